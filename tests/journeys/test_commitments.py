"""From a signature to a commitment, and what becomes of it."""

from typing import Any

import pytest

from tests.journeys.organising import begin, choose_from, confirmed
from tests.journeys.promising import (
    ASK,
    CORRECT,
    MORE,
    NEWS,
    SAID,
    SAY,
    TITLE,
    TOGETHER,
    make,
    promise,
    reference,
    signed_and_made,
    tell,
    view,
)
from tests.reading import fields, holds, labels, options, title, words
from tests.world import World, filled, press, send

BY = {"en": "**By:** a signatory", "fr": "**Par :** une personne signataire"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_from_signing_it_takes_one_click_one_form_and_two_inputs(world: World, language: str) -> None:
    signed = await world.sign(world.youth)
    assert labels(signed)[0] == SAY[language]
    shown = await press(world.youth, signed, SAY[language])
    assert title(shown) == {"en": "What you will do", "fr": "Ce que vous ferez"}[language]
    assert holds(shown) == {"point": [], "said": "", "deliverables": "", "marks": []}
    inputs = {"point": ["3"], "said": TITLE[language]}
    made = await world.youth.submit_modal(shown, holds(shown) | inputs)
    assert made.ephemeral
    said = {"en": "Thank you. This is what others see.", "fr": "Merci. Voici ce que les autres voient."}
    for expected in (said[language], TITLE[language], BY[language]):
        assert expected in words(made)


async def test_it_is_seen_as_the_signature_shows_its_maker_and_follows_it(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    assert "**youth**" in words(await view(world, world.organiser, reference(made)))
    shown = await press(
        world.youth,
        await world.youth.slash(world.channel, "call sign"),
        {"en": "Show my signature differently", "fr": "Afficher ma signature autrement"}[language],
    )
    await world.youth.submit_modal(shown, holds(shown) | {"show": "counted"})
    for answer in (
        await view(world, world.organiser, reference(made)),
        await view(world, world.youth, TITLE[language]),
        await world.organiser.slash(world.channel, "commitment list"),
    ):
        assert "youth" not in words(answer)
    assert BY[language] in words(await view(world, world.organiser, reference(made)))


async def test_news_stage_and_what_is_done_are_told_in_one_form(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    shown = await press(world.youth, made, NEWS[language])
    assert holds(shown) == {"stage": ["planned"], "said": "", "done": [], "link": "", "shows": ""}
    assert len(fields(shown)) == 5
    news = {"stage": ["in-progress"], "said": "…", "done": ["0"], "link": "https://example.org/1", "shows": "A photo"}
    told = words(await world.youth.submit_modal(shown, news))
    expected = {
        "en": ("**Stage:** In progress", "☑ ten clubs – December 2026 · done", "☐ a club in each school – 2027"),
        "fr": ("**Étape :** En cours", "☑ dix clubs – décembre 2026 · fait", "☐ un club dans chaque école – 2027"),
    }
    for line in (*expected[language], "<https://example.org/1> – A photo"):
        assert line in told


async def test_what_was_said_is_corrected_and_more_is_added(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    shown = await press(world.youth, made, CORRECT[language])
    assert holds(shown)["said"] == SAID[language]
    saved = await world.youth.submit_modal(shown, holds(shown) | {"said": "Clubs", "deliverables": "✓ 2026: one"})
    assert {"en": "☑ one – 2026", "fr": "☑ one – 2026"}[language] in words(saved)
    shown = await press(world.youth, saved, MORE[language])
    more = {
        "areas": ["1"],
        "regions": [],
        "countries": {"en": "Kenya, Côte d'Ivoire", "fr": "Kenya ; Cote d’Ivoire"}[language],
    }
    saved = await world.youth.submit_modal(shown, holds(shown) | more)
    said = {"en": "**Countries:** Côte d’Ivoire, Kenya", "fr": "**Pays :** Côte d’Ivoire, Kenya"}
    assert said[language] in words(saved)
    assert {"en": "**Regions:** Africa", "fr": "**Régions :** Afrique"}[language] in words(saved)
    shown = await press(world.youth, saved, MORE[language])
    assert holds(shown)["areas"] == ["1"]
    assert "Kenya" in holds(shown)["countries"]


async def test_lists_keep_their_filters_and_lead_to_each(world: World, language: str) -> None:
    await world.sign(world.youth)
    for number in range(10):
        await make(world, world.youth, language, said=f"Promise {number}", point=[str(3 + number % 2)])
    await make(world, world.youth, language)
    found = await world.organiser.slash(world.channel, "commitment list", text="Promise", point=3)
    assert {"en": "5 commitments", "fr": "5 engagements"}[language] in words(found)
    everything = await world.organiser.slash(world.channel, "commitment list", text="Promise")
    assert words(everything).count("**Promise ") == 8
    last = await press(world.organiser, everything, {"en": "Next", "fr": "Suite"}[language])
    assert words(last).count("**Promise ") == 2
    label = next(iter(options(last)))
    opened = await choose_from(world.organiser, last, label)
    assert label in words(opened)
    mine = await world.organiser.slash(world.channel, "commitment list", mine=True)
    assert {"en": "No commitments", "fr": "Aucun engagement"}[language] in words(mine)
    more = await press(world.organiser, found, {"en": "More filters", "fr": "Plus de filtres"}[language])
    assert set(fields(more)) == {"organisation", "period"}
    in_time = await world.organiser.submit_modal(more, {"organisation": "", "period": "2027"})
    assert {"en": "5 commitments", "fr": "5 engagements"}[language] in words(in_time)
    fulfilled = await world.organiser.slash(world.channel, "commitment list", stage="fulfilled")
    assert {"en": "No commitments", "fr": "Aucun engagement"}[language] in words(fulfilled)


async def test_each_point_of_the_call_leads_to_what_one_will_do_about_it(world: World, language: str) -> None:
    await world.sign(world.youth)
    read = await world.youth.slash(world.channel, "call read", point=5)
    shown = await press(world.youth, read, SAY[language])
    assert holds(shown)["point"] == ["5"]
    made = await send(world.youth, shown, promise(language, point=["5"]))
    read = await world.youth.slash(world.channel, "call read", point=5)
    assert {"en": "1 commitment", "fr": "1 engagement"}[language] in labels(read)
    assert reference(made)
    first = await world.youth.slash(world.channel, "call read")
    assert SAY[language] not in labels(first)


async def test_for_an_organisation_alone_or_beside_oneself(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    shown = await world.organiser.slash(world.channel, "commitment make", point=2)
    assert set(fields(shown)) == {"point", "said", "deliverables", "marks"}
    made = await send(world.organiser, shown, promise(language, point=["2"]))
    assert "**Maison de la paix**" in words(await view(world, world.youth, reference(made)))
    await confirmed(world, world.youth)
    await world.youth.slash(world.channel, "call sign")
    shown = await world.youth.slash(world.channel, "commitment make")
    assert set(fields(shown)) == {"point", "said", "deliverables", "marks"}


async def test_an_organisation_is_asked_to_join_and_shown_once_it_agreed(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    made = await signed_and_made(world, world.youth, language)
    partners = await press(world.youth, made, TOGETHER[language])
    form = await press(world.youth, partners, ASK[language])
    which = await send(world.youth, form, {"organisation": "Maison"})
    asked = await choose_from(world.youth, which, "Maison de la paix")
    said = {"en": "The organisation is asked.", "fr": "L’organisation est invitée."}
    assert said[language] in words(asked)
    assert "Maison" not in words(await view(world, world.reviewer, reference(made)))
    told = await world.organiser.slash(world.channel, "help")
    said = {"en": "is asked to take part in the commitment", "fr": "est invitée à participer à l’engagement"}
    assert said[language] in words(told)
    card = await view(world, world.organiser, reference(made))
    agree = {"en": "Join for Maison de la paix", "fr": "Participer pour Maison de la paix"}
    joined = await press(world.organiser, card, agree[language])
    assert {"en": "Your organisation takes part", "fr": "Votre organisation participe"}[language] in words(joined)
    said = {"en": "**Together with:** Maison de la paix", "fr": "**Avec :** Maison de la paix"}
    assert said[language] in words(await view(world, world.reviewer, reference(made)))
    told = await world.youth.slash(world.channel, "help")
    assert {"en": "takes part in your commitment", "fr": "participe à votre engagement"}[language] in words(told)


async def test_who_withdraws_is_told_what_stays_and_withdraws_it_too(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    label = {"en": "Withdraw", "fr": "Retirer"}[language]
    withdrawn = await press(world.youth, await world.youth.slash(world.channel, "call withdraw"), label)
    said = {"en": "stays, without your name: 1 commitment", "fr": "reste, sans votre nom : 1 engagement"}
    assert said[language] in words(withdrawn)
    assert BY[language] in words(await view(world, world.organiser, reference(made)))
    too = {"en": "Withdraw the commitment too", "fr": "Retirer aussi l’engagement"}
    gone = await press(world.youth, withdrawn, too[language])
    assert {"en": "1 commitment is withdrawn", "fr": "1 engagement est retiré"}[language] in words(gone)
    card = words(await view(world, world.organiser, reference(made)))
    assert {"en": "**Stage:** Withdrawn", "fr": "**Étape :** Retiré"}[language] in card


async def test_titles_are_suggested_while_one_types(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    for person, found in ((world.youth, [reference(made)]), (world.organiser, [])):
        own = await person.autocomplete(world.channel, "commitment update", "commitment", TITLE[language][:8])
        assert [choice["value"] for choice in own] == found
        seen = await person.autocomplete(world.channel, "commitment view", "commitment", TITLE[language][:8])
        assert [choice["value"] for choice in seen] == [reference(made)]


async def test_everything_is_there_after_a_restart(world: World) -> None:
    made = await signed_and_made(world, world.youth)
    await world.restart()
    told: Any = await tell(world.youth, made, said="The first club is open.")
    assert "The first club is open." in words(told)


async def test_who_signed_again_finds_the_way_too(world: World) -> None:
    await world.sign(world.youth)
    standing = await world.youth.slash(world.channel, "call sign")
    shown = await press(world.youth, standing, SAY["en"])
    assert set(fields(shown)) == {"point", "said", "deliverables", "marks"}
    awaited = await world.sign(world.organiser, **filled(**{"as": "organisation"}, organisation="The Bridge"))
    assert SAY["en"] not in labels(awaited)
