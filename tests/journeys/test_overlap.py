"""Before an initiative is saved one learns that it may be there already; two who agree are put in touch."""

from typing import Any, Final

import pytest
import simcord

from tests.journeys.logging import GO_ON, SAVE, SAVED, begin, reference
from tests.journeys.organising import begin as begin_in
from tests.journeys.organising import told
from tests.reading import labels, message, words
from tests.world import World, press

LOOK: Final = {"en": "Look at it", "fr": "Voir"}
SAME: Final = {"en": "It is the same", "fr": "C’est la même"}
TOGETHER: Final = {"en": "Work together", "fr": "Travailler ensemble"}
DIFFERENT: Final = {"en": "It is different: save it", "fr": "C’est une autre : l’enregistrer"}
AFTER_ALL: Final = {"en": "It is different after all: save it", "fr": "C’est bien une autre : l’enregistrer"}
BACK: Final = {"en": "Back to my draft", "fr": "Revenir à mon brouillon"}
YES: Final = {"en": "Yes, put us in touch", "fr": "Oui, mettez-nous en contact"}
NO: Final = {"en": "No", "fr": "Non"}
REACH: Final = {"en": "See how to reach them", "fr": "Voir comment les joindre"}
JOIN: Final = {"en": "Ask to take part", "fr": "Demander à participer"}
DROP: Final = {"en": "Take my request back", "fr": "Retirer ma demande"}
END: Final = {"en": "Stop showing this", "fr": "Ne plus l’afficher"}
BESIDE: Final = {"en": "Working together", "fr": "Travailler ensemble"}
CIRCLES: Final = {
    "title": "Listening circles in Mombasa",
    "summary": "Market women lead listening circles.",
    "lead": "Pwani Forum",
    "areas": ["GEN"],
}
AGAIN: Final = {**CIRCLES, "title": "Mombasa listening circles", "lead": "Kwale Union"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin_in(world, request.param)
    return request.param


async def kept(world: World, person: simcord.MemberActor, language: str, **typed: Any) -> str:
    """Log an initiative, whatever is there already. Returns its reference."""
    shown = await press(person, await begin(world, person, **(CIRCLES | typed)), SAVE[language])
    if SAVED[language] not in words(shown):
        shown = await press(person, shown, unbroken(DIFFERENT[language]))
    return reference(shown)


async def asked(world: World, language: str) -> Any:
    """The question that the youth member meets who logs the circles once more."""
    card = await press(world.youth, await begin(world, world.youth, **AGAIN), SAVE[language])
    said = {"en": "## Is it there already?", "fr": "## Existe-t-elle déjà ?"}
    assert said[language] in words(card)
    return card


def unbroken(label: str) -> str:
    """A label with the spaces that break no line, as it is sent."""
    return label.replace(" :", "\u00a0:")


async def view(world: World, person: simcord.MemberActor, wanted: str) -> Any:
    return await person.slash(world.at_home(person), "initiative view", initiative=wanted)


async def test_the_reasons_are_told_in_words_before_anything_is_saved(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    card = await asked(world, language)
    said = {
        "en": "Nothing is saved yet. One initiative is much like yours. Is it the same?",
        "fr": "Rien n’est encore enregistré. Une initiative ressemble beaucoup à la vôtre. Est-ce la même ?",
    }
    assert said[language] in words(card)
    assert f"**Listening circles in Mombasa**\n-# {first} · Pwani Forum" in words(card)
    alike = {
        "en": ["Alike: similar title", "same area (Gender equality and empowering women)", "similar words ("],
        "fr": ["Points communs : titre semblable", "même domaine (", "mots semblables ("],
    }
    assert all(each in words(card) for each in alike[language])
    assert labels(card) == [
        LOOK[language],
        SAME[language],
        TOGETHER[language],
        DIFFERENT[language],
        BACK[language],
    ]
    looked = await press(world.youth, card, LOOK[language])
    assert first in words(looked)
    back = await press(world.youth, card, BACK[language])
    assert "## Mombasa listening circles" in words(back)


async def test_what_is_different_is_saved_at_once_and_once_also_after_a_restart(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    card = await asked(world, language)
    draft = await press(world.youth, await world.youth.slash(world.channel, "profile show"), GO_ON[language])
    same_card = await press(world.youth, draft, SAVE[language])
    await world.restart()
    saved = await press(world.youth, card, unbroken(DIFFERENT[language]))
    assert SAVED[language] in words(saved)
    assert reference(saved) != first
    again = await press(world.youth, same_card, unbroken(DIFFERENT[language]))
    assert reference(again) == reference(saved)
    assert SAVED[language] not in words(again)


async def test_what_is_the_same_is_not_saved_and_one_may_take_part(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    card = await asked(world, language)
    same = await press(world.youth, card, SAME[language])
    said = {
        "en": "Nothing was saved. What you typed stays in your draft until you save it or throw it away.",
        "fr": "Rien n’a été enregistré. Ce que vous avez saisi reste dans votre brouillon",
    }
    assert said[language] in words(same)
    assert JOIN[language] in labels(same)
    form = await press(world.youth, same, JOIN[language])
    assert form.modal is not None
    profile = await world.youth.slash(world.channel, "profile show")
    assert "Mombasa listening circles" in words(profile)
    saved = await press(world.youth, same, unbroken(AFTER_ALL[language]))
    assert SAVED[language] in words(saved)
    assert reference(saved) != first


async def test_ones_own_is_told_news_of_and_nobody_is_asked(world: World, language: str) -> None:
    await kept(world, world.youth, language)
    card = await asked(world, language)
    assert TOGETHER[language] not in labels(card)
    same = await press(world.youth, card, SAME[language])
    said = {"en": "You look after it yourself", "fr": "Vous vous en occupez vous-même"}
    assert said[language] in words(same)
    form = await press(world.youth, same, {"en": "Add news", "fr": "Donner des nouvelles"}[language])
    assert form.modal is not None


async def test_two_who_agree_see_how_to_reach_each_other(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    done = await press(world.youth, await asked(world, language), TOGETHER[language])
    said = {
        "en": "Whoever looks after **Listening circles in Mombasa** is asked whether they would like to work together.",
        "fr": "Nous demandons aux personnes qui s’occupent de **Listening circles in Mombasa**",
    }
    assert said[language] in words(done)
    mine = reference(done)
    assert str(world.organiser.id) not in words(await view(world, world.youth, mine))
    await world.restart()
    question = await told(world, world.organiser)
    said = {
        "en": "Whoever logged “Mombasa listening circles” would like to work together with you: it is much like "
        "“Listening circles in Mombasa”.",
        "fr": "La personne qui a ajouté « Mombasa listening circles » souhaite travailler avec vous",
    }
    assert said[language] in words(question)
    assert str(world.youth.id) not in words(question)
    agreed = await press(world.organiser, question, YES[language])
    said = {
        "en": f"<@{world.youth.id}> looks after **Mombasa listening circles** (Kwale Union).",
        "fr": f"<@{world.youth.id}> s’occupe de **Mombasa listening circles** (Kwale Union).",
    }
    assert said[language] in words(agreed)
    news = await told(world, world.youth)
    reached = await press(world.youth, news, REACH[language])
    said = {
        "en": f"<@{world.organiser.id}> looks after **Listening circles in Mombasa** (Pwani Forum).",
        "fr": f"<@{world.organiser.id}> s’occupe de **Listening circles in Mombasa** (Pwani Forum).",
    }
    assert said[language] in words(reached)
    assert said[language] in words(await view(world, world.youth, mine))
    assert f"<@{world.youth.id}>" in words(await view(world, world.organiser, first))
    for made in (mine, first):
        for person in (world.admin, world.reviewer):
            assert "<@" not in words(await view(world, person, made))
    beside = await press(world.youth, await view(world, world.youth, mine), BESIDE[language])
    await press(world.youth, beside, END[language])
    assert "<@" not in words(await view(world, world.youth, mine))
    assert "<@" not in words(await view(world, world.organiser, first))


async def test_a_no_is_told_politely_and_names_nobody(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    done = await press(world.youth, await asked(world, language), TOGETHER[language])
    question = await told(world, world.organiser)
    declined = await press(world.organiser, question, NO[language])
    said = {
        "en": "They will be told that it is a no, without your name.",
        "fr": "La personne apprendra que c’est non, sans votre nom.",
    }
    assert words(declined) == said[language]
    late = await press(world.organiser, question, YES[language])
    assert {"en": "does not wait any more", "fr": "n’attend plus"}[language] in words(late)
    news = await told(world, world.youth)
    said = {
        "en": "About “Mombasa listening circles”: whoever looks after the other initiative would rather not be put in "
        "touch at the moment. Yours stays as it is.",
        "fr": "À propos de « Mombasa listening circles » : la personne qui s’occupe de l’autre initiative préfère ne "
        "pas être mise en contact pour le moment. La vôtre reste comme elle est.",
    }
    assert words(news) == said[language]
    for person, made in ((world.youth, reference(done)), (world.organiser, first)):
        assert "<@" not in words(await view(world, person, made))


async def test_whoever_asked_takes_it_back_and_nobody_is_asked(world: World, language: str) -> None:
    await kept(world, world.organiser, language)
    done = await press(world.youth, await asked(world, language), TOGETHER[language])
    beside = await press(world.youth, done, BESIDE[language])
    taken_back = await press(world.youth, beside, DROP[language])
    said = {
        "en": "Your request is taken back. Nobody is asked any more.",
        "fr": "Votre demande est retirée. La question n’est plus posée à personne.",
    }
    assert words(taken_back) == said[language]
    assert (await world.organiser.slash(world.channel, "profile show")).followups == []


async def test_what_was_hidden_while_the_question_stood_open_saves_nothing(world: World, language: str) -> None:
    first = await kept(world, world.organiser, language)
    card = await asked(world, language)
    async with world.accord.database.begin() as tx:
        await tx.records.remove(int(first.partition("-")[2]))
    for label in (LOOK, SAME, TOGETHER):
        refused = await press(world.youth, card, label[language])
        assert first in words(refused)
        assert {"en": "Nothing that you may see", "fr": "Rien de ce que vous pouvez voir"}[language] in words(refused)
    profile = await world.youth.slash(world.channel, "profile show")
    assert "Mombasa listening circles" in words(profile)


async def test_of_several_each_has_its_own_answers(world: World, language: str) -> None:
    titles = {}
    for number in range(4):
        titles[await kept(world, world.organiser, language, lead=f"Forum {number}")] = f"Forum {number}"
    card = await asked(world, language)
    shown = {each: lead for each, lead in titles.items() if f"-# {each} · {lead}" in words(card)}
    assert len(shown) == labels(card).count(TOGETHER[language]) == 3
    wanted = sorted(shown)[1]
    (custom_id,) = [each for each in ids_of(card) if each.startswith("press:overlap-together:") and wanted in each]
    done = await world.youth.click(message(card), custom_id=custom_id)
    await press(world.organiser, await told(world, world.organiser), YES[language])
    beside = await press(world.youth, done, BESIDE[language])
    assert f"<@{world.organiser.id}>" in words(beside)
    assert f"({shown[wanted]})" in words(beside)


def ids_of(card: Any) -> list[str]:
    """The ids of the buttons on a card."""
    (container,) = message(card).components
    rows = [part for part in container["components"] if part["type"] == 1]
    return [button["custom_id"] for row in rows for button in row["components"]]
