"""A representative signs for an organisation, is confirmed, shows it to the network, hands over."""

import re

import pytest

from tests.journeys.organising import (
    ANOTHER,
    LEAVE,
    MORE,
    NAME,
    TO_NETWORK,
    ask_for,
    ask_to_show,
    begin,
    choose_from,
    confirm,
    confirmed,
    listed,
    sign_for,
    told,
)
from tests.reading import fields, holds, labels, options, words
from tests.world import World, press, send


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_signing_for_an_organisation_counts_and_is_listed_once_a_reviewer_confirmed_it(
    world: World, language: str
) -> None:
    signed = await sign_for(world, world.organiser)
    said = {
        "en": "Your organisation’s signature awaits confirmation",
        "fr": "La signature de votre organisation attend d’être confirmée",
    }
    assert said[language] in words(signed)
    assert await world.total() == 0
    form = await press(world.organiser, signed, MORE[language])
    assert holds(form) == {"organisation": NAME, "statement": ""}
    asked = await send(world.organiser, form, {"organisation": NAME, "statement": "I direct it"})
    said = {
        "en": f"The reviewers of this server decide whether you may act for {NAME}.",
        "fr": f"L’équipe de révision de ce serveur décide si vous pouvez agir pour {NAME}.",
    }
    assert said[language] in words(asked)
    again = await press(world.organiser, signed, MORE[language])
    assert holds(again)["statement"] == "I direct it"
    await confirm(world)
    assert await world.total() == 1
    told_once = await told(world, world.organiser)
    said = {
        "en": f"The reviewers of Coalition have confirmed that you may act for {NAME}.",
        "fr": f"L’équipe de révision de Coalition a confirmé que vous pouvez agir pour {NAME}.",
    }
    assert said[language] in words(told_once)
    card = await press(
        world.organiser, told_once, {"en": "See the organisation", "fr": "Voir l’organisation"}[language]
    )
    said = {
        "en": r"Confirmed by the reviewers of \*\*Coalition\*\* on <t:\d+:D>\.",
        "fr": r"Confirmée par l’équipe de révision de \*\*Coalition\*\* le <t:\d+:D>\.",
    }
    assert re.search(said[language], words(card))
    assert labels(card) == [TO_NETWORK[language], LEAVE[language]]
    said = {
        "en": rf"- \*\*{NAME}\*\* – confirmed by Coalition, <t:\d+:D>",
        "fr": rf"- \*\*{NAME}\*\* – confirmée par Coalition, <t:\d+:D>",
    }
    assert re.search(said[language], await listed(world, world.youth))
    assert NAME not in await listed(world, world.stranger)


async def test_who_signs_for_it_by_name_stands_with_who_confirmed_it(world: World, language: str) -> None:
    await sign_for(world, world.organiser, show="name")
    await confirm(world)
    said = {
        "en": rf"- \*\*organiser\*\* – {NAME} \(confirmed by Coalition, <t:\d+:D>\), Civil society",
        "fr": rf"- \*\*organiser\*\* – {NAME} \(confirmée par Coalition, <t:\d+:D>\), Société civile",
    }
    assert re.search(said[language], await listed(world, world.youth))


async def test_the_network_sees_an_organisation_once_a_reviewer_agreed(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    shown = await world.organiser.slash(world.channel, "organisation view", organisation="maison de la PAIX")
    form = await press(world.organiser, shown, TO_NETWORK[language])
    assert [option["value"] for option in fields(form)["worries"]["options"]] == ["faces", "place", "label", "misuse"]
    offered = await send(world.organiser, form, {"worries": [], "statement": "Everyone knows us"})
    said = {"en": f"every server of the network sees {NAME}", "fr": f"tous les serveurs du réseau voient {NAME}"}
    assert said[language] in words(offered)
    unseen = await world.stranger.slash(world.away, "organisation view", organisation=NAME)
    assert "There is no organisation" in words(unseen)
    await confirm(world)
    said = {"en": f"The whole network can see {NAME} now", "fr": f"Tout le réseau voit maintenant {NAME}"}
    assert said[language] in words(await told(world, world.organiser))
    seen = await world.stranger.slash(world.away, "organisation view", organisation=NAME)
    assert "Confirmed by the reviewers of **Coalition**" in words(seen)
    assert "The whole network sees it." in words(seen)
    assert f"**{NAME}** – confirmed by Coalition" in await listed(world, world.stranger)
    assert TO_NETWORK[language] not in labels(
        await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    )


async def test_a_likely_double_is_asked_about_before_anything_is_kept(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    asked = await sign_for(world, world.youth, "La Maison de Paix")
    assert {"en": "Is it one of these?", "fr": "Est-ce l’une d’elles ?"}[language] in words(asked)
    assert {"en": "Nothing has been saved yet.", "fr": "Rien n’est encore enregistré."}[language] in words(asked)
    assert (await world.kept_of(world.youth)).signatures == ()
    await choose_from(world.youth, asked, NAME)
    (signature,) = (await world.kept_of(world.youth)).signatures
    assert signature.organisation == NAME
    assert signature.country is None
    assert NAME in words(asked)
    represented = await ask_for(world, world.admin, "La Maison de Paix", "I know them")
    assert options(represented)
    await press(world.admin, represented, ANOTHER[language])
    (acting,) = (await world.kept_of(world.admin)).acts_for
    assert acting.named == "La Maison de Paix"
    standing = await world.admin.slash(world.channel, "organisation view", organisation="La Maison de Paix")
    said = {"en": "You have asked to act for it.", "fr": "Vous avez demandé à agir pour elle."}
    assert said[language] in words(standing)
    again = await press(world.admin, standing, MORE[language])
    assert holds(again) == {"organisation": "La Maison de Paix", "statement": "I know them"}


async def test_one_that_signs_as_another_organisation_is_not_asked_twice(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    asked = await sign_for(world, world.youth, "La Maison de Paix")
    await press(world.youth, asked, ANOTHER[language])
    (signature,) = (await world.kept_of(world.youth)).signatures
    assert signature.organisation == "La Maison de Paix"
    standing = await world.youth.slash(world.channel, "call sign")
    form = await press(world.youth, standing, {"en": "Correct my signature", "fr": "Corriger ma signature"}[language])
    again = await send(world.youth, form, holds(form) | {"group": ["media"]})
    assert not options(again)
    assert {"en": "Media", "fr": "Médias"}[language] in words(again)


async def test_organisations_are_found_while_typing(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    await ask_for(world, world.youth, "Radio Jeunesse")
    for typed in ("paix", "PAIX mais", "máison"):
        found = await world.youth.autocomplete(world.channel, "organisation view", "organisation", typed)
        assert [choice["name"] for choice in found] == [NAME]
    assert await world.stranger.autocomplete(world.away, "organisation view", "organisation", "paix") == []
    own = await world.youth.autocomplete(world.channel, "organisation leave", "organisation", "jeun")
    assert [choice["name"] for choice in own] == ["Radio Jeunesse"]
    assert await world.youth.autocomplete(world.channel, "organisation leave", "organisation", "paix") == []
    chosen = await world.youth.slash(world.channel, "organisation leave", organisation=own[0]["value"])
    assert "Radio Jeunesse" in words(chosen)


async def test_a_request_is_taken_back(world: World, language: str) -> None:
    await ask_for(world, world.youth, "Radio Jeunesse")
    asked = await world.youth.slash(world.channel, "organisation leave", organisation="radio jeunesse")
    said = {
        "en": "Your request to act for Radio Jeunesse is taken back.",
        "fr": "Votre demande d’agir pour Radio Jeunesse est retirée.",
    }
    assert said[language] in words(asked)
    await press(world.youth, asked, {"en": "Leave it as it is", "fr": "Ne rien changer"}[language])
    assert (await world.kept_of(world.youth)).acts_for
    asked = await world.youth.slash(world.channel, "organisation leave", organisation="radio jeunesse")
    drop = {"en": "Take my request back", "fr": "Retirer ma demande"}[language]
    await press(world.youth, asked, drop)
    assert words(asked) == said[language]
    assert (await world.kept_of(world.youth)).acts_for == ()


async def test_the_last_one_hands_over_and_then_goes(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    shown = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    refused = await press(world.organiser, shown, LEAVE[language])
    said = {"en": "You are the last person who acts for it", "fr": "Vous êtes la dernière personne qui agit pour elle"}
    assert said[language] in words(refused)
    assert "`/organisation leave`" in words(refused)
    handing = {"organisation": NAME, "to": world.youth.user}
    refused = await world.organiser.slash(world.channel, "organisation leave", **handing)
    said = {
        "en": "That person has not asked to represent this organisation.",
        "fr": "Cette personne n’a pas demandé à représenter cette organisation.",
    }
    assert said[language] in words(refused)
    await ask_for(world, world.youth)
    asked = await world.organiser.slash(world.channel, "organisation leave", **handing)
    assert f"<@{world.youth.id}>" in words(asked)
    await press(world.organiser, asked, LEAVE[language])
    said = {"en": "as soon as the reviewers have confirmed", "fr": "dès que l’équipe de révision aura confirmé"}
    assert said[language] in words(asked)
    await confirm(world)
    shown = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    assert LEAVE[language] not in labels(shown)
    assert await world.total() == 1, "what was signed stays with it"
    await sign_for(world, world.youth)
    assert await world.total() == 1


async def test_one_of_several_leaves_and_the_signature_stays(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    await confirmed(world, world.youth)
    assert await world.total() == 1
    shown = await world.organiser.slash(world.channel, "organisation view", organisation=NAME)
    said = {
        "en": "2 people are confirmed to act for it.",
        "fr": "2 personnes sont confirmées pour agir pour elle.",
    }
    assert said[language] in words(shown)
    asked = await press(world.organiser, shown, LEAVE[language])
    await press(world.organiser, asked, LEAVE[language])
    assert words(asked) == {"en": f"You no longer act for {NAME}.", "fr": f"Vous n’agissez plus pour {NAME}."}[language]
    assert await world.total() == 1
    assert f"**{NAME}**" in await listed(world, world.youth)


async def test_whoever_acts_for_it_already_is_told_so(world: World, language: str) -> None:
    await confirmed(world, world.organiser)
    said = {
        "en": f"You are confirmed to act for {NAME} already. Nothing was changed.",
        "fr": f"Vous êtes déjà confirmé ou confirmée pour agir pour {NAME}. Rien n’a changé.",
    }
    assert words(await ask_for(world, world.organiser)) == said[language]
    await ask_to_show(world, world.organiser, language)
    await confirm(world)
    await told(world, world.organiser)
