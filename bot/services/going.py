"""Going to a conference: planned for oneself, shown where one wants it, with reminders for those who ask."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.actor import Actor
from bot.domain.conferences import Conference, Going, Plan
from bot.domain.errors.going import ConferenceOver
from bot.domain.going import PAGE, Attending, AttendingPage, Where, WhoGoes, counted, is_over
from bot.domain.records import RecordKind, read_reference, reference_of
from bot.domain.reminders import Planned
from bot.domain.visibility import Visibility
from bot.services.authority import writer_in
from bot.services.clock import Clock
from bot.services.holding import find_record
from bot.services.reminding import plan_for
from bot.store.database import Database, Transaction

# So long after a conference it is known who said that they go.
_KEPT: Final = timedelta(days=30)


async def who_goes(tx: Transaction, actor: Actor, conference_id: int) -> WhoGoes:
    """What an actor may know of who goes to a conference that they may see."""
    mine = await tx.attendance.of(conference_id, actor.discord_id)
    number = counted(await tx.attendance.number_going(conference_id))
    return WhoGoes(mine, number, await tx.attendance.shown(conference_id))


class GoingService:
    """What a member plans, for them alone. What is typed is a reference or a title."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now
        self._tidied: date | None = None

    async def look(self, actor: Actor, typed: str) -> Attending:
        """What I plan about a conference, and of what I will be reminded.

        Raises UnknownRecord, but for what I planned and may not see any more.
        """
        async with self._database.read() as tx:
            conference_id, conference = await _meant(tx, actor, typed)
            return await self._attending(tx, actor, conference_id, conference)

    async def _attending(
        self, tx: Transaction, actor: Actor, conference_id: int, conference: Conference | None
    ) -> Attending:
        going = await tx.attendance.of(conference_id, actor.discord_id)
        coming = await tx.reminders.coming(actor.discord_id, [conference_id])
        return self._seen(conference_id, conference, going, coming)

    def _seen(
        self,
        conference_id: int,
        conference: Conference | None,
        going: Going | None,
        coming: dict[int, tuple[Planned, ...]],
    ) -> Attending:
        over = conference is not None and is_over(conference, self._now())
        reference = reference_of(RecordKind.CONFERENCE, conference_id)
        return Attending(reference, conference, going, coming.get(conference_id, ()), over=over)

    async def page(self, actor: Actor, page: int) -> AttendingPage:
        """What I plan, the next first; a page past the end is the last one."""
        today = self._now().date().isoformat()
        async with self._database.read() as tx:
            total = await tx.attendance.count_of(actor.discord_id)
            pages = max(1, -(-total // PAGE))
            page = min(max(page, 0), pages - 1)
            rows = await tx.attendance.page_of(actor.discord_id, today=today, offset=page * PAGE, limit=PAGE)
            ids = [conference_id for conference_id, _ in rows]
            seen = {each.record.id: each for each in await tx.conferences.some(actor, ids)}
            coming = await tx.reminders.coming(actor.discord_id, ids)
        attending = tuple(self._seen(each, seen.get(each), going, coming) for each, going in rows)
        return AttendingPage(attending, page, pages, total)

    async def plan(self, actor: Actor, typed: str, plan: Plan) -> Attending:
        """Say that I am interested, or go. Who only is interested is shown to nobody.

        Raises UnknownRecord, ConferenceOver.
        """
        return await self._database.whole(self._plan(actor, typed, plan))

    async def _plan(self, actor: Actor, typed: str, plan: Plan) -> Attending:
        async with self._database.begin() as tx:
            conference, mine = await self._ahead(tx, actor, typed)
            shown = mine is not None and mine.shown and plan is Plan.GOING
            going = replace(mine, plan=plan, shown=shown) if mine else Going(plan)
            await self._keep(tx, actor, conference, going)
            return await self._attending(tx, actor, conference.record.id, conference)

    async def show_me(self, actor: Actor, typed: str, *, shown: bool) -> Attending:
        """Let those who see a conference see that I go, or take that back at once.

        To be shown as going is to say that I go. Raises UnknownRecord, ConferenceOver.
        """
        return await self._database.whole(self._show_me(actor, typed, shown=shown))

    async def _show_me(self, actor: Actor, typed: str, *, shown: bool) -> Attending:
        async with self._database.begin() as tx:
            if shown:
                conference, mine = await self._ahead(tx, actor, typed)
                going = replace(mine or Going(Plan.GOING), plan=Plan.GOING, shown=True)
                await self._keep(tx, actor, conference, going)
                return await self._attending(tx, actor, conference.record.id, conference)
            conference_id, conference = await _meant(tx, actor, typed)
            if (mine := await tx.attendance.of(conference_id, actor.discord_id)) is not None:
                member = await tx.members.meet(actor.discord_id, at=self._now())
                hidden = replace(mine, shown=False)
                await tx.attendance.keep(conference_id, member.id, hidden, at=self._now(), server_id=actor.server_id)
            return await self._attending(tx, actor, conference_id, conference)

    async def remind(self, actor: Actor, typed: str, where: Where, channel_id: int | None = None) -> Attending:
        """Be reminded, by direct message or in the channel where I ask. Who planned nothing so far is interested.

        What few may see is posted nowhere: of that I am reminded by direct message.
        Raises UnknownRecord, ConferenceOver; ServerOnly, NotAllowed where I may not write in that channel.
        """
        return await self._database.whole(self._remind(actor, typed, where, channel_id))

    async def _remind(self, actor: Actor, typed: str, where: Where, channel_id: int | None) -> Attending:
        if where is Where.CHANNEL:
            writer_in(actor)
        async with self._database.begin() as tx:
            conference, mine = await self._ahead(tx, actor, typed)
            posted = where is Where.CHANNEL and conference.record.visibility is not Visibility.RESTRICTED
            told_in = channel_id if posted else None
            going = replace(mine or Going(Plan.INTERESTED), remind=True, channel_id=told_in)
            member_id = await self._keep(tx, actor, conference, going)
            await tx.attendance.asked_from(conference.record.id, member_id, actor.server_id)
            await tx.reminders.drop(conference.record.id, member_id)
            await plan_for(tx, conference, member_id, actor.server_id, at=self._now())
            return await self._attending(tx, actor, conference.record.id, conference)

    async def do_not_remind(self, actor: Actor, typed: str) -> Attending:
        """Be reminded no more; what I plan stays. Raises UnknownRecord."""
        return await self._database.whole(self._forget(actor, typed, plan=False))

    async def not_any_more(self, actor: Actor, typed: str) -> Attending:
        """Plan nothing any more, and be reminded of nothing: it is forgotten. Raises UnknownRecord."""
        return await self._database.whole(self._forget(actor, typed, plan=True))

    async def _forget(self, actor: Actor, typed: str, *, plan: bool) -> Attending:
        now = self._now()
        async with self._database.begin() as tx:
            conference_id, conference = await _meant(tx, actor, typed)
            mine = await tx.attendance.of(conference_id, actor.discord_id)
            if mine is not None:
                member = await tx.members.meet(actor.discord_id, at=now)
                await tx.reminders.drop(conference_id, member.id)
                if plan:
                    await tx.attendance.remove(conference_id, member.id)
                else:
                    quiet = replace(mine, remind=False, channel_id=None)
                    await tx.attendance.keep(conference_id, member.id, quiet, at=now, server_id=actor.server_id)
            return await self._attending(tx, actor, conference_id, conference)

    async def tidy(self, now: datetime) -> None:
        """Forget, once a day, who said that they go to what is long over, and what they were told about it."""
        if self._tidied != now.date():
            await self._database.whole(self._tidy(now))
            self._tidied = now.date()

    async def _tidy(self, now: datetime) -> None:
        async with self._database.begin() as tx:
            await tx.attendance.forget_before((now - _KEPT).date())

    async def _ahead(self, tx: Transaction, actor: Actor, typed: str) -> tuple[Conference, Going | None]:
        """A conference that is ahead, and what the actor plans. Raises UnknownRecord, ConferenceOver."""
        record = await find_record(tx, actor, typed, RecordKind.CONFERENCE)
        # Nobody moves it while reminders of it are planned.
        await tx.records.hold(record.id)
        conference = await tx.conferences.find(actor, record.id)
        if conference is None or is_over(conference, self._now()):
            raise ConferenceOver(reference=record.reference)
        return conference, await tx.attendance.of(record.id, actor.discord_id)

    async def _keep(self, tx: Transaction, actor: Actor, conference: Conference, going: Going) -> int:
        now = self._now()
        member = await tx.members.meet(actor.discord_id, at=now)
        await tx.attendance.keep(conference.record.id, member.id, going, at=now, server_id=actor.server_id)
        return member.id


async def _meant(tx: Transaction, actor: Actor, typed: str) -> tuple[int, Conference | None]:
    """The conference that an actor means. What they planned stays theirs where they may not see it any more."""
    referred = read_reference(typed)
    if referred and referred[0] is RecordKind.CONFERENCE:
        if (conference := await tx.conferences.find(actor, referred[1])) is not None:
            return referred[1], conference
        if await tx.attendance.of(referred[1], actor.discord_id) is not None:
            return referred[1], None
    record = await find_record(tx, actor, typed, RecordKind.CONFERENCE)
    return record.id, await tx.conferences.find(actor, record.id)
