"""Asking the reviewers again: nothing said is lost, nobody loses their place, and a doubt stays."""

import pytest

from bot.domain.actor import Actor
from bot.domain.errors.reviews import (
    LastRepresentative,
    NothingSentBack,
    NotRepresentative,
    OrganisationsApart,
    OtherOrganisationNeeded,
    UnknownOrganisation,
)
from bot.domain.members import Profile
from bot.domain.reviews import Item, Question, ReviewKind, ReviewState
from tests.house import GUEST, House
from tests.organisations import lab
from tests.services.test_representatives import sign_confirmed
from tests.services.test_reviews import counted, only_item, reviewer


async def waiting(house: House, who: Actor | None = None) -> tuple[Item, ...]:
    return (await house.services.reviews.queue(who or reviewer(house), None, 0)).items


async def test_saying_more_keeps_the_place_in_the_queue_and_who_took_it(house: House) -> None:
    await house.sign(house.person(1), **lab())
    house.clock.move(minutes=1)
    await house.sign(house.person(2), **lab("Another Lab"))
    first = (await waiting(house))[0]
    await house.services.reviews.take(reviewer(house), first.id)
    house.clock.move(minutes=1)
    await house.services.organisations.represent(house.person(1), "Youth Lab", "I direct it")
    now = (await waiting(house))[0]
    assert (now.id, now.asked_at, now.statement) == (first.id, first.asked_at, "I direct it")
    assert now.taken(house.clock())


async def test_what_was_said_is_there_to_be_mended(house: House) -> None:
    asker = house.person(1)
    await house.services.organisations.represent(asker, "Youth Lab", "I direct it")
    asked = await house.services.requests.to_act(asker, "youth lab")
    assert (asked.named, asked.statement, asked.reference) == ("Youth Lab", "I direct it", "ORG-1")
    assert await house.services.requests.to_act(asker, "ORG-1") == asked
    with pytest.raises(NotRepresentative):
        await house.services.requests.to_act(house.person(2), "Youth Lab")
    with pytest.raises(NothingSentBack):
        await house.services.requests.sent_back(asker)
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "Which role?")
    assert await house.services.requests.sent_back(asker) == asked
    with pytest.raises(NothingSentBack):
        await house.services.requests.sent_back(house.person(2))


async def test_whoever_is_sent_back_is_given_their_own_spelling_only(house: House) -> None:
    await sign_confirmed(house, 1, name="Héritage Lab")
    await house.services.organisations.represent(house.person(2), "heritage lab", "")
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "No")
    assert (await house.services.requests.sent_back(house.person(2))).named == "heritage lab"


async def test_an_organisation_that_was_sent_back_is_offered_again_as_it_was(house: House) -> None:
    await sign_confirmed(house, 1)
    asker = house.person(1)
    await house.services.organisations.ask_to_show(asker, "Youth Lab", [Question.LABEL, Question.FACES], "We are many")
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "Which faces?")
    again = await house.services.requests.sent_back(asker)
    assert (again.kind, again.reference, again.statement) == (ReviewKind.ORGANISATION, "ORG-1", "We are many")
    assert again.worries == ("faces", "label")


async def test_a_doubt_stays_until_the_reviewers_decided(house: House) -> None:
    await sign_confirmed(house, 1)
    await house.services.members.edit(reviewer(house), Profile(organisation="House of Peace"))
    ask = house.services.organisations.ask_to_show
    await ask(house.person(1), "Youth Lab", [Question.FACES], "")
    again = await ask(house.person(1), "Youth Lab", [], "It was a mistake")
    assert again.doubts == (Question.FACES,)
    (item,) = await waiting(house)
    assert (item.worries, item.statement) == ((Question.FACES,), "It was a mistake")
    _, state = await house.services.reviews.approve(reviewer(house), item.id)
    assert state is ReviewState.SECOND
    await ask(house.person(1), "Youth Lab", [Question.FACES], "Please")
    assert (await waiting(house))[0].state is ReviewState.SECOND
    await ask(house.person(1), "Youth Lab", [Question.PLACE], "Another doubt")
    (item,) = await waiting(house)
    assert (item.worries, item.state) == ((Question.FACES, Question.PLACE), ReviewState.OPEN)
    await house.services.reviews.send_back(reviewer(house), item.id, "Explain")
    assert (await ask(house.person(1), "Youth Lab", [], "")).doubts == ()


async def test_the_first_reviewer_does_not_keep_the_item_from_the_second(house: House) -> None:
    await sign_confirmed(house, 1)
    first, second = reviewer(house, 800), reviewer(house, 801)
    await house.services.members.edit(first, Profile(organisation="House of Peace"))
    await house.services.members.edit(second, Profile(organisation="Ministry"))
    await house.services.organisations.ask_to_show(house.person(1), "Youth Lab", [Question.FACES], "")
    item = await only_item(house)
    await house.services.reviews.approve(first, item)
    for again in (house.services.reviews.open(first, item), house.services.reviews.approve(first, item)):
        with pytest.raises(OtherOrganisationNeeded):
            await again
    _, state = await house.services.reviews.approve(second, item)
    assert state is ReviewState.APPROVED


async def test_a_reference_stands_for_the_organisation_and_never_becomes_a_name(house: House) -> None:
    await sign_confirmed(house, 1)
    signed = await house.sign(house.person(2), **lab("org-1"))
    assert signed.signature.organisation == "Youth Lab"
    assert signed.signature.organisation_id == 1
    assert await house.services.organisations.doubles(house.person(2), "ORG-1") == []
    stranger = house.person(7, GUEST)
    for unseen in ("ORG-1", "ORG-999"):
        with pytest.raises(UnknownOrganisation):
            await house.sign(stranger, **lab(unseen))
        with pytest.raises(UnknownOrganisation):
            await house.services.organisations.represent(stranger, unseen, "")
        with pytest.raises(UnknownOrganisation):
            await house.services.organisations.name_of(stranger, unseen)
    assert {row["name"] for row in house.kept()["organisation"]} == {"Youth Lab"}
    assert await counted(house) == (1, 0)


async def test_a_signature_says_when_its_representative_was_sent_back(house: House) -> None:
    await house.sign(house.person(1), **lab())
    assert not (await house.services.signing.standing(house.person(1), None)).sent_back
    await house.services.reviews.send_back(reviewer(house), await only_item(house), "Who are you?")
    assert (await house.services.signing.standing(house.person(1), None)).sent_back
    await house.services.organisations.represent(house.person(1), "Youth Lab", "The director")
    assert not (await house.services.signing.standing(house.person(1), None)).sent_back


async def test_leaving_is_refused_before_it_is_asked(house: House) -> None:
    await sign_confirmed(house, 1)
    with pytest.raises(LastRepresentative):
        await house.services.organisations.to_leave(house.person(1), "Youth Lab", None)
    await house.services.organisations.represent(house.person(2), "Youth Lab", "")
    acting = await house.services.organisations.to_leave(house.person(2), "Youth Lab", None)
    assert acting.name == "Youth Lab"


async def test_a_guests_organisation_cannot_become_one_with_the_networks(house: House) -> None:
    await sign_confirmed(house, 1, name="Maison de la paix")
    await house.services.organisations.ask_to_show(house.person(1), "Maison de la paix", [], "")
    await house.services.reviews.approve(reviewer(house), await only_item(house))
    await house.sign(house.person(2, GUEST), **lab("La Maison de Paix"))
    own = reviewer(house, 800, GUEST)
    opened = await house.services.reviews.open(own, await only_item(house, own))
    assert opened.doubles == ()
    with pytest.raises(OrganisationsApart):
        await house.services.organisations.to_merge(own, "La Maison de Paix", "Maison de la paix")
    await house.services.reviews.release(own, opened.item.id)
    await house.admit(GUEST)
    opened = await house.services.reviews.open(own, opened.item.id)
    assert [each.name for each in opened.doubles] == ["Maison de la paix"]
