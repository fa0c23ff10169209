"""What a server wants of conferences, in one form."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.servers import DEFAULT_ZONE, LONGEST_ZONE, ConferenceChoices
from bot.texts import Texts
from cogs.server.conferences.cards import conferences_here_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press


class ServerConferencesForm(AccordForm):
    """The zone in which hours are typed."""

    kind: ClassVar[str] = "server-conferences"

    def __init__(self, texts: Texts, chosen: ConferenceChoices, *, zone: str | None = None) -> None:
        super().__init__(texts("server-conferences-form"))
        self._events = chosen.events
        self.zone: ui.TextInput[Any] = ui.TextInput(
            custom_id="zone",
            required=False,
            max_length=LONGEST_ZONE,
            placeholder=DEFAULT_ZONE,
            default=(chosen.zone if zone is None else zone) or None,
        )
        self.field(texts("server-conferences-zone"), self.zone, texts("server-conferences-zone-description"))

    async def submit(self, here: Here) -> None:
        """Keep what was chosen."""
        setup = here.services.conference_setup
        await here.working(setup.set_up(here.actor, self.zone.value, events=self._events))
        await here.answer(conferences_here_card(await setup.chosen(here.actor), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The zone as typed."""
        again = press(texts("button-mend"), "conferences-here-again", style=discord.ButtonStyle.primary)
        return (data.get("zone") or [""])[0], again
