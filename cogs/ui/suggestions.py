"""Autocomplete: what may be meant by what was typed so far."""

import logging

import discord
from discord import app_commands

from bot.client import AccordBot
from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.names import fold
from bot.places import suggest_countries
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


async def suggest_country(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """Countries whose name, in any shipped language, holds what was typed."""
    texts = known_texts(interaction)
    return [app_commands.Choice(name=texts.country(code), value=str(code)) for code in suggest_countries(typed, texts)]


async def suggest_organisations(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The organisations that whoever types may see, by name; what is handed over is the reference."""
    actor = Actor(interaction.user.id, interaction.guild_id)
    try:
        organisations = await interaction.client.services.organisations.suggest(actor, typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    return [app_commands.Choice(name=each.name[:100], value=each.reference) for each in organisations[:25]]


async def suggest_own_organisations(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """What whoever types acts for or asked to, also where nobody may see it yet."""
    try:
        acting = await interaction.client.services.organisations.acting(Actor(interaction.user.id))
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    meant = [each for each in acting if fold(typed) in fold(each.name)]
    return [app_commands.Choice(name=each.name, value=each.reference) for each in meant[:25]]
