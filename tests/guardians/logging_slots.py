"""The forms and cards of logging, correcting and drafts, with the longest that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.calls import Call
from bot.domain.errors import UnknownCountry
from bot.domain.errors.messages import MessageUnusable, Unusable
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Initiative, Status
from bot.domain.messages import Handed, Place
from bot.domain.posts import AuthorPosting
from bot.domain.record_drafts import Asking, Conflict, Differing, Fields, OwnDraft, RecordDraft, Wrong
from bot.domain.records import LINK_LIMIT, TITLE_LIMIT, RecordKind
from bot.domain.typed_initiatives import FIELDS, FORMS, InitiativeDraft, Saved, read_initiative
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import Texts
from cogs.initiatives.log.drafts import ASKS, INITIATIVES
from cogs.ui.draft_cards import conflict_card, draft_card, saved_card
from cogs.ui.draft_forms import NEW, DraftForm
from cogs.ui.drafts import ask_throw_card, drafts_card, later_card, thrown_card
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from cogs.ui.message.cards import answered_card, ask_author_card, author_question, unusable_card
from tests.guardians.browse_slots import initiative

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
# As many drafts as a long life sees.
MANY: Final = 10**12
CHOSEN: Final = {
    "areas": tuple(each.value for each in AREAS),
    "scope": (Scope.REGIONAL.value,),
    "regions": tuple(each.value for each in REGIONS),
    "status": (Status.CANCELLED.value,),
    "marks": ("youth", "women", "restricted"),
}
ASKING: Final = Asking("https://discord.com", NOW, LARGEST, None, LARGEST, LARGEST)


def full(call: Call, *, letter: str = "*") -> Fields:
    """As much as each field takes, of what is twice as long once it is safe."""
    points = tuple(f"{call.id}.{number}" for number in range(1, 11))
    return {name: (letter * room,) for name, room in ASKS.rooms.items()} | CHOSEN | {"points": points}


def looked(texts: Texts, call: Call, fields: Fields, before: Initiative | None = None, **more: Any) -> InitiativeDraft:
    """A draft as it is shown."""
    draft = RecordDraft(MANY, RecordKind.INITIATIVE, LARGEST, fields, NOW, NOW, NOW, **more)
    return InitiativeDraft(draft, read_initiative(fields, Spelling(texts)), (call,), before)


def all_wrong(texts: Texts, call: Call) -> InitiativeDraft:
    """One in which more is wrong than is told at once, each with the longest words for it."""
    found = looked(texts, call, full(call), initiative(texts), record_id=LARGEST, asking=ASKING)
    near = ", ".join(["South Georgia & South Sandwich Islands"] * 3)
    found.read.wrong[:0] = [Wrong("countries", UnknownCountry(typed="*" * 100, near=near))] * 10
    return found


def own_drafts(many: int) -> list[OwnDraft]:
    """Drafts with the longest that is told of each."""
    return [OwnDraft(MANY + each, RecordKind.COMMITMENT, "*" * 300, NOW, None, waiting=True) for each in range(many)]


def logging_forms(texts: Texts, call: Call) -> list[AccordForm]:
    """Each of the three, empty and full."""
    steps = range(1, len(FORMS) + 1)
    many = call.model_copy(update={"id": 99})
    return [
        *(
            DraftForm(texts, ASKS, step, full(call), draft_id=LARGEST, calls=(call, many), about="americas")
            for step in steps
        ),
        *(DraftForm(texts, ASKS, step, {}, calls=(call,), correcting=True) for step in steps),
        DraftForm(texts, ASKS, 3, {}),
    ]


def logging_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    fullest, wrong = looked(texts, call, full(call, letter="x")), all_wrong(texts, call)
    own, group = own_drafts(20), StakeholderGroup.WOMENS_ORGANISATION
    kept = initiative(texts)
    kept = replace(kept, record=replace(kept.record, title="*" * TITLE_LIMIT))
    seen = [replace(kept, record=replace(kept.record, visibility=each)) for each in Visibility]
    differing = tuple(Differing(name, ("*" * 300,), ("_" * 300,)) for name in FIELDS)
    handed = Handed(Place(LARGEST, LARGEST, LARGEST), LARGEST, by_app=False, text="`" * 4000)
    empty = INITIATIVES.first_form(texts("button-empty-form"))
    unusable = [texts("error-message-unusable", why=each.value) for each in Unusable]
    assert all(MessageUnusable(why=each).data() for each in Unusable)
    return {
        "draft_card": [
            draft_card(ASKS, each, understood, texts, step, "*" * 100, group, refused=refused)
            for each in (fullest, wrong)
            for understood in [INITIATIVES.understood(each, texts)]
            for step in range(4)
            for refused in (True, False)
        ],
        "saved_card": [
            saved_card(
                Saved(each, fresh=fresh, corrected=corrected, again=corrected), INITIATIVES.another(texts), texts
            )
            for each in seen
            for fresh in (True, False)
            for corrected in (True, False)
        ],
        "conflict_card": [
            conflict_card(ASKS, Conflict(wrong.draft, f"INI-{LARGEST}", LARGEST, each), texts)
            for each in (differing, ())
        ],
        "drafts_card": [drafts_card(each, texts, 1) for each in (own, [])],
        "later_card": [later_card(wrong.draft, texts, profile="`/profil voir`")],
        "ask_throw_card": [ask_throw_card(wrong.draft, texts)],
        "thrown_card": [thrown_card(texts)],
        "unusable_card": [unusable_card(said, empty) for said in unusable],
        "ask_author_card": [ask_author_card(handed, RecordKind.PRACTICE, f"CON-{LARGEST}", empty, texts)],
        "author_question": [
            author_question(AuthorPosting(MANY, kind, LARGEST, "x" * LINK_LIMIT, "*" * 100, texts.language), texts)
            for kind in (RecordKind.INITIATIVE, RecordKind.PRACTICE)
        ],
        "answered_card": [answered_card(texts, agreed=agreed) for agreed in (True, False)],
    }


def refused_drafts(texts: Texts, call: Call) -> list[AccordView]:
    """Full forms given back: nothing of them is cut."""
    data = {name: list(values) for name, values in full(call, letter="x").items()}
    longest = texts("error-too-many-drafts", limit=20, command="`/profil voir`")
    views: list[AccordView] = []
    for step in range(1, len(FORMS) + 1):
        for number in (NEW, str(MANY)):
            typed, again = DraftForm.give_back(
                data, texts, "INI", number, str(step), "americas" if number == NEW else ""
            )
            assert len(typed) + len(longest) < 4000
            views.append(trouble_view(longest, typed=typed, again=again))
    return views
