"""Whose voice is missing, as a picture and in words."""

from typing import Any

import pytest
import simcord

from bot.domain.languages import LANGUAGES
from bot.texts import texts_in
from tests.reading import alternative_texts, labels, last_file, words
from tests.world import World, last_message, press

PNG = b"\x89PNG\r\n\x1a\n"
# As they are sent, with the spaces that break no line.
BUTTON = {language: texts_in(language)("button-equity") for language in LANGUAGES}
POST = {"en": "Show to everyone here", "fr": "Montrer à tout le salon"}
NOBODY = {
    "en": "No data yet. That does not mean no activity. Youth-led: too few to say. Women-led: too few to say. "
    "Too few, or nobody yet: National government, ",
    "fr": "Pas encore de données. Cela ne veut pas dire que rien ne se fait. Mené par des jeunes : trop peu pour le "
    "dire. Mené par des femmes : trop peu pour le dire. Trop peu, ou personne : Gouvernement national, ",
}


async def asked(world: World, person: simcord.MemberActor, language: str = "en") -> Any:
    """What the button on the answer to /call progress shows."""
    shown = await person.slash(world.at_home(person), "call progress")
    return await press(person, shown, BUTTON[language])


@pytest.fixture
async def signed(world: World) -> World:
    """Seven young people in Canada, six of the media in Kenya, two teachers in France; a day went by."""
    for people, group, country in ((7, "youth", "Canada"), (6, "media", "Kenya"), (5, "educator", None)):
        for person in await world.crowd(people, group=[group]):
            if country is not None:
                await world.say_of_oneself(person, country=country)
    for person in await world.crowd(2, group=["academia"]):
        await world.say_of_oneself(person, country="France")
    await world.tomorrow()
    return world


@pytest.mark.parametrize("who", ["youth", "organiser", "reviewer", "admin", "steward"])
async def test_members_and_organisers_see_it_from_the_answer_of_progress(world: World, who: str) -> None:
    shown = await asked(world, getattr(world, who))
    assert shown.ephemeral
    assert (await last_file(shown)).startswith(PNG)
    assert "Whose voice is missing – Québec’s Call for Action" in words(shown)
    assert labels(shown) == ["Sign – support this Call", "Progress", POST["en"]]


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_of_an_empty_call_it_says_that_there_are_no_data(world: World, language: str) -> None:
    if language == "fr":
        await world.in_french(world.youth)
    shown = await asked(world, world.youth, language)
    (first, second) = alternative_texts(shown)
    assert first == second
    assert first.startswith(NOBODY[language])
    assert first.endswith({"en": "Americas, Oceania", "fr": "Amériques, Océanie"}[language])
    assert (await last_file(shown)).startswith(PNG)


async def test_who_is_heard_from_and_who_is_not(signed: World) -> None:
    shown = await asked(signed, signed.organiser)
    said = alternative_texts(shown)[0]
    assert said.startswith(
        "Heard from: 2 of 13 groups, 2 of 249 countries. Groups: Youth 35%, Media 30%. Youth-led: too few to say. "
        "Women-led: too few to say. Countries and territories: Africa 1 of 53, Americas 1 of 57. "
        "Too few, or nobody yet: National government, Local government, Civil society, Women’s organisation, "
    )
    assert "**Africa** – Kenya\n**Americas** – Canada" in words(shown)
    # Five teachers hide two who teach at universities, and two in France are too few to be shown.
    assert "Educator, " in said.split("Too few, or nobody yet: ")[1]
    assert "Europe" not in words(shown)
    assert "France" not in said + words(shown)


async def test_who_is_heard_from_and_who_is_not_in_french(signed: World) -> None:
    await signed.in_french(signed.youth)
    shown = await asked(signed, signed.youth, "fr")
    assert alternative_texts(shown)[0].startswith(
        "On entend : 2 des 13 groupes, 2 des 249 pays. Groupes : Jeunesse 35 %, Médias 30 %. "
        "Mené par des jeunes : trop peu pour le dire. Mené par des femmes : trop peu pour le dire. "
        "Pays et territoires : Afrique 1 sur 53, Amériques 1 sur 57. "
        "Trop peu, ou personne : Gouvernement national, Administration locale, Société civile, "
    )
    assert "**Afrique** – Kenya\n**Amériques** – Canada" in words(shown)
    assert labels(shown) == ["Signer – appuyer cet Appel", "Progrès", POST["fr"]]


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_it_is_posted_for_all_in_the_servers_language(world: World, language: str) -> None:
    await world.set_up(language=language)
    told = await press(world.youth, await asked(world, world.youth), POST["en"])
    assert told.ephemeral
    assert f"Posted in <#{world.channel.id}>." in words(told)
    posted = last_message(world.channel)
    (first, second) = alternative_texts(posted)
    assert first == second
    assert first.startswith(NOBODY[language])
    # Whoever presses there sees it in their own language.
    answer = await press(world.organiser, posted, BUTTON[language])
    assert answer.ephemeral
    assert alternative_texts(answer)[0].startswith(NOBODY["en"])


async def test_who_may_not_write_in_a_channel_has_nothing_posted_there(world: World) -> None:
    shown = await world.youth.slash(world.read_only(), "call progress")
    shown = await press(world.youth, shown, BUTTON["en"])
    refused = await press(world.youth, shown, POST["en"])
    assert "You may not post in this channel, so Accord does not post for you." in words(refused)


async def test_a_guest_server_sees_its_own_beside_the_networks(world: World) -> None:
    await world.admit()
    await world.crowd(6, group=["youth"])
    for _ in range(5):
        stranger = world.newcomer("away", world.neighbour)
        await world.sign(stranger, world.away, group=["media"])
    await world.tomorrow()
    at_home = alternative_texts(await asked(world, world.youth))[0]
    away = alternative_texts(await asked(world, world.stranger))[0]
    assert at_home.startswith("Heard from: 1 of 13 groups. Groups: Youth 100%.")
    assert away.startswith("Heard from: 2 of 13 groups. Groups: Youth 55%, Media 45%.")


async def test_where_the_picture_cannot_be_drawn_its_words_hold(world: World) -> None:
    await world.accord.pictures.close()
    shown = await asked(world, world.youth)
    assert NOBODY["en"] in words(shown)
    assert alternative_texts(shown) == []
