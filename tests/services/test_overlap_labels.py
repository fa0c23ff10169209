"""The check is judged by pairs that were labelled before it was written (tests/labelled/README.md)."""

from typing import Final

import pytest

from tests.house import House
from tests.overlapping import FIRST_FORM, FOLDER, Measured, fitted_on, keep_all, labelled, measure, table

LABELS: Final = ("double", "lookalike", "unrelated")
# One look at all of them on each database serves every test: whole records, and what their first form says.
MEASURED: Final[dict[str, tuple[Measured, Measured]]] = {}


@pytest.fixture
async def both(house: House) -> tuple[Measured, Measured]:
    """What is suggested for each labelled record, on one of the databases."""
    engine = house.database.url.get_backend_name()
    if engine not in MEASURED:
        ids = await keep_all(house)
        MEASURED[engine] = await measure(house, ids), await measure(house, ids, only=FIRST_FORM)
    return MEASURED[engine]


@pytest.fixture
def measured(both: tuple[Measured, Measured]) -> Measured:
    """The same for whole records."""
    return both[0]


def rate(found: tuple[int, int]) -> float:
    """So many of so many, as a share."""
    return found[0] / found[1]


def test_the_labels_are_there() -> None:
    counts = {label: sum(each.label == label for each in labelled()) for label in LABELS}
    assert counts == {"double": 94, "lookalike": 48, "unrelated": 46}
    assert len(fitted_on()) == len(labelled()) // 2


async def test_nine_doubles_of_ten_are_suggested_in_english(measured: Measured) -> None:
    assert rate(measured.share("double", "en")) >= 0.9


async def test_nearly_nine_doubles_of_ten_are_suggested_in_french(measured: Measured) -> None:
    assert rate(measured.share("double", "fr")) >= 0.85


async def test_nothing_is_suggested_for_nine_unrelated_records_of_ten(measured: Measured) -> None:
    assert rate(measured.share("unrelated")) <= 0.1


async def test_what_holds_for_the_half_that_was_fitted_holds_for_the_other_one(measured: Measured) -> None:
    other = {each.id for each in labelled()} - fitted_on()
    assert rate(measured.share("double", "en", among=other)) >= 0.9
    assert rate(measured.share("double", "fr", among=other)) >= 0.85
    assert rate(measured.share("unrelated", among=other)) <= 0.1


async def test_the_figures_of_the_page_about_it_are_these(both: tuple[Measured, Measured]) -> None:
    """What docs/overlap.md says, also of what has no bound: lookalikes, and pairs across the two languages."""
    page = (FOLDER.parents[1] / "docs" / "overlap.md").read_text(encoding="utf-8")
    assert "\n".join(table(*both)) in page
