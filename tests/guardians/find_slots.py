"""The cards of `/find`, with the longest and the most that they can hold."""

from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.calls import Call
from bot.domain.countries import COUNTRIES, REGION_OF
from bot.domain.found import FINDABLE, MOST, Beside, Found, FoundPage, FoundPoint, FoundRecord
from bot.domain.listings import MARK_LIMIT
from bot.domain.organisations import Confirmation, Organisation
from bot.domain.records import MOST_COUNTRIES, TITLE_LIMIT, Light, RecordKind
from bot.domain.visibility import Visibility
from bot.services.finding import PAGE
from bot.texts import Texts
from cogs.find.cards import found_card
from tests.guardians.showing_slots import LARGEST, NOW

# Made safe these are twice as long.
TITLE: Final = "*_" * (TITLE_LIMIT // 2)
NAME: Final = "*_" * 50
WORDS: Final = "*" * TITLE_LIMIT
MARK: Final = "x" * MARK_LIMIT


def find_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Pages full of each noun, and what is said where nothing is found."""
    countries = COUNTRIES[:MOST_COUNTRIES]
    regions = tuple(dict.fromkeys(REGION_OF[each] for each in countries))
    confirmed = Confirmation(LARGEST, NAME, NOW)
    ids = range(LARGEST - PAGE, LARGEST)
    rows: list[list[Found]] = [
        *(
            [FoundRecord(kind, one, TITLE, {}, AREAS, regions, countries, Light.YELLOW) for one in ids]
            for kind in RecordKind
        ),
        *([Organisation(one, NAME, Visibility.NETWORK, each, LARGEST) for one in ids] for each in (confirmed, None)),
        [FoundPoint(call, each.number) for each in call.text.points[:PAGE]],
    ]
    full = [_page(tuple(each)) for each in rows]
    nothing = [FoundPage(WORDS, each, (), 0, 1, 0) for each in (None, *FINDABLE)]
    return {"found_card": [found_card(page, MARK, texts) for page in (*full, *nothing)]}


def _page(rows: tuple[Found, ...]) -> FoundPage:
    pages = -(-MOST // PAGE)
    return FoundPage(WORDS, Beside.ORGANISATION, rows, pages - 1, pages, MOST)
