"""Letters under way: what Discord objects to, who takes none, and how a steward goes on or stops."""

import asyncio

import pytest

from cogs.ui import postman
from tests.journeys.writing import EN, NOTHING, SEND, agree, begin, ticks, write, written_to
from tests.reading import holds, words
from tests.world import World, press


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_where_discord_objects_the_letter_stops_until_a_steward_lets_it_go_on(
    world: World, language: str
) -> None:
    await begin(world, language)
    await agree(world, world.youth, world.organiser)
    await press(world.steward, await write(world, EN), SEND[language])
    world.env.inject_error("POST", "/users/@me/channels", status=400, code=40003)
    await ticks(world, 4)
    assert written_to([world.youth, world.organiser]) == [0, 0]
    desk = await world.steward.slash(world.channel, "call write")
    stopped = {"en": "Discord objected, with code 40003.", "fr": "Discord a objecté, avec le code 40003."}[language]
    assert stopped in words(desk)
    going = await press(world.steward, desk, {"en": "Go on", "fr": "Reprendre"}[language])
    assert stopped not in words(going)
    await ticks(world, 3)
    assert written_to([world.youth, world.organiser]) == [1, 1]


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_letter_is_stopped_for_good_after_one_question(world: World, language: str) -> None:
    await begin(world, language)
    people = [world.newcomer(f"reader {number}") for number in range(4)]
    await agree(world, *people)
    await press(world.steward, await write(world, EN), SEND[language])
    await ticks(world, 1)
    stop = {"en": "Stop for good", "fr": "Arrêter pour de bon"}[language]
    asked = await press(world.steward, await world.steward.slash(world.channel, "call write"), stop)
    assert {"en": "2 people were not written to yet", "fr": "2 personnes ne l’ont pas encore reçue"}[language] in words(
        asked
    )
    kept = await press(world.steward, asked, {"en": "Leave it as it is", "fr": "Ne rien changer"}[language])
    ended = await press(world.steward, await press(world.steward, kept, stop), stop)
    assert {"en": "No letter is under way.", "fr": "Aucune lettre n’est en cours d’envoi."}[language] in words(ended)
    await ticks(world, 3)
    assert sum(written_to(people)) == 2
    again = await press(world.steward, ended, {"en": "Write another", "fr": "En écrire une autre"}[language])
    assert holds(again) == NOTHING


@pytest.mark.parametrize(("status", "code"), [(403, 50007), (403, 50278), (404, 10013), (400, 50033)])
async def test_who_takes_no_messages_is_counted_and_the_others_are_written_to(
    world: World, status: int, code: int
) -> None:
    await world.admit()
    people = [world.youth, world.organiser, world.reviewer]
    await agree(world, *people)
    await press(world.steward, await write(world, EN), "Send")
    channel = world.youth.user.dm_channel
    world.env.inject_error("POST", f"/channels/{channel.id}/messages", status=status, code=code)
    await ticks(world, 1)
    desk = await world.steward.slash(world.channel, "call write")
    assert "Sent: **1** of 3. 1 person takes no messages from Accord." in words(desk)
    await ticks(world, 2)
    assert written_to(people) == [0, 1, 1]


@pytest.mark.parametrize(
    ("status", "code", "stops"),
    [(403, 20026, 20026), (403, 0, 403), (429, 0, 429), (400, 340013, 340013), (503, 0, None)],
)
async def test_what_is_not_one_persons_refusal_is_discords_objection(
    world: World, status: int, code: int, stops: int | None
) -> None:
    await world.admit()
    await agree(world, world.youth)
    await press(world.steward, await write(world, EN), "Send")
    world.env.inject_error("POST", "/users/@me/channels", status=status, code=code)
    await ticks(world, 1)
    assert (await world.accord.services.letters.state()).stopped_by == stops
    await ticks(world, 1)
    assert written_to([world.youth]) == [int(stops is None)]


async def test_what_discord_lets_wait_for_long_is_an_objection_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.admit()
    await agree(world, world.youth)
    await press(world.steward, await write(world, EN), "Send")

    async def wait_for_discord(_user: object) -> None:
        await asyncio.Event().wait()

    with monkeypatch.context() as patch:
        patch.setattr(postman, "PATIENCE", 0.01)
        patch.setattr(world.accord.bot, "create_dm", wait_for_discord)
        await ticks(world, 1)
    assert (await world.accord.services.letters.state()).stopped_by == 429
