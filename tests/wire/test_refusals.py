"""What Discord refuses, the rig refuses: asked by hand, without a bot."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.wire.interactions import ANSWER_WITHIN_SECONDS, FORM, MESSAGE, Answer, Interaction
from tests.wire.rig import Rig
from tests.wire.world import Json

COMMANDS = [{"name": "constant", "description": "Answer", "type": 1}]
A_FORM = {"custom_id": "form", "title": "A form", "components": []}


class ByHand:
    """Asks the API as a bot would."""

    def __init__(self, rig: Rig, client: ClientSession) -> None:
        self._rig = rig
        self._client = client

    async def ask(self, method: str, path: str, body: Any, *, token: bool = True) -> tuple[int, Json]:
        """The status and body of the answer."""
        headers = {"Authorization": f"Bot {self._rig.settings['DISCORD_TOKEN']}"} if token else {}
        url = self._rig.settings["DISCORD_URL"] + path
        async with self._client.request(method, url, json=body, headers=headers) as response:
            return response.status, await response.json() if response.status != 204 else {}

    async def answer(self, interaction: Interaction, kind: int, data: Json) -> tuple[int, int]:
        """Answer an interaction; the status and Discord's code of the refusal."""
        path = f"/interactions/{interaction.id}/{interaction.token}/callback"
        status, body = await self.ask("POST", path, {"type": kind, "data": data}, token=False)
        return status, body.get("code", 0)


async def press(rig: Rig) -> tuple[asyncio.Task[Answer], Interaction]:
    """Use the command, and the interaction that waits for its answer."""
    person, channel = rig.person("Member"), rig.add_guild("Server").channels[0]
    pressed = asyncio.create_task(rig.slash(person, channel, "constant"))
    return pressed, await the_next(rig, 1)


async def the_next(rig: Rig, number: int) -> Interaction:
    """The interaction of that number, as soon as it was sent."""
    await rig.until(lambda: len(rig.interactions) == number, "an interaction")
    return rig.interactions[-1]


@pytest.fixture
async def by_hand() -> AsyncIterator[tuple[Rig, ByHand]]:
    """A rig that knows a command, and somebody to answer it."""
    async with Rig() as rig, ClientSession() as client:
        by_hand = ByHand(rig, client)
        await by_hand.ask("PUT", f"/applications/{rig.world.bot.id}/commands", COMMANDS)
        yield rig, by_hand


async def test_the_second_answer_is_refused(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    pressed, interaction = await press(rig)
    assert await hand.answer(interaction, MESSAGE, {"content": "first"}) == (204, 0)
    assert await hand.answer(interaction, MESSAGE, {"content": "second"}) == (400, 40060)
    assert (await pressed).text == "first"


async def test_a_late_answer_is_refused_and_known_as_late(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    pressed, interaction = await press(rig)
    interaction.sent_at -= ANSWER_WITHIN_SECONDS
    assert await hand.answer(interaction, MESSAGE, {"content": "too late"}) == (404, 10062)
    assert (await pressed).late


async def test_a_form_does_not_answer_a_form(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    pressed, interaction = await press(rig)
    await hand.answer(interaction, FORM, A_FORM)
    form = await pressed
    sent = asyncio.create_task(rig.submit(interaction.person, form, {}))
    submission = await the_next(rig, 2)
    assert await hand.answer(submission, FORM, A_FORM) == (400, 50035)
    assert await hand.answer(submission, MESSAGE, {"content": "thanks"}) == (204, 0)
    assert (await sent).text == "thanks"


async def test_an_equal_nonce_gives_the_first_message_again(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    channel = rig.add_guild("Server").channels[0]
    body = {"content": "once", "nonce": "edition-1", "enforce_nonce": True}
    _, first = await hand.ask("POST", f"/channels/{channel.id}/messages", body)
    _, again = await hand.ask("POST", f"/channels/{channel.id}/messages", body)
    assert first["id"] == again["id"]
    assert len(channel.messages) == 1


async def test_what_the_rig_does_not_know_is_refused_and_recorded(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    assert await hand.ask("GET", "/guilds/1/emojis", None) == (404, {"code": 0, "message": "404: Not Found"})
    assert [sent.path for sent in rig.unknown] == ["/guilds/1/emojis"]
