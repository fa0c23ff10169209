"""A server's set-up, and its admission."""

from bot.domain.servers import Server, ServerSetup
from bot.texts import Texts
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.server.conferences.cards import zone_said
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press


def _setup_lines(setup: ServerSetup, zone: str | None, texts: Texts) -> list[str]:
    role = f"<@&{setup.reviewer_role_id}>" if setup.reviewer_role_id else texts("none")
    return [
        f"**{texts('setup-channel-kept')}** <#{setup.channel_id}>",
        f"**{texts('setup-language-kept')}** {LANGUAGE_NAMES[setup.language]}",
        f"**{texts('setup-reviewers-kept')}** {role}",
        f"**{texts('setup-milestones-kept')}** {texts('yes' if setup.announce_milestones else 'no')}",
        f"**{texts('setup-help-kept')}** {safe(setup.help_contact) if setup.help_contact else texts('none')}",
        f"**{texts('setup-zone-kept')}** {zone_said(zone, texts)}",
    ]


def set_up_card(server: Server, setup: ServerSetup, texts: Texts, *, refused: str | None, posted: bool) -> AccordView:
    """What is set up, whether the card could be posted, and what being a guest means."""
    told: list[str] = []
    if posted:
        told.append(texts("setup-posted", channel=f"<#{setup.channel_id}>"))
    if refused is not None:
        told.append(refused)
    if server.guest:
        told.append(texts("setup-guest", id=str(server.id)))
    return AccordView(
        text(f"## {texts('setup-done')}"),
        gap(),
        text(*_setup_lines(setup, server.zone, texts)),
        gap() if told else None,
        text("\n\n".join(told)) if told else None,
        row(press(texts("button-edit"), "set-up"), press(texts("button-conferences-here"), "conferences-here")),
    )


def admitted_card(server: Server, texts: Texts, *, changed: bool) -> AccordView:
    """The answer to admitting."""
    said = "admitted-body" if changed else "admitted-already"
    return AccordView(text(f"## {texts('admitted-title')}", texts(said, server=safe(server.name))))
