"""The form for the last word."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.calls import Call
from bot.domain.closing import LAST_WORD_LIMIT, last_word
from bot.texts import Texts
from cogs.call.close.cards import ask_close_card
from cogs.call.close.words import packed
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press


class CloseForm(AccordForm):
    """The last word, in English and in French. Sending it closes nothing yet."""

    kind: ClassVar[str] = "close"

    def __init__(self, texts: Texts, call: Call, *, en: str = "", fr: str = "") -> None:
        super().__init__(texts("close-title", call=call.text.short_title.in_(texts.language)), call.reference)
        self._reference = call.reference
        self.en = _words("en", en)
        self.field(texts("close-words-en"), self.en, texts("close-words-description"))
        self.fr = _words("fr", fr)
        self.field(texts("close-words-fr"), self.fr)

    async def submit(self, here: Here) -> None:
        """Show what closing will do."""
        last_word(en=self.en.value, fr=self.fr.value)
        closing = await here.services.closing.prepare(here.actor, self._reference)
        await here.answer(ask_close_card(closing, packed(self.en.value, self.fr.value), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Both texts, and a button that opens the form with them."""
        en, fr = ((data.get(field) or [""])[0] for field in ("en", "fr"))
        again = press(texts("button-mend"), "close-again", about[0], style=discord.ButtonStyle.primary)
        return packed(en, fr), again


def _words(name: str, typed: str) -> ui.TextInput[Any]:
    return ui.TextInput(
        custom_id=name,
        style=discord.TextStyle.paragraph,
        default=typed[:LAST_WORD_LIMIT] or None,
        max_length=LAST_WORD_LIMIT,
    )
