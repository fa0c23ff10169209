"""The reader's language as far as it is known without the database, and commands as their Discord spells them."""

from typing import Any

import discord

from bot.domain.languages import choose
from bot.texts import Texts, texts_in


def known_texts(interaction: discord.Interaction[Any]) -> Texts:
    """Texts by Discord's own locale, then the server's."""
    guild_locale = str(interaction.guild_locale) if interaction.guild_locale else None
    return texts_in(choose((str(interaction.locale), guild_locale)))


def spell_command(name: str, interaction: discord.Interaction[Any]) -> str:
    """A command such as `call sign` as the reader's Discord client names it, whatever language the answer is in."""
    texts = texts_in(choose((str(interaction.locale),)))
    parts = name.split()
    spelled = [texts(f"command-{'-'.join(parts[: depth + 1])}-name") for depth in range(len(parts))]
    return f"`/{' '.join(spelled)}`"
