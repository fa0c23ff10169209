"""Signatures, who made them and how they are counted, with the longest of everything."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final

from bot.domain.calls import Call
from bot.domain.countries import COUNTRIES, Country
from bot.domain.groups import StakeholderGroup
from bot.domain.organisations import Confirmation
from bot.domain.signatures import CellOfSignatories, ShowAs, SignatoriesPage, Signatory, Signature, State
from bot.domain.tallies import Breakdown, Progress, Totals
from bot.services.calls import parse_call
from tests.journeys.content import QUEBEC

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
LONGEST_NAME: Final = "*_" * 50
LONGEST_COUNTRY: Final = Country("GS")
CALL: Final = Call(id=1, text=parse_call(QUEBEC), loaded_at=NOW)


def signature(show: ShowAs = ShowAs.NAME, state: State = State.COUNTED) -> Signature:
    return Signature(
        id=LARGEST,
        call_id=1,
        member_id=LARGEST,
        server_id=LARGEST,
        version=9999,
        state=state,
        group=StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION,
        country=LONGEST_COUNTRY,
        show=show,
        hidden_at=None,
        shown_name=LONGEST_NAME,
        organisation=LONGEST_NAME,
        organisation_id=LARGEST if state is State.AWAITING else None,
        leads=True,
        youth_led=True,
        women_led=True,
        may_write=True,
        signed_at=NOW,
    )


def signatories(rows: int) -> SignatoriesPage:
    """A page of the longest names, with every group in it."""
    row = Signatory(
        LARGEST,
        ShowAs.NAME,
        NOW,
        LONGEST_NAME,
        LONGEST_NAME,
        StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION,
        LONGEST_COUNTRY,
        Confirmation(LARGEST, LONGEST_NAME, NOW),
    )
    cells = tuple(CellOfSignatories(group, LONGEST_COUNTRY, 10**6) for group in StakeholderGroup)
    numbered = tuple(replace(row, signature_id=number) for number in range(rows))
    return SignatoriesPage(CALL, numbered, cells, 8, 10, 10**6, 10**7, frozenset(range(rows)))


def fullest_progress() -> Progress:
    """Every group and every country, each with as many as there could be."""
    return Progress(
        call=CALL,
        totals=Totals(signatures=10**7, awaiting=10**6, earlier_versions=10**6),
        servers=10**5,
        here=10**6,
        as_of=NOW,
        growth=((date(2026, 1, 1), 10**7),),
        groups=Breakdown(tuple((group.value, 10**6) for group in StakeholderGroup), 10**5),
        countries=Breakdown(tuple((code, 10**6) for code in COUNTRIES), 10**5),
        countries_heard=len(COUNTRIES),
        counted=10**7,
        youth_led=0.5,
        women_led=0.5,
    )
