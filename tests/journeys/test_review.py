"""The review queue as reviewers, those who ask, and those who only read the list live it."""

import re

import pytest

from tests.journeys.organising import (
    AGAIN,
    ANOTHER,
    CONFIRM,
    LET_GO,
    MERGE,
    NAME,
    OPEN_QUEUE,
    RESTRICT,
    SEND_BACK,
    SHOW_IT,
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
from tests.reading import holds, labels, options, title, words
from tests.world import World, press, send

EMPTY = {"en": "Nothing waits here.", "fr": "Rien n’attend ici."}
DOUBLE = "La Maison de Paix"


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_an_empty_queue_says_so_once(world: World, language: str) -> None:
    shown = await queue(world, world.reviewer)
    title_ = {"en": "What waits for a decision", "fr": "Ce qui attend une décision"}[language]
    assert words(shown) == f"## {title_}\n{EMPTY[language]}"
    assert labels(shown) == []
    assert options(shown) == {}


async def test_a_reviewer_takes_an_item_reads_it_and_confirms(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    await ask_for(world, world.organiser, statement="I direct it.\n> ask *our office*")
    shown = await queue(world, world.reviewer)
    assert {"en": f"Act for {NAME}", "fr": f"Agir pour {NAME}"}[language] in words(shown)
    assert "> I direct it. > ask \\*our office\\*" in words(shown)
    assert re.search(rf"<@{world.organiser.id}>, <t:\d+:R>\..* <t:\d+:D>\.", words(shown))
    item = await take(world, world.reviewer)
    assert "> I direct it.\n> \\> ask \\*our office\\*" in words(item)
    hint = {"en": "says nothing about the person", "fr": "ne dit rien de la personne"}
    assert hint[language] in words(item)
    assert labels(item) == [CONFIRM[language], SEND_BACK[language], RESTRICT[language], LET_GO[language]]
    await press(world.reviewer, item, CONFIRM[language])
    said = {
        "en": f"Confirmed: the person who asked may act for {NAME}.",
        "fr": f"C’est confirmé : la personne peut agir pour {NAME}.",
    }
    assert said[language] in words(item)
    assert EMPTY[language] in words(await press(world.reviewer, item, OPEN_QUEUE[language]))


async def test_whoever_is_sent_back_reads_why_mends_it_and_is_confirmed(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    await ask_for(world, world.organiser, statement="It is us")
    item = await take(world, world.reviewer)
    form = await press(world.reviewer, item, SEND_BACK[language])
    assert title(form) == SEND_BACK[language]
    await send(world.reviewer, form, {"reason": "Which *role* do you have? @everyone"})
    said = {"en": f"{NAME} is sent back with your reason.", "fr": f"{NAME} est renvoyée avec votre raison."}
    assert said[language] in words(item)
    assert labels(item) == [OPEN_QUEUE[language]]
    standing = await world.organiser.slash(world.channel, "call sign")
    said = {
        "en": "The reviewers did not confirm that you act for your organisation",
        "fr": "L’équipe de révision n’a pas confirmé que vous agissez pour votre organisation",
    }
    assert said[language] in words(standing.response)
    reason = standing.followups[-1]
    assert "Which \\*role\\* do you have? @\u200beveryone" in words(reason)
    form = await press(world.organiser, reason, AGAIN[language])
    assert holds(form) == {"organisation": NAME, "statement": "It is us"}
    await send(world.organiser, form, {"organisation": NAME, "statement": "I direct it"})
    assert "I direct it" in words(await queue(world, world.reviewer))
    await confirm(world)
    assert await world.total() == 1
    outdated = await press(world.organiser, reason, AGAIN[language])
    said = {"en": "Nothing of yours is sent back any more", "fr": "Aucune de vos demandes n’est plus renvoyée"}
    assert said[language] in words(outdated)


async def test_restricting_counts_it_and_shows_it_to_nobody(world: World, language: str) -> None:
    await sign_for(world, world.organiser)
    item = await take(world, world.reviewer)
    form = await press(world.reviewer, item, RESTRICT[language])
    await send(world.reviewer, form, {"reason": "People there are at risk"})
    said = {
        "en": f"Only those who act for {NAME} and reviewers see it.",
        "fr": f"Seules les personnes qui agissent pour {NAME} et l’équipe de révision la voient.",
    }
    assert said[language] in words(item)
    assert await world.total() == 1
    assert NAME not in await listed(world, world.youth)
    assert "People there are at risk" in words(await told(world, world.organiser))
    unseen = await world.youth.slash(world.channel, "organisation view", organisation=NAME)
    assert {"en": "There is no organisation", "fr": "Il n’y a pas d’organisation"}[language] in words(unseen)
    own = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    seen = {
        "en": "Only those who act for it and reviewers see it.",
        "fr": "Seules les personnes qui agissent pour elle et l’équipe de révision la voient.",
    }
    assert seen[language] in words(own)


async def test_a_yes_restricts_and_a_second_reviewer_of_another_organisation_decides(
    world: World, language: str
) -> None:
    await confirmed(world, world.organiser)
    offered = await ask_to_show(world, world.organiser, language, "faces", "place", statement="A photo of us")
    said = {"en": "Two reviewers of different organisations", "fr": "Deux personnes de la révision, d’organisations"}
    assert said[language] in words(offered)
    assert NAME not in await listed(world, world.youth)
    item = await take(world, world.reviewer)
    answers = {
        "en": "It shows names or faces of people – **yes**",
        "fr": "On y voit des noms ou des visages – **oui**",
    }
    assert answers[language] in words(item)
    assert "A photo of us" in words(item)
    refused = await press(world.reviewer, item, SHOW_IT[language])
    apart = {"en": "must be of different organisations", "fr": "doivent venir d’organisations différentes"}
    assert apart[language] in words(refused)
    assert "`/profile edit`" in words(refused)
    await world.say_of_oneself(world.reviewer, organisation="House of Peace")
    await world.say_of_oneself(world.admin, organisation="HOUSE of peace")
    await press(world.reviewer, item, SHOW_IT[language])
    said = {"en": "a second reviewer of another organisation decides now", "fr": "Une deuxième personne"}
    assert said[language].lower() in words(item).lower()
    again = await queue(world, world.reviewer)
    yes = {"en": "You said yes. A second reviewer", "fr": "Vous avez dit oui. Une deuxième personne"}
    assert yes[language] in words(again)
    assert not [label for label in options(again) if NAME in label]
    item = await take(world, world.admin)
    assert apart[language] in words(await press(world.admin, item, SHOW_IT[language]))
    await world.say_of_oneself(world.admin, organisation="Ministry")
    await press(world.admin, item, SHOW_IT[language])
    said = {"en": "Every server of the network can see", "fr": "Tous les serveurs du réseau peuvent maintenant voir"}
    assert said[language] in words(item)
    assert f"**{NAME}** – confirmed by Coalition" in await listed(world, world.stranger)


async def test_the_oldest_comes_first_page_by_page_and_kind_by_kind(world: World, language: str) -> None:
    for number in range(7):
        await world.later(60)
        await ask_for(world, world.newcomer(f"asker {number}"), f"{'ABCDEFG'[number]} {number * 111} Collective")
    shown = await queue(world, world.reviewer)
    waiting = {
        "en": "7 things wait here, the oldest first.",
        "fr": "7 demandes attendent ici, la plus ancienne d’abord.",
    }
    assert waiting[language] in words(shown)
    first = re.findall(r"\w \d+ Collective", words(shown))
    assert first == ["A 0 Collective", "B 111 Collective", "C 222 Collective", "D 333 Collective", "E 444 Collective"]
    await press(world.reviewer, shown, {"en": "Next", "fr": "Suite"}[language])
    assert re.findall(r"\w \d+ Collective", words(shown)) == ["F 555 Collective", "G 666 Collective"]
    assert {"en": "Page 2 of 2", "fr": "Page 2 sur 2"}[language] in words(shown)
    to_show = {"en": "Organisations to show to the network", "fr": "Organisations à montrer au réseau"}
    await choose_from(world.reviewer, shown, to_show[language])
    none = {
        "en": "Nothing of this kind waits at the moment.",
        "fr": "Rien de ce genre n’attend pour le moment.",
    }
    assert none[language] in words(shown)
    everything = {"en": "Everything", "fr": "Tout"}
    await choose_from(world.reviewer, shown, everything[language])
    assert "A 0 Collective" in words(shown)
    to_act = {"en": "Who acts for an organisation", "fr": "Qui agit pour une organisation"}
    await choose_from(world.reviewer, shown, to_act[language])
    await press(world.reviewer, shown, {"en": "Next", "fr": "Suite"}[language])
    assert "G 666 Collective" in words(shown)


async def test_what_is_let_go_is_free_for_the_next(world: World, language: str) -> None:
    await ask_for(world, world.organiser)
    item = await take(world, world.reviewer)
    assert {"en": "Another reviewer is at it.", "fr": "Une autre personne de la révision s’en occupe."}[
        language
    ] in words(await queue(world, world.admin))
    await press(world.reviewer, item, LET_GO[language])
    assert {"en": "1 thing waits here", "fr": "1 demande attend ici"}[language] in words(item)
    assert {"en": "Another reviewer", "fr": "Une autre personne"}[language] not in words(
        await queue(world, world.admin)
    )
    await confirm(world, reviewer=world.admin)


async def test_two_records_become_one_from_the_queue(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    signed = await sign_for(world, world.youth, DOUBLE)
    await press(world.youth, signed, ANOTHER[language])
    item = await take(world, world.reviewer, DOUBLE)
    assert NAME in options(item)
    asked = await choose_from(world.reviewer, item, NAME)
    said = {
        "en": f"{DOUBLE} becomes part of {NAME}.",
        "fr": f"{DOUBLE} devient une partie de {NAME}.",
    }
    assert said[language] in words(asked)
    await press(world.reviewer, asked, MERGE[language])
    said = {
        "en": f"{DOUBLE} is part of {NAME} now.",
        "fr": f"{DOUBLE} fait maintenant partie de {NAME}.",
    }
    assert said[language] in words(asked)
    await press(world.reviewer, item, CONFIRM[language])
    assert await world.total() == 1
    merged = {
        "en": f"{DOUBLE} is now part of {NAME}",
        "fr": f"{DOUBLE} fait maintenant partie de {NAME}",
    }
    assert merged[language] in words(await told(world, world.youth))
    found = await world.youth.slash(world.channel, "organisation view", organisation="la maison de paix")
    assert {"en": "2 people are confirmed", "fr": "2 personnes sont confirmées"}[language] in words(found)


async def test_two_records_become_one_by_command_after_a_second_step(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    await confirmed(world, world.youth, "Yuoth Lab")
    both = {"organisation": "Yuoth Lab", "into": NAME}
    asked, twice = [await world.reviewer.slash(world.channel, "organisation merge", **both) for _ in range(2)]
    await press(world.reviewer, asked, {"en": "Leave it as it is", "fr": "Ne rien changer"}[language])
    assert await world.total() == 2
    await press(world.reviewer, twice, MERGE[language])
    assert await world.total() == 1
    again = await world.steward.slash(world.channel, "organisation merge", **both)
    assert "Both names lead to the same organisation already. Nothing was changed." in words(again)
    refused = await world.youth.slash(world.channel, "organisation merge", **both)
    only = {"en": "Only this server’s reviewers and admins", "fr": "Seules les personnes chargées de la révision"}
    assert only[language] in words(refused)
