"""Telling that one reused a practice: one form, a card, a tree in which nobody sees what is hidden."""

from typing import Any, Final

import pytest

from bot.domain.practices import Went
from bot.domain.visibility import Visibility
from tests.journeys.browsing import MEND, NEXT, adapted, shared
from tests.journeys.organising import begin, choose_from
from tests.reading import fields, holds, labels, options, words
from tests.world import World, press, send

ADAPT: Final = {"en": "Adapt it", "fr": "L’adapter"}
CORRECT: Final = {"en": "Edit", "fr": "Modifier"}
LOG: Final = {"en": "Who reused it", "fr": "Qui l’a reprise"}
TYPED: Final[dict[str, Any]] = {
    "who": "*Youth* House",
    "where": "Lyon, France",
    "changed": "Shorter.",
    "went": "partly",
    "told": "Half of them came.\nhttps://example.org/film",
}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def view(world: World, person: Any, typed: str) -> Any:
    return await person.slash(world.at_home(person), "practice view", practice=typed)


async def test_one_form_puts_it_into_the_log_of_the_practice(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    await world.say_of_oneself(world.youth, organisation="Youth House")
    shown = await view(world, world.youth, made.reference)
    form = await press(world.youth, shown, ADAPT[language])
    assert list(fields(form)) == ["who", "where", "changed", "went", "told"]
    assert holds(form)["who"] == "Youth House"
    card = await send(world.youth, form, TYPED)
    said = {
        "en": [
            "### Thank you: it stands in the adaptation log\n## \\*Youth\\* House – Lyon, France\n-# ADA-2 · 🟢",
            "**How it went:** 🔶 It worked in part",
            "**Adapts:** Credible messengers (PRA-1)",
            "**Who:** \\*Youth\\* House",
            "**Where:** Lyon",
            "**Countries:** France",
            "**What was changed**\nShorter.",
            "**What came of it**\nHalf of them came.",
            "**Link:** <https://example.org/film>",
        ],
        "fr": [
            "### Merci : c’est inscrit au journal des adaptations\n## \\*Youth\\* House – Lyon, France\n-# ADA-2 · 🟢",
            "**Résultat :** 🔶 Cela a marché en partie",
            "**Adapte :** Credible messengers (PRA-1)",
            "**Qui :** ",
            "**Où :** Lyon",
            "**Pays :** France",
            "**Ce qui a été changé**\nShorter.",
            "**Ce qu’il en est sorti**\nHalf of them came.",
            "**Lien :** <https://example.org/film>",
        ],
    }
    assert [line for line in said[language] if line not in words(card)] == []
    back = await choose_from(world.youth, card, "Credible messengers")
    line = {
        "en": "**Reused once**\n- **\\*Youth\\* House** – Lyon, France · 🔶 It worked in part",
        "fr": "**Reprise 1 fois**\n- **\\*Youth\\* House** – Lyon, France · 🔶 Cela a marché en partie",
    }
    assert line[language] in words(back)
    again = await choose_from(world.youth, back, "*Youth* House – Lyon, France")
    assert "-# ADA-2 · 🟢" in words(again)


async def test_sending_the_same_form_twice_makes_one(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    for _ in range(2):
        form = await world.youth.slash(world.channel, "practice adapt", practice=made.record.title)
        card = await send(world.youth, form, TYPED)
        assert "-# ADA-2 · " in words(card)
    assert {"en": "**Reused once**", "fr": "**Reprise 1 fois**"}[language] in words(
        await view(world, world.organiser, made.reference)
    )


async def test_what_cannot_be_kept_is_given_back_with_everything_else(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    form = await world.youth.slash(world.channel, "practice adapt", practice=made.reference)
    refused = await send(world.youth, form, TYPED | {"told": "See http://localhost/film"})
    assert {"en": "is not a link that Accord can show", "fr": "n’est pas un lien"}[language] in words(refused)
    form = await press(world.youth, refused, MEND[language])
    assert holds(form) == TYPED | {"told": "See http://localhost/film"}
    card = await send(world.youth, form, TYPED)
    assert "-# ADA-2 · " in words(card)


async def test_others_reuse_what_was_made_of_it_and_the_tree_shows_where(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    first = await adapted(world, world.youth, made.record.id, "Youth House – Lyon")
    shown = await view(world, world.reviewer, first.reference)
    form = await press(world.reviewer, shown, ADAPT[language])
    await send(world.reviewer, form, TYPED | {"went": "did_not", "where": "Oslo"})
    tree = {
        "en": "- **Youth House** – Lyon · ✅ It worked\n  - **\\*Youth\\* House** – Oslo · ❌ It did not work",
        "fr": "- **Youth House** – Lyon · ✅ Cela a marché\n  - **\\*Youth\\* House** – Oslo · ❌ Cela n’a pas marché",
    }
    assert tree[language] in words(await view(world, world.youth, made.reference))


async def test_the_tree_shows_nothing_of_what_is_hidden_between(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    hidden = await adapted(
        world,
        world.admin,
        made.record.id,
        "Safe House – Elsewhere",
        lead="Safe House",
        visibility=Visibility.RESTRICTED,
    )
    await adapted(world, world.youth, hidden.record.id, "Youth House – Oslo", place="Oslo")
    shown = await view(world, world.youth, made.reference)
    line = {"en": "\n- **Youth House** – Oslo · ✅", "fr": "\n- **Youth House** – Oslo · ✅"}
    assert line[language] in words(shown)
    assert "Safe House" not in words(shown) + str(options(shown))
    card = await choose_from(world.youth, shown, "Youth House – Oslo")
    assert f"Credible messengers ({made.reference})" in words(card)
    assert "Safe House" not in words(card) + str(options(card))
    unknown = await view(world, world.youth, hidden.reference)
    nothing = await view(world, world.youth, "ADA-999")
    assert words(unknown).replace(hidden.reference, "ADA-999") == words(nothing)


async def test_a_long_log_is_turned_page_by_page(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    for number in range(19):
        await adapted(world, world.youth, made.record.id, f"Place {number}", lead=f"House {number}", went=Went.PARTLY)
    shown = await view(world, world.youth, made.reference)
    assert {"en": "and 14 more", "fr": "et 14 de plus"}[language] in words(shown)
    log = await press(world.youth, shown, LOG[language])
    assert "**House 18**" in words(log)
    await press(world.youth, log, NEXT[language])
    assert "**House 0**" in words(log)
    card = await choose_from(world.youth, log, "Place 0")
    assert "## Place 0" in words(card)


async def test_it_is_corrected_and_who_writes_second_sees_both(world: World, language: str) -> None:
    made = await shared(world, world.organiser)
    form = await world.youth.slash(world.channel, "practice adapt", practice=made.reference)
    card = await send(world.youth, form, TYPED)
    mine = await press(world.youth, card, CORRECT[language])
    assert holds(mine) == TYPED
    theirs = await press(world.reviewer, await view(world, world.reviewer, "ADA-2"), CORRECT[language])
    saved = await send(world.reviewer, theirs, TYPED | {"changed": "Shorter, and outside."})
    assert "Shorter, and outside." in words(saved)
    both = await send(world.youth, mine, TYPED | {"told": "All of them came.", "went": "worked"})
    assert "All of them came." in words(both)
    assert "Shorter, and outside." in words(both)
    form = await press(world.youth, both, MEND[language])
    assert holds(form) == TYPED | {"told": "All of them came.", "went": "worked"}
    kept = await send(world.youth, form, holds(form) | {"changed": "Shorter, and outside."})
    assert {"en": "✅ It worked", "fr": "✅ Cela a marché"}[language] in words(kept)


async def test_it_is_shown_to_the_network_as_any_record(world: World, language: str) -> None:
    made = await shared(world, world.organiser, visibility=Visibility.NETWORK)
    form = await world.youth.slash(world.channel, "practice adapt", practice=made.reference)
    card = await send(world.youth, form, TYPED)
    assert {"en": "Who sees it", "fr": "Qui voit la fiche"}[language] in labels(card)
    away = await view(world, world.stranger, made.reference)
    assert "Youth" not in words(away)
    async with world.accord.database.begin() as tx:
        await tx.records.show(2, Visibility.NETWORK, at=made.record.made_at)
    away = await view(world, world.stranger, made.reference)
    assert "**\\*Youth\\* House** – Lyon, France" in words(away)
    shown = await press(world.stranger, away, ADAPT[language])
    assert holds(shown)["who"] == ""
