"""The rig itself, proved with a bare discord.py bot."""

import asyncio

import pytest

from tests.wire.interactions import FORM
from tests.wire.rig import Rig
from tests.wire.world import Channel, Person

BARE = ("-m", "benchmarks.bare_bot")


def a_place(rig: Rig) -> tuple[Person, Channel]:
    """Someone in a French server who uses Discord in French."""
    guild = rig.add_guild("Jeunesse", locale="fr")
    return rig.person("Aimée", locale="fr"), guild.channel("general")


async def test_a_bot_connects_answers_and_stops_on_sigterm(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE) as bot:
        answer = await rig.slash(person, channel, "constant")
        assert answer.text == "A constant, fr."
        assert answer.is_ephemeral
        assert 0 < answer.elapsed < 3
        assert await bot.stop() == 0
    (published,) = rig.sent("PUT")
    assert [command["name"] for command in published.json] == ["constant", "form", "card"]


async def test_a_form_of_every_kind_of_field_is_filled_in(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE):
        form = await rig.slash(person, channel, "form")
        assert form.type == FORM
        answer = await rig.submit(
            person,
            form,
            {"Your name": "Aimée", "How": "That way", "Group": "youth", "Boxes": ["Yes"], "Where": channel},
        )
        assert answer.text == "Filled in: Aimée, that, youth, yes, #general"
        with pytest.raises(AssertionError, match="takes 1 to 1 choices"):
            await rig.submit(person, form, {"Your name": "no group chosen"})


async def test_a_posted_card_can_be_clicked_and_its_picture_fetched(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE):
        (choice,) = await rig.autocomplete(person, channel, "card", "title", title="Sign")
        assert choice["name"] == "Sign, a constant"
        answer = await rig.slash(person, channel, "card", title="Sign", channel=channel)
        assert answer.text == "Posted."
        (card,) = channel.messages.values()
        (picture,) = card["attachments"]
        assert rig.world.files[picture["id"]] == b"a picture"
        form = await rig.click(person, card, "Open")
        answer = await rig.submit(person, form, {"Group": "Youth"})
        assert answer.text == "Filled in: , this, youth"


async def test_what_happened_while_the_socket_was_gone_is_answered_after_the_resume(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE):
        rig.drop_socket()
        answers = await asyncio.gather(*(rig.slash(person, channel, "constant") for _ in range(3)))
        assert [answer.text for answer in answers] == ["A constant, fr."] * 3
        assert len(rig.gateway.resumed) == 1
        assert len(rig.gateway.sessions) == 1


async def test_a_bot_comes_back_when_asked_to(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE):
        await rig.ask_reconnect()
        await rig.until(lambda: len(rig.gateway.resumed) == 1, "a resume after op 7")
        await rig.invalidate(resumable=True)
        await rig.until(lambda: len(rig.gateway.resumed) == 2, "a resume after op 9")
        await rig.invalidate(resumable=False)
        await rig.until(lambda: len(rig.gateway.sessions) == 2, "a new session after op 9")
        assert (await rig.slash(person, channel, "constant")).text == "A constant, fr."


async def test_a_rate_limit_is_waited_for(rig: Rig) -> None:
    person, channel = a_place(rig)
    async with rig.bot_process(args=BARE):
        rig.refusals.rate_limit("POST", r"/channels/\d+/messages", seconds=0.1, times=2)
        await rig.slash(person, channel, "card", title="Sign", channel=channel)
        posts = rig.sent("POST", f"/channels/{channel.id}/messages")
        assert [post.status for post in posts] == [429, 429, 200]
        assert posts[1].at - posts[0].at > 0.1
        assert len(channel.messages) == 1


async def test_hundreds_press_at_once(rig: Rig) -> None:
    _, channel = a_place(rig)
    people = [rig.person(f"Member {number}") for number in range(500)]
    async with rig.bot_process(args=BARE):
        answers = await asyncio.gather(*(rig.slash(person, channel, "constant") for person in people))
    assert len({answer.interaction.id for answer in answers}) == 500
    assert {answer.text for answer in answers} == {"A constant, en-US."}


async def test_each_shard_gets_the_events_of_its_own_servers(rig: Rig) -> None:
    places = [rig.add_guild(f"Server {number}").channel("general") for number in range(2)]
    person = rig.person("Member")
    first = rig.bot_process(args=BARE, env={"SHARD_IDS": "0", "SHARD_COUNT": "2"})
    second = rig.bot_process(args=BARE, env={"SHARD_IDS": "1", "SHARD_COUNT": "2"})
    async with first:
        async with second as other:
            for channel in places:
                assert (await rig.slash(person, channel, "constant")).text
            assert await other.kill() != 0
        assert (await rig.slash(person, places[0], "constant")).text
    assert sorted(session.shard for session in rig.gateway.sessions) == [0, 1]


async def test_a_bot_with_a_wrong_token_is_refused(rig: Rig) -> None:
    with pytest.raises(AssertionError, match="the bot ended with 1"):
        async with rig.bot_process(args=BARE, env={"DISCORD_TOKEN": "another"}):
            pass
    assert [sent.status for sent in rig.sent()] == [401]
