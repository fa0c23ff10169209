"""Members: who asks, what they say about themselves, and what they must be told."""

from collections.abc import Callable
from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.members import Profile
from bot.domain.notices import ASKED_ONE_BY_ONE, LINES, ROOM, Notice, NoticeKind
from bot.domain.servers import Welcome
from bot.services.clock import Clock
from bot.services.introducing import as_they_stand
from bot.services.reminding import still_to_be_reminded
from bot.store.database import Database, Transaction


class MemberService:
    """What a member asks about themselves."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def welcome(self, discord_id: int, server_id: int | None, server_name: str) -> Welcome:
        """Recognise whoever uses a command, and where. A server met for the first time is kept as a guest."""
        async with self._database.glance() as tx:
            known = await tx.servers.welcome(discord_id, server_id)
        if server_id is None or (known.server and known.server.left_at is None):
            return known
        return await self._database.whole(self._meet(discord_id, server_id, server_name))

    async def _meet(self, discord_id: int, server_id: int, server_name: str) -> Welcome:
        async with self._database.begin() as tx:
            await tx.servers.meet({server_id: server_name}, at=self._now())
            return await tx.servers.welcome(discord_id, server_id)

    async def profile(self, actor: Actor) -> Profile:
        """What I said about myself."""
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
        return member.profile if member else Profile()

    async def edit(self, actor: Actor, profile: Profile) -> Profile:
        """Change what I said about myself; my own signatures follow."""
        return await self._database.whole(self._change(actor, lambda _: profile))

    async def add_origin(self, actor: Actor, given: Profile) -> Profile:
        """Add the country and the marks of a profile to mine, and leave the rest; my own signatures follow."""

        def add(mine: Profile) -> Profile:
            return replace(mine, country=given.country, youth_led=given.youth_led, women_led=given.women_led)

        return await self._database.whole(self._change(actor, add))

    async def _change(self, actor: Actor, change: Callable[[Profile], Profile]) -> Profile:
        async with self._database.begin() as tx:
            member = await tx.members.meet(actor.discord_id, at=self._now())
            profile = change(member.profile)
            if profile != member.profile:
                await tx.members.set_profile(member.id, profile)
                await _carry_to_signatures(tx, member.id, profile)
                await tx.audit.record(
                    "profile.edited", "profile", at=self._now(), member_id=member.id, server_id=actor.server_id
                )
        return profile

    async def take_notices(self, actor: Actor) -> list[Notice]:
        """What I must be told now, as far as it fits on a card: it is not said again."""
        return await self._database.whole(self._take_notices(actor))

    async def _take_notices(self, actor: Actor) -> list[Notice]:
        async with self._database.begin() as tx:
            member = await tx.members.find(actor.discord_id)
            if member is None:
                return []
            taken = [each for each in await tx.members.take_notices(member.id) if each.holds]
            told = await still_to_be_reminded(tx, actor, await as_they_stand(tx, actor, taken), now=self._now())
            if len(told) < LINES and (revised := await tx.signatures.ask_again(member.id, limit=LINES - len(told))):
                calls = [await tx.calls.by_id(call_id) for call_id in revised]
                told += [Notice(NoticeKind.REVISED, call) for call in calls if not call.closed(self._now())]
            return await _with_records(tx, actor, told)


async def _with_records(tx: Transaction, actor: Actor, told: list[Notice]) -> list[Notice]:
    """What is told, with the records that are asked about as they are now: few each by itself, many as a list."""
    if all(each.kind is not NoticeKind.RECORDS_ASKED for each in told):
        return told
    others = [each for each in told if each.kind is not NoticeKind.RECORDS_ASKED]
    asked = [
        Notice(NoticeKind.RECORD_ASKED, detail={"title": each.title, "record": each.reference})
        for each in await tx.freshness.asked_of(actor, offset=0, limit=ASKED_ONE_BY_ONE + 1)
    ]
    if len(asked) > ASKED_ONE_BY_ONE or sum(each.length for each in others + asked) > ROOM:
        return [*others, Notice(NoticeKind.RECORDS_ASKED)]
    return others + asked


async def _carry_to_signatures(tx: Transaction, member_id: int, profile: Profile) -> None:
    """Let a member's own signatures say what their profile says; one for an organisation speaks for itself."""
    for before in await tx.signatures.of_member(member_id, hold=True):
        if before.organisation_id is not None:
            continue
        after = replace(
            before,
            group=profile.group or before.group,
            country=profile.country,
            youth_led=profile.youth_led,
            women_led=profile.women_led,
        )
        if after != before:
            await tx.signatures.change(after)
            await tx.tallies.move(before=before, after=after)
            await tx.posts.stale_for([before.id])
