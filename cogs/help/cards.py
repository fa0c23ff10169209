"""The help page: what Accord is, then the commands that the reader can use."""

from collections.abc import Callable

from bot.domain.actor import Actor
from bot.texts import Texts
from cogs.help.pages import PAGES, pages_for
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.presses import press


def _commands(page: str, texts: Texts, spell: Callable[[str], str]) -> list[str]:
    described = {command: f"command-{command.replace(' ', '-')}-description" for command in PAGES[page]}
    said = {command: texts(text_id) for command, text_id in described.items()}
    if page != "members":
        said = {command: _without_whom(description) for command, description in said.items()}
    return [f"{spell(command)} – {description}" for command, description in said.items()]


def _without_whom(description: str) -> str:
    """What a command does, where the heading says already for whom: “For stewards: close a Call” closes a Call."""
    whom, _, does = description.partition(":")
    does = does.strip() or whom
    return does[0].upper() + does[1:]


def help_card(actor: Actor, texts: Texts, spell: Callable[[str], str], *, contact: str | None) -> AccordView:
    """One card for everything that concerns the reader."""
    blocks: list[Block] = []
    for page in pages_for(actor):
        blocks += [gap(), text(f"### {texts(f'help-{page}')}", *_commands(page, texts, spell))]
    help_contact = [gap(), text(texts("help-contact", contact=safe(contact)))] if contact else []
    first = [press(texts("button-read"), "read")] if actor.server_id else []
    return AccordView(
        text(f"## {texts('help-title')}", texts("help-body")),
        *blocks,
        *help_contact,
        row(*first, press(texts("button-privacy"), "privacy")),
    )
