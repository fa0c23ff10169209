"""The forms and cards of commitments, with the longest and the most that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.commitments import (
    MOST_DELIVERABLES,
    MOST_EVIDENCE,
    Commitment,
    Deliverable,
    Evidence,
    ListedCommitment,
    MayPromise,
    PartnerOrganisation,
    SeenCommitment,
    Stage,
)
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.history import NEWS_LIMIT, Happened
from bot.domain.listings import PAGE, RecordPage
from bot.domain.organisations import Confirmation, Organisation
from bot.domain.participation import Joining
from bot.domain.pledges import WHAT_LIMIT
from bot.domain.record_filters import RecordFilter
from bot.domain.records import LINK_LIMIT, SUMMARY_LIMIT, Answer, Light, Record, RecordKind
from bot.domain.signatures import ShowAs, Signatory
from bot.domain.visibility import Visibility
from bot.services.partners import MOST_PARTNERS
from bot.texts import Texts
from cogs.commitments import cards
from cogs.commitments.forms import CorrectForm, MakeForm, UpdateForm
from cogs.commitments.more_forms import DetailsForm, PartnerForm
from cogs.commitments.packing import Beside, Said, Told
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians import browse_slots
from tests.guardians.showing_slots import LARGEST

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
# Made safe these are twice as long.
NAME: Final = "*_" * 50
LINK: Final = f"https://example.org/{'x' * (LINK_LIMIT - 20)}"
SAID: Final = Said(8, "x" * 1700, "✓ x" * 800, "me", youth_led=True, women_led=True)
MOST_COMMITMENTS: Final = 10**6


def _maker(show: ShowAs = ShowAs.NAME) -> Signatory:
    confirmed = Confirmation(LARGEST, NAME, NOW)
    group, country = StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION, Country("GS")
    if show is ShowAs.GROUP_AND_COUNTRY:
        return Signatory(LARGEST, show, NOW, group=group, country=country)
    return Signatory(LARGEST, show, NOW, NAME, NAME, group, country, confirmed)


def _record(texts: Texts) -> Record:
    return replace(browse_slots.record(texts), kind=RecordKind.COMMITMENT, group=None)


def commitment(texts: Texts) -> Commitment:
    """A commitment with as much of everything as it may hold."""
    record = _record(texts)
    record = replace(record, subject=replace(record.subject, topics=(), answers=(Answer(1, 8),)))
    due, what = When(2026, 9, 30), "*" * WHAT_LIMIT
    return Commitment(
        record=record,
        pledge="*" * SUMMARY_LIMIT,
        stage=Stage.IN_PROGRESS,
        deliverables=(Deliverable(what, due, NOW),) * (MOST_DELIVERABLES - 1) + (Deliverable(what, due),),
        evidence=(Evidence(LINK, what, NOW),) * MOST_EVIDENCE,
    )


def commitments(texts: Texts, call: Call) -> list[SeenCommitment]:
    """The largest, as each of its readers may see it, and one of which hardly anything is known."""
    news = (Happened(NOW, "*" * NEWS_LIMIT, Stage.FULFILLED.value, LINK),) * 3
    around = replace(browse_slots.around(texts, (call,)), news=news)
    everyone = [
        PartnerOrganisation(LARGEST - number, NAME, standing, mine=number < 2)
        for number, standing in enumerate((Joining.ASKED, Joining.AGREED, Joining.DECLINED, *[Joining.AGREED] * 17))
    ]
    whole = SeenCommitment(commitment(texts), _maker(), around, tuple(everyone[:MOST_PARTNERS]))
    small = replace(whole.commitment, pledge="", deliverables=(), evidence=())
    lines = replace(whole.commitment, pledge="*\n" * (SUMMARY_LIMIT // 2))
    other = replace(around, own=False, may_change=False, light=Light.GREEN)
    return [
        whole,
        replace(whole, commitment=lines, by=_maker(ShowAs.GROUP_AND_COUNTRY)),
        replace(whole, around=other, by=None, partners=(replace(everyone[2], mine=True),)),
        SeenCommitment(small, None, replace(other, news=(), links=(), beside=(), more_news=False)),
    ]


def commitment_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each kind of form, with the longest that people can have typed."""
    organisations = tuple((LARGEST - number, "x" * 100) for number in range(30))
    whole, *_, small = commitments(texts, call)
    return [
        MakeForm(texts, MayPromise(call, myself=True, organisations=organisations), SAID),
        MakeForm(texts, MayPromise(call, myself=True), Said()),
        MakeForm(texts, MayPromise(call, myself=False, organisations=organisations[:1]), Said(point=1)),
        CorrectForm(texts, whole, Said.of(whole.commitment)),
        CorrectForm(texts, small, SAID),
        UpdateForm(texts, whole, Told(Stage.FULFILLED, tuple(range(10)), "x" * 1100, "x" * 600, "x" * 350)),
        UpdateForm(texts, small, Told(Stage.FULFILLED, ())),
        DetailsForm(texts, whole, Beside(tuple(range(8)), tuple(range(6)), "x" * 1500, "x" * 600, "x" * 200)),
        DetailsForm(texts, small, Beside()),
        PartnerForm(texts, whole.commitment.reference, "x" * 300),
    ]


def commitment_cards(texts: Texts, call: Call) -> dict[str, list[AccordView]]:
    """Each card with the longest that it may say."""
    every = commitments(texts, call)
    whole, *_, small = every
    found = [Organisation(LARGEST - number, NAME, Visibility.NETWORK, None, 1) for number in range(30)]
    listed = [
        ListedCommitment(replace(it, record=replace(it.record, id=LARGEST - number)), _maker() if number % 2 else None)
        for number, it in enumerate([whole.commitment] * PAGE)
    ]
    asked = replace(browse_slots.EVERYTHING, kind=RecordKind.COMMITMENT, stages=tuple(Stage))
    pages: list[RecordPage[Any]] = [
        RecordPage(asked, tuple(listed), 8, 10**5, MOST_COMMITMENTS, NOW, call=call, organisation=NAME),
        RecordPage(RecordFilter(kind=RecordKind.COMMITMENT), (), 0, 1, 0, NOW),
    ]
    mark = browse_slots.MARK
    return {
        "commitment_card": [cards.commitment_card(each, texts) for each in every],
        "made_card": [cards.made_card(each, texts) for each in (whole, small)],
        "saved_card": [cards.saved_card(each, texts) for each in (whole, small)],
        "whole_card": [cards.whole_card(each, page, texts) for each in every for page in range(12)],
        "commitments_card": [
            cards.commitments_card(page, mark, texts, command="/engagement prendre") for page in pages
        ],
        "not_signatory_card": [cards.not_signatory_card(call, texts("error-not-signatory", call="x"), texts)],
        "partners_card": [cards.partners_card(each, texts, news=texts("partner-asked")) for each in (whole, small)],
        "which_partner_card": [cards.which_partner_card(whole.commitment.reference, "*" * 300, found, texts)],
        "commitments_withdrawn_card": [
            cards.commitments_withdrawn_card(number, texts) for number in (0, 1, MOST_COMMITMENTS)
        ],
    }


def refused_commitments(texts: Texts, call: Call) -> list[AccordView]:
    """Each form given back with the longest that people can have typed."""
    reference = f"COM-{LARGEST}"
    typed = {"said": ["x" * 1700], "deliverables": ["x" * 1500], "point": ["20"], "marks": ["y", "w"]}
    chosen = {"for": [str(LARGEST)], "areas": list("01234567"), "regions": list("012345")}
    news = {"stage": [Stage.IN_PROGRESS.slug], "done": list("0123456789"), "link": ["x" * 600], "shows": ["x" * 350]}
    beside = {"countries": ["x" * 1500], "initiative": ["x" * 200], "organisation": ["x" * 300]}
    kinds: list[tuple[type[AccordForm], str]] = [
        (MakeForm, call.reference),
        (CorrectForm, reference),
        (UpdateForm, reference),
        (DetailsForm, reference),
        (PartnerForm, reference),
    ]
    said = texts("error-signature-refused", reason="x" * 500, server="x" * 100, contact="x" * 100)
    given = [form.give_back(typed | chosen | news | beside, texts, about, "9") for form, about in kinds]
    return [trouble_view(said, typed=back, again=again) for back, again in given]
