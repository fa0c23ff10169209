"""The ladder of labels, as a reviewer, two peers and an owner live it: from submitted to peer reviewed, and back."""

from typing import Any, Final

import pytest

from bot.domain.practices import NOTE_LIMIT, Practice
from bot.domain.visibility import Visibility
from tests.journeys.browsing import MEND, OPEN, shared
from tests.journeys.organising import ask_for, begin, confirm, told
from tests.reading import holds, labels, words
from tests.world import World, press, send

LABS: Final = "Laboratoire des jeunes"
CIRCLE: Final = "Cercle ouvert"
NOTE: Final = "Clear and *cheap*.\nIt lacks figures."
LABEL: Final = {"en": "Label and notes", "fr": "Label et notes"}
INSPIRE: Final = {"en": "Find it inspiring", "fr": "La juger inspirante"}
YES: Final = {"en": "Yes, it is inspiring", "fr": "Oui, elle est inspirante"}
WRITE: Final = {"en": "Write a note", "fr": "Rédiger une note"}
BACK: Final = {"en": "Take the label back", "fr": "Retirer le label"}
INSPIRING: Final = {"en": "Inspiring", "fr": "Inspirante"}
PEER_REVIEWED: Final = {"en": "Peer reviewed", "fr": "Relue par des pairs"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def view(world: World, person: Any, told_of: Practice) -> Any:
    return await person.slash(world.at_home(person), "practice view", practice=told_of.reference)


async def notes(world: World, person: Any, told_of: Practice, language: str) -> Any:
    """Open a practice, and how others looked at it."""
    return await press(person, await view(world, person, told_of), LABEL[language])


async def two_peers(world: World) -> None:
    """Let the reviewer and the admin each be confirmed for an organisation, by the other."""
    for person, name, other in ((world.reviewer, LABS, world.admin), (world.admin, CIRCLE, world.reviewer)):
        await ask_for(world, person, name)
        await confirm(world, name, reviewer=other)
        await told(world, person)


async def assess(world: World, person: Any, told_of: Practice, language: str, **said: Any) -> Any:
    form = await press(person, await view(world, person, told_of), WRITE[language])
    return await send(person, form, holds(form) | {"note": NOTE, "interest": ["none"]} | said)


async def inspired(world: World, language: str) -> Practice:
    """A practice of the organiser that the reviewer found inspiring."""
    made = await shared(world, world.organiser, "Open doors", visibility=Visibility.NETWORK)
    asked = await press(world.reviewer, await view(world, world.reviewer, made), INSPIRE[language])
    await press(world.reviewer, asked, YES[language])
    return made


async def test_a_practice_climbs_the_ladder_and_nobody_reads_who_wrote_the_notes(world: World, language: str) -> None:
    await two_peers(world)
    made = await inspired(world, language)
    assert {"en": "found it inspiring", "fr": "l’a jugée inspirante"}[language] in words(
        await told(world, world.organiser)
    )
    assert f" {INSPIRING[language]}" in words(await view(world, world.youth, made))

    first = words(await assess(world, world.reviewer, made, language))
    assert {"en": "A second one, of another organisation", "fr": "Une deuxième, d’une autre organisation"}[
        language
    ] in first
    second = words(await assess(world, world.admin, made, language, note="It fits villages."))
    assert {"en": "This was the second note", "fr": "C’était la deuxième note"}[language] in second
    assert PEER_REVIEWED[language] in words(await view(world, world.youth, made))
    assert {"en": "is peer reviewed now", "fr": "désormais relue par des pairs"}[language] in words(
        await told(world, world.organiser)
    )

    page = await notes(world, world.youth, made, language)
    said = words(page)
    for part in (f"**{LABS}**, <t:", "> Clear and \\*cheap\\*.\n> It lacks figures.", f"**{CIRCLE}**, <t:"):
        assert part in said
    for person in (world.reviewer, world.admin):
        assert str(person.id) not in said
    assert {"en": "no stars", "fr": "ni étoiles"}[language] in said
    assert labels(page) == [OPEN[language]], "who only reads can change nothing"
    history = words(await view(world, world.youth, made))
    assert INSPIRING[language] in history


async def test_a_reviewer_takes_a_label_back_and_those_concerned_read_why(world: World, language: str) -> None:
    await two_peers(world)
    made = await inspired(world, language)
    await told(world, world.organiser)
    await assess(world, world.admin, made, language)
    form = await press(world.reviewer, await notes(world, world.reviewer, made, language), BACK[language])
    again = await send(world.reviewer, form, {"reason": "x" * 601})
    form = await press(world.reviewer, again, MEND[language])
    assert holds(form)["reason"] == "x" * 601
    done = await send(world.reviewer, form, {"reason": "The *figures* were made up."})
    assert {"en": "is submitted again", "fr": "est de nouveau proposée"}[language] in words(done).replace("*", "")
    for person in (world.organiser, world.admin):
        assert "figures" in words(await told(world, person))
    page = words(await notes(world, world.youth, made, language))
    assert {"en": "There are no notes yet", "fr": "Il n’y a pas encore de note"}[language] in page
    assert "were made up" in words(await view(world, world.youth, made))


async def test_a_note_that_is_refused_is_given_back_and_mended(world: World, language: str) -> None:
    await two_peers(world)
    made = await inspired(world, language)
    refused = await assess(world, world.admin, made, language, interest=[])
    assert {"en": "Please tick", "fr": "Veuillez cocher"}[language] in words(refused)
    form = await press(world.admin, refused, MEND[language])
    assert holds(form)["note"] == NOTE
    refused = await send(world.admin, form, holds(form) | {"note": "x" * (NOTE_LIMIT + 1), "interest": ["none"]})
    assert {"en": "That note has 1,001 characters", "fr": "Cette note compte 1 001 caractères"}[language] in words(
        refused
    )
    form = await press(world.admin, refused, MEND[language])
    assert holds(form)["interest"] == ["none"]
    await world.restart()
    kept = await send(world.admin, form, holds(form) | {"note": NOTE})
    form = await press(world.admin, kept, MEND[language])
    assert holds(form)["note"] == NOTE
    await send(world.admin, form, holds(form))
    assert CIRCLE in words(await notes(world, world.youth, made, language))


async def test_whoever_may_not_is_told_so_and_offered_nothing(world: World, language: str) -> None:
    made = await shared(world, world.organiser, "Open doors", visibility=Visibility.NETWORK)
    for person in (world.youth, world.organiser, world.neighbours_admin):
        assert INSPIRE[language] not in labels(await view(world, person, made))
    helper = world.server.add_member(world.env.create_user("helper"), roles=[world.reviewers])
    mine, theirs = await view(world, world.admin, made), await view(world, helper, made)
    asked = await press(helper, theirs, INSPIRE["en"])
    world.env.backend.get_guild(world.server.id).members[helper.id].role_ids.clear()
    assert "reviewers and admins" in words(await press(helper, asked, YES["en"]))
    asked = await press(world.reviewer, await view(world, world.reviewer, made), INSPIRE[language])
    await press(world.reviewer, asked, YES[language])
    # A button of the card as it was.
    late = await press(world.admin, mine, INSPIRE[language])
    assert {"en": "has that label already", "fr": "a déjà ce label"}[language] in words(late)
    # Confirmed for no organisation.
    refused = await press(world.admin, await view(world, world.admin, made), WRITE[language])
    assert {"en": "you are not confirmed", "fr": "il n’est pas confirmé"}[language] in words(refused)


async def test_what_a_document_names_is_for_stewards_to_find_inspiring(world: World, language: str) -> None:
    named = await shared(world, None, "Named in a report", visibility=Visibility.NETWORK, source={"en": "A report"})
    page = await notes(world, world.admin, named, language)
    assert {"en": "a document names it", "fr": "un document la mentionne"}[language] in words(page)
    assert INSPIRE[language] not in labels(page)
    asked = await press(world.steward, await view(world, world.steward, named), INSPIRE["en"])
    assert "*inspiring* now" in words(await press(world.steward, asked, YES["en"]))
