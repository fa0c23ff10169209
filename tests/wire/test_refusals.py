"""What Discord refuses, the rig refuses: asked by hand, without a bot."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession

from tests.wire.interactions import ANSWER_WITHIN_SECONDS, FORM, MESSAGE, Answer, Interaction
from tests.wire.limits import GlobalLimit
from tests.wire.rig import Rig
from tests.wire.world import ANYONE, HISTORY, SEND, Channel, Json

COMMANDS = [{"name": "constant", "description": "Answer", "type": 1}]
A_FORM = {"custom_id": "form", "title": "A form", "components": []}


class ByHand:
    """Asks the API as a bot would."""

    def __init__(self, rig: Rig, client: ClientSession) -> None:
        self._rig = rig
        self._client = client

    async def ask(self, method: str, path: str, body: Any, *, token: bool = True) -> tuple[int, Any]:
        """The status and body of the answer."""
        headers = {"Authorization": f"Bot {self._rig.settings['DISCORD_TOKEN']}"} if token else {}
        url = self._rig.settings["DISCORD_URL"] + path
        async with self._client.request(method, url, json=body, headers=headers) as response:
            return response.status, await response.json() if response.status != 204 else {}

    async def post(self, channel: Channel, content: str) -> tuple[int, Json]:
        """Write a message with a nonce of its own text."""
        body = {"content": content, "nonce": content, "enforce_nonce": True}
        return await self.ask("POST", f"/channels/{channel.id}/messages", body)

    async def history(self, channel: Channel, query: str) -> list[str]:
        """What was said there, as far as it is asked for."""
        _, found = await self.ask("GET", f"/channels/{channel.id}/messages?{query}", None)
        return [message["content"] for message in found]

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


async def test_an_equal_nonce_gives_the_first_message_again_for_a_while(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    channel = rig.add_guild("Server").channels[0]
    _, first = await hand.post(channel, "once")
    _, again = await hand.post(channel, "once")
    assert first["id"] == again["id"]
    assert len(channel.messages) == 1
    rig.forget_nonces()
    _, later = await hand.post(channel, "once")
    assert later["id"] != first["id"]


def test_more_than_fifty_in_any_second_are_refused_but_answers() -> None:
    limit = GlobalLimit()
    asked = [limit.take("POST", "/channels/1/messages", number / 100) for number in range(60)]
    assert [one is None for one in asked] == [True] * 50 + [False] * 10
    assert limit.refused == 10
    assert asked[-1] is not None
    assert asked[-1].body["global"]
    assert asked[-1].body["retry_after"] == pytest.approx(0.41)
    assert limit.take("POST", "/interactions/1/token/callback", 0.6) is None
    assert limit.take("POST", "/channels/1/messages", 1.0) is None


async def test_history_is_read_from_either_end_by_who_may(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    channel = rig.add_guild("Server").channels[0]
    for number in range(5):
        await hand.post(channel, f"message {number}")
    first, *_, last = channel.messages
    assert await hand.history(channel, "limit=2") == ["message 4", "message 3"]
    assert await hand.history(channel, f"limit=2&after={first}") == ["message 2", "message 1"]
    assert await hand.history(channel, f"limit=2&before={last}") == ["message 3", "message 2"]
    await rig.admins.deny(channel, HISTORY)
    assert await hand.history(channel, "limit=2") == []


async def test_where_the_bot_may_not_write_or_is_not_it_is_refused(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    guild = rig.add_guild("Server")
    channel = guild.channels[0]
    await rig.admins.permit(guild, ANYONE & ~SEND)
    assert (await hand.post(channel, "quiet"))[0] == 403
    await rig.admins.remove_bot(guild)
    assert (await hand.ask("GET", f"/channels/{channel.id}", None))[1]["code"] == 50001
    await rig.admins.invite_bot(guild)
    await rig.admins.permit(guild, ANYONE)
    assert (await hand.post(channel, "loud"))[0] == 200
    await rig.admins.delete(channel)
    assert (await hand.post(channel, "nowhere"))[1]["code"] == 10003


@pytest.mark.parametrize("accepted", [False, True])
async def test_what_is_held_and_lost_was_done_only_where_it_was_accepted(
    by_hand: tuple[Rig, ByHand], accepted: bool
) -> None:
    rig, hand = by_hand
    channel = rig.add_guild("Server").channels[0]
    with rig.hold("POST", r"/channels/\d+/messages", accepted=accepted) as hold:
        lost = asyncio.create_task(hand.ask("POST", f"/channels/{channel.id}/messages", {"content": "lost"}))
        await rig.until(lambda: hold.bodies, "a message on its way")
        assert len(channel.messages) == accepted
    assert (await asyncio.gather(lost, return_exceptions=True))[0] is not None
    assert (await hand.post(channel, "next"))[0] == 200
    assert len(channel.messages) == 1 + accepted


async def test_what_the_rig_does_not_know_is_refused_and_recorded(by_hand: tuple[Rig, ByHand]) -> None:
    rig, hand = by_hand
    assert await hand.ask("GET", "/guilds/1/emojis", None) == (404, {"code": 0, "message": "404: Not Found"})
    assert [sent.path for sent in rig.unknown] == ["/guilds/1/emojis"]
