"""The forms and cards of sharing and correcting a good practice, with the longest that they can hold."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.calls import Call
from bot.domain.errors import UnknownCountry
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.groups import StakeholderGroup
from bot.domain.record_drafts import Conflict, Differing, Fields, RecordDraft, Wrong
from bot.domain.records import TITLE_LIMIT, RecordKind
from bot.domain.typed_practices import PracticeDraft, SavedPractice, read_practice
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import Texts
from cogs.practices.share.drafts import ASKS, PRACTICES
from cogs.ui.draft_cards import conflict_card, draft_card, saved_card, sent
from cogs.ui.draft_forms import NEW, DraftForm
from cogs.ui.errors import trouble_files, trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians.logging_slots import ASKING, LARGEST, MANY, NOW
from tests.guardians.practice_slots import practice

STEPS: Final = range(1, ASKS.last + 1)
CHOSEN: Final = {"areas": tuple(each.value for each in AREAS), "marks": ("youth", "women", "restricted")}


def full(call: Call, *, letter: str = "*") -> Fields:
    """As much as each field takes, of what is twice as long once it is safe."""
    points = tuple(f"{call.id}.{number}" for number in range(1, 11))
    return {name: (letter * room,) for name, room in ASKS.rooms.items()} | CHOSEN | {"points": points}


def looked(texts: Texts, call: Call, fields: Fields, **more: Any) -> PracticeDraft:
    """A draft as it is shown once its last form was sent."""
    draft = RecordDraft(MANY, RecordKind.PRACTICE, LARGEST, {**fields, sent(3): ("yes",)}, NOW, NOW, NOW, **more)
    return PracticeDraft(draft, read_practice(fields, Spelling(texts)), (call,))


def all_wrong(texts: Texts, call: Call) -> PracticeDraft:
    """One in which more is wrong than is told at once, each with the longest words for it."""
    found = looked(texts, call, full(call), record_id=LARGEST, asking=ASKING)
    near = ", ".join(["South Georgia & South Sandwich Islands"] * 3)
    found.read.wrong[:0] = [
        Wrong("setting", UnknownCountry(typed="*" * 100, near=near)),
        Wrong("links", OriginNotUnderstood(typed="*" * 80)),
    ] * 5
    return found


def sharing_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each of the three, empty and full."""
    return [
        *(DraftForm(texts, ASKS, step, full(call), draft_id=LARGEST, calls=(call,)) for step in STEPS),
        *(DraftForm(texts, ASKS, step, {}, about=f"CON-{LARGEST}") for step in STEPS),
    ]


def sharing_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    # One that holds much and in which nothing is wrong shows what was understood.
    right = looked(texts, call, {**full(call, letter="x "), "setting": ("x" * 200,)})
    fullest, wrong = looked(texts, call, full(call, letter="x")), all_wrong(texts, call)
    kept = practice(texts)
    seen = [replace(kept, record=replace(kept.record, title="*" * TITLE_LIMIT, visibility=each)) for each in Visibility]
    differing = tuple(Differing(name, ("*" * 300,), ("_" * 300,)) for name in ASKS.fields)
    group = StakeholderGroup.WOMENS_ORGANISATION
    return {
        "draft_card": [
            draft_card(ASKS, each, understood, texts, step, "*" * 100, group, refused=refused)
            for each in (right, fullest, wrong)
            for understood in [PRACTICES.understood(each, texts)]
            for step in range(4)
            for refused in (True, False)
        ],
        "saved_card": [
            saved_card(
                SavedPractice(each, fresh=fresh, corrected=corrected, again=corrected), PRACTICES.another(texts), texts
            )
            for each in seen
            for fresh in (True, False)
            for corrected in (True, False)
        ],
        "conflict_card": [
            conflict_card(ASKS, Conflict(wrong.draft, f"PRA-{LARGEST}", LARGEST, each), texts)
            for each in (differing, ())
        ],
    }


def refused_sharing(texts: Texts, call: Call) -> list[AccordView]:
    """Full forms given back, in a message where it holds them and in a file where it does not: nothing is cut."""
    data = {name: list(values) for name, values in full(call, letter="x").items()}
    longest = texts("error-too-many-drafts", limit=20, command="`/profil voir`")
    views: list[AccordView] = []
    for step in STEPS:
        for number in (NEW, str(MANY)):
            typed, again = DraftForm.give_back(data, texts, "PRA", number, str(step), f"CON-{2**53}")
            sent_as = trouble_files(longest, typed)
            assert len(sent_as) == (len(typed) + len(longest) > 3900)
            assert [each.fp.read().decode() for each in sent_as] in ([], [typed])
            views.append(trouble_view(longest, typed=typed, again=again))
    return views
