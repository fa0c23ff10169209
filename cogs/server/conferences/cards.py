"""What a server wants of conferences."""

from bot.domain.servers import DEFAULT_ZONE, ConferenceChoices
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press


def zone_said(zone: str | None, texts: Texts) -> str:
    """A server's zone, and that nobody chose it where nobody did."""
    return safe(zone) if zone else texts("server-zone-default", zone=DEFAULT_ZONE)


def conferences_here_card(chosen: ConferenceChoices, texts: Texts) -> AccordView:
    """What is chosen."""
    return AccordView(
        text(f"## {texts('server-conferences-title')}"),
        gap(),
        text(f"**{texts('setup-zone-kept')}** {zone_said(chosen.zone, texts)}"),
        row(press(texts("button-edit"), "conferences-here")),
    )
