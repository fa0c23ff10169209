"""The world changes while something waits for a reviewer: decided by another, left, withdrawn, merged, restarted."""

import pytest
from discord import Permissions

from tests.journeys.organising import (
    AGAIN,
    ANOTHER,
    CONFIRM,
    LET_GO,
    MEND,
    NAME,
    OPEN_QUEUE,
    SEND_BACK,
    begin,
    choose_from,
    confirm,
    confirmed,
    queue,
    sign_for,
    take,
    told,
)
from tests.reading import holds, labels, message, options, words
from tests.screen import Screen, past_the_form
from tests.world import World, press, send

GONE = {"en": "That does not wait here any more", "fr": "Cette demande n’attend plus ici"}
TAKEN = {
    "en": "Another reviewer is at it just now. Nothing was changed.",
    "fr": "Une autre personne de la révision s’en occupe en ce moment. Rien n’a changé.",
}
ORGANISERS_ONLY = {
    "en": "Only this server’s reviewers and admins may do that. Nothing was changed.",
    "fr": "Seules les personnes chargées de la révision ou de l’administration de ce serveur peuvent le faire.",
}
DOUBLE = "La Maison de Paix"


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_two_reviewers_at_the_same_item_decide_once(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    both = [await queue(world, person) for person in (world.reviewer, world.admin)]
    (label,) = (label for label in options(both[0]) if NAME in label)
    await choose_from(world.reviewer, both[0], label)
    refused = await choose_from(world.admin, both[1], label)
    assert TAKEN[language] in words(refused)
    await press(world.reviewer, both[0], CONFIRM[language])
    assert GONE[language] in words(await choose_from(world.admin, both[1], label))
    assert "`/review queue`" in words(await choose_from(world.admin, both[1], label))
    assert await world.total() == 1


async def test_approving_twice_changes_nothing_the_second_time(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    items = [await take(world, world.reviewer) for _ in range(2)]
    await press(world.reviewer, items[0], CONFIRM[language])
    assert GONE[language] in words(await press(world.reviewer, items[1], CONFIRM[language]))
    form = await press(world.reviewer, items[1], SEND_BACK[language])
    assert GONE[language] in words(form)
    await press(world.reviewer, items[1], LET_GO[language])
    assert words(items[1]) == words(await queue(world, world.reviewer))
    assert await world.total() == 1


async def test_whoever_left_the_server_is_not_confirmed_and_is_told_when_they_are_back(
    world: World, language: str
) -> None:
    gone = world.newcomer("gone")
    if language == "fr":
        await world.in_french(gone)
    await sign_for(world, gone)
    item = await take(world, world.reviewer)
    world.server.remove_member(gone)
    refused = await press(world.reviewer, item, CONFIRM[language])
    said = {
        "en": "The person who asked is not in this server any more, so they were not confirmed.",
        "fr": "La personne qui a demandé n’est plus dans ce serveur ; elle n’a donc pas été confirmée.",
    }
    assert said[language] in words(refused)
    assert await world.total() == 0
    assert NAME not in words(await queue(world, world.reviewer))
    back = world.server.add_member(gone.user)
    left = await told(world, back)
    assert {"en": "You left Coalition before", "fr": "Vous avez quitté Coalition avant"}[language] in words(left)
    form = await press(back, left, AGAIN[language])
    await send(back, form, holds(form))
    await confirm(world)
    assert await world.total() == 1


@pytest.mark.parametrize("way", ["withdrew", "took it back", "was erased"])
async def test_whoever_is_out_of_it_meanwhile_is_not_decided_on(world: World, language: str, way: str) -> None:
    await sign_for(world, world.organiser)
    item = await take(world, world.reviewer)
    form = await press(world.reviewer, item, SEND_BACK[language])
    if way == "withdrew":
        asked = await world.organiser.slash(world.channel, "call withdraw")
        await world.organiser.click(message(asked), custom_id="press:withdrawn:CALL-1")
    elif way == "took it back":
        asked = await world.organiser.slash(world.channel, "organisation leave", organisation=NAME)
        await world.organiser.click(message(asked), custom_id="press:left-organisation:ORG-1:")
    else:
        asked = await world.organiser.slash(world.channel, "privacy erase")
        await world.organiser.click(message(asked), custom_id="press:erased")
    refused = await send(world.reviewer, form, {"reason": "Who are you?"})
    assert GONE[language] in words(refused)
    assert "Who are you?" in words(refused)
    assert GONE[language] in words(await press(world.reviewer, item, CONFIRM[language]))
    assert await world.total() == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("x" * 700, {"en": "That text has 700 characters", "fr": "Ce texte compte 700 caractères"}),
        ("x" * 4000, {"en": "That text has 4,000 characters", "fr": "Ce texte compte 4 000 caractères"}),
        ("`" * 4000, {"en": "That text has 4,000 characters", "fr": "Ce texte compte 4 000 caractères"}),
        (" \n ", {"en": "Please give a reason", "fr": "Donnez une raison"}),
        ("", {"en": "Please give a reason", "fr": "Donnez une raison"}),
    ],
)
async def test_a_reason_that_cannot_be_kept_decides_nothing_and_is_given_back(
    world: World, language: str, typed: str, said: dict[str, str]
) -> None:
    await sign_for(world, world.organiser)
    item = await take(world, world.reviewer)
    form = await press(world.reviewer, item, SEND_BACK[language])
    refused = await send(world.reviewer, past_the_form(form), {"reason": typed})
    assert said[language] in words(refused)
    again = await press(world.reviewer, refused, MEND[language])
    assert holds(again)["reason"].replace("\u200b", "").strip("`") == typed[:3000].strip("`")
    await send(world.reviewer, again, {"reason": "Who are you?"})
    assert "Who are you?" in words(await told(world, world.organiser))


async def test_a_restart_in_the_middle_loses_nothing(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    doubles = await sign_for(world, world.youth, DOUBLE)
    asking = await world.admin.slash(world.channel, "organisation represent", organisation="Radio Jeunesse")
    await world.restart()
    lost = await send(world.admin, asking, {"organisation": "Radio Jeunesse", "statement": "I direct it"})
    said = {"en": "Accord no longer knows this form", "fr": "Accord ne reconnaît plus ce formulaire"}
    assert said[language] in words(lost)
    again = await press(world.admin, lost, MEND[language])
    assert holds(again) == {"organisation": "Radio Jeunesse", "statement": "I direct it"}
    await press(world.youth, doubles, ANOTHER[language])
    shown = await queue(world, world.reviewer)
    await world.restart()
    (label,) = (label for label in options(shown) if DOUBLE in label)
    await choose_from(world.reviewer, shown, label)
    form = await press(world.reviewer, shown, SEND_BACK[language])
    await world.restart()
    lost = await send(world.reviewer, form, {"reason": "Who are you?"})
    form = await press(world.reviewer, lost, MEND[language])
    assert holds(form) == {"reason": "Who are you?"}
    await press(world.reviewer, shown, CONFIRM[language])
    assert OPEN_QUEUE[language] in labels(shown)
    assert GONE[language] in words(await send(world.reviewer, form, {"reason": "Who are you?"}))


async def test_a_reviewer_whose_role_was_taken_while_the_form_was_open(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    item = await take(world, world.reviewer)
    form = await press(world.reviewer, item, SEND_BACK[language])
    world.env.backend.get_guild(world.server.id).members[world.reviewer.id].role_ids.clear()
    refused = await send(world.reviewer, form, {"reason": "Who are you?"})
    assert ORGANISERS_ONLY[language] in words(refused)
    assert "Who are you?" in words(refused)
    for label in (CONFIRM, LET_GO, SEND_BACK):
        assert ORGANISERS_ONLY[language] in words(await press(world.reviewer, item, label[language]))
    assert ORGANISERS_ONLY[language] in words(await queue(world, world.reviewer))
    assert NAME in words(await queue(world, world.admin))


async def test_pressing_what_another_server_was_shown_decides_nothing(world: World) -> None:
    await begin(world, "en")
    await sign_for(world, world.organiser)
    shown = Screen.showing(world.env, await queue(world, world.reviewer))
    (number,) = (value for label, value in options(await queue(world, world.reviewer)).items() if NAME in label)
    item = Screen.showing(world.env, await take(world, world.reviewer))
    elsewhere = world.neighbours_admin
    for guess in (number, str(int(number) + 1000)):
        refused = await shown.choose(elsewhere, world.away, guess, action="review-take")
        assert words(refused) == words(await item.press(elsewhere, world.away, "Confirm"))
        assert GONE["en"] in words(refused)
    for label in ("Confirm", "Send back", "Restrict"):
        assert GONE["en"] in words(await item.press(elsewhere, world.away, label))
        assert ORGANISERS_ONLY["en"] in words(await item.press(world.youth, world.channel, label))
        assert ORGANISERS_ONLY["en"] in words(await item.press(world.steward, world.channel, label))
    assert await world.total() == 0
    assert NAME in words(await queue(world, world.admin))


async def test_nobody_decides_on_their_own_request(world: World, language: str) -> None:
    await sign_for(world, world.reviewer)
    shown = await queue(world, world.reviewer)
    assert {"en": "This is your own", "fr": "C’est votre propre demande"}[language] in words(shown)
    assert not [label for label in options(shown) if NAME in label]
    others = Screen.showing(world.env, await queue(world, world.admin))
    (number,) = (value for label, value in options(await queue(world, world.admin)).items() if NAME in label)
    refused = await others.choose(world.reviewer, world.channel, number, action="review-take")
    said = {"en": "Nobody decides on their own request", "fr": "Personne ne décide de sa propre demande"}
    assert said[language] in words(refused)


async def test_an_admin_whom_the_server_has_no_more_reviews_nothing(world: World) -> None:
    await begin(world, "en")
    await sign_for(world, world.organiser)
    temporary = world.server.create_role("Helpers", permissions=Permissions(manage_guild=True))
    helper = world.server.add_member(world.env.create_user("helper"), roles=[temporary])
    item = await take(world, helper)
    world.env.backend.get_guild(world.server.id).members[helper.id].role_ids.clear()
    assert ORGANISERS_ONLY["en"] in words(await press(helper, item, "Confirm"))
    assert await world.total() == 0
