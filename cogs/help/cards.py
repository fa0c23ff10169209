"""The help page: what Accord is, then the commands that the reader can use, chapter by chapter."""

from collections.abc import Callable

import discord

from bot.domain.actor import Actor
from bot.texts import Texts
from cogs.help.pages import CHAPTERS, FIRST, MENUS, PAGES, pages_for
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.presses import choose, press


def _commands(page: str, texts: Texts, spell: Callable[[str], str]) -> list[str]:
    described = {command: f"command-{command.replace(' ', '-')}-description" for command in PAGES[page]}
    said = {command: texts(text_id) for command, text_id in described.items()}
    if page not in CHAPTERS:
        said = {command: _without_whom(description) for command, description in said.items()}
    menus = {texts(f"command-{menu}-name"): texts(f"help-{menu}") for menu in MENUS.get(page, ())}
    return [
        *(f"{spell(command)} – {description}" for command, description in said.items()),
        *(f"{texts('help-menu', menu=menu)} – {description}" for menu, description in menus.items()),
    ]


def _without_whom(description: str) -> str:
    """What a command does, where the heading says already for whom: “For stewards: close a Call” closes a Call."""
    whom, _, does = description.partition(":")
    does = does.strip() or whom
    return does[0].upper() + does[1:]


def help_card(
    actor: Actor, texts: Texts, spell: Callable[[str], str], *, contact: str | None, chapter: str = FIRST
) -> AccordView:
    """A chapter of what everyone can do; the first has what the reader can do for what they are here as well."""
    blocks: list[Block] = []
    for page in [chapter, *(pages_for(actor) if chapter == FIRST else [])]:
        blocks += [gap(), text(f"### {texts(f'help-{page}')}", *_commands(page, texts, spell))]
    chapters = [
        discord.SelectOption(label=texts(f"help-{each}"), value=each, default=each == chapter) for each in CHAPTERS
    ]
    help_contact = [gap(), text(texts("help-contact", contact=safe(contact)))] if contact else []
    first = [press(texts("button-read"), "read")] if actor.server_id else []
    return AccordView(
        text(f"## {texts('help-title')}", texts("help-body")),
        *blocks,
        row(choose(texts("help-chapters"), chapters, "help")),
        *help_contact,
        row(*first, press(texts("button-privacy"), "privacy")),
    )
