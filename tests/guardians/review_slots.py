"""The forms and the cards of organisations and of the review queue, with the longest that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.organisations import Acting, Confirmation, Organisation, Record, Seen, Standing
from bot.domain.reviews import REASON_LIMIT, Item, Offered, Question, Queue, ReviewKind, ReviewState
from bot.domain.signatures import ShowAs, SigningAs
from bot.domain.visibility import Visibility
from bot.services.reviews import PAGE
from bot.texts import Texts
from cogs.call.packing import Filled
from cogs.organisation import cards
from cogs.organisation.forms import RepresentForm, ShowOrganisationForm
from cogs.review.queue import cards as queue
from cogs.review.queue.forms import ReasonForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from cogs.ui.presses import choose, press

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
# Made safe it is twice as long.
NAME: Final = "*_" * 50
REFERENCE: Final = f"ORG-{LARGEST}"
CONFIRMED: Final = Confirmation(LARGEST, NAME, NOW)
ORGANISATION: Final = Organisation(LARGEST, NAME, Visibility.SERVER, CONFIRMED, 10**6)
RECORD: Final = Record(LARGEST, 0, NAME, Visibility.SERVER, LARGEST, NOW)
# As many as are shown; each with a number of its own.
DOUBLES: Final = [replace(ORGANISATION, id=LARGEST - number) for number in range(5)]
# Past what the form takes: whoever sends a request by themselves can type it.
PAST_THE_FORM: Final = "```" * 1333
TYPED: Final = {"organisation": ["x" * 300], "statement": ["*" * 2900], "worries": [each.value for each in Question]}


def items(state: ReviewState, *, claimed_by: int | None, first_by: int | None = None) -> tuple[Item, ...]:
    """A page of items of every kind, each with the longest that can be told."""
    return tuple(
        Item(
            id=LARGEST - number,
            kind=kind,
            subject_id=LARGEST,
            organisation_id=LARGEST,
            reference=f"INI-{LARGEST}" if kind is ReviewKind.RECORD else REFERENCE,
            server_id=LARGEST,
            maker_id=7,
            maker_discord_id=LARGEST,
            subject=NAME,
            statement=("```*" * REASON_LIMIT)[:REASON_LIMIT],
            worries=tuple(Question) if kind is not ReviewKind.REPRESENTATIVE else (),
            state=state,
            asked_at=NOW,
            claimed_by=claimed_by,
            claimed_at=NOW if claimed_by else None,
            first_by=first_by,
        )
        for number, kind in enumerate([*ReviewKind] * 5)
    )[:PAGE]


def queues() -> list[Queue]:
    """The fullest pages, as someone else, as their maker, and as the first reviewer read them; and none."""
    full = Queue(
        items(ReviewState.SECOND, claimed_by=9, first_by=8), 8, 10, 10**6, ReviewKind.ORGANISATION, 5, NOW, 10**6
    )
    return [
        full,
        replace(full, asker_id=7),
        replace(full, asker_id=8),
        replace(full, items=(), kind=None),
        Queue((), 0, 1, 0, None, None, NOW),
    ]


def review_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full."""
    worries = tuple(each.value for each in Question)
    return [
        RepresentForm(texts, ""),
        RepresentForm(texts, "x" * 6000, PAST_THE_FORM),
        ShowOrganisationForm(texts, REFERENCE),
        ShowOrganisationForm(texts, REFERENCE, worries, PAST_THE_FORM),
        ReasonForm(texts, "back", LARGEST),
        ReasonForm(texts, "restrict", LARGEST, PAST_THE_FORM),
    ]


def review_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    acting = [Acting(NAME, REFERENCE, standing) for standing in Standing]
    seen = [
        Seen(replace(ORGANISATION, visibility=visibility, confirmed=confirmed), standing)
        for visibility in Visibility
        for confirmed in (CONFIRMED, replace(CONFIRMED, server=""), None)
        for standing in (*Standing, None)
    ]
    each_item = [
        item
        for state in (ReviewState.OPEN, ReviewState.SECOND)
        for item in items(state, claimed_by=5)[: len(ReviewKind)]
    ]
    return {
        "organisation_card": [cards.organisation_card(each, texts) for each in seen],
        "request_card": [cards.request_card(each, texts) for each in acting],
        "doubles_card": doubles(texts, call),
        "asked_card": [cards.asked_card(each, texts) for each in acting],
        "offered_card": [
            cards.offered_card(Offered(ORGANISATION, asked, doubts), texts)
            for asked in (True, False)
            for doubts in ((), tuple(Question))
        ],
        "ask_leave_card": [
            cards.ask_leave_card(each, texts, successor=successor) for each in acting for successor in (None, LARGEST)
        ],
        "left_organisation_card": [
            cards.left_organisation_card(each, texts, now=now) for each in acting for now in (True, False)
        ],
        "ask_merge_card": [cards.ask_merge_card(RECORD, RECORD, texts)],
        "merged_card": [cards.merged_card(RECORD, RECORD, texts, organiser=True)],
        "queue_card": [queue.queue_card(each, texts) for each in queues()],
        "item_card": [queue.item_card(item, found, texts) for item in each_item for found in ([], DOUBLES)],
        "decided_card": [
            queue.decided_card(item, state, texts)
            for item in each_item
            for state in ReviewState
            if state is not ReviewState.OPEN
        ],
    }


def doubles(texts: Texts, call: Call) -> list[AccordView]:
    """Five likely doubles, while someone signs and while someone asks to act for one."""
    country, group = Country("GS"), StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION
    filled = Filled(SigningAs.ORGANISATION, group, ShowAs.ORGANISATION, True, True, NAME, country)
    signing = (call.reference, "c", filled.packed())
    options, placeholder, label = (
        cards.doubles_options(DOUBLES),
        texts("doubles-choose"),
        texts("button-new-organisation"),
    )
    return [
        cards.doubles_card(
            texts,
            typed=typed,
            which=choose(placeholder, options, action, *about),
            other=press(label, action, *about, "new"),
        )
        for action, about, typed in (("sign-for", signing, NAME), ("represent-as", (), f"{NAME}\n{'`' * REASON_LIMIT}"))
    ]


def refused_requests(texts: Texts) -> list[AccordView]:
    """What was typed into the full forms, and past them, given back under the longest sentence that may be above it."""
    sentences = [
        texts("error-reason-too-long", length=4000, limit=REASON_LIMIT),
        texts("error-form-outlived"),
        texts("error-unknown-organisation", typed="\\*" * 100),
        texts("error-other-organisation-needed", command="`/profil modifier`"),
    ]
    longest = max(sentences, key=len)
    forged = {"organisation": ["x" * 4000], "statement": [PAST_THE_FORM], "reason": [PAST_THE_FORM]}
    given = [
        give_back
        for data in (TYPED, TYPED | forged)
        for give_back in (
            RepresentForm.give_back(data, texts),
            ShowOrganisationForm.give_back(data, texts, REFERENCE),
            ReasonForm.give_back(data | {"reason": ["`" * 3000]}, texts, "restrict", str(LARGEST)),
            ReasonForm.give_back(data, texts, "restrict", str(LARGEST)),
        )
    ]
    return [trouble_view(longest, typed=typed, again=again) for typed, again in given]
