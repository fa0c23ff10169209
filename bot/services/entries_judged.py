"""What the entries of a calendar would do: which conference each is about, what would change, and what is wrong."""

import hashlib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot.domain.areas import Area
from bot.domain.calendars import Entry, read_entry
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Deadline
from bot.domain.entries import Judged, ReadEntry
from bot.domain.exchange import Problem
from bot.domain.names import fold
from bot.domain.records import Record, RecordKind, Subject, Wording
from bot.domain.typed_conferences import calendars_hear
from bot.domain.visibility import Visibility
from bot.services.imported import Importer
from bot.store.imported_entries import KnownEntry

_OF_A_CALENDAR: Final = "ics:"


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A conference that an entry makes, and under what it is known."""

    entry: ReadEntry
    conference: Conference
    origin: str


@dataclass(frozen=True, slots=True)
class ChangedMeeting:
    """A conference that an entry changes: as it was seen, and as it is to be."""

    entry: ReadEntry
    before: Conference
    after: Conference
    says_more: bool


@dataclass(slots=True)
class MeetingPlan:
    """What a calendar would do."""

    entries: int = 0
    new: list[NewMeeting] = field(default_factory=list[NewMeeting])
    changed: list[ChangedMeeting] = field(default_factory=list[ChangedMeeting])
    same: int = 0
    # There already, and not changed by the file.
    held: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])
    remarks: list[Problem] = field(default_factory=list[Problem])


def origin_of(entry: ReadEntry) -> str:
    """What an entry is known by: its identity, without what that may tell of a person; else its title and day."""
    known_by = entry.uid or f"{fold(entry.title)}\x1f{entry.times.starts}"
    digest = hashlib.blake2b(known_by.encode(errors="replace"), digest_size=16)
    return f"{_OF_A_CALENDAR}{digest.hexdigest()}"


class EntryJudge:
    """Judges the entries of one file, beside the conferences that they are about and that the importer may see."""

    def __init__(
        self,
        importer: Importer,
        deployment: int,
        known: Collection[tuple[KnownEntry, Conference]],
        own: Mapping[int, Conference],
    ) -> None:
        self._importer = importer
        self._deployment = deployment
        self._known = {each.origin: (each, kept) for each, kept in known}
        self._own = own
        self.plan = MeetingPlan()

    def judge(self, read: Iterable[Judged]) -> MeetingPlan:
        """Judge all of them."""
        every = list(read)
        self.plan.entries = len(every)
        for each in every:
            self.plan.problems += each.problems
            self.plan.remarks += each.remarks
        entries = self._once([each.entry for each in every if each.entry is not None])
        for entry in self._with_deadlines(entries):
            self._judge(entry)
        self.plan.problems.sort(key=lambda each: each.row)
        self.plan.remarks.sort(key=lambda each: each.row)
        return self.plan

    def _once(self, entries: list[ReadEntry]) -> list[ReadEntry]:
        """Each identity once."""
        first: dict[str, ReadEntry] = {}
        for each in entries:
            known_by = each.uid or origin_of(each)
            if (other := first.setdefault(known_by, each)) is not each:
                self._problem(each, "UID", "entry-same", other=str(other.number))
        return list(first.values())

    def _with_deadlines(self, entries: list[ReadEntry]) -> list[ReadEntry]:
        """The conferences, with those of their deadlines that stand in the file as entries of their own."""
        meetings = {each.uid or origin_of(each): each for each in entries if each.deadline is None}
        due = [each for each in entries if each.deadline is not None]
        for each in due:
            if self._ours(each) is not None:
                self.plan.same += 1
            elif (meeting := meetings.get(each.of_uid)) is None or each.deadline is None:
                self._remark(each, "RELATED-TO", "deadline-alone")
                self.plan.held += 1
            else:
                meetings[each.of_uid] = replace(meeting, deadlines=(*meeting.deadlines, each.deadline))
                self.plan.same += 1
        return list(meetings.values())

    def _problem(self, entry: ReadEntry, name: str, what: str, **data: str | int) -> None:
        self.plan.problems.append(Problem(entry.number, name, what, data, named=entry.title))

    def _remark(self, entry: ReadEntry, name: str, what: str, **data: str | int) -> None:
        self.plan.remarks.append(Problem(entry.number, name, f"entry-{what}", data, named=entry.title))

    def _ours(self, entry: ReadEntry) -> Entry | None:
        found = read_entry(entry.uid)
        return found if found is not None and found.deployment == self._deployment else None

    def _judge(self, entry: ReadEntry) -> None:
        if (ours := self._ours(entry)) is not None:
            self._handed_out(entry, ours)
            return
        origin = origin_of(entry)
        there = next((self._known[each] for each in self._importer.origins(origin) if each in self._known), None)
        if there is None:
            conference = made_of(entry, self._importer)
            self.plan.new.append(NewMeeting(entry, conference, self._importer.new_origin(origin)))
            return
        self._there(entry, *there)

    def _handed_out(self, entry: ReadEntry, ours: Entry) -> None:
        """One that Accord handed out: it is looked after there, and a file does not change it."""
        kept = self._own.get(ours.record_id)
        if kept is None:
            self._problem(entry, "UID", "entry-unknown", reference=ours.reference)
        elif _says_the_same(entry, kept):
            self.plan.same += 1
        else:
            self.plan.held += 1
            self._remark(entry, "UID", "ours", reference=ours.reference)

    def _there(self, entry: ReadEntry, known: KnownEntry, kept: Conference) -> None:
        after = changed_by(entry, kept, self._importer, mine=known.mine)
        reference = kept.reference
        if after == kept:
            self.plan.same += 1
            return
        if not entry.newer_than(known.sequence, known.changed_at):
            self._remark(entry, "SEQUENCE", "not-newer", reference=reference)
        elif known.of_version != kept.record.version:
            self._remark(entry, "UID", "changed-here", reference=reference)
        elif not (known.mine or self._importer.organiser_of(kept.record)):
            self._remark(entry, "UID", "theirs", reference=reference)
        else:
            self.plan.changed.append(ChangedMeeting(entry, kept, after, _words(after) != _words(kept)))
            return
        self.plan.held += 1


def made_of(entry: ReadEntry, importer: Importer) -> Conference:
    """A new conference: its importer's, seen in their server. Its owner and its id are not known yet."""
    record = Record(
        id=0,
        kind=RecordKind.CONFERENCE,
        server_id=importer.server_id,
        owner_id=importer.member_id,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title=entry.title,
        language=importer.language,
        subject=Subject(areas=entry.areas or (Area.OTHER,), topics=entry.topics),
        group=None,
        made_at=importer.now,
        changed_at=importer.now,
        confirmed_at=importer.now,
        version=1,
    )
    return _told(Conference(record, entry.kind or ConferenceKind.CONFERENCE, entry.status), entry)


def changed_by(entry: ReadEntry, before: Conference, importer: Importer, *, mine: bool) -> Conference:
    """A conference once an entry says something else; the same where it says nothing else.

    What an entry has no room for stays: who hosts it, the points that it answers, who sees it.
    """
    old = before.record
    subject = replace(old.subject, areas=entry.areas or old.subject.areas, topics=entry.topics or old.subject.topics)
    record = replace(old, title=entry.title, subject=subject)
    after = _told(replace(before, record=record, kind=entry.kind or before.kind, status=entry.status), entry)
    if after == before:
        return before
    as_before = (after.record.title, after.summary) == (old.title, before.summary)
    wordings = old.wordings if as_before else dict[str, Wording]()
    confirmed_at = importer.now if mine else old.confirmed_at
    record = replace(after.record, wordings=wordings, changed_at=importer.now, confirmed_at=confirmed_at)
    return replace(after, record=record, sequence=before.sequence + calendars_hear(before, after))


def _told(conference: Conference, entry: ReadEntry) -> Conference:
    return replace(
        conference,
        summary=entry.summary,
        times=entry.times,
        place=entry.place,
        online=entry.online,
        online_link=entry.online_link,
        registration=entry.registration,
        deadlines=_in_order(entry.deadlines) or conference.deadlines,
        series=entry.series or conference.series,
    )


def _in_order(deadlines: tuple[Deadline, ...]) -> tuple[Deadline, ...]:
    """As they are kept: one of each kind, the next first."""
    one_each = {each.kind: each for each in deadlines}
    return tuple(sorted(one_each.values(), key=lambda each: (str(each.due), each.kind)))


def _says_the_same(entry: ReadEntry, kept: Conference) -> bool:
    """Whether an entry that was handed out says what its conference says still, in whatever language."""
    titles = {kept.record.title, *(each.title for each in kept.record.wordings.values())}
    off = ConferenceStatus.CANCELLED
    same_day = (entry.times.first_day, entry.times.last_day) == (kept.times.first_day, kept.times.last_day)
    hours = entry.times.opens is None or (entry.times.opens, entry.times.closes) == (
        kept.times.opens,
        kept.times.closes,
    )
    return entry.title in titles and same_day and hours and (entry.status is off) == (kept.status is off)


def _words(kept: Conference) -> tuple[object, ...]:
    """What names people, or tells where they are."""
    said = (kept.record.title, kept.summary, kept.place, kept.online_link, kept.registration, kept.series)
    return (*said, set(kept.record.subject.topics))
