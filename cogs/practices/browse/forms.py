"""Telling that one reused a practice: one form of five fields; and correcting what one told."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.conferences import PLACE_LIMIT
from bot.domain.errors.records import RecordChanged
from bot.domain.names import NAME_LIMIT
from bot.domain.practices import NOTE_LIMIT, Adaptation, Went
from bot.domain.records import LINK_LIMIT, Record
from bot.domain.typed_adaptations import TypedAdaptation
from bot.texts import Texts
from cogs.practices.browse.adaptation_cards import adaptation_card
from cogs.practices.browse.log_cards import went_words
from cogs.ui.conflicts import tell_changed
from cogs.ui.fields import line_of_text, long_text
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.packing import apart, together, typed_in
from cogs.ui.presses import AccordButton, press

# A little more than fits, so that too long a text is explained and given back with all the others.
_MORE: Final = 100
_TYPED: Final = ("who", "where", "changed", "told")


def typed_again(packed: str) -> TypedAdaptation:
    """What the message of a refused form keeps."""
    return TypedAdaptation(*apart(packed, len(_TYPED)))


class _Fields:
    """The five fields, with what is known."""

    def __init__(self, texts: Texts, typed: TypedAdaptation, went: Went | None) -> None:
        self._who = line_of_text("who", typed.lead, NAME_LIMIT + _MORE, required=True)
        self._where = line_of_text("where", typed.where, PLACE_LIMIT + _MORE)
        self._changed = long_text("changed", typed.changed, NOTE_LIMIT + _MORE)
        self._went: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="went",
            required=True,
            options=[
                discord.RadioGroupOption(label=went_words(each, texts), value=each.value, default=each is went)
                for each in Went
            ],
        )
        self._told = long_text("told", typed.told, NOTE_LIMIT + LINK_LIMIT + _MORE, required=True)

    def add_to(self, form: AccordForm, texts: Texts) -> None:
        """Put them into a form, in their order."""
        form.field(texts("adapt-who"), self._who, texts("adapt-who-description"))
        form.field(texts("adapt-where"), self._where, texts("adapt-where-description"))
        form.field(texts("adapt-changed"), self._changed, texts("adapt-changed-description"))
        form.field(texts("adapt-went"), self._went)
        form.field(texts("adapt-told"), self._told, texts("adapt-told-description"))

    @property
    def typed(self) -> TypedAdaptation:
        """What was typed."""
        return TypedAdaptation(self._who.value, self._where.value, self._changed.value, self._told.value)

    @property
    def chosen(self) -> Went:
        """How it went."""
        return Went(self._went.value)


def _given_back(data: Data) -> str:
    return together(*(typed_in(data, name) for name in _TYPED))


class AdaptForm(AccordForm):
    """Tells that someone reused a practice, or what others made of it."""

    kind: ClassVar[str] = "adapt"

    def __init__(self, texts: Texts, adapted: Record, typed: TypedAdaptation, went: Went | None = None) -> None:
        super().__init__(texts("adapt-title"), adapted.reference)
        self._reference = adapted.reference
        self._fields = _Fields(texts, typed, went)
        self._fields.add_to(self, texts)

    async def submit(self, here: Here) -> None:
        """Keep it, and show it as others see it."""
        work = here.services.adaptations.adapt(
            here.actor, self._reference, self._fields.typed, self._fields.chosen, language=here.texts.language
        )
        told = await here.working(work)
        await here.answer(adaptation_card(told, here.texts, news=here.texts("adaptation-kept")))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """All that was filled in."""
        # How it went travels in the button.
        went, style = typed_in(data, "went"), discord.ButtonStyle.primary
        return _given_back(data), press(texts("button-mend"), "adapt-again", about[0], went, style=style)


class CorrectAdaptationForm(AccordForm):
    """Corrects what was told of an adaptation."""

    kind: ClassVar[str] = "correct-adaptation"

    def __init__(self, texts: Texts, kept: Adaptation, typed: TypedAdaptation, went: Went) -> None:
        super().__init__(texts("adapt-correct-title"), kept.reference, str(kept.record.version))
        self._about = (kept.reference, kept.record.version)
        self._fields = _Fields(texts, typed, went)
        self._fields.add_to(self, texts)

    async def submit(self, here: Here) -> None:
        """Save it; where someone else did so meanwhile, show both."""
        work = here.services.adaptations.correct(here.actor, *self._about, self._fields.typed, self._fields.chosen)
        try:
            saved = await here.working(work)
        except RecordChanged as changed:
            now = await here.services.adaptations.view(here.actor, changed.reference)
            await tell_changed(here, changed, self, adaptation_card(now, here.texts))
            return
        await here.answer(adaptation_card(saved, here.texts, news=here.texts("adaptation-saved")))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """All that was filled in."""
        went, style = typed_in(data, "went"), discord.ButtonStyle.primary
        return _given_back(data), press(texts("button-mend"), "correct-adaptation-again", about[0], went, style=style)
