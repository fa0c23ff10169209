"""The fields of a noun's forms: what each is called, what it takes, and what a draft holds of it already."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

import discord
from discord import ui

from bot.domain.calls import Call
from bot.domain.record_drafts import Fields, one
from bot.domain.records import RecordKind
from bot.domain.typed_drafts import RESTRICTED, WOMEN_LED, YOUTH_LED, Forms
from bot.texts import Texts
from cogs.ui.records import cut

MARKS: Final = {YOUTH_LED: "mark-youth-led", WOMEN_LED: "mark-women-led", RESTRICTED: "mark-restricted"}
_OPTIONS: Final = 25
_LABEL: Final = 100

Options = Sequence[tuple[str, str]]


class Offered(Protocol):
    """A member of an enum that one chooses from."""

    @property
    def value(self) -> str:
        """As it is kept."""
        ...

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        ...


@dataclass(frozen=True)
class Asks:
    """What the forms of a noun ask. Labels stand in the catalogues: `typed-practice-method`, or `typed-method` for all.

    Beside its label a field may have a `-description` there and a `-placeholder`.
    """

    kind: RecordKind
    forms: Forms
    # What is typed, and how much of it. More than is kept, so that too much is explained and can be shortened; the
    # texts of one form together fit a card that gives them back.
    rooms: Mapping[str, int]
    long: frozenset[str]
    # What is chosen, from what, and how many of it where that is not one.
    offered: Mapping[str, Sequence[Offered]]
    most: Mapping[str, int] = field(default_factory=dict[str, int])
    required: frozenset[str] = frozenset({"title", "areas"})
    # How much a card shows of a field, and of those of which that is another length; a form has them whole.
    room: int = 140
    shown: Mapping[str, int] = field(default_factory=dict[str, int])
    # What is chosen below the last card, without a form.
    below: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """All of them, in their order."""
        return (*(name for form in self.forms for name in form), *self.below)

    @property
    def last(self) -> int:
        """The number of the last form."""
        return len(self.forms)

    def part_of(self, name: str) -> int:
        """The form in which a field stands, from 1; what stands in none goes with the last."""
        return next((step for step, form in enumerate(self.forms, 1) if name in form), self.last)

    def part(self, step: int, texts: Texts) -> str:
        """What a form is about."""
        return texts(f"draft-part-{self.kind.value}-{step}")

    def options(self, name: str, texts: Texts) -> Options:
        """What a field offers to choose from, by value."""
        return [(each.value, texts(each.text_id)) for each in self.offered[name]]


def label_of(kind: RecordKind, name: str, texts: Texts) -> str:
    """What a field is called."""
    return _beside(kind, name, "", texts) or texts(f"typed-{_slug(name)}")


def _beside(kind: RecordKind, name: str, part: str, texts: Texts) -> str | None:
    """A text of a field, as its noun has it or else as all have it."""
    own, shared = f"typed-{kind.value}-{_slug(name)}{part}", f"typed-{_slug(name)}{part}"
    if texts.has(own):
        return texts(own)
    return texts(shared) if texts.has(shared) else None


def _slug(name: str) -> str:
    return name.replace("_", "-")


def described(asks: Asks, name: str, texts: Texts) -> str | None:
    """The line below a field's label."""
    return _beside(asks.kind, name, "-description", texts)


def text_field(asks: Asks, name: str, fields: Fields, texts: Texts) -> ui.TextInput[Any]:
    """A field to type into."""
    room = asks.rooms[name]
    return ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph if name in asks.long else discord.TextStyle.short,
        required=name in asks.required,
        max_length=room,
        placeholder=_beside(asks.kind, name, "-placeholder", texts),
        default=one(fields, name)[:room] or None,
    )


def select_field(asks: Asks, name: str, fields: Fields, texts: Texts, calls: Sequence[Call]) -> ui.Select[Any] | None:
    """A field to choose from; nothing where there is nothing to choose, as points without a Call."""
    options = point_options(calls, fields.get(name, ()), texts) if name == "points" else asks.options(name, texts)
    if not options:
        return None
    most = min(asks.most.get(name, 1), len(options))
    chosen = fields.get(name, ())[:most]
    return ui.Select(
        custom_id=name,
        required=name in asks.required,
        min_values=1 if name in asks.required else 0,
        max_values=most,
        placeholder=_beside(asks.kind, name, "-placeholder", texts),
        options=[discord.SelectOption(label=label, value=value, default=value in chosen) for value, label in options],
    )


def mark_options(texts: Texts, *, correcting: bool) -> Options:
    """The marks; and for what is new, who sees it. Who sees what is there already is decided on its card."""
    return [(value, texts(mark)) for value, mark in MARKS.items() if not (correcting and value == RESTRICTED)]


def marks_field(texts: Texts, fields: Fields, *, correcting: bool) -> ui.CheckboxGroup[Any]:
    """The marks, to tick."""
    ticked, options = fields.get("marks", ()), mark_options(texts, correcting=correcting)
    return ui.CheckboxGroup(
        custom_id="marks",
        required=False,
        min_values=0,
        max_values=len(options),
        options=[
            discord.CheckboxGroupOption(label=label, value=value, default=value in ticked) for value, label in options
        ],
    )


def point_options(calls: Sequence[Call], chosen: Sequence[str], texts: Texts) -> Options:
    """The points of the Calls, the latest Call first; where they are too many, what was chosen is among them."""
    named = len(calls) > 1
    every = [
        (f"{call.id}.{point.number}", _point_label(call, point.number, texts, named=named))
        for call in calls
        for point in call.text.points
    ]
    kept = [each for each in every if each[0] in chosen]
    others = [each for each in every if each[0] not in chosen][: _OPTIONS - len(kept)]
    return [each for each in every if each in kept or each in others]


def _point_label(call: Call, number: int, texts: Texts, *, named: bool) -> str:
    said = f"{number}. {call.point(number).title.in_(texts.language)}"
    return (f"{call.text.short_title.in_(texts.language)} – {said}" if named else said)[:_LABEL]


def said(asks: Asks, name: str, values: Sequence[str], texts: Texts, *, room: int | None = None) -> str:
    """What a field holds, as far as there is room."""
    if name in asks.offered:
        names = dict(asks.options(name, texts))
        words = ", ".join(names[value] for value in values if value in names)
    elif name == "marks":
        words = ", ".join(texts(MARKS[value]) for value in values if value in MARKS)
    elif name == "points":
        words = ", ".join(value.partition(".")[2] for value in values)
    else:
        words = " · ".join(line.strip() for value in values for line in value.splitlines() if line.strip())
    return cut(words, room or asks.shown.get(name, asks.room))
