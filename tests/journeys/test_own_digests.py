"""A digest of one's own: wanted under an edition or by command, pointed at servers, read by direct message, paused."""

from typing import Final

import pytest

from bot.domain.editions import EditionState
from bot.domain.visibility import Visibility
from tests.journeys.browsing import logged, shared
from tests.journeys.ordering import change, ordered
from tests.journeys.organising import told
from tests.journeys.writing import letters
from tests.reading import labels, message, options, select_that, words
from tests.world import World, last_message, press

ONLY_ME: Final = {"en": "Only for me", "fr": "Seulement pour moi"}
BEGIN: Final = {"en": "Tell me what is new here", "fr": "Me dire ce qu’il y a de nouveau ici"}
CHANGE: Final = {"en": "Change or stop it", "fr": "Le modifier ou l’arrêter"}
WHY: Final = {"en": "Why am I seeing this?", "fr": "Pourquoi est-ce que je vois ceci\u00a0?"}
FILTERS: Final = {"en": "Filters", "fr": "Filtres"}
PAUSE: Final = {"en": "Pause", "fr": "Mettre en pause"}
RESUME: Final = {"en": "Resume", "fr": "Reprendre"}
# The world begins on Thursday 1 January 2026: Monday at nine is so far away, in seconds.
MONDAY: Final = (4 * 24 + 9) * 60 * 60
A_WEEK: Final = 7 * 24 * 60 * 60


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server and of everyone here."""
    await world.set_up(language=request.param, wishes=[])
    if request.param == "fr":
        await world.in_french(world.admin, world.youth)
    return request.param


async def test_what_a_channel_is_told_is_wanted_for_oneself_and_comes_by_direct_message(
    world: World, language: str
) -> None:
    await ordered(world, world.admin)
    await shared(world, world.organiser)
    await world.later(MONDAY)
    wanted = await press(world.youth, last_message(world.channel), ONLY_ME[language])
    assert message(wanted).flags.ephemeral
    said = {"en": "Pressing the button was your yes", "fr": "Appuyer sur le bouton valait accord"}
    assert said[language] in words(wanted)
    again = words(await press(world.youth, last_message(world.channel), ONLY_ME[language]))
    assert {"en": "This comes to you already.", "fr": "Ceci vous arrive déjà."}[language] in again
    await world.later(60)
    await logged(world, world.organiser, "Night walks")
    await logged(world, world.organiser, "Nobody’s business", visibility=Visibility.RESTRICTED)
    assert letters(world.youth) == []
    await world.later(A_WEEK)
    (letter,) = letters(world.youth)
    assert "Night walks" in words(letter)
    assert "Credible messengers" not in words(letter)
    assert "Nobody’s business" not in words(letter)
    assert letter.mentions == []
    assert ONLY_ME[language] not in labels(letter)
    why = await press(world.youth.user, letter, WHY[language])
    assert "DIG-2" in words(why)
    # To others it does not exist.
    assert "DIG-2" not in words(await world.admin.slash(world.channel, "digest list"))
    refused = words(await world.admin.slash(world.channel, "digest edit", digest="DIG-2"))
    assert refused.replace("DIG-2", "…") == words(
        await world.admin.slash(world.channel, "digest edit", digest="DIG-9")
    ).replace("DIG-9", "…")


async def test_one_begins_it_by_command_changes_it_as_any_other_and_lets_it_rest(world: World, language: str) -> None:
    nothing = await world.youth.slash(world.channel, "digest mine")
    assert {"en": "No digest comes to you", "fr": "Aucun bulletin ne vous arrive"}[language] in words(nothing)
    begun = await press(world.youth, nothing, BEGIN[language])
    card = await press(world.youth, begun, CHANGE[language])
    card = await change(world.youth, card, FILTERS[language], topics="cooking")
    mine = await world.youth.slash(world.channel, "digest mine")
    assert "cooking" in words(mine)
    await press(world.youth, card, PAUSE[language])
    await shared(world, world.organiser, topics=("cooking",))
    await world.later(MONDAY)
    assert letters(world.youth) == []
    mine = await world.youth.slash(world.channel, "digest mine")
    await press(world.youth, await press(world.youth, mine, CHANGE[language]), RESUME[language])
    await world.later(A_WEEK)
    (letter,) = letters(world.youth)
    assert "Credible messengers" in words(letter)


async def test_it_is_pointed_at_another_server_and_away_from_one(world: World, language: str) -> None:
    await press(world.youth, await world.youth.slash(world.channel, "digest mine"), BEGIN[language])
    visitor = world.neighbour.add_member(world.youth.user)
    mine = await visitor.slash(world.away, "digest mine")
    also = {"en": f"Look into {world.neighbour.name}, too", "fr": f"Regarder aussi {world.neighbour.name}"}
    both = await press(visitor, mine, also[language])
    assert {str(world.server.id), str(world.neighbour.id)} <= set(options(both).values()) | set(options(both))
    await logged(world, world.neighbours_admin, "The neighbours’ own")
    await logged(world, world.organiser, "Our own")
    await visitor.select(message(both), [str(world.server.id)], custom_id=select_that(both, "own-away"))
    await world.later(MONDAY)
    (letter,) = letters(world.youth)
    assert "The neighbours’ own" in words(letter)
    assert "Our own" not in words(letter)


async def test_who_takes_no_messages_hears_of_it_on_their_next_command(world: World, language: str) -> None:
    await press(world.youth, await world.youth.slash(world.channel, "digest mine"), BEGIN[language])
    await shared(world, world.organiser)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50007)
    await world.later(MONDAY)
    assert letters(world.youth) == []
    notice = await told(world, world.youth)
    assert {"en": "Your digest DIG-1 is paused", "fr": "Votre bulletin DIG-1 est en pause"}[language] in words(notice)
    mine = words(await world.youth.slash(world.channel, "digest mine"))
    assert {"en": "paused – you take no direct", "fr": "en pause – vous n’acceptez pas"}[language] in mine
    await press(world.youth, notice, RESUME[language])
    await world.later(A_WEEK)
    (letter,) = letters(world.youth)
    assert "Credible messengers" in words(letter)


async def test_an_edition_that_arrived_before_a_crash_is_found_in_the_direct_messages(world: World) -> None:
    await world.set_up(wishes=[])
    await press(world.youth, await world.youth.slash(world.channel, "digest mine"), BEGIN["en"])
    await shared(world, world.organiser)
    await world.later(MONDAY)
    (letter,) = letters(world.youth)
    async with world.accord.database.begin() as tx:
        await tx.editions.set(1, state=EditionState.ON_ITS_WAY.value, message_id=None, settled_at=None)
    await world.restart()
    await world.later(3 * 60)
    assert [each.id for each in letters(world.youth)] == [letter.id]
    async with world.accord.database.read() as tx:
        found = await tx.editions.find(1)
    assert found is not None
    assert (found.state, found.message_id) == (EditionState.SENT, letter.id)
