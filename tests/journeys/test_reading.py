"""Reading the Call, point by point."""

import pytest

from bot.services.calls import parse_call
from tests.journeys.content import QUEBEC
from tests.reading import labels, message, options, words
from tests.world import World, press

CALL = parse_call(QUEBEC)
LANGUAGES = ("en", "fr")


async def turn(world: World, shown: object, label: str) -> object:
    return await press(world.youth, shown, label)


@pytest.fixture(params=LANGUAGES)
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the youth member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


async def test_every_clause_and_every_point_is_read_page_by_page(world: World, language: str) -> None:
    shown = await world.youth.slash(world.channel, "call read")
    page = words(shown)
    pages = [page]
    forward, back = {"en": ("Next", "Back"), "fr": ("Suite", "Retour")}[language]
    assert back not in labels(shown)
    while forward in labels(shown):
        await press(world.youth, shown, forward)
        pages.append(words(shown))
    read = "\n".join(pages)
    passages = [*CALL.preamble, *CALL.points, CALL.invitation, CALL.document_note]
    assert all(plain(passage.in_(language)) in read for passage in passages)
    assert len(pages) >= 1 + 1 + len(CALL.points)
    for page in reversed(pages[:-1]):
        await press(world.youth, shown, back)
        assert words(shown) == page


async def test_every_page_names_the_issuer_the_document_and_whose_words_these_are(world: World, language: str) -> None:
    said = {
        "en": "Québec–UNESCO conference, November 2016 · our plain-words rendering of “Québec’s Call for Action”",
        "fr": "Conférence Québec-UNESCO, novembre 2016 · notre version en langage clair de « Appel de Québec",
    }[language]
    shown = await world.youth.slash(world.channel, "call read")
    for place in options(shown).values():
        assert said in words(shown)
        await world.youth.select(message(shown), [place])


@pytest.mark.parametrize("number", [1, 3, 5])
async def test_a_point_is_reached_by_its_number(world: World, language: str, number: int) -> None:
    shown = await world.youth.slash(world.channel, "call read", point=number)
    point = CALL.points[number - 1]
    assert plain(f"### Point {number} – {point.title.in_(language)}") in words(shown)
    assert plain(point.addressee.in_(language)) in words(shown)
    assert plain(point.in_(language)) in words(shown)


async def test_one_jumps_to_a_point_and_to_the_preamble(world: World, language: str) -> None:
    shown = await world.youth.slash(world.channel, "call read")
    places = options(shown)
    assert len(places) == 2 + len(CALL.points)
    point = next(place for label, place in places.items() if label.startswith("Point 3"))
    await world.youth.select(message(shown), [point])
    assert "### Point 3" in words(shown)
    await world.youth.select(message(shown), [places[{"en": "Preamble", "fr": "Préambule"}[language]]])
    assert plain(CALL.preamble[0].in_(language)) in words(shown)


@pytest.mark.parametrize("typed", ["CALL-1", "call-1", "Québec’s Call for Action", "appel de quebec", "quebec"])
async def test_a_call_is_found_by_its_title_in_any_language_or_its_reference(world: World, typed: str) -> None:
    shown = await world.youth.slash(world.channel, "call read", call=typed)
    assert "## Québec’s Call for Action" in words(shown)


async def test_calls_are_suggested_by_their_title(world: World) -> None:
    suggested = await world.youth.autocomplete(world.channel, "call read", "call", "qué")
    assert [choice["value"] for choice in suggested] == ["CALL-1"]
    assert await world.youth.autocomplete(world.channel, "call read", "call", "nothing like it") == []


async def test_whoever_reads_can_sign_from_every_page(world: World) -> None:
    shown = await world.youth.slash(world.channel, "call read", point=2)
    assert (await press(world.youth, shown, "Sign – support this Call")).modal is not None
