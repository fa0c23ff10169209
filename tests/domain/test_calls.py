"""A Call and what is said when signing it: bad input dies where it is made."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.domain.calls import Call, CallText
from bot.domain.errors import NotUnderstood, OrganisationMissing, UnknownPoint
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Declaration, ShowAs, SigningAs
from bot.services.calls import parse_call

TEXT = parse_call(Path(__file__).parents[2] / "bot/content/calls/quebec.toml")


def call(**changed: object) -> Call:
    return Call(
        id=1, text=CallText.model_validate(TEXT.model_dump() | changed), loaded_at=datetime(2026, 1, 1, tzinfo=UTC)
    )


def test_a_call_takes_signatures_to_the_end_of_its_last_day() -> None:
    closing = call(closes_on=date(2026, 3, 2))
    assert not closing.closed(datetime(2026, 3, 2, 23, 59, 59, tzinfo=UTC))
    assert closing.closed(datetime(2026, 3, 3, tzinfo=UTC))
    assert not call().closed(datetime(2999, 1, 1, tzinfo=UTC))


@pytest.mark.parametrize("number", [0, -1, 6, 9, 10**12])
def test_a_point_that_is_not_there_says_how_many_there_are(number: int) -> None:
    with pytest.raises(UnknownPoint) as refusal:
        call().point(number)
    assert refusal.value.data() == {"point": number, "last": 5}


def test_every_point_is_found_by_its_number() -> None:
    assert [call().point(number).number for number in range(1, 6)] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(
    "changed",
    [
        {"reference": "CALL-0"},
        {"reference": "INI-1"},
        {"version": 0},
        {"title": {"en": "Only English"}},
        {"title": {"en": " ", "fr": " "}},
        {"short_title": {"en": "x" * 35, "fr": "x"}},
        {"points": ()},
        {"points": TEXT.model_dump()["points"][1:]},
        {"document_url": "https://user@example.org/"},
        {"surprise": "a field that nobody knows"},
    ],
)
def test_a_text_that_would_not_fit_its_places_is_refused(changed: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        call(**changed)


def test_nothing_is_public_without_a_choice() -> None:
    said = Declaration(group=StakeholderGroup.YOUTH, understood=True)
    assert (said.show, said.may_write) == (ShowAs.COUNTED, False)


def test_a_signature_needs_the_tick_that_what_is_kept_was_understood() -> None:
    with pytest.raises(NotUnderstood):
        Declaration(group=StakeholderGroup.YOUTH, understood=False)


@pytest.mark.parametrize(
    "said", [{"signing_as": SigningAs.ORGANISATION}, {"show": ShowAs.ORGANISATION}], ids=["for one", "shown as one"]
)
def test_an_organisation_needs_its_name(said: dict[str, object]) -> None:
    with pytest.raises(OrganisationMissing):
        Declaration(StakeholderGroup.CIVIL_SOCIETY, understood=True, **said)  # pyright: ignore[reportArgumentType] - one at a time


def test_an_organisations_name_is_cleaned() -> None:
    said = Declaration(
        StakeholderGroup.CIVIL_SOCIETY, understood=True, signing_as=SigningAs.ORGANISATION, organisation=" Youth  Lab "
    )
    assert said.organisation == "Youth Lab"
