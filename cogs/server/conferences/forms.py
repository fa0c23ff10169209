"""What a server wants of conferences, in one form; reviewers choose where calendars stand."""

from collections.abc import Collection
from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.servers import DEFAULT_ZONE, LONGEST_ZONE, MOST_CALENDARS, ConferenceChoices
from bot.texts import Texts
from cogs.server.conferences.cards import calendars_card, conferences_here_card
from cogs.ui.errors import sentence
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

_EVENTS: Final = "events"


def _channels(chosen: Collection[int]) -> ui.ChannelSelect[Any]:
    return ui.ChannelSelect(
        custom_id="calendars",
        channel_types=[discord.ChannelType.text, discord.ChannelType.news],
        required=False,
        min_values=0,
        max_values=MOST_CALENDARS,
        default_values=[discord.Object(each) for each in chosen],
    )


async def _placed(here: Here, select: ui.ChannelSelect[Any]) -> list[str]:
    """Let calendars stand where they were wished; what Discord refused, in words."""
    wanted = [each.id for each in select.values]
    refused = await here.working(here.services.calendar_posts.stand_in(here.actor, wanted))
    return [sentence(error, here.texts, here.interaction) for error in refused]


class ServerConferencesForm(AccordForm):
    """The zone, whether conferences become events of the server, and where calendars stand."""

    kind: ClassVar[str] = "server-conferences"

    def __init__(self, texts: Texts, chosen: ConferenceChoices, *, zone: str | None = None) -> None:
        super().__init__(texts("server-conferences-form"))
        self.zone: ui.TextInput[Any] = ui.TextInput(
            custom_id="zone",
            required=False,
            max_length=LONGEST_ZONE,
            placeholder=DEFAULT_ZONE,
            default=(chosen.zone if zone is None else zone) or None,
        )
        self.events: ui.CheckboxGroup[Any] = ui.CheckboxGroup(
            custom_id=_EVENTS,
            required=False,
            min_values=0,
            max_values=1,
            options=[
                discord.CheckboxGroupOption(
                    label=texts("server-conferences-events"),
                    description=texts("server-conferences-events-description"),
                    value=_EVENTS,
                    default=chosen.events,
                )
            ],
        )
        self.calendars = _channels(chosen.calendars)
        self.field(texts("server-conferences-zone"), self.zone, texts("server-conferences-zone-description"))
        self.field(texts("server-conferences-discord"), self.events)
        self.field(
            texts("server-conferences-calendars"), self.calendars, texts("server-conferences-calendars-description")
        )

    async def submit(self, here: Here) -> None:
        """Keep what was chosen; then let calendars stand where they were wished."""
        setup, events = here.services.conference_setup, _EVENTS in self.events.values
        await here.working(setup.set_up(here.actor, self.zone.value, events=events))
        refused = await _placed(here, self.calendars)
        chosen = await setup.chosen(here.actor)
        missing = await here.working(here.services.scheduled_events.missing(here.actor))
        await here.answer(conferences_here_card(chosen, here.texts, missing=missing, refused=refused))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The zone as typed; what was chosen travels in the button."""
        chosen = (_EVENTS if data.get(_EVENTS) else "", ".".join(data.get("calendars", [])))
        again = press(texts("button-mend"), "conferences-here-again", *chosen, style=discord.ButtonStyle.primary)
        return (data.get("zone") or [""])[0], again


class CalendarsForm(AccordForm):
    """Where calendars stand, for reviewers too."""

    kind: ClassVar[str] = "calendars"

    def __init__(self, texts: Texts, chosen: Collection[int]) -> None:
        super().__init__(texts("server-conferences-calendars"))
        self.calendars = _channels(chosen)
        self.field(
            texts("server-conferences-calendars"), self.calendars, texts("server-conferences-calendars-description")
        )

    async def submit(self, here: Here) -> None:
        """Let calendars stand there, and nowhere else."""
        refused = await _placed(here, self.calendars)
        standing = await here.services.calendar_posts.standing(here.actor)
        await here.answer(calendars_card(standing, here.texts, refused=refused))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Nothing is typed; what was chosen travels in the button."""
        again = press(texts("button-mend"), "calendars-again", ".".join(data.get("calendars", [])))
        return "", again
