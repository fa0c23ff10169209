"""Finding good practices: a card and its parts, a list whose filters stay, news, and the thread on both sides."""

from typing import Any

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.partners import Partner, PartnerRole
from bot.domain.practices import LONG_LIMIT, Label
from bot.domain.records import Answer, LinkKind, Wording
from bot.domain.visibility import Visibility
from tests.journeys.browsing import MEND, NEXT, OPEN, logged, shared
from tests.journeys.organising import begin, choose_from
from tests.reading import holds, labels, options, words
from tests.world import World, press, send

HOW = {"en": "How it works", "fr": "Comment ça marche"}
KNOWN = {"en": "What is known", "fr": "Ce qu’on en sait"}
NEWS = {"en": "Add news", "fr": "Donner des nouvelles"}
FILTERS = {"en": "Change filters", "fr": "Changer les filtres"}
NOT_WORKED = {"en": "**What did not work**\n", "fr": "**Ce qui n’a pas marché**\n"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def view(world: World, person: Any, typed: str) -> Any:
    return await person.slash(world.at_home(person), "practice view", practice=typed)


async def listed(world: World, person: Any, **filters: Any) -> Any:
    return await person.slash(world.at_home(person), "practice list", **filters)


async def test_a_card_says_how_it_works_and_what_is_known_what_did_not_work_first(world: World, language: str) -> None:
    made = await shared(
        world,
        world.organiser,
        "*Credible* messengers",
        areas=(Area.YOUTH,),
        topics=("counter-narratives",),
        countries=(Country("CA"),),
        answers=(Answer(1, 3),),
        audience="Young people of 15 to 25",
        setting="Schools",
        resources="Two trained speakers.",
        partners=(Partner("Ministry", PartnerRole.FUNDER),),
        links=("https://example.org/guide",),
        evidence="Fewer quarrels.",
        not_worked="Large halls.\n# No **talk**",
        limits="Only where trust is.",
        transferability="Anywhere.",
        harm="No names.",
        label=Label.INSPIRING,
    )
    shown = await view(world, world.youth, made.reference)
    said = {
        "en": [
            "🟢 Confirmed <t:",
            "**Label:** Inspiring",
            "**For:** Young people of 15 to 25",
            "**Setting:** Schools",
            "**Countries:** Canada",
            "**Answers:** Point 3 – ",
            "**Method**\nThey meet twice a month.",
            "**What it takes**\nTwo trained speakers.",
            "**Partners**\n- Ministry (pays for it)",
            "**Links**\n- <https://example.org/guide>",
            "**Evidence**\nFewer quarrels.",
            "**Limits**\n",
            "**Where else it may work**\n",
            "**So that it harms nobody**\nNo names.",
            "-# Seen by this server’s members.",
        ],
        "fr": [
            "🟢 Dernière confirmation : <t:",
            "**Label :** Inspirante",
            "**Pour :** Young people of 15 to 25",
            "**Cadre :** Schools",
            "**Pays :** Canada",
            "**Répond à :** Point 3 – ",
            "**Méthode**\nThey meet twice a month.",
            "**Ce qu’il faut**\n",
            "**Partenaires**\n- Ministry (la finance)",
            "**Liens**\n- <https://example.org/guide>",
            "**Preuves**\n",
            "**Limites**\n",
            "**Où cela pourrait marcher aussi**\n",
            "**Pour ne nuire à personne**\n",
            "-# Visible par les membres de ce serveur.",
        ],
    }
    assert [line for line in said[language] if line not in words(shown)] == []
    assert r"## \*Credible\* messengers" in words(shown)
    assert f"{NOT_WORKED[language]}Large halls.\n\\# No \\*\\*talk\\*\\*" in words(shown)
    assert words(shown).index(NOT_WORKED[language]) < words(shown).index("Fewer quarrels.")
    assert HOW[language] not in labels(shown)
    assert world.organiser.name not in words(shown)
    assert str(world.organiser.id) not in words(shown)


async def test_what_is_long_stands_on_two_pages_of_its_own(world: World, language: str) -> None:
    long = "word " * (LONG_LIMIT // 5 - 1)
    made = await shared(
        world, world.organiser, method=f"{long}\nmethod ends.", evidence=long, not_worked=f"Halls. {long}", harm=long
    )
    shown = await view(world, world.youth, made.reference)
    assert len(words(shown)) < 4000
    assert f"{NOT_WORKED[language]}Halls. word" in words(shown)
    assert "method ends." not in words(shown)
    await press(world.youth, shown, HOW[language])
    assert "method ends." in words(shown)
    await press(world.youth, shown, KNOWN[language])
    assert "– Page 1 " in words(shown)
    await press(world.youth, shown, NEXT[language])
    assert "– Page 2 " in words(shown)
    card = await press(world.youth, shown, OPEN[language])
    assert f"-# {made.reference} · 🟢" in words(card)


async def test_a_practice_that_comes_from_a_document_is_read_in_each_language(world: World, language: str) -> None:
    made = await shared(
        world,
        None,
        "Aarhus",
        not_worked="The label of risk.",
        visibility=Visibility.NETWORK,
        wordings={"fr": Wording("Aarhus, ville", "La police écoute.", (), {"not_worked": "Le mot de risque."})},
        source={"en": "Radicalisation Awareness Network", "fr": "Réseau de sensibilisation"},
    )
    for person in (world.youth, world.stranger):
        shown = await view(world, person, made.reference)
        said = {
            "en": ["## Aarhus\n", "speak with young people", "The label of risk.", "Awareness Network"],
            "fr": ["## Aarhus, ville\n", "La police écoute.", "Le mot de risque.", "Réseau de sensibilisation"],
        }
        assert [line for line in said[language] if line not in words(shown)] == []
        # Nobody in the network looks after it.
        assert {"en": "Adapt it", "fr": "L’adapter"}[language] in labels(shown)
        assert NEWS[language] not in labels(shown)


async def test_a_point_of_the_call_leads_to_its_practices_and_back(world: World, language: str) -> None:
    made = await shared(world, world.organiser, answers=(Answer(1, 3),))
    await shared(world, world.organiser, "Not yet", answers=(Answer(1, 3),), visibility=Visibility.RESTRICTED)
    point = await world.youth.slash(world.channel, "call read", point=3)
    count = {"en": "1 good practice", "fr": "1 bonne pratique"}[language]
    assert count in labels(point)
    found = await press(world.youth, point, count)
    assert f"## {count}\n" in words(found)
    card = await choose_from(world.youth, found, "Credible messengers")
    assert f"-# {made.reference} · " in words(card)
    back = await press(world.youth, card, "Point 3")
    assert "### Point 3 – " in words(back)


async def test_a_practice_and_what_it_came_out_of_lead_to_each_other(world: World, language: str) -> None:
    came_from = await logged(world, world.organiser, "Meeting in the park")
    hidden = await logged(world, world.organiser, "Quiet work", visibility=Visibility.RESTRICTED)
    made = await shared(world, world.organiser)
    async with world.accord.database.begin() as tx:
        for each in (came_from, hidden):
            await tx.records.link(made.record.id, LinkKind.COMES_OUT_OF, each.record.id)
    shown = await view(world, world.youth, made.reference)
    assert list(options(shown)) == ["Meeting in the park"]
    assert "Quiet work" not in words(shown)
    initiative = await choose_from(world.youth, shown, "Meeting in the park")
    assert f"-# {came_from.reference} · " in words(initiative)
    assert list(options(initiative)) == ["Credible messengers"]
    found = await world.youth.slash(world.channel, "find", words="credible messengers")
    assert f"**Credible messengers** – {made.reference}" in words(found)


async def test_a_list_is_filtered_by_who_read_it_and_keeps_that(world: World, language: str) -> None:
    for number in range(10):
        await shared(world, world.organiser, f"Way {number}", label=Label.PEER_REVIEWED)
    await shared(world, world.organiser, "Elsewhere", regions=(Region.ASIA,))
    shown = await listed(world, world.youth, label="peer_reviewed", region="africa")
    head = {
        "en": "## 10 good practices\n-# Filters: Africa · Peer reviewed\n-# Page {} of 2",
        "fr": "## 10 bonnes pratiques\n-# Filtres : Afrique · Relue par des pairs\n-# Page {} sur 2",
    }[language]
    assert head.format(1) in words(shown)
    assert "**Way 9** – PRA-" in words(shown)
    await press(world.youth, shown, NEXT[language])
    assert head.format(2) in words(shown)
    assert "**Way 0** – PRA-" in words(shown)
    form = await press(world.youth, shown, FILTERS[language])
    assert set(holds(form)) == {"areas", "regions", "labels", "countries", "text"}
    assert holds(form)["labels"] == ["peer_reviewed"]
    await send(world.youth, form, holds(form) | {"labels": ["submitted"], "regions": []})
    assert "**Elsewhere** – PRA-" in words(shown)
    form = await press(world.youth, shown, {"en": "More filters", "fr": "Plus de filtres"}[language])
    assert set(holds(form)) == {"groups", "topics", "organisation"}
    none = await listed(world, world.youth, topic="nothing of the kind")
    assert {"en": "Share what worked", "fr": "Partager ce qui a marché"}[language] in labels(none)


async def test_news_of_a_practice_stand_on_its_card(world: World, language: str) -> None:
    made = await shared(world, world.organiser, visibility=Visibility.NETWORK)
    shown = await view(world, world.organiser, made.reference)
    form = await press(world.organiser, shown, NEWS[language])
    typed = {"said": "A third school.", "link": "ftp://example.org"}
    refused = await send(world.organiser, form, typed)
    form = await press(world.organiser, refused, MEND[language])
    assert holds(form) == typed
    told = await send(world.organiser, form, typed | {"link": ""})
    again = {"en": "its reviewers look at it first", "fr": "équipe de révision"}
    assert again[language] in words(told)
    card = await press(world.organiser, told, OPEN[language])
    assert "A third school." in words(card)


async def test_a_card_says_so_where_nobody_told_what_did_not_work(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    nothing = {"en": "Nothing has been told of this yet.", "fr": "Rien n’en a encore été dit."}
    assert f"{NOT_WORKED[language]}{nothing[language]}" in words(await view(world, world.youth, made.reference))
