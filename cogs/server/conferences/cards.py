"""What a server wants of conferences, and what stands in the way."""

from collections.abc import Collection, Sequence

from bot.domain.health import Permission
from bot.domain.servers import DEFAULT_ZONE, ConferenceChoices
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.permissions import permissions_said
from cogs.ui.presses import press


def zone_said(zone: str | None, texts: Texts) -> str:
    """A server's zone, and that nobody chose it where nobody did."""
    return safe(zone) if zone else texts("server-zone-default", zone=DEFAULT_ZONE)


def _channels_said(channels: Collection[int], texts: Texts) -> str:
    return ", ".join(f"<#{each}>" for each in channels) or texts("none")


def conferences_here_card(
    chosen: ConferenceChoices, texts: Texts, *, missing: Collection[Permission] = (), refused: Sequence[str] = ()
) -> AccordView:
    """What is chosen, and what Accord may not do of it."""
    told = list(refused)
    if chosen.events and missing:
        told.insert(0, texts("server-events-lacking", permissions=permissions_said(missing, texts)))
    return AccordView(
        text(f"## {texts('server-conferences-title')}"),
        gap(),
        text(
            f"**{texts('setup-zone-kept')}** {zone_said(chosen.zone, texts)}",
            f"**{texts('server-events-kept')}** {texts('yes' if chosen.events else 'no')}",
            f"**{texts('server-calendars-kept')}** {_channels_said(chosen.calendars, texts)}",
        ),
        gap() if told else None,
        text("\n\n".join(told)) if told else None,
        row(press(texts("button-edit"), "conferences-here")),
    )


def calendars_card(standing: Collection[int], texts: Texts, *, refused: Sequence[str] = ()) -> AccordView:
    """Where calendars stand now, and where they could not be posted."""
    return AccordView(
        text(f"## {texts('server-conferences-calendars')}"),
        gap(),
        text(f"**{texts('server-calendars-kept')}** {_channels_said(standing, texts)}"),
        gap() if refused else None,
        text("\n\n".join(refused)) if refused else None,
        row(press(texts("button-edit"), "calendars")),
    )
