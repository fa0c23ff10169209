"""Digests: kept, found as far as the asker may see them, and those that are to be looked at now."""

from collections.abc import Collection, Mapping
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Integer,
    Row,
    Select,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.digests import Digest, DigestFilter, DigestState, Manner, Section, Trouble
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.shards import SERVERS_APART, Shards
from bot.store.tables import digest, digest_place, member
from bot.store.upsert import insert_into

_A_DAY: Final = timedelta(days=1)
# Said as it stands in the index, so that the database sees that it may use it.
_UNTOLD: Final = (digest.c.state == literal_column(f"'{DigestState.FAILING}'")) & digest.c.told_at.is_(None)
_WITH_MEMBER: Final = select(digest, member.c.discord_id).outerjoin(member, member.c.id == digest.c.member_id)


def _columns(kept: Digest) -> dict[str, Any]:
    timing, wanted = kept.timing, kept.wanted
    return {
        "server_id": kept.server_id,
        "channel_id": kept.channel_id,
        "member_id": kept.member_id,
        "rhythm": timing.rhythm.value,
        "day": timing.day,
        "odd": timing.odd,
        "hour": timing.hour.isoformat("minutes"),
        "zone": timing.zone,
        "sections": [each.value for each in kept.sections],
        "wanted": {
            "areas": [each.value for each in wanted.areas],
            "topics": list(wanted.topics),
            "regions": [each.value for each in wanted.regions],
            "countries": [str(each) for each in wanted.countries],
            "languages": list(wanted.languages),
        },
        "language": kept.language,
        "role_id": kept.role_id,
        "manner": kept.manner.value,
        "says_nothing_new": kept.says_nothing_new,
        "writes_of_trouble": kept.writes_of_trouble,
        "state": kept.state.value,
        "trouble": kept.trouble.value if kept.trouble else None,
        "trouble_since": kept.trouble_since,
        "covered_until": kept.covered_until,
        "due_at": kept.due_at,
        "next_at": kept.next_at,
        "message_id": kept.message_id,
    }


def _to_digest(row: Row[*tuple[Any, ...]], places: Collection[int]) -> Digest:
    wanted = row.wanted
    return Digest(
        id=row.id,
        timing=Timing(Rhythm(row.rhythm), row.day, time.fromisoformat(row.hour), row.zone, row.odd),
        sections=tuple(map(Section, row.sections)),
        wanted=DigestFilter(
            areas=tuple(map(Area, wanted["areas"])),
            topics=tuple(wanted["topics"]),
            regions=tuple(map(Region, wanted["regions"])),
            countries=tuple(map(Country, wanted["countries"])),
            languages=tuple(wanted["languages"]),
        ),
        server_id=row.server_id,
        channel_id=row.channel_id,
        member_id=row.member_id,
        discord_id=row.discord_id,
        made_by=row.made_by,
        places=tuple(places),
        language=row.language,
        role_id=row.role_id,
        manner=Manner(row.manner),
        says_nothing_new=row.says_nothing_new,
        writes_of_trouble=row.writes_of_trouble,
        state=DigestState(row.state),
        trouble=Trouble(row.trouble) if row.trouble else None,
        trouble_since=row.trouble_since,
        covered_until=row.covered_until,
        due_at=row.due_at,
        next_at=row.next_at,
        message_id=row.message_id,
        version=row.version,
    )


class DigestStore:
    """Digests in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, new: Digest, *, at: datetime) -> int:
        """Keep a new digest; its own id is not used. Returns the id that it has."""
        values = _columns(new) | {"made_by": new.made_by, "made_at": at, "version": 1}
        kept = await self._connection.execute(insert(digest).values(**values).returning(digest.c.id))
        digest_id = kept.scalar_one()
        for place in new.places:
            await self.look_into(digest_id, place)
        return digest_id

    async def change(self, changed: Digest) -> bool:
        """Keep a digest as it is now; False where someone changed it since the version that it says."""
        this = update(digest).where(digest.c.id == changed.id, digest.c.version == changed.version)
        kept = await self._connection.execute(this.values(version=digest.c.version + 1, **_columns(changed)))
        return kept.rowcount > 0

    async def set(self, digest_id: int, **values: Any) -> None:
        """Keep how a digest is doing, beside what someone chose."""
        await self._connection.execute(update(digest).where(digest.c.id == digest_id).values(**values))

    async def remove(self, digest_id: int) -> None:
        """Delete a digest with its editions."""
        await self._connection.execute(delete(digest).where(digest.c.id == digest_id))

    async def forget_server(self, server_id: int) -> None:
        """Delete the digests of a server's channels; those of members look there no more."""
        await self._connection.execute(delete(digest).where(digest.c.server_id == server_id))
        await self._connection.execute(delete(digest_place).where(digest_place.c.server_id == server_id))

    async def look_into(self, digest_id: int, server_id: int) -> None:
        """Let a personal digest look into a server, too."""
        new = insert_into(self._connection, digest_place).values(digest_id=digest_id, server_id=server_id)
        await self._connection.execute(new.on_conflict_do_nothing())

    async def look_away(self, digest_id: int, server_id: int) -> None:
        """Let it look there no more."""
        this = (digest_place.c.digest_id == digest_id) & (digest_place.c.server_id == server_id)
        await self._connection.execute(delete(digest_place).where(this))

    async def of_server(self, server_id: int) -> list[Digest]:
        """The digests of a server's channels, the oldest first."""
        return await self._some(_WITH_MEMBER.where(digest.c.server_id == server_id))

    async def of_servers(self, server_ids: Collection[int]) -> list[Digest]:
        """The digests of the channels of some servers."""
        return await self._some(_WITH_MEMBER.where(digest.c.server_id.in_(server_ids)))

    async def of_member(self, discord_id: int) -> list[Digest]:
        """Someone's own digests, the oldest first."""
        return await self._some(_WITH_MEMBER.where(member.c.discord_id == discord_id))

    async def find(self, digest_id: int, *, server_id: int | None, discord_id: int) -> Digest | None:
        """A digest of a server, or one of someone's own; nobody finds another's."""
        theirs = or_(digest.c.server_id == (server_id or -1), member.c.discord_id == discord_id)
        return await self._one(_WITH_MEMBER.where(digest.c.id == digest_id, theirs))

    async def by_id(self, digest_id: int) -> Digest | None:
        """A digest, whoever asks."""
        return await self._one(_WITH_MEMBER.where(digest.c.id == digest_id))

    async def some(self, ids: Collection[int]) -> Mapping[int, Digest]:
        """Digests, whoever asks."""
        if not ids:
            return {}
        return {each.id: each for each in await self._some(_WITH_MEMBER.where(digest.c.id.in_(ids)))}

    async def hold(self, digest_id: int) -> Digest | None:
        """A digest, whoever asks; nobody else changes it meanwhile."""
        return await self._one(_WITH_MEMBER.where(digest.c.id == digest_id).with_for_update(of=digest))

    async def hold_some(self, ids: Collection[int]) -> Mapping[int, Digest]:
        """The same for some."""
        these = _WITH_MEMBER.where(digest.c.id.in_(ids)).with_for_update(of=digest)
        return {each.id: each for each in await self._some(these)}

    async def told(self, digest_id: int, until: datetime, **values: Any) -> None:
        """Note up to when a digest told; what was sent by hand meanwhile may have told more."""
        more = case((digest.c.covered_until > until, digest.c.covered_until), else_=until)
        await self.set(digest_id, covered_until=more, **values)

    async def arrives_again(self, digest_id: int) -> None:
        """Note that nothing is in the way of a digest any more: it comes when it is due."""
        this = update(digest).where(digest.c.id == digest_id)
        gone = {"state": DigestState.ACTIVE.value, "trouble": None, "trouble_since": None, "told_at": None}
        await self._connection.execute(this.values(next_at=digest.c.due_at, **gone))

    async def count(self, *, server_id: int | None = None, member_id: int | None = None) -> int:
        """How many digests a server's channels have, or how many a member has."""
        of = digest.c.server_id == server_id if server_id is not None else digest.c.member_id == member_id
        return (await self._connection.execute(select(func.count()).select_from(digest).where(of))).scalar_one()

    async def due(self, now: datetime, shards: Shards, *, personal: bool, limit: int) -> list[Digest]:
        """Some of those that are to be looked at now, the longest waiting first: one look into an index.

        A channel's on these shards; or those that come by direct message.
        """
        return await self._read(_due(shards, personal=personal), {"now": now, "most": limit})

    async def untold(self, shards: Shards, *, by_message: bool, limit: int) -> list[Digest]:
        """Some digests of channels that fail, and whose owner was not told.

        Those whose owner wants it by direct message, wherever they are; or the others, of this process's servers.
        """
        return await self._read(_untold(shards, by_message=by_message), {"most": limit})

    async def tell_of_trouble(self, digest_id: int, *, at: datetime) -> bool:
        """Note that an owner is told what is in the way of a digest; False where that was done, or it is gone."""
        this = update(digest).where(digest.c.id == digest_id, _UNTOLD)
        return (await self._connection.execute(this.values(told_at=at))).rowcount > 0

    async def planned_too_late(self, now: datetime, *, limit: int) -> list[Digest]:
        """Those whose next edition is planned for when none can be: the clock had jumped ahead."""
        # At most the one after the next, where the day of the next has its edition already.
        bounds = {each: now + 2 * each.longest + _A_DAY for each in Rhythm}
        late = or_(*((digest.c.rhythm == each.value) & (digest.c.next_at > bounds[each]) for each in Rhythm))
        # The earliest of these is said by itself, too: by it the index is entered.
        wanted = _WITH_MEMBER.where(digest.c.next_at > min(bounds.values()), late)
        return await self._read(wanted.order_by(digest.c.next_at, digest.c.id).limit(limit))

    async def _one(self, wanted: Select[*tuple[Any, ...]]) -> Digest | None:
        found = await self._some(wanted)
        return found[0] if found else None

    async def _some(self, wanted: Select[*tuple[Any, ...]]) -> list[Digest]:
        return await self._read(wanted.order_by(digest.c.id))

    async def _read(self, wanted: Select[*tuple[Any, ...]], given: Mapping[str, Any] | None = None) -> list[Digest]:
        rows = (await self._connection.execute(wanted, given)).all()
        places = await self._places([row.id for row in rows if row.member_id is not None])
        return [_to_digest(row, places.get(row.id, ())) for row in rows]

    async def _places(self, ids: Collection[int]) -> Mapping[int, list[int]]:
        found: dict[int, list[int]] = {}
        if ids:
            looked = select(digest_place).where(digest_place.c.digest_id.in_(ids)).order_by(digest_place.c.server_id)
            for row in await self._connection.execute(looked):
                found.setdefault(row.digest_id, []).append(row.server_id)
        return found


# Made once: each tick asks them, whether anything is due or not.
@cache
def _due(shards: Shards, *, personal: bool) -> Select[*tuple[Any, ...]]:
    due = _WITH_MEMBER.where(
        digest.c.next_at <= bindparam("now", type_=digest.c.next_at.type), of_process(shards, personal=personal)
    )
    return due.order_by(digest.c.next_at, digest.c.id).limit(bindparam("most", type_=Integer))


@cache
def _untold(shards: Shards, *, by_message: bool) -> Select[*tuple[Any, ...]]:
    wanted = digest.c.writes_of_trouble & digest.c.made_by.is_not(None)
    which = wanted if by_message else ~wanted & of_process(shards, personal=False)
    untold = _WITH_MEMBER.where(_UNTOLD, digest.c.server_id.is_not(None), which)
    return untold.order_by(digest.c.id).limit(bindparam("most", type_=Integer))


def of_process(shards: Shards, *, personal: bool) -> ColumnElement[bool]:
    """The digests of channels on these shards; or all those that come by direct message."""
    if personal:
        return digest.c.member_id.is_not(None)
    # Only a channel's digest has a server. To ask for no member would lead SQLite to all that have none.
    return (digest.c.server_id // SERVERS_APART % shards.count).in_(sorted(shards.mine))
