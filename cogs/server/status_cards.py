"""How Accord is doing, in words: each line begins with the word that says its health."""

from bot.domain.actor import Actor
from bot.domain.health import Status
from bot.texts import Texts
from cogs.server.status_lines import Line, Spell, network_lines, server_lines
from cogs.ui.freshness import unattended_button
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import press


def _written(lines: list[Line], texts: Texts) -> list[str]:
    return [f"- **{texts(f'health-{health}')}** – {said}" for health, said in lines]


def status_card(status: Status, actor: Actor, texts: Texts, spell: Spell) -> AccordView:
    """A server's health, the network's for stewards, and the ways to mend what needs it."""
    blocks: list[Block] = [
        text(f"## {texts('status-title')}"),
        gap(),
        text(*_written(server_lines(status, texts, spell), texts)),
    ]
    if status.network is not None:
        lines = _written(network_lines(status.network, status.asked_at, texts, spell), texts)
        blocks += [gap(), text(f"### {texts('status-network-title')}", *lines)]
    return AccordView(
        *blocks,
        row(
            press(texts("button-queue"), "queue") if actor.organiser and status.here.reviews.count else None,
            press(texts("button-set-up"), "set-up") if actor.admin else None,
            press(texts("button-conferences-here"), "conferences-here") if actor.admin else None,
            press(texts("button-calendars"), "calendars") if actor.reviewer and not actor.admin else None,
            press(texts("button-changes"), "changes"),
            press(texts("button-ask-again"), "status"),
        ),
        row(unattended_button(status.network.unattended, texts)) if status.network else None,
    )
