"""How the Call is doing, as a picture and in words."""

import pytest

from tests.journeys.content import revised
from tests.reading import alternative_texts, labels, last_file, words
from tests.world import World, last_message, press

PNG = b"\x89PNG\r\n\x1a\n"


async def test_progress_is_a_picture_with_its_words_in_both_places(world: World) -> None:
    await world.crowd(5, group=["youth"])
    await world.tomorrow()
    shown = await world.youth.slash(world.channel, "call progress")
    assert shown.ephemeral
    assert (await last_file(shown)).startswith(PNG)
    said = "5 signatures. Next milestone: 25. Who signs: Youth 5. Youth-led: too few to say. Women-led: too few to say"
    assert alternative_texts(shown) == [said, said]
    assert "How Québec’s Call for Action is doing" in words(shown)
    assert "From this server: 5. Signatures come from 1 server." in words(shown)


async def test_progress_in_french(world: World) -> None:
    await world.in_french(world.youth)
    await world.crowd(5, group=["youth"])
    await world.tomorrow()
    shown = await world.youth.slash(world.channel, "call progress")
    said = (
        "5 signatures. Prochain palier : 25. Qui signe : Jeunesse 5. "
        "Mené par des jeunes : trop peu pour le dire. Mené par des femmes : trop peu pour le dire"
    )
    assert alternative_texts(shown) == [said, said]
    assert "De ce serveur : 5. Les signatures viennent de 1 serveur." in words(shown)
    assert labels(shown) == [
        "Signer – appuyer cet Appel", "Quelle voix manque ?", "Signataires", "Montrer à tout le salon",
    ]  # fmt: skip


async def test_the_total_is_live_and_everything_else_is_a_day_old(world: World) -> None:
    await world.crowd(5, group=["youth"])
    await world.tomorrow()
    await world.sign(world.youth)
    shown = await world.youth.slash(world.channel, "call progress")
    assert alternative_texts(shown)[0].startswith("6 signatures. Next milestone: 25. Who signs: Youth 5.")


async def test_countries_are_named_once_five_people_share_one(world: World) -> None:
    people = await world.crowd(6)
    for person in people:
        await world.say_of_oneself(person, country="Canada")
    await world.sign(world.youth)
    await world.say_of_oneself(world.youth, country="Chile")
    await world.tomorrow()
    shown = words(await world.organiser.slash(world.channel, "call progress"))
    assert "Canada" not in shown, "one more country would stand apart by subtraction"
    await world.crowd(5)
    await world.tomorrow()
    shown = words(await world.organiser.slash(world.channel, "call progress"))
    assert "Countries: Canada 6." in shown
    assert "Chile" not in shown


async def test_signatures_to_an_earlier_version_are_said_apart(world: World, tmp_path: object) -> None:
    await world.sign(world.youth)
    await world.accord.services.calls.load(revised(tmp_path))  # pyright: ignore[reportArgumentType]
    shown = words(await world.organiser.slash(world.channel, "call progress"))
    assert "1 signature is to an earlier version than version 2." in shown


@pytest.mark.parametrize(("language", "headline"), [("en", "1 signature."), ("fr", "1 signature.")])
async def test_the_picture_is_posted_for_all_in_the_servers_language(
    world: World, language: str, headline: str
) -> None:
    await world.set_up(language=language)
    await world.sign(world.youth)
    shown = await world.youth.slash(world.channel, "call progress")
    told = await press(world.youth, shown, "Show to everyone here")
    assert told.ephemeral
    assert f"Posted in <#{world.channel.id}>." in words(told)
    posted = last_message(world.channel)
    shown, attached = alternative_texts(posted)
    assert shown == attached
    assert shown.startswith(headline)
    assert {"en": "Next milestone", "fr": "Prochain palier"}[language] in shown
    assert labels(posted)[0] == {"en": "Sign – support this Call", "fr": "Signer – appuyer cet Appel"}[language]


async def test_where_the_picture_cannot_be_drawn_its_words_hold(world: World) -> None:
    await world.sign(world.youth)
    await world.accord.pictures.close()
    shown = await world.youth.slash(world.channel, "call progress")
    assert "1 signature. Next milestone: 25." in words(shown)
