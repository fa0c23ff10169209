"""What stands in a draft, field by field, as people read it."""

from typing import Final

from bot.domain.record_drafts import one
from bot.domain.typed_initiatives import FIELDS, FORMS, RESTRICTED, WOMEN_LED, YOUTH_LED, InitiativeDraft
from bot.texts import Texts
from cogs.initiatives.log.fields import OFFERED
from cogs.ui.records import cut, fact, period

_MARKS: Final = {YOUTH_LED: "mark-youth-led", WOMEN_LED: "mark-women-led", RESTRICTED: "mark-restricted"}
# What a field may take on a card; a form has it whole.
_ROOM: Final = 140
_ROOMS: Final = {"summary": 450, "areas": 250}


def part_of(name: str) -> int:
    """The form in which a field stands: 1, 2 or 3."""
    return next(step for step, form in enumerate(FORMS, 1) if name in form)


def said(name: str, values: tuple[str, ...], texts: Texts, *, room: int) -> str:
    """What a field holds, as far as there is room."""
    if name in OFFERED:
        names = {each.value: texts(each.text_id) for each in OFFERED[name]}
        words = ", ".join(names[value] for value in values if value in names)
    elif name == "marks":
        words = ", ".join(texts(_MARKS[value]) for value in values if value in _MARKS)
    elif name == "points":
        words = ", ".join(value.partition(".")[2] for value in values)
    else:
        words = " · ".join(line.strip() for value in values for line in value.splitlines() if line.strip())
    return cut(words, room)


def kept_lines(looked: InitiativeDraft, texts: Texts) -> list[str]:
    """What is kept so far, below the title: countries and dates as they were understood, where they could be."""
    fields = {**looked.draft.fields, **_understood(looked, texts)}
    if not one(fields, "lead"):
        fields["lead"] = (texts("lead-nobody"),)
    return [
        line
        for name in FIELDS
        if name != "title" and name in fields
        for line in fact(
            texts("draft-field", name=texts(f"typed-{name}")),
            said(name, fields[name], texts, room=_ROOMS.get(name, _ROOM)),
        )
    ]


def _understood(looked: InitiativeDraft, texts: Texts) -> dict[str, tuple[str, ...]]:
    read, wrong = looked.read, {each.field for each in looked.read.wrong}
    understood = {
        "countries": ", ".join(texts.country(each) for each in read.countries),
        "dates": period(read.starts, read.ends, texts),
    }
    return {name: (words,) for name, words in understood.items() if words and name not in wrong}
