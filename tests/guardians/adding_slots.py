"""The forms and cards of adding and correcting a conference, with the longest that they can hold."""

from dataclasses import replace
from datetime import time
from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.calls import Call
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, StatusSet, Times
from bot.domain.dates import When
from bot.domain.errors.conferences import (
    DeadlineNotUnderstood,
    HourSkipped,
    SourceMissing,
    UnknownTongue,
    ZoneNotAPlace,
)
from bot.domain.groups import StakeholderGroup
from bot.domain.moments import zone_names
from bot.domain.record_drafts import Conflict, Differing, Fields, RecordDraft, Wrong
from bot.domain.records import TITLE_LIMIT, RecordKind
from bot.domain.typed_conferences import ConferenceDraft, ConferenceSaved, read_conference
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import Texts
from cogs.conferences.add.drafts import ASKS, CONFERENCES
from cogs.conferences.add.status_cards import ask_to_cancel_card, status_card
from cogs.ui.draft_cards import conflict_card, draft_card, saved_card, sent
from cogs.ui.draft_forms import NEW, DraftForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians.browse_slots import initiative
from tests.guardians.logging_slots import LARGEST, MANY, NOW

CHOSEN: Final = {
    "kind": (ConferenceKind.CONSULTATION.value,),
    "areas": tuple(each.value for each in AREAS),
    "audience": tuple(each.value for each in StakeholderGroup),
    "status": (ConferenceStatus.POSTPONED.value,),
    "marks": ("youth", "women", "restricted"),
}
LONGEST_ZONE: Final = max(sorted(zone_names()), key=len)


def full(call: Call, *, letter: str = "*") -> Fields:
    """As much as each field takes, of what is twice as long once it is safe."""
    points = tuple(f"{call.id}.{number}" for number in range(1, 11))
    return {name: (letter * room,) for name, room in ASKS.rooms.items()} | CHOSEN | {"points": points}


def right() -> Fields:
    """Much of what is not wrong, as it is understood and not as it was typed."""
    hosts = "\n".join(f"{'x' * 90} {number}: co-host" for number in range(10))
    return CHOSEN | {
        "title": ("x" * TITLE_LIMIT,),
        "dates": ("30 October 2027 01:30 – 31 October 2027 02:30",),
        "zone": ("Europe/Paris",),
        "place": (f"{'x' * 150}, Bosnia and Herzegovina; online https://example.org/{'x' * 470}",),
        "hosts": (hosts,),
        "deadlines": ("registration: 30 September 2027\npapers: 30 September 2027",),
        "languages": ("English, French, Arabic, Chinese, Russian, Spanish, Portuguese, Swahili, Hindi, Turkish",),
    }


def looked(texts: Texts, call: Call, fields: Fields, **more: Any) -> ConferenceDraft:
    """A draft as it is shown once its last form was sent."""
    draft = RecordDraft(MANY, RecordKind.CONFERENCE, LARGEST, {**fields, sent(3): ("yes",)}, NOW, NOW, NOW, **more)
    return ConferenceDraft(draft, read_conference(fields, Spelling(texts)), (call,))


def all_wrong(texts: Texts, call: Call) -> ConferenceDraft:
    """One in which more is wrong than is told at once, each with the longest words for it."""
    found = looked(texts, call, full(call), record_id=LARGEST)
    skipped = HourSkipped(day="2027-03-28", hour="02:30", zone=LONGEST_ZONE, following="03:00")
    found.read.wrong[:0] = [
        Wrong("zone", ZoneNotAPlace(typed="*" * 60, near=", ".join([LONGEST_ZONE] * 3))),
        Wrong("dates", skipped),
        Wrong("deadlines", DeadlineNotUnderstood(typed="*" * 60)),
        Wrong("languages", UnknownTongue(typed="*" * 60, near=", ".join(["Langue des signes"] * 3))),
        Wrong("claimed", SourceMissing(number=9_999_999)),
    ] * 3
    return found


def conference(texts: Texts, status: ConferenceStatus, visibility: Visibility) -> Conference:
    """One with the longest title."""
    record = replace(
        initiative(texts).record,
        id=LARGEST,
        kind=RecordKind.CONFERENCE,
        title="*" * TITLE_LIMIT,
        version=LARGEST,
        visibility=visibility,
        wordings={},
    )
    return Conference(
        record, ConferenceKind.WORKSHOP, status, times=Times(When(2027, 5, 12), opens=time(9), zone="UTC")
    )


def adding_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each of the three, empty and full."""
    return [
        *(DraftForm(texts, ASKS, step, full(call), draft_id=LARGEST, calls=(call,)) for step in (1, 2, 3)),
        *(DraftForm(texts, ASKS, step, {}) for step in (1, 2, 3)),
    ]


def adding_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    fullest, wrong = looked(texts, call, full(call, letter="x")), all_wrong(texts, call)
    every = [conference(texts, status, seen) for status in ConferenceStatus for seen in Visibility]
    differing = tuple(Differing(name, ("*" * 300,), ("_" * 300,)) for name in ASKS.fields)
    return {
        "draft_card": [
            draft_card(
                ASKS, each, understood, texts, step, "*" * 100, StakeholderGroup.WOMENS_ORGANISATION, refused=True
            )
            for each in (fullest, wrong, looked(texts, call, right()))
            for understood in [CONFERENCES.understood(each, texts)]
            for step in range(4)
        ],
        "saved_card": [
            saved_card(
                ConferenceSaved(each, fresh=fresh, corrected=corrected, again=corrected),
                CONFERENCES.another(texts),
                texts,
            )
            for each in every
            for fresh in (True, False)
            for corrected in (True, False)
        ],
        "conflict_card": [
            conflict_card(ASKS, Conflict(wrong.draft, f"CON-{LARGEST}", LARGEST, each), texts)
            for each in (differing, ())
        ],
        "ask_to_cancel_card": [ask_to_cancel_card(each, texts) for each in every],
        "status_card": [status_card(StatusSet(each, fresh=fresh), texts) for each in every for fresh in (True, False)],
    }


def refused_additions(texts: Texts, call: Call) -> list[AccordView]:
    """Full forms given back: nothing of them is cut."""
    data = {name: list(values) for name, values in full(call, letter="x").items()}
    longest = texts("error-too-many-drafts", limit=20, command="`/profil voir`")
    views: list[AccordView] = []
    for step in (1, 2, 3):
        for number in (NEW, str(MANY)):
            typed, again = DraftForm.give_back(data, texts, "CON", number, str(step), "")
            assert len(typed) + len(longest) < 4000
            views.append(trouble_view(longest, typed=typed, again=again))
    return views
