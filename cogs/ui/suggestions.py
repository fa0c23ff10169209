"""Autocomplete, and the transformers that turn what was typed into what is meant."""

import logging
from typing import Any

import discord
from discord import app_commands

from bot.client import AccordBot
from bot.domain.countries import Country
from bot.domain.errors import AccordError
from bot.places import find_country, suggest_countries
from cogs.ui.language import known_texts

log = logging.getLogger(__name__)

Choices = list[app_commands.Choice[str]]
# Titles and references are looked up in the services: what is typed stays text until then.
CallTyped = str | None


async def suggest_calls(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The Calls by title. Discord shows no error here, so a failure suggests nothing and is logged."""
    texts = known_texts(interaction)
    try:
        calls = await interaction.client.services.calls.suggest(typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    names = [(call.text.title.in_(texts.language), call.reference) for call in calls]
    return [
        app_commands.Choice(name=f"{title} ({reference})"[:100], value=reference) for title, reference in names[:25]
    ]


class CountryTransformer(app_commands.Transformer):
    """A country by its name or code, in any shipped language."""

    async def transform(self, interaction: discord.Interaction[Any], value: str, /) -> Country | None:
        """The country that is meant."""
        return find_country(value, known_texts(interaction))

    async def autocomplete(self, interaction: discord.Interaction[Any], value: str, /) -> Choices:  # pyright: ignore[reportIncompatibleMethodOverride] - our choices are text
        """Countries whose name holds what was typed."""
        texts = known_texts(interaction)
        found = suggest_countries(value, texts)
        return [app_commands.Choice(name=texts.country(code), value=str(code)) for code in found]


CountryTyped = app_commands.Transform[Country, CountryTransformer] | None
