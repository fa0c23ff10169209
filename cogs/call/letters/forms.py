"""Writing a letter: subject and text, in one language or in both."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.calls import Call
from bot.domain.languages import LANGUAGES
from bot.domain.letters import SUBJECT_LIMIT, TEXT_LIMIT
from bot.texts import Texts
from cogs.call.letters.cards import preview_card
from cogs.call.letters.packing import Typed, together
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# A field takes a little more than a letter may have: what was pasted is told to be too long, not cut in silence.
_SUBJECT_ROOM: Final = SUBJECT_LIMIT + 20
_TEXT_ROOM: Final = TEXT_LIMIT + 100


class LetterForm(AccordForm):
    """What it takes to write to those who agreed to it. Sending the form sends nothing yet: a preview comes first."""

    kind: ClassVar[str] = "letter"

    def __init__(self, texts: Texts, call: Call, typed: Typed) -> None:
        title = texts("letter-form-title", call=call.text.short_title.in_(texts.language))
        super().__init__(title, call.reference)
        self._reference = call.reference
        self._fields: dict[str, tuple[ui.TextInput[Any], ui.TextInput[Any]]] = {}
        for language in LANGUAGES:
            subject, said = typed[language]
            fields: tuple[ui.TextInput[Any], ui.TextInput[Any]] = (
                ui.TextInput(
                    custom_id=f"subject-{language}", required=False, max_length=_SUBJECT_ROOM, default=subject or None
                ),
                ui.TextInput(
                    custom_id=f"text-{language}",
                    style=discord.TextStyle.paragraph,
                    required=False,
                    max_length=_TEXT_ROOM,
                    default=said or None,
                ),
            )
            self._fields[language] = fields
            self.field(texts(f"letter-subject-{language}"), fields[0], texts("letter-subject-limit"))
            self.field(texts(f"letter-text-{language}"), fields[1], texts("letter-text-limit"))

    async def submit(self, here: Here) -> None:
        """Keep the draft, and show it as it will be read."""
        said = {language: (subject.value, text.value) for language, (subject, text) in self._fields.items()}
        preview = await here.working(here.services.letters.draft(here.actor, self._reference, said))
        card = preview_card(preview, here.texts, language=here.texts.language)
        if here.interaction.message is not None and not here.interaction.response.is_done():
            # The preview, or the refusal, that the form was opened from says something else now.
            await here.replace(card)
        else:
            await here.answer(card)

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Everything typed, as one text."""
        typed = {
            language: (
                (data.get(f"subject-{language}") or [""])[0],
                (data.get(f"text-{language}") or [""])[0],
            )
            for language in LANGUAGES
        }
        again = press(texts("button-mend"), "mend-letter", about[0], style=discord.ButtonStyle.primary)
        return together(typed), again
