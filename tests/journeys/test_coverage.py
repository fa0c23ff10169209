"""Where the work is, as people see it: the picture, the way to what is known, and what to do where nothing is."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
import simcord

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.groups import StakeholderGroup
from bot.domain.visibility import Visibility
from tests.house import House
from tests.reading import alternative_texts, holds, labels, message, options, title, words
from tests.records import initiative
from tests.world import World, last_message, press

PNG = b"\x89PNG\r\n\x1a\n"
NO_ACTIVITY = {
    "en": "Of every other field nothing is known yet, which does not mean no activity.",
    "fr": "De toutes les autres cases, rien n’est connu, ce qui ne veut pas dire que rien ne se fait.",
}
MAPPING = {
    "en": "223 projects, December 2017. By area: Good governance, human rights and the rule of law 40, ",
    "fr": "223 projets, décembre 2017. Par domaine : Bonne gouvernance, droits humains et État de droit 40, ",
}
LATER = {
    "en": "**May 23, 2018** – More than 260 projects, 15 entities, 84 countries.",
    "fr": "**23 mai 2018** – Plus de 260 projets, 15 entités, 84 pays.",
}
LOG = {"en": "Log what you know", "fr": "Ajouter ce que vous savez"}
ASK = {"en": "Ask here", "fr": "Demander ici"}
PICTURE = {"en": "Where the work is", "fr": "Où se fait le travail"}


async def logged(world: World, person: simcord.MemberActor, name: str, **more: Any) -> None:
    """Let someone have logged an initiative: young people, in education, in Africa, where nothing else is said."""
    house = cast("House", SimpleNamespace(database=world.accord.database, clock=world.accord.now))
    who = Actor(person.id, person.guild.id)
    await initiative(house, who, name, **({"group": StakeholderGroup.YOUTH} | more))


async def coverage(world: World, person: simcord.MemberActor, **chosen: Any) -> Any:
    """The command, where nothing else is chosen for what this server made."""
    return await person.slash(world.at_home(person), "initiative coverage", **({"where": "server"} | chosen))


async def area(person: simcord.MemberActor, shown: Any, area: Area) -> Any:
    """Look into an area of the picture."""
    return await person.select(message(shown), [area.value])


@pytest.fixture
async def working(world: World) -> World:
    """Three in this server, one of them restricted, and one next door; it is set up in English, and has its mapping."""
    world.accord.settings = world.accord.settings.model_copy(update={"starter_content": True})
    await world.restart()
    await world.set_up(wishes=[])
    await logged(world, world.youth, "Media clubs", youth_led=True)
    await logged(world, world.youth, "Debates", areas=(Area.DIALOGUE, Area.EDUCATION), regions=(Region.ASIA,))
    hidden = {"visibility": Visibility.RESTRICTED, "areas": (Area.GENDER,), "women_led": True}
    await logged(world, world.organiser, "Quiet work", **hidden)
    await logged(world, world.stranger, "Next door", areas=(Area.GENDER,))
    return world


async def test_the_picture_and_its_words_say_the_same(working: World) -> None:
    shown = await coverage(working, working.youth)
    assert shown.ephemeral
    heat, mapping, *attached = alternative_texts(shown)
    assert [heat, mapping] == attached
    assert heat == (
        "2 initiatives. Youth-led: 50%. Women-led: 0%. "
        "Education, skills development and employment: Africa 1, Asia 1. Dialogue and conflict prevention: Asia 1. "
        + NO_ACTIVITY["en"]
    )
    assert mapping.startswith(MAPPING["en"])
    assert "By region, regional projects only, never added up: Africa 61, " in mapping
    assert LATER["en"] in words(shown)
    assert "(A/72/621)" in words(shown)
    files = [await each.read() for each in message(shown).attachments]
    assert [file[:8] for file in files] == [PNG, PNG]


async def test_the_picture_and_its_words_in_french(working: World) -> None:
    await working.in_french(working.youth)
    shown = await coverage(working, working.youth)
    heat, mapping, *_ = alternative_texts(shown)
    assert heat == (
        "2 initiatives. Mené par des jeunes : 50 %. Mené par des femmes : 0 %. "
        "Éducation, compétences et emploi : Afrique 1, Asie 1. Dialogue et prévention des conflits : Asie 1. "
        + NO_ACTIVITY["fr"]
    )
    assert mapping.startswith(MAPPING["fr"])
    assert LATER["fr"] in words(shown)
    education = await area(working.youth, shown, Area.EDUCATION)
    assert "**Afrique** – 1 initiative\n" in words(education)
    assert "**Europe** – rien de connu\n" in words(education)


async def test_who_may_see_more_counts_more(working: World) -> None:
    for person, counted in ((working.youth, 2), (working.reviewer, 3), (working.organiser, 3)):
        shown = await coverage(working, person)
        assert alternative_texts(shown)[0].startswith(f"{counted} initiatives. ")
    away = await coverage(working, working.stranger)
    assert alternative_texts(away)[0].startswith("1 initiative. ")
    # A guest's work is known at home only.
    network = alternative_texts(await coverage(working, working.youth, where="network"))[0]
    assert "Gender equality and empowering women: Africa" not in network


@pytest.mark.parametrize(
    ("chosen", "named"),
    [
        ({"group": "youth"}, "This server · Youth"),
        ({"country": "Ghana"}, "This server · Ghana"),
        ({"where": "network", "group": "media"}, "The whole network · Media"),
    ],
)
async def test_it_is_drawn_for_a_country_and_for_a_group(working: World, chosen: dict[str, str], named: str) -> None:
    ghana = {"regions": (), "countries": (Country("GH"),), "areas": (Area.YOUTH,)}
    await logged(working, working.youth, "In Ghana", group=StakeholderGroup.MEDIA, **ghana)
    shown = await coverage(working, working.youth, **chosen)
    assert named in words(shown)
    ours = ("Ghana" in named or "Media" in named, "Youth" in named)
    heat = alternative_texts(shown)[0]
    assert ("Empowering youth: Africa 1." in heat, "Dialogue and conflict prevention: Asia 1." in heat) == ours


async def test_a_country_that_does_not_exist_is_said_so(working: World) -> None:
    shown = await coverage(working, working.youth, country="Atlantis")
    assert "Atlantis" in words(shown)
    assert alternative_texts(shown) == []


async def test_from_a_number_one_walks_to_its_initiatives_through_a_restart(working: World) -> None:
    shown = await coverage(working, working.youth)
    await working.restart()
    assert options(shown)["Gender equality and empowering women"] == "GEN"
    education = await area(working.youth, shown, Area.EDUCATION)
    assert labels(education) == [
        "Africa · 1",
        "Middle East and North Africa · ?",
        "Asia · 1",
        "Europe · ?",
        "Americas · ?",
        "Oceania · ?",
        "Everywhere (global) · ?",
    ]
    await working.restart()
    listed = await press(working.youth, education, "Asia · 1")
    assert "Debates" in words(listed)
    assert "Media clubs" not in words(listed)


async def test_where_nothing_is_known_one_tells_what_one_knows(working: World) -> None:
    gender = await area(working.youth, await coverage(working, working.youth), Area.GENDER)
    gap = await press(working.youth, gender, "Oceania · ?")
    assert "Nothing known here yet" in words(gap)
    assert "- Area: Gender equality and empowering women\n- Place: Oceania" in words(gap)
    assert "Only what this server’s members logged" in words(gap)
    assert labels(gap) == [LOG["en"], ASK["en"], "Other places"]
    form = await press(working.youth, gap, LOG["en"])
    assert title(form)
    assert holds(form)["areas"] == ["GEN"]
    again = await press(working.youth, gap, "Other places")
    assert "**Oceania** – nothing known yet" in words(again)


async def test_a_field_that_was_filled_meanwhile_leads_to_what_is_known(working: World) -> None:
    gender = await area(working.youth, await coverage(working, working.youth), Area.GENDER)
    gap = await press(working.youth, gender, "Asia · ?")
    await logged(working, working.organiser, "Mothers’ circles", areas=(Area.GENDER,), regions=(Region.ASIA,))
    refused = await press(working.youth, gap, ASK["en"])
    assert "Someone logged an initiative there meanwhile, so there was nothing to ask." in words(refused)
    assert [each for each in working.channel.history() if "Who knows" in words(each)] == []
    again = await press(working.youth, gap, "Other places")
    assert "Mothers’ circles" in words(await press(working.youth, again, "Asia · 1"))


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_channel_is_asked_once_in_its_servers_language(world: World, language: str) -> None:
    await world.set_up(language=language, wishes=[])
    everywhere = await area(world.youth, await coverage(world, world.youth), Area.GENDER)
    gap = await press(world.youth, everywhere, "Everywhere (global) · ?")
    told = await press(world.youth, gap, ASK["en"])
    posted = last_message(world.channel)
    assert told.ephemeral
    assert f"https://discord.com/channels/{world.server.id}/{world.channel.id}/{posted.id}" in words(told)
    said = {
        "en": "Who knows something about this?\n- Area: Gender equality and empowering women\n"
        "- Place: Everywhere (global)",
        "fr": "Qui en sait quelque chose ?\n- Domaine : Égalité des genres et pouvoir d’agir des femmes\n"
        "- Lieu : Partout (mondial)",
    }
    assert said[language] in words(posted)
    assert (posted.mentions, posted.mention_everyone) == ([], False)
    assert labels(posted) == [LOG[language], PICTURE[language]]
    again = await press(world.organiser, await _gap(world, world.organiser), ASK["en"])
    assert "The same was asked here on <t:" in words(again)
    assert str(posted.id) in words(again)
    assert last_message(world.channel).id == posted.id
    await world.restart()
    form = await press(world.reviewer, posted, LOG[language])
    assert (holds(form)["areas"], holds(form)["scope"]) == (["GEN"], ["global"])
    assert PICTURE["en"] in words(await press(world.reviewer, posted, PICTURE[language]))


async def _gap(world: World, person: simcord.MemberActor) -> Any:
    shown = await area(person, await coverage(world, person), Area.GENDER)
    return await press(person, shown, "Everywhere (global) · ?")


async def test_who_may_not_write_there_is_not_offered_to_ask(world: World) -> None:
    await world.set_up(wishes=[])
    room = world.read_only()
    shown = await world.youth.slash(room, "initiative coverage", where="server")
    gap = await press(world.youth, await area(world.youth, shown, Area.GENDER), "Asia · ?")
    assert labels(gap) == [LOG["en"], "Other places"]


@pytest.mark.parametrize(
    ("status", "code", "said"),
    [(403, 50013, "Accord may not post in"), (404, 10003, "That channel does not exist any more")],
)
async def test_where_accord_cannot_post_it_says_so_and_may_be_asked_again(
    world: World, status: int, code: int, said: str
) -> None:
    await world.set_up(wishes=[])
    gap = await _gap(world, world.youth)
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=status, code=code)
    assert said in words(await press(world.youth, gap, ASK["en"]))
    told = await press(world.youth, gap, ASK["en"])
    assert "Asked: https://discord.com/channels/" in words(told)


async def test_where_the_pictures_cannot_be_drawn_their_words_hold(working: World) -> None:
    await working.accord.pictures.close()
    shown = await coverage(working, working.youth)
    assert "2 initiatives. Youth-led: 50%." in words(shown)
    assert MAPPING["en"] in words(shown)
    assert alternative_texts(shown) == []
    assert options(shown)


async def test_without_starter_content_no_mapping_stands_beside(world: World) -> None:
    assert not world.accord.settings.starter_content
    shown = await coverage(world, world.youth)
    assert len(alternative_texts(shown)) == 2  # the same in the card and on the file
    assert "A/72/621" not in words(shown)


async def test_of_nothing_it_says_that_there_are_no_data(world: World) -> None:
    shown = await coverage(world, world.youth)
    assert alternative_texts(shown)[0] == (
        "No data yet. Youth-led: nothing to count yet. Women-led: nothing to count yet. " + NO_ACTIVITY["en"]
    )


async def test_global_work_stands_apart_and_work_without_a_place_in_no_field(world: World) -> None:
    await logged(world, world.youth, "Everywhere", scope=Scope.GLOBAL, regions=(), areas=(Area.OTHER,))
    await logged(world, world.youth, "Nowhere said", scope=Scope.LOCAL, regions=(), areas=(Area.OTHER,))
    heat = alternative_texts(await coverage(world, world.youth))[0]
    assert heat.startswith("2 initiatives. Youth-led: 0%. Women-led: 0%. Other: Everywhere (global) 1. ")
