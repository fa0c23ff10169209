"""Taking in conferences from anyone's calendar: looked at first, always; then all of it or nothing."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.domain.actor import Actor
from bot.domain.calendars import read_entry
from bot.domain.conferences import Conference
from bot.domain.entries import MEMBERS_ENTRIES, ORGANISERS_ENTRIES, Judged, LeftBehind
from bot.domain.errors.calendars import CalendarEmpty, CalendarTooLong
from bot.domain.errors.exchange import ImportOvertaken
from bot.domain.exchange import Alike, Outcome, Step
from bot.domain.history import Happened
from bot.domain.records import RecordKind
from bot.domain.visibility import Visibility
from bot.files.problem_list import ProblemList
from bot.services.aside import in_thread
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.entries_judged import ChangedMeeting, EntryJudge, MeetingPlan, NewMeeting, origin_of
from bot.services.handed_in import Given, HandedIn, Looked, Told
from bot.services.imported import Importer
from bot.services.limits import IMPORTS, LOOKS_AT_FILES, Limits
from bot.services.meeting_changes import conference_changed
from bot.services.showing import reviewed_again
from bot.services.zones import zone_of
from bot.spelling import Spelling
from bot.store.database import Database, Transaction
from bot.store.imported_entries import KnownEntry
from bot.texts import Texts

if TYPE_CHECKING:
    from bot.files.ics_in import CalendarFile

_TRIES: Final = 3
_AT_ONCE: Final = 25
_FIRST: Final = 10
_TITLES: Final = 3
# Of the new ones so many are looked for by their titles.
_COMPARED: Final = 50


class _Overtaken(Exception):
    """Someone changed meanwhile what was looked at."""


class CalendarImportService:
    """What members do with an .ics file. `deployment` is the application that files of this deployment name."""

    def __init__(self, database: Database, limits: Limits, files: HandedIn, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._files = files
        self._now = now

    @asynccontextmanager
    async def look(
        self, actor: Actor, given: Given, deployment: int, texts: Texts, told: Told
    ) -> AsyncGenerator[Looked]:
        """What a file would do in my server, and everything that is wrong in it. Nothing is changed.

        Raises ServerOnly, ImportUnderWay (one at a time for each), TooMuchAtOnce, TableTooLarge, and the errors of
        bot/domain/errors/calendars.py.
        """
        in_server(actor)
        self._limits.spend(LOOKS_AT_FILES, actor.discord_id, self._now())
        async with self._files.opened(actor, given) as path:
            async with self._files.in_turn(told):
                _, plan, outcome = await self._read(actor, path, deployment, texts, told)
                if not plan.problems:
                    await self._compare(actor, plan.new, outcome)
                problems = await in_thread(_listed, plan, path.parent, texts)
            yield Looked(outcome, path, problems)

    @asynccontextmanager
    async def carry_out(
        self, actor: Actor, given: Given, deployment: int, texts: Texts, told: Told
    ) -> AsyncGenerator[Looked]:
        """Take a file in: all of it, or nothing where something is wrong in it. The same file twice changes nothing.

        Raises as `look` does; ImportOvertaken where others changed the same again and again.
        """
        in_server(actor)
        self._limits.spend(IMPORTS, actor.discord_id, self._now())
        async with self._files.opened(actor, given) as path:
            async with self._files.in_turn(told):
                plan, outcome = await self._taken_in(actor, path, deployment, texts, told)
                problems = await in_thread(_listed, plan, path.parent, texts)
            yield Looked(outcome, path, problems)

    async def _taken_in(
        self, actor: Actor, path: Path, deployment: int, texts: Texts, told: Told
    ) -> tuple[MeetingPlan, Outcome]:
        for _ in range(_TRIES):
            importer, plan, outcome = await self._read(actor, path, deployment, texts, told)
            if plan.problems or not (plan.new or plan.changed):
                return plan, outcome
            await told(Step.WRITING, plan.entries)
            try:
                await self._database.whole(self._write(importer, plan))
            except _Overtaken:
                continue
            outcome.imported = True
            return plan, outcome
        raise ImportOvertaken

    async def _read(
        self, actor: Actor, path: Path, deployment: int, texts: Texts, told: Told
    ) -> tuple[Importer, MeetingPlan, Outcome]:
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            zone = await zone_of(tx, actor.server_id)
        member_id = member.id if member else None
        importer = Importer(actor, in_server(actor), member_id, {}, texts.language, self._now())
        most = ORGANISERS_ENTRIES if actor.organiser else MEMBERS_ENTRIES
        file = await in_thread(_opened, path, zone, texts)
        every: list[Judged] = []
        entries = file.entries()
        while some := await in_thread(_next, entries):
            every += some
            if len(every) > most:
                raise CalendarTooLong(limit=most, organisers=0 if actor.organiser else ORGANISERS_ENTRIES)
            await told(Step.READING, len(every))
        if not every:
            raise CalendarEmpty
        known, own = await self._found(importer, deployment, every)
        plan = EntryJudge(importer, deployment, known, own).judge(every)
        return importer, plan, _told_of(plan, file.left, every, importer)

    async def _found(
        self, importer: Importer, deployment: int, every: Sequence[Judged]
    ) -> tuple[list[tuple[KnownEntry, Conference]], dict[int, Conference]]:
        """The conferences that entries are about, as far as the importer may see them: known, and handed out here."""
        entries = [each.entry for each in every if each.entry is not None]
        ours = [found for each in entries if (found := read_entry(each.uid)) and found.deployment == deployment]
        origins = {origin for each in entries for origin in importer.origins(origin_of(each))}
        async with self._database.read() as tx:
            known = await tx.imported_entries.known(importer.actor, origins)
            ids = {*(each.conference_id for each in known), *(each.record_id for each in ours)}
            kept = {each.record.id: each for each in await tx.conferences.some(importer.actor, sorted(ids))}
        return [(each, kept[each.conference_id]) for each in known if each.conference_id in kept], kept

    async def _compare(self, actor: Actor, new: Sequence[NewMeeting], outcome: Outcome) -> None:
        """Look whether a conference of the same title is there already: said, never refused."""
        async with self._database.read() as tx:
            for each in new[:_COMPARED]:
                outcome.compared += 1
                found = await tx.records.titled(actor, each.conference.record.title, RecordKind.CONFERENCE)
                if found is not None:
                    outcome.alike.append(Alike(each.entry.number, each.entry.title, found.reference, found.title))

    async def _write(self, importer: Importer, plan: MeetingPlan) -> None:
        """Write all of it. Raises _Overtaken."""
        now = importer.now
        async with self._database.begin() as tx:
            member_id = (await tx.members.meet(importer.actor.discord_id, at=now)).id
            importer = replace(importer, member_id=member_id)
            for new in plan.new:
                await _add(tx, importer, new)
            for changed in plan.changed:
                await _change(tx, importer, changed)
            await tx.audit.record(
                "conferences.imported",
                "conferences",
                at=now,
                member_id=member_id,
                server_id=importer.server_id,
                made=len(plan.new),
                changed=len(plan.changed),
            )


async def _add(tx: Transaction, importer: Importer, new: NewMeeting) -> None:
    record = replace(new.conference.record, owner_id=importer.member_id)
    origin = importer.new_origin(origin_of(new.entry))
    kept = await tx.imported_entries.add(replace(new.conference, record=record), origin)
    if kept is None:
        raise _Overtaken
    await tx.imported_entries.keep(kept.record.id, new.entry.sequence, new.entry.changed_at, of_version=1)
    await conference_changed(tx, None, kept, importer.now)


async def _change(tx: Transaction, importer: Importer, changed: ChangedMeeting) -> None:
    before, entry = changed.before, changed.entry
    held = await tx.records.hold(before.record.id)
    if held is None or held.version != before.record.version:
        raise _Overtaken
    visibility = held.visibility
    if changed.says_more:
        visibility = await reviewed_again(tx, importer.actor, held, at=importer.now)
    after = replace(changed.after, record=replace(changed.after.record, visibility=visibility))
    await tx.conferences.change(after)
    await tx.imported_entries.keep(held.id, entry.sequence, entry.changed_at, of_version=held.version + 1)
    if after.status is not before.status:
        happened = Happened(importer.now, stage=after.status.value)
        await tx.history.add(held.id, happened, member_id=importer.member_id or 0)
    await conference_changed(tx, before, after, importer.now)


def _opened(path: Path, zone: str, texts: Texts) -> "CalendarFile":
    """A calendar that is begun to be read; what it is read with is loaded by the first one. Blocks."""
    from bot.files.ics_in import CalendarFile

    return CalendarFile(path, zone, Spelling(texts))


def _next(entries: Iterator[Judged]) -> list[Judged]:
    return list(islice(entries, _AT_ONCE))


def _listed(plan: MeetingPlan, folder: Path, texts: Texts) -> Path | None:
    """A file with all that is wrong; None where nothing is. Blocks."""
    listed = ProblemList(folder, texts, named=True)
    try:
        listed.add(plan.problems)
        return listed.close()
    except BaseException:
        listed.abandon()
        raise


def _told_of(plan: MeetingPlan, left: LeftBehind, every: Sequence[Judged], importer: Importer) -> Outcome:
    """What is to be said of a file."""
    again = [each for each in plan.changed if each.before.record.visibility is Visibility.NETWORK and each.says_more]
    return Outcome(
        rows=plan.entries,
        made=len(plan.new),
        changed=len(plan.changed),
        again=sum(not importer.organiser_of(each.before.record) for each in again),
        same=plan.same,
        held=plan.held,
        problems=len(plan.problems),
        first_problems=plan.problems[:_FIRST],
        remarks=len(plan.remarks),
        first_remarks=plan.remarks[:_FIRST],
        notes=_notes(plan, left),
        titles=[each.name for each in every if each.name][:_TITLES],
    )


def _notes(plan: MeetingPlan, left: LeftBehind) -> list[str]:
    """What to know about the file as a whole, as ids of texts."""
    said = [
        (left.people > 0, "calendar-note-people"),
        (left.files > 0, "calendar-note-files"),
        (left.todos + left.journals + left.others > 0, "calendar-note-others"),
        (any(not each.entry.areas for each in plan.new), "calendar-note-areas"),
    ]
    return [*left.notes, *(text_id for there, text_id in said if there)]
