"""The world changes while someone acts for an organisation: merged, hidden, pressed twice; bad names."""

import pytest

from tests.journeys.organising import (
    ANOTHER,
    CONFIRM,
    LEAVE,
    MEND,
    MERGE,
    MORE,
    NAME,
    TO_NETWORK,
    ask_for,
    ask_to_show,
    begin,
    choose_from,
    confirm,
    confirmed,
    listed,
    queue,
    sign_for,
    take,
    told,
)
from tests.reading import holds, options, words
from tests.screen import Screen
from tests.world import World, filled, press, send

ORGANISERS_ONLY = {
    "en": "Only this server’s reviewers and admins may do that. Nothing was changed.",
    "fr": "Seules les personnes chargées de la révision ou de l’administration de ce serveur peuvent le faire.",
}
UNKNOWN = "There is no organisation “{}” that you can see."
DOUBLE = "La Maison de Paix"


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_an_organisation_that_is_merged_while_a_form_for_it_is_open(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    await confirmed(world, world.admin, "Yuoth Lab")
    form = await world.youth.slash(world.channel, "call sign")
    asking = await world.youth.slash(world.channel, "organisation represent", organisation="Yuoth Lab")
    late = world.newcomer("late")
    doubles = await sign_for(world, late, "Yuoth Labs")
    merging = await world.reviewer.slash(world.channel, "organisation merge", organisation="Yuoth Lab", into=NAME)
    await press(world.reviewer, merging, MERGE[language])
    signed = await send(world.youth, form, filled(**{"as": "organisation", "organisation": "Yuoth Lab"}))
    assert {"en": "awaits confirmation", "fr": "attend d’être confirmée"}[language] in words(signed)
    await send(world.youth, asking, {"organisation": "Yuoth Lab", "statement": "We are one"})
    assert "We are one" in words(await take(world, world.reviewer))
    await choose_from(late, doubles, "Yuoth Lab")
    for person in (world.youth, late):
        (acting,) = (await world.kept_of(person)).acts_for
        assert acting.organisation_id == 1


async def test_an_organisation_chosen_from_the_doubles_that_nobody_may_see_any_more(
    world: World, language: str
) -> None:
    await confirmed(world, world.organiser)
    asked = await sign_for(world, world.youth, DOUBLE)
    await ask_to_show(world, world.organiser, language, "faces")
    refused = await choose_from(world.youth, asked, NAME)
    assert {"en": "There is no organisation", "fr": "Il n’y a pas d’organisation"}[language] in words(refused)
    assert (await world.kept_of(world.youth)).signatures == ()
    await press(world.youth, asked, ANOTHER[language])
    (signature,) = (await world.kept_of(world.youth)).signatures
    assert signature.organisation == DOUBLE


async def test_what_someone_tells_the_reviewers_at_length_is_given_back(world: World, language: str) -> None:
    refused = await ask_for(world, world.youth, "Radio Jeunesse", "x" * 700)
    assert {"en": "That text has 700 characters", "fr": "Ce texte compte 700 caractères"}[language] in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == {"organisation": "Radio Jeunesse", "statement": "x" * 700}
    await send(world.youth, again, {"organisation": "Radio Jeunesse", "statement": "x" * 600})
    assert (await world.kept_of(world.youth)).acts_for
    await confirmed(world, world.organiser)
    shown = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    form = await press(world.organiser, shown, TO_NETWORK[language])
    said = {"worries": ["place", "misuse"], "statement": "y" * 700}
    refused = await send(world.organiser, form, said)
    assert holds(await press(world.organiser, refused, MEND[language])) == said


async def test_whoever_presses_the_buttons_of_someone_elses_organisation_acts_for_themselves(
    world: World, language: str
) -> None:
    await confirmed(world, world.organiser)
    shown = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    screen = Screen.showing(world.env, shown)
    said = {"en": "You do not act for that organisation", "fr": "Vous n’agissez pas pour cette organisation"}
    for label in (TO_NETWORK, LEAVE):
        assert said[language] in words(await screen.press(world.youth, world.channel, label[language]))
    await confirmed(world, world.youth)
    asked = await press(world.organiser, shown, LEAVE[language])
    leaving = Screen.showing(world.env, asked)
    assert said[language] in words(await leaving.press(world.admin, world.channel, LEAVE[language]))
    merging = await world.reviewer.slash(world.channel, "organisation merge", organisation=NAME, into=NAME)
    both = {"en": "Both names lead to the same organisation", "fr": "Les deux noms mènent déjà à la même organisation"}
    assert both[language] in words(merging)


async def test_pressing_merge_twice_or_for_another_merges_once(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    await confirmed(world, world.youth, "Yuoth Lab")
    both = {"organisation": "Yuoth Lab", "into": NAME}
    asked, twice = [await world.reviewer.slash(world.channel, "organisation merge", **both) for _ in range(2)]
    screen = Screen.showing(world.env, asked)
    assert ORGANISERS_ONLY[language] in words(await screen.press(world.youth, world.channel, MERGE[language]))
    own = {"en": "Nobody decides on their own request", "fr": "Personne ne décide de sa propre demande"}
    await ask_for(world, world.admin)
    assert own[language] in words(await screen.press(world.admin, world.channel, MERGE[language]))
    assert await world.total() == 2
    await press(world.reviewer, asked, MERGE[language])
    answered = await press(world.reviewer, twice, MERGE[language])
    same = {"en": "lead to the same organisation already", "fr": "mènent déjà à la même organisation"}
    assert same[language] in words(answered)
    assert await world.total() == 1


async def test_names_neither_format_nor_call_nor_run(world: World) -> None:
    await begin(world, "en")
    hostile = "**Bold** [x](https://example.org) ||y|| `z` # 1"
    await sign_for(world, world.organiser, hostile)
    safe = "\\*\\*Bold\\*\\* \\[x]\\(https://example.org) \\|\\|y\\|\\| \\`z\\` # 1"
    assert safe in words(await queue(world, world.reviewer))
    item = await take(world, world.reviewer, hostile)
    assert safe in words(item)
    await press(world.reviewer, item, "Confirm")
    assert safe in words(item)
    assert safe in words(await told(world, world.organiser))
    assert safe in await listed(world, world.youth)
    for refused in ("@everyone", "=1+1", "<@123456>"):
        answer = await ask_for(world, world.youth, refused)
        assert "That name would call people" in words(answer)
        assert holds(await press(world.youth, answer, "Correct"))["organisation"] == refused


async def test_the_longest_names_go_all_the_way(world: World, language: str) -> None:
    name = f"{'*_' * 49}ab"
    await sign_for(world, world.organiser, name)
    await ask_for(world, world.organiser, name, "`" * 600)
    shown = await queue(world, world.reviewer)
    await choose_from(world.reviewer, shown, next(label for label in options(shown) if "*_*_" in label))
    await press(world.reviewer, shown, CONFIRM[language])
    await told(world, world.organiser)
    assert await world.total() == 1
    found = await world.youth.autocomplete(world.channel, "organisation view", "organisation", "ab")
    assert [choice["name"] for choice in found] == [name]
    too_long = await ask_for(world, world.youth, "x" * 101)
    assert {"en": "That name has 101 characters", "fr": "Ce nom a 101 caractères"}[language] in words(too_long)


async def test_a_stranger_is_told_the_same_of_what_waits_and_of_what_there_is_not(world: World) -> None:
    await begin(world, "en")
    await confirmed(world, world.organiser)
    await ask_for(world, world.youth, "Hidden House")
    for person in (world.stranger, world.admin):
        channel = world.at_home(person)
        unseen = ("Hidden House", "ORG-2") if person is world.admin else (NAME, "Hidden House", "ORG-1", "ORG-2")
        for typed in unseen:
            for command in ("view", "leave"):
                told_of, of_none = [
                    words(await person.slash(channel, f"organisation {command}", organisation=name))
                    for name in (typed, "ORG-999" if typed.startswith("ORG") else "No Such House")
                ]
                assert told_of.replace(typed, "") == of_none.replace("ORG-999", "").replace("No Such House", "")
            if typed.startswith("ORG"):
                refused = await person.slash(channel, "organisation represent", organisation=typed)
                assert UNKNOWN.format(typed) in words(refused)
            assert await person.autocomplete(channel, "organisation view", "organisation", typed) == []
    first, second = [await ask_for(world, world.stranger, name) for name in (NAME, "Nobody Knows")]
    assert words(first).replace(NAME, "") == words(second).replace("Nobody Knows", "")


async def test_stale_buttons_say_what_is_so_now(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    before = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    form = await press(world.organiser, before, TO_NETWORK[language])
    await ask_to_show(world, world.organiser, language)
    await confirm(world)
    already = {
        "en": f"The whole network sees {NAME} already. Nothing was changed.",
        "fr": f"Tout le réseau voit déjà {NAME}. Rien n’a changé.",
    }
    assert already[language] in words(await send(world.organiser, form, {"worries": ["faces"], "statement": ""}))
    assert f"**{NAME}**" in await listed(world, world.stranger)
    requested = await sign_for(world, world.youth)
    await confirm(world)
    form = await press(world.youth, requested, MORE[language])
    sent = await send(world.youth, form, holds(form) | {"statement": "More"})
    done = {"en": "You are confirmed to act for", "fr": "Vous êtes déjà confirmé ou confirmée"}
    assert done[language] in words(sent)
