"""Names and descriptions of commands, from the catalogues."""

from collections.abc import Callable
from typing import Any, Final, TypeVar

import discord
from discord import app_commands

from bot.domain.languages import DEFAULT, shipped
from bot.texts import MissingText, texts_in

Decorated = TypeVar("Decorated")
_Where = app_commands.TranslationContextLocation
_COMMANDS = {_Where.command_name: "name", _Where.command_description: "description"}
_GROUPS = {_Where.group_name: "name", _Where.group_description: "description"}
# Discord takes so many characters for any of these.
_LONGEST: Final = 100
# The extra of a choice's name that says what the catalogue calls it.
NAMED: Final = "named"
_PARAMETERS = {_Where.parameter_name: "name", _Where.parameter_description: "description"}


def text_id(context: app_commands.TranslationContextTypes) -> str | None:
    """The catalogue's name for what is translated: `command-call-sign-description`, `option-country-name`."""
    data: Any = context.data
    # The name of a message menu is written as people write: "Log as initiative".
    if (part := (_COMMANDS | _GROUPS).get(context.location)) is not None:
        return f"command-{data.qualified_name.replace(' ', '-').lower()}-{part}"
    if (part := _PARAMETERS.get(context.location)) is not None:
        return f"option-{data.display_name}-{part}"
    return None


def explained(*options: str, **renamed: str) -> Callable[[Decorated], Decorated]:
    """Describe a command's options as the English catalogue does; the translator has every other language.

    What Python keeps for itself is an argument of another name: `explained(origin="from")`.
    """
    english = texts_in(DEFAULT)
    named = {option: option for option in options} | renamed

    def explain(command: Decorated) -> Decorated:
        described = {argument: english(f"option-{option}-description") for argument, option in named.items()}
        return app_commands.rename(**renamed)(app_commands.describe(**described)(command))

    return explain


class CatalogueTranslator(app_commands.Translator):
    """Translates commands into every shipped language that Discord has a place for."""

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """The text for a locale; None leaves the default, which is English."""
        language = shipped(str(locale))
        wanted = string.extras.get(NAMED) or text_id(context)
        if language is None or language == DEFAULT or wanted is None:
            return None
        texts = texts_in(language)
        if not texts.has(wanted):
            raise MissingText(f"{language}: no text {wanted}")
        return texts(wanted)[:_LONGEST]
