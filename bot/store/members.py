"""Members and their profiles."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Member, Profile
from bot.domain.notices import LINES, ROOM, Notice, NoticeKind
from bot.store.calls import CallStore
from bot.store.tables import member, notice
from bot.store.upsert import insert_into

# Of many notices that say the same, one is told.
_LOOKED_AT: Final = 50

MEMBER_COLUMNS = (
    member.c.id.label("member_id"),
    member.c.discord_id,
    member.c.known_since,
    member.c.stakeholder_group,
    member.c.country,
    member.c.organisation,
    member.c.language,
    member.c.youth_led,
    member.c.women_led,
)


def to_member(row: Row[*tuple[Any, ...]]) -> Member:
    """A member from the columns above."""
    profile = Profile(
        group=row.stakeholder_group,
        country=Country(row.country) if row.country else None,
        organisation=row.organisation,
        language=row.language,
        youth_led=row.youth_led,
        women_led=row.women_led,
    )
    return Member(id=row.member_id, discord_id=row.discord_id, profile=profile, known_since=row.known_since)


def _columns(profile: Profile) -> dict[str, Any]:
    return {
        "stakeholder_group": profile.group,
        "country": profile.country,
        "organisation": profile.organisation,
        "language": profile.language,
        "youth_led": profile.youth_led,
        "women_led": profile.women_led,
    }


def _waiting(member_id: int) -> Select[Any]:
    return select(notice).where(notice.c.member_id == member_id).order_by(notice.c.id)


class MemberStore:
    """Members in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def find(self, discord_id: int, *, hold: bool = False) -> Member | None:
        """The member behind a Discord user, or None for someone new; on PostgreSQL `hold` keeps others off."""
        found = select(*MEMBER_COLUMNS).where(member.c.discord_id == discord_id)
        row = (await self._connection.execute(found.with_for_update() if hold else found)).one_or_none()
        return to_member(row) if row else None

    async def by_id(self, member_id: int) -> Member | None:
        """The member of an id, or None once erased."""
        row = (await self._connection.execute(select(*MEMBER_COLUMNS).where(member.c.id == member_id))).one_or_none()
        return to_member(row) if row else None

    async def discord_ids(self) -> list[int]:
        """The Discord id of every member."""
        return list(await self._connection.scalars(select(member.c.discord_id)))

    async def meet(
        self,
        discord_id: int,
        *,
        at: datetime,
        group: StakeholderGroup | None = None,
        country: Country | None = None,
    ) -> Member:
        """The member behind a Discord user, made when new; a group and a country that are given replace those known."""
        new = insert_into(self._connection, member)
        said = {
            "stakeholder_group": func.coalesce(new.excluded.stakeholder_group, member.c.stakeholder_group),
            "country": func.coalesce(new.excluded.country, member.c.country),
        }
        met = new.on_conflict_do_update(index_elements=["discord_id"], set_=said)
        values = {
            "discord_id": discord_id,
            "known_since": at,
            "stakeholder_group": group,
            "country": country,
            "youth_led": False,
            "women_led": False,
        }
        return to_member((await self._connection.execute(met.returning(*MEMBER_COLUMNS), values)).one())

    async def set_profile(self, member_id: int, profile: Profile) -> None:
        """Replace a member's profile."""
        await self._connection.execute(update(member).where(member.c.id == member_id).values(**_columns(profile)))

    async def remove(self, member_id: int) -> None:
        """Delete a member and what they were to be told. Their signatures must be gone before."""
        await self._connection.execute(delete(notice).where(notice.c.member_id == member_id))
        await self._connection.execute(delete(member).where(member.c.id == member_id))

    async def tell(
        self,
        member_id: int,
        kind: NoticeKind,
        *,
        at: datetime,
        call_id: int | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        """Note something to tell a member on their next command. Raises ValueError where a detail of it lacks."""
        await self.tell_all([member_id], kind, at=at, call_id=call_id, detail=detail)

    async def tell_all(
        self,
        member_ids: Iterable[int],
        kind: NoticeKind,
        *,
        at: datetime,
        call_id: int | None = None,
        detail: Mapping[str, str] | None = None,
    ) -> None:
        """The same to many."""
        if missing := kind.noted - set(detail or ()):
            raise ValueError(f"{kind} says {sorted(missing)} too")
        values = {"kind": kind, "call_id": call_id, "detail": detail, "noted_at": at}
        if rows := [values | {"member_id": member_id} for member_id in member_ids]:
            await self._connection.execute(insert(notice), rows)

    async def notices(self, member_id: int) -> list[Notice]:
        """What a member is still to be told, the oldest first."""
        return [each for _, each in await self._notices(_waiting(member_id))]

    async def take_notices(self, member_id: int) -> list[Notice]:
        """What fits on one card of all that a member is to be told, the oldest first: it is not said again."""
        told: list[Notice] = []
        said: list[int] = []
        for notice_id, new in await self._notices(_waiting(member_id).limit(_LOOKED_AT).with_for_update()):
            if new not in told:
                if told and (len(told) == LINES or sum(each.length for each in (*told, new)) > ROOM):
                    break
                told.append(new)
            said.append(notice_id)
        if said:
            await self._connection.execute(delete(notice).where(notice.c.id.in_(said)))
        return told

    async def _notices(self, wanted: Select[Any]) -> list[tuple[int, Notice]]:
        rows = (await self._connection.execute(wanted)).all()
        calls = {call.id: call for call in await CallStore(self._connection).all()} if rows else {}
        return [(row.id, Notice(NoticeKind(row.kind), calls.get(row.call_id), row.detail or {})) for row in rows]
