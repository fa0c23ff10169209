"""Autocomplete: what may be meant by what was typed so far."""

import logging
from typing import Final

import discord
from discord import app_commands

from bot.client import AccordBot
from bot.domain.actor import Actor
from bot.domain.errors import AccordError
from bot.domain.names import fold
from bot.domain.records import RecordKind, reference_of
from bot.places import suggest_countries
from cogs.ui.digest_words import digest_name
from cogs.ui.language import known_texts

log = logging.getLogger(__name__)

Choices = list[app_commands.Choice[str]]
_CHOICES: Final = 25
_HALF: Final = 13
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


async def suggest_records(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """Any record that whoever types may see, by title; what is handed over is the reference."""
    return await _records(interaction, typed)


async def suggest_outcomes(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """What may have come of a conference: the Calls, then any record that whoever types may see."""
    return [*await suggest_calls(interaction, typed), *await _records(interaction, typed)][:25]


async def suggest_series(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The series of conferences that whoever types may see, then the conferences; handed over is a reference."""
    try:
        series = await interaction.client.services.lineage.suggest(_asker(interaction), typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    named = [
        app_commands.Choice(name=name[:100], value=reference_of(RecordKind.CONFERENCE, latest))
        for name, latest in series
    ]
    return [*named, *await _records(interaction, typed, RecordKind.CONFERENCE)][:25]


async def suggest_own_records(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The records that whoever types looks after."""
    return await _records(interaction, typed, mine=True)


async def suggest_initiatives(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The initiatives that whoever types may see."""
    return await _records(interaction, typed, RecordKind.INITIATIVE)


async def suggest_own_initiatives(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The initiatives that whoever types looks after."""
    return await _records(interaction, typed, RecordKind.INITIATIVE, mine=True)


async def suggest_commitments(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The commitments that whoever types may see."""
    return await _records(interaction, typed, RecordKind.COMMITMENT)


async def suggest_own_commitments(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The commitments that whoever types looks after."""
    return await _records(interaction, typed, RecordKind.COMMITMENT, mine=True)


async def suggest_practices(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The good practices that whoever types may see."""
    return await _records(interaction, typed, RecordKind.PRACTICE)


async def suggest_own_practices(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The good practices that whoever types looks after."""
    return await _records(interaction, typed, RecordKind.PRACTICE, mine=True)


async def suggest_origins(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The initiatives and conferences that whoever types may see: what good practices come out of."""
    initiatives = await _records(interaction, typed, RecordKind.INITIATIVE)
    conferences = await _records(interaction, typed, RecordKind.CONFERENCE)
    # Of both, where there are many of both.
    most = max(_HALF, _CHOICES - len(conferences))
    return [*initiatives[:most], *conferences][:_CHOICES]


async def suggest_conferences(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The conferences that whoever types may see."""
    return await _records(interaction, typed, RecordKind.CONFERENCE)


async def suggest_own_conferences(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The conferences that whoever types looks after."""
    return await _records(interaction, typed, RecordKind.CONFERENCE, mine=True)


async def suggest_digests(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The digests of the server, then those of whoever types: by reference, channel and when each comes."""
    texts, guild = known_texts(interaction), interaction.guild
    try:
        digests = await interaction.client.services.digests.suggest(_asker(interaction))
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    named = [(digest_name(each, guild, texts), each.reference) for each in digests]
    meant = [(name, reference) for name, reference in named if fold(typed) in fold(name)]
    return [app_commands.Choice(name=name[:100], value=reference) for name, reference in meant[:_CHOICES]]


async def _records(
    interaction: discord.Interaction[AccordBot], typed: str, kind: RecordKind | None = None, *, mine: bool = False
) -> Choices:
    language = known_texts(interaction).language
    try:
        titled = await interaction.client.services.finding.suggest(_asker(interaction), typed, kind, mine=mine)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    return [app_commands.Choice(name=each.title_in(language)[:100], value=each.reference) for each in titled[:25]]


async def suggest_topics(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """The topics of what whoever types may see. Another one may be typed."""
    try:
        topics = await interaction.client.services.finding.topics(_asker(interaction), typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    return [app_commands.Choice(name=each, value=each) for each in topics[:25]]


async def suggest_leads(interaction: discord.Interaction[AccordBot], typed: str) -> Choices:
    """Organisations that whoever types may see, by reference, then other names that lead what they may see."""
    try:
        organisations = await interaction.client.services.organisations.suggest(_asker(interaction), typed)
        names = await interaction.client.services.finding.leads(_asker(interaction), typed)
    except AccordError as error:
        log.warning("no suggestions: %s", error)
        return []
    known = {fold(each.name) for each in organisations}
    choices = [app_commands.Choice(name=each.name[:100], value=each.reference) for each in organisations]
    return [*choices, *(app_commands.Choice(name=each, value=each) for each in names if fold(each) not in known)][:25]


def _asker(interaction: discord.Interaction[AccordBot]) -> Actor:
    in_server = interaction.guild_id is not None
    return Actor(interaction.user.id, interaction.guild_id, admin=in_server and interaction.permissions.manage_guild)
