"""What a search asks before it looks: in one statement, since each takes longer to ask than to answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import and_, bindparam, exists, func, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.organisations import Standing
from bot.store.organisation_words import beginning
from bot.store.record_marks import Reach
from bot.store.tables import call_version, member, organisation_word, representative

_NAMED: Final = exists(
    select(literal(1)).where(
        organisation_word.c.word >= bindparam("first"), organisation_word.c.word < bindparam("last")
    )
)
_TEXTS: Final = select(func.count()).select_from(call_version).scalar_subquery()
_LOADED: Final = select(func.max(call_version.c.loaded_at)).scalar_subquery()
# A row also for someone who is not known.
_ONE: Final = select(literal(1).label("one")).subquery()
_FIRST: Final = select(
    member.c.id,
    representative.c.organisation_id,
    _NAMED.label("named"),
    _TEXTS.label("texts"),
    _LOADED.label("loaded_at"),
).select_from(
    _ONE.outerjoin(member, member.c.discord_id == bindparam("asker")).outerjoin(
        representative,
        and_(representative.c.member_id == member.c.id, representative.c.standing == Standing.CONFIRMED),
    )
)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What an actor may reach, and where there is something to look for."""

    reach: Reach
    # Whether a word of any organisation's name begins so, whoever may see it.
    named: bool
    # How many texts the Calls have had, and since when the latest: it tells whether they are still the same.
    texts: tuple[int, datetime | None]


class FirstLookStore:
    """The first look of a search, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def take(self, actor: Actor, letters: str) -> FirstLook:
        """Whether some letters begin a word of a name, beside what every search asks."""
        first, last = beginning(letters) if letters else ("", "")
        rows = (await self._connection.execute(_FIRST, {"asker": actor.discord_id, "first": first, "last": last})).all()
        return FirstLook(Reach.read(actor, rows), bool(rows[0].named), (rows[0].texts, rows[0].loaded_at))
