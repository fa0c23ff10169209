"""What people do: commands, clicks, forms; each waits for what its person then sees."""

import asyncio
import time
from typing import Any

from tests.wire.commands import command_data
from tests.wire.forms import submission
from tests.wire.interactions import (
    AUTOCOMPLETE,
    COMMAND,
    COMPONENT,
    FORM,
    SUBMISSION,
    Answer,
    Interaction,
)
from tests.wire.messages import walk
from tests.wire.process import BotProcess
from tests.wire.server import Server
from tests.wire.world import Channel, Json, Person

ANSWER_SECONDS = 15.0
# Nobody fills in a form faster than this, nor faster than a busy bot opened it. discord.py knows a form only from when
# the answer to its callback came back: one that was sent before that would be for nobody.
FILLING_SECONDS = 0.01
BUTTON, STRING_SELECT = 2, 3


class NoAnswerError(AssertionError):
    """The bot never answered an interaction."""


class Presses:
    """Sends interactions to the bot and gives back their answers."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.bot: BotProcess | None = None

    async def command(self, person: Person, channel: Channel, words: str, values: dict[str, Any]) -> Answer:
        """Use a slash command there."""
        data = command_data(self._server.routes.published, words, values)
        return await self._send(COMMAND, person, channel, data)

    async def typing(self, person: Person, channel: Channel, words: str, option: str, values: dict[str, Any]) -> Answer:
        """Type into an option that completes itself."""
        data = command_data(self._server.routes.published, words, values, focused=option)
        return await self._send(AUTOCOMPLETE, person, channel, data)

    async def click(self, person: Person, message: Json, wanted: str, values: list[str] | None) -> Answer:
        """Press a button, or choose in a select, known by its label or custom_id."""
        component = find_component(message, wanted)
        data = {"component_type": component["type"], "custom_id": component["custom_id"]}
        if component["type"] != BUTTON:
            data["values"] = values or []
        data["id"] = component["id"]
        channel = self._server.world.channels[int(message["channel_id"])]
        return await self._send(COMPONENT, person, channel, data, source=message)

    async def submit(self, person: Person, form: Answer, values: dict[str, Any]) -> Answer:
        """Fill in and send a form that was opened."""
        if form.type != FORM:
            raise AssertionError(f"no form opened, but type {form.type}: {form.text}")
        if form.late:
            raise NoAnswerError(f"the form came after {form.elapsed:.1f} s: {person.name} never saw it")
        await asyncio.sleep(max(FILLING_SECONDS, form.elapsed))
        opened = form.interaction
        data = submission(form.sent, values)
        return await self._send(SUBMISSION, person, opened.channel, data, source=opened.source)

    async def _send(
        self, kind: int, person: Person, channel: Channel, data: Json, source: Json | None = None
    ) -> Answer:
        number = self._server.world.number()
        interaction = Interaction(number, kind, person, channel, data, source)
        self._server.callbacks.by_token[interaction.token] = interaction
        guild_id = None if channel.guild is None else channel.guild.id
        payload = interaction.payload(self._server.world.bot.id)
        interaction.sent_at = time.monotonic()
        self._server.watch.poke()
        await self._server.gateway.dispatch("INTERACTION_CREATE", payload, guild_id)
        try:
            await asyncio.wait_for(interaction.done.wait(), ANSWER_SECONDS)
        except TimeoutError:
            said = "" if self.bot is None else f" The bot said:\n{self.bot.said()}"
            refused = f" Refused: {interaction.refused}." if interaction.refused else ""
            raise NoAnswerError(f"{person.name} saw nothing for {ANSWER_SECONDS:g} s.{refused}{said}") from None
        assert interaction.answer is not None
        return interaction.answer


def find_component(message: Json, wanted: str) -> Json:
    """The enabled component of a message with that label, or whose custom_id is or begins so."""
    offered = [
        component
        for component in walk(message["components"])
        if component.get("custom_id") and not component.get("disabled")
    ]
    for component in offered:
        if component.get("label") == wanted or component["custom_id"] == wanted:
            return component
    for component in offered:
        if component["custom_id"].startswith(wanted):
            return component
    names = [(component.get("label"), component["custom_id"]) for component in offered]
    raise AssertionError(f"nothing to press is called {wanted!r}: {names}")
