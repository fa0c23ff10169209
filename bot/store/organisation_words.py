"""Where organisations are looked for: by their words, by a whole name, by who acts for them. Each look is bounded."""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, exists, func, literal, select

from bot.domain.actor import Actor
from bot.domain.organisations import Standing
from bot.domain.servers import NETWORK
from bot.store.columns import Word
from bot.store.tables import member, organisation, organisation_word, representative

# So many names with a word are counted, so many of the rarest are compared with the other words, and so many of those
# that match are looked at: among more than that, one types on.
COUNTED: Final = 20_000
COMPARED: Final = 5_000
ENOUGH: Final = 1_000
# After everything that begins with some letters: no word contains it.
_LAST: Final = "\U0010ffff"

# Words from the first to before the second; and the same left open in a statement that is made once.
Range = tuple[str, str]
OpenRange = tuple[BindParameter[str], BindParameter[str]]
# Columns: an organisation's id, and its rank among those found.
Ranked = Select[*tuple[Any, ...]]

_ACTED_FOR: Final = select(representative.c.organisation_id.label("id"), literal(0).label("rank")).where(
    representative.c.standing == Standing.CONFIRMED
)


def beginning(letters: str) -> Range:
    """All words that begin with some letters."""
    return letters, letters + _LAST


def whole(word: str) -> Range:
    """A word, and none that goes on."""
    return word, word + "\x01"


def left_open_ranges(count: int) -> list[OpenRange]:
    """So many ranges, to be filled in when a statement is run."""
    return [(bindparam(f"first_{at}", type_=Word), bindparam(f"last_{at}", type_=Word)) for at in range(count)]


def filled_in_ranges(ranges: Sequence[Range]) -> dict[str, str]:
    """What such a statement is run with."""
    firsts = {f"first_{at}": first for at, (first, _) in enumerate(ranges)}
    return firsts | {f"last_{at}": last for at, (_, last) in enumerate(ranges)}


def _in(bounds: Range | OpenRange) -> ColumnElement[bool]:
    return and_(organisation_word.c.word >= bounds[0], organisation_word.c.word < bounds[1])


def counted(bounds: Range | OpenRange) -> Select[*tuple[Any, ...]]:
    """How many have a word in a range, as far as is counted: it tells the rarer of two words."""
    return select(func.count()).select_from(select(literal(1)).where(_in(bounds)).limit(COUNTED).subquery())


def some(bounds: Range | OpenRange, *, rank: float = 0) -> Ranked:
    """Some that have a word in a range."""
    few = select(organisation_word.c.organisation_id.label("id")).where(_in(bounds)).limit(COMPARED).subquery()
    return select(few.c.id, literal(rank).label("rank"))


def all_of(ids: Ranked, ranges: Sequence[Range | OpenRange]) -> Ranked:
    """Those of some organisations that have a word in each range."""
    few = ids.subquery()
    has = (exists().where(organisation_word.c.organisation_id == few.c.id, _in(each)) for each in ranges)
    found = select(few).where(*has).limit(ENOUGH).subquery()
    return select(found.c.id, found.c.rank)


def exactly(actor: Actor, folded: str | BindParameter[str]) -> Ranked:
    """Those of exactly that name as it is folded, in the network and in the actor's server."""
    homes = (NETWORK, NETWORK if actor.server_id is None else actor.server_id)
    same = organisation.c.folded == folded
    return select(organisation.c.id, literal(1).label("rank")).where(organisation.c.home_id.in_(homes), same)


def acted_for(actor: Actor) -> Ranked:
    """Those that the actor acts for."""
    return _ACTED_FOR.join(member).where(member.c.discord_id == actor.discord_id)


def acted_for_near(actor: Actor) -> Ranked:
    """Those that members of the actor's server act for."""
    return _ACTED_FOR.where(representative.c.server_id == actor.server_id).limit(COMPARED)
