"""The cards about where the work is, with the longest that they can hold."""

from datetime import UTC, date, datetime
from typing import Any, Final

from bot.domain.areas import AREAS, Area
from bot.domain.countries import COUNTRIES, Country, Region
from bot.domain.coverage import PLACES, Asked, Cell, Coverage, Place, View, Where, Work
from bot.domain.groups import StakeholderGroup
from bot.domain.posts import GapPosting
from bot.texts import Texts
from cogs.initiatives.coverage.cards import area_card, asked_here_card, gap_card, gap_question

LARGEST: Final = 2**63 - 1
TODAY: Final = date(2026, 9, 30)
NOW: Final = datetime(2026, 9, 30, tzinfo=UTC)
LONGEST: Final = View(Where.NETWORK, None, StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION)


def coverage(view: View, known: int, *, but: int = 0) -> Coverage:
    """A matrix with as many in each cell, but for the last ones, of which nothing is known."""
    cells = [(area, place) for area in AREAS for place in view.places]
    filled = dict.fromkeys(cells[: len(cells) - but], known) if known else {}
    work = Work(known * 2, known // 999, known * 2)
    return Coverage(view, TODAY, work, known, dict.fromkeys(AREAS, work), filled)


def coverages() -> list[Coverage]:
    """From nothing to very much, each with what is long to write."""
    numbers = (0, 1, 9_999, 99_999, 999_999)
    views = (View(), LONGEST, View(Where.SERVER, Country("GS"), LONGEST.group))
    return [coverage(view, known, but=but) for view in views for known in numbers for but in (0, 1, 20)]


def coverage_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    countries = (None, max(COUNTRIES, key=lambda each: len(texts.country(each))))
    cells = [
        Cell(Area.COMMUNICATIONS, place, View(Where.SERVER, country, LONGEST.group))
        for country in countries
        for place in (Place(Region.MIDDLE_EAST_AND_NORTH_AFRICA), *PLACES)
    ]
    return {
        "area_card": [area_card(each, area, texts) for each in coverages() for area in AREAS],
        "gap_card": [gap_card(cell, texts, may_ask=may_ask) for cell in cells for may_ask in (True, False)],
        "gap_question": [gap_question(GapPosting(cell, texts.language), texts) for cell in cells],
        "asked_here_card": [
            asked_here_card(Asked(LARGEST, LARGEST, message_id, NOW, already), texts)
            for message_id in (None, LARGEST)
            for already in (True, False)
        ],
    }
