"""What counts as a material change: a fact that moved, never a letter that was mended."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any

import pytest

from bot.domain.commitments import Commitment, Stage
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.freshness import OVER
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Initiative
from bot.domain.material import PRACTICE_TEXTS, fingerprint, standing
from bot.domain.practices import Label, Practice
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.visibility import Visibility

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
TIMES = Times(When(2026, 5, 12), When(2026, 5, 14), time(9), time(17), "Europe/Paris")
REGISTRATION, PAPERS = (
    Deadline(kind, When(2026, 4, day)) for day, kind in enumerate((DeadlineKind.REGISTRATION, DeadlineKind.PAPERS), 1)
)


def head(kind: RecordKind) -> Record:
    return Record(
        id=1,
        kind=kind,
        server_id=1,
        owner_id=1,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title="Youth and peace",
        language="en",
        subject=Subject(),
        group=None,
        made_at=AT,
        changed_at=AT,
        confirmed_at=AT,
        version=1,
    )


CONFERENCE = Conference(
    head(RecordKind.CONFERENCE),
    ConferenceKind.CONFERENCE,
    ConferenceStatus.CONFIRMED,
    times=TIMES,
    place="Maison de la Paix, Genève",
    deadlines=(REGISTRATION, PAPERS),
    registration="https://example.org/register",
)
PRACTICE = Practice(
    head(RecordKind.PRACTICE), "Former members talk with pupils.", **dict.fromkeys(PRACTICE_TEXTS, "Two of us meet.")
)


@pytest.mark.parametrize(
    "change",
    [
        {"times": replace(TIMES, starts=When(2026, 5, 11))},
        {"times": replace(TIMES, ends=When(2026, 5, 15))},
        {"times": replace(TIMES, opens=time(10))},
        {"times": replace(TIMES, closes=time(18))},
        {"times": replace(TIMES, zone="Europe/London")},
        {"times": replace(TIMES, starts=When(2026, 5), ends=None, opens=None, closes=None)},
        {"place": "Palais des Nations, Genève"},
        {"online": True},
        {"online_link": "https://example.org/room"},
        {"status": ConferenceStatus.CANCELLED},
        {"deadlines": (REGISTRATION,)},
        {"deadlines": (replace(REGISTRATION, due=When(2026, 4, 8)), PAPERS)},
        {"registration": "https://example.org/Register"},
    ],
    ids=str,
)
def test_a_conference_changes_by_when_where_and_by_what_is_to_be_done(change: dict[str, Any]) -> None:
    assert fingerprint(replace(CONFERENCE, **change)) != fingerprint(CONFERENCE)


@pytest.mark.parametrize(
    "change",
    [
        {"record": replace(CONFERENCE.record, title="Youth, peace and security", version=2)},
        {"summary": "Three days."},
        {"place": "MAISON DE LA PAIX - GENEVE"},
        {"audience": (StakeholderGroup.YOUTH,)},
        {"languages": ("fr",)},
        {"series": "Yearly"},
        {"sequence": 4},
        {"deadlines": (PAPERS, REGISTRATION)},
    ],
    ids=str,
)
def test_a_conference_does_not_change_by_how_it_is_described(change: dict[str, Any]) -> None:
    assert fingerprint(replace(CONFERENCE, **change)) == fingerprint(CONFERENCE)


def test_without_hours_a_zone_moves_nothing() -> None:
    days = replace(CONFERENCE, times=replace(TIMES, opens=None, closes=None))
    elsewhere = replace(days, times=replace(days.times, zone=None))
    assert fingerprint(elsewhere) == fingerprint(days)


@pytest.mark.parametrize("name", PRACTICE_TEXTS)
def test_a_practice_changes_by_what_is_known_of_it(name: str) -> None:
    assert fingerprint(replace(PRACTICE, **{name: "Three of us meet."})) != fingerprint(PRACTICE)
    assert fingerprint(replace(PRACTICE, **{name: "Two of us - meet!"})) == fingerprint(PRACTICE)


def test_a_text_that_moves_from_one_field_to_another_is_another_fact() -> None:
    one = replace(PRACTICE, method="It held.", evidence="")
    assert fingerprint(one) != fingerprint(replace(PRACTICE, method="", evidence="It held."))


def test_a_practice_does_not_change_by_its_summary_or_its_links() -> None:
    said = replace(PRACTICE, summary="Former members listen to pupils.", links=("https://example.org",), resources="")
    assert fingerprint(said) == fingerprint(PRACTICE)


@pytest.mark.parametrize(
    ("kept", "field", "stands"),
    [
        (CONFERENCE, "status", ConferenceStatus),
        (PRACTICE, "label", Label),
        (Commitment(head(RecordKind.COMMITMENT), "We open a club.", Stage.PLANNED), "stage", Stage),
    ],
)
def test_how_a_record_stands_changes_it_and_is_known_without_its_facts(kept: Any, field: str, stands: Any) -> None:
    found = {each: fingerprint(replace(kept, **{field: each})) for each in stands}
    assert len(set(found.values())) == len(stands)
    assert {each: standing(fingerprint(kept), each.value) for each in stands} == found
    assert max(len(each or "") for each in found.values()) <= 32, "as long as its column"


def test_of_an_initiative_only_the_beginning_is_told() -> None:
    made = Initiative(head(RecordKind.INITIATIVE), "Young people meet.", "Youth House")
    for status in OVER[RecordKind.INITIATIVE]:
        assert fingerprint(replace(made, status=status)) is fingerprint(made) is None
    assert standing(None, "ended") is None
