"""One search: what people do and promise, who they are, and the points of the Call, each to open; and bad input."""

from typing import Any

import pytest

from bot.domain.countries import Country
from bot.domain.records import Wording
from bot.domain.visibility import Visibility
from tests.journeys.browsing import BACK, NEXT, logged, pledged
from tests.journeys.organising import NAME, begin, choose_from, confirmed
from tests.reading import labels, options, words
from tests.world import World, press

NONE = {"en": "Nothing found for", "fr": "Aucun résultat pour"}
EVERYTHING = {"en": "Search everything", "fr": "Chercher dans tout"}
ALL = {"en": "All initiatives", "fr": "Toutes les initiatives"}
WHERE = {"en": "Education, skills development and employment", "fr": "Éducation, compétences et emploi"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def found(world: World, typed: str, **more: str) -> Any:
    """What someone of the coalition finds."""
    return await world.youth.slash(world.channel, "find", words=typed, **more)


async def test_one_list_of_everything_each_to_open(world: World, language: str) -> None:
    await confirmed(world, world.newcomer("maker"), NAME)
    promised = await pledged(world, world.organiser, "Une maison de la paix dans chaque école")
    titles = {"en": "Houses of peace", "fr": "Maisons de paix au Ghana"}
    made = await logged(
        world,
        world.organiser,
        titles["en"],
        countries=(Country("GH"),),
        wordings={"fr": Wording(titles["fr"], "Des jeunes se retrouvent.")},
    )
    shown = await found(world, "la PAIX, maison")
    noun = {"en": "Commitment", "fr": "Engagement"}[language]
    at = [
        words(shown).index(each)
        for each in (
            f"**{NAME}** – ORG-1\n-# Organisation · Confirm",
            f"**Une maison de la paix dans chaque école** – {promised.reference}\n-# 🟢 {noun} · {WHERE[language]}",
            f"**{titles[language]}** – {made.reference}\n-# 🟢 Initiative · {WHERE[language]} · Ghana",
        )
    ]
    assert at == sorted(at), "the best first: as it was typed before another form of it"
    for title, reference in ((NAME, "ORG-1"), (titles[language], made.reference)):
        opened = await choose_from(world.youth, shown, title)
        assert f"## {title}" in words(opened)
        assert reference in words(opened)


def options_of(shown: Any) -> list[str]:
    """What can be opened, in its order."""
    return list(options(shown))


async def test_a_point_of_the_call_is_found_and_opened(world: World, language: str) -> None:
    typed = {"en": "education", "fr": "éducation"}[language]
    shown = await found(world, typed, kind="point")
    said = {"en": "-# Point of the Call · ", "fr": "-# Point de l’Appel · "}[language]
    assert said in words(shown)
    (first, *_) = options_of(shown)
    opened = await choose_from(world.youth, shown, first)
    number, title = first.split(". ", 1)
    assert f"### Point {number} – {title}" in words(opened)


async def test_a_reference_is_opened_at_once_and_titles_are_suggested(world: World, language: str) -> None:
    made = await logged(world, world.organiser, "Clubs at night")
    card = await found(world, f" {made.reference.lower()} ")
    assert "## Clubs at night" in words(card)
    suggested = await world.youth.autocomplete(world.channel, "find", "words", "night cl")
    assert [(each["name"], each["value"]) for each in suggested] == [("Clubs at night", made.reference)]


async def test_nobody_finds_more_than_they_may_see(world: World, language: str) -> None:
    kept = await logged(world, world.organiser, "Quiet clubs", visibility=Visibility.RESTRICTED)
    mine = await logged(world, world.organiser, "Clubs of the server")
    asking = {
        world.organiser: ["Clubs of the server", "Quiet clubs"],
        world.youth: ["Clubs of the server"],
        world.stranger: [],
    }
    for person, seen in asking.items():
        channel = world.at_home(person)
        shown = await person.slash(channel, "find", words="clubs", kind="initiative")
        assert sorted(options_of(shown)) == seen
        suggested = await person.autocomplete(channel, "find", "words", "club")
        assert [each["name"] for each in suggested] == seen
    for reference in (kept.reference, mine.reference, "INI-999999"):
        refused = words(await world.stranger.slash(world.away, "find", words=reference))
        assert refused.replace(reference, "") == words(
            await world.stranger.slash(world.away, "find", words="INI-888888")
        ).replace("INI-888888", "")


async def test_pages_are_turned_and_keep_long_words(world: World, language: str) -> None:
    for number in range(10):
        await logged(world, world.organiser, f"Club {number}")
    typed = f"club {'des clubs ' * 12}".strip()
    shown = await found(world, typed)
    assert options_of(shown) == [f"Club {number}" for number in range(9, 1, -1)]
    await press(world.youth, shown, NEXT[language])
    assert options_of(shown) == ["Club 1", "Club 0"]
    await press(world.youth, shown, BACK[language])
    assert options_of(shown)[0] == "Club 9"


async def test_where_nothing_is_found_it_says_what_else_to_try(world: World, language: str) -> None:
    await logged(world, world.organiser, "Clubs")
    shown = await found(world, "clubs", kind="commitment")
    assert NONE[language] in words(shown)
    assert EVERYTHING[language] in labels(shown)
    listed = await press(world.youth, shown, ALL[language])
    assert "Clubs" in options(listed)
    await press(world.youth, shown, EVERYTHING[language])
    assert options_of(shown) == ["Clubs"]


@pytest.mark.parametrize(
    "typed",
    ['" OR NEAR( *', "title : clubs", "clubs* AND -", "'; DROP TABLE record; --", "!!! ’ -", "的", "ORG-1", "x" * 150],
)
async def test_whatever_is_typed_is_answered(world: World, typed: str) -> None:
    await begin(world, "en")
    await logged(world, world.organiser, "Clubs")
    shown = await found(world, typed)
    assert "found for “" in words(shown)
    assert ("Clubs" in options(shown)) == ("clubs" in typed)
    await world.youth.autocomplete(world.channel, "find", "words", typed)
