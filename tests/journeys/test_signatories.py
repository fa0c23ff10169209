"""The list of those who chose to be seen: each as they chose, and hidden where it could hurt."""

import re
from typing import Any

import pytest

from tests.reading import labels, message, options, select_that, words
from tests.screen import Screen
from tests.world import World, last_message, press

NOBODY = {
    "en": "Nobody is listed yet. Most people choose to be counted only.",
    "fr": "Personne n’est affiché pour l’instant. La plupart choisissent d’être comptés seulement.",
}
SHOWN: dict[str, Any] = {"show": "name"}


async def listed(world: World) -> str:
    """What a member of the server reads."""
    return words(await world.youth.slash(world.channel, "call signatories"))


async def hide(world: World, who: str) -> object:
    """The reviewer hides someone on the first page; the list as it is then."""
    shown = await world.reviewer.slash(world.channel, "call signatories")
    await world.reviewer.select(message(shown), [options(shown)[who]], custom_id=select_that(shown, "hide"))
    return shown


async def test_each_is_listed_as_they_chose(world: World) -> None:
    one, two, three, four = (world.newcomer(name) for name in ("Aimée", "Bo", "Chandra", "Dov"))
    await world.sign(one, show="name", organisation="Youth 2.0", group=["youth"])
    await world.sign(two, show="organisation", organisation="The Bridge")
    await world.sign(three, show="group_and_country")
    await world.sign(four, show="counted", organisation="Unseen")
    said = await listed(world)
    assert "- **Aimée** – Youth 2.0, Youth" in said
    assert "- Someone from **The Bridge** (in their own words)" in said
    assert "4 signatures in all, of which 2 are counted without being listed." in said
    assert not re.search("Bo|Chandra|Dov|Unseen", said.replace("Someone", ""))


async def test_group_and_country_are_listed_once_five_people_share_both(world: World) -> None:
    four = [world.newcomer(f"Member {number}") for number in range(5)]
    for person in four[:4]:
        await world.sign(person, show="group_and_country", group=["media"])
    await world.tomorrow()
    assert "Media" not in await listed(world)
    await world.sign(four[4], show="group_and_country", group=["media"])
    assert "Media" not in await listed(world), "the fifth would stand out on the day it signs"
    await world.tomorrow()
    assert "- 5 people: Media" in await listed(world)


@pytest.mark.parametrize("language", NOBODY)
async def test_a_list_of_nobody_says_why(world: World, language: str) -> None:
    await world.sign(world.organiser)
    if language == "fr":
        await world.in_french(world.youth)
    assert NOBODY[language] in await listed(world)


async def test_twenty_three_signatories_are_browsed_page_by_page(world: World) -> None:
    people = await world.crowd(23, **SHOWN)
    shown = await world.youth.slash(world.channel, "call signatories")
    assert "Back" not in labels(shown)
    read = [words(shown)]
    while "Next" in labels(shown):
        await press(world.youth, shown, "Next")
        read.append(words(shown))
    assert f"Page 1 of {len(read)}" in read[0]
    names = re.findall(r"\*\*(signer \d+)\*\*", "\n".join(read))
    assert sorted(names) == sorted(person.name for person in people)
    await press(world.youth, shown, "Back")
    assert words(shown) == read[-2]


async def test_a_reviewer_hides_a_name_and_the_signature_still_counts(world: World) -> None:
    await world.set_up()
    await world.sign(world.organiser, **SHOWN)
    shown = await hide(world, "organiser")
    assert "**organiser**" not in words(shown)
    assert "1 signature in all" in words(shown)
    assert "**organiser**" not in await listed(world)


async def test_whose_name_was_hidden_is_told_once_and_alone_can_show_it_again(world: World) -> None:
    await world.set_up()
    await world.sign(world.organiser, **SHOWN)
    await hide(world, "organiser")
    standing = await world.organiser.slash(world.channel, "call sign")
    told = standing.followups[-1]
    assert "An organiser has hidden how you are shown" in words(told)
    assert "**Shown:** not at all" in words(standing.response)
    form = await world.organiser.click(told, label="Show my signature differently")
    again = await world.organiser.submit_modal(form, {"show": "name"})
    assert "**Shown:** by name, as organiser" in words(again)
    assert "**organiser**" in await listed(world)
    assert "hidden" not in words(await world.organiser.slash(world.channel, "call sign"))


async def test_nobody_else_is_offered_to_hide_anyone(world: World) -> None:
    await world.set_up()
    await world.sign(world.organiser, **SHOWN)
    assert options(await world.youth.slash(world.channel, "call signatories")) == {}


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_member_who_chooses_from_a_reviewers_list_hides_nobody(world: World, language: str) -> None:
    await world.set_up()
    await world.sign(world.organiser, **SHOWN)
    if language == "fr":
        await world.in_french(world.youth)
    shown = await world.reviewer.slash(world.channel, "call signatories")
    number = options(shown)["organiser"]
    refused = await Screen.showing(world.env, shown).choose(world.youth, world.channel, number, action="hide")
    said = {
        "en": "Only this server’s reviewers and admins may do that. Nothing was changed.",
        "fr": "Seules les personnes chargées de la révision ou de l’administration de ce serveur peuvent le faire.",
    }[language]
    assert said in words(refused)
    assert "**organiser**" in await listed(world)


async def test_an_admin_of_the_neighbour_server_can_hide_nobody_from_here(world: World) -> None:
    await world.set_up()
    await world.admit()
    await world.admit(world.neighbour)
    await world.sign(world.organiser, **SHOWN)
    shown = await world.neighbours_admin.slash(world.away, "call signatories")
    assert "**organiser**" in words(shown)
    assert options(shown) == {}
    here = await world.reviewer.slash(world.channel, "call signatories")
    screen = Screen.showing(world.env, here)
    refused = await screen.choose(world.neighbours_admin, world.away, options(here)["organiser"], action="hide")
    assert "was not made in this server. Nothing was changed." in words(refused)
    assert "**organiser**" in await listed(world)


async def test_the_list_is_posted_for_all_and_follows_who_changes_their_mind(world: World) -> None:
    await world.set_up()
    await world.sign(world.organiser, **SHOWN)
    shown = await world.youth.slash(world.channel, "call signatories")
    await press(world.youth, shown, "Show to everyone here")
    assert "**organiser**" in words(last_message(world.channel))
    standing = await world.organiser.slash(world.channel, "call sign")
    form = await press(world.organiser, standing, "Show my signature differently")
    await world.organiser.submit_modal(form, {"show": "counted"})
    await world.later(60)
    assert "organiser" not in words(last_message(world.channel))


async def test_a_list_of_the_longest_names_is_still_shown(world: World) -> None:
    for number in range(16):
        person = world.newcomer("*_" * 16)
        await world.sign(
            person, show="name", organisation=f"{number}{'_*' * 49}", group=["intergovernmental_organisation"]
        )
        await world.say_of_oneself(person, country="GS", group=["intergovernmental_organisation"])
    assert "16 signatures in all" in await listed(world)
