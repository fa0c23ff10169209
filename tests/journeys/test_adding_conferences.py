"""A member adds a conference: three forms at most, hours by the clock of a place, and one click when things change."""

from datetime import time
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import AREAS
from bot.domain.conferences import Claimed, Conference, ConferenceKind, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer
from bot.domain.visibility import Visibility
from tests.journeys.adding import LEAST, NEXT, SAVE, SAVED, added, begin, chosen, fill, reference
from tests.journeys.logging import GO_ON, LATER, MEND
from tests.reading import holds, labels, title, words
from tests.world import World, press, send

# Discord's number for an answer that opens a form.
FORM = 9


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the youth member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


def youth(world: World) -> Actor:
    """The youth member, as the services know them."""
    return Actor(world.youth.id, world.server.id)


async def kept(world: World, saved: Any) -> Conference:
    """The conference of a card, as it is kept."""
    async with world.accord.database.read() as tx:
        (found,) = await tx.conferences.some(youth(world), [int(reference(saved).partition("-")[2])])
    return found


async def test_three_forms_add_all_there_is_to_say(world: World, language: str) -> None:
    await world.say_of_oneself(world.youth, country="Kenya", group=["youth"], marks=["youth"])
    before = len(world.env.http_requests)
    form = await world.youth.slash(world.channel, "conference add")
    first = {
        "en": "Conference, step 1 of 3: what, when and where",
        "fr": "Conférence, étape 1 sur 3 : quoi, quand et où",
    }
    assert title(form) == first[language]
    # By which clock hours are typed is known from the server: nobody chose another one here.
    assert (holds(form)["zone"], holds(form)["kind"], holds(form)["place"]) == ("UTC", ["conference"], "")
    where = {
        "en": "Montréal, Canada; online https://example.org/room",
        "fr": "Montréal, Canada ; en ligne https://example.org/room",
    }
    dates = {"en": "12–14 May 2027, 09:00–17:00", "fr": "du 12 au 14 mai 2027, 9 h – 17 h"}
    what = {"title": "Youth and the Internet", "kind": ["workshop"], "zone": "america/toronto"}
    card = await send(world.youth, form, holds(form) | what | {"dates": dates[language], "place": where[language]})
    said = {
        "en": "**Dates and hours:** May 12, 2027 – May 14, 2027, 09:00–17:00 (America/Toronto)",
        "fr": "**Dates et heures :** 12 mai 2027 – 14 mai 2027, 09:00–17:00 (America/Toronto)",
    }
    assert said[language] in words(card)
    hosts = {"en": "Québec\nUNESCO: co-host", "fr": "Québec\nUNESCO : coorganise"}[language]
    card = await fill(
        world.youth,
        card,
        NEXT[language][2],
        hosts=hosts,
        summary="Preventing, acting and living together.",
        areas=["COM", "YTH"],
        topics="media literacy",
        audience=["youth", "educator"],
    )
    deadlines = {
        "en": "registration: 2027-03-01\npapers until 15 January 2027",
        "fr": "inscription : 2027-03-01\nappel à communications avant le 15 janvier 2027",
    }
    card = await fill(
        world.youth,
        card,
        NEXT[language][3],
        registration="https://example.org/register",
        deadlines=deadlines[language],
        languages={"en": "French, english", "fr": "Français et anglais"}[language],
        claimed={"en": "500 – the organisers", "fr": "500 selon les organisateurs"}[language],
        series="Youth and the Internet",
    )
    card = await chosen(world.youth, card, "status", "confirmed")
    card = await chosen(world.youth, card, "points", "1.1", "1.3")
    card = await chosen(world.youth, card, "marks", "youth", "restricted")
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)
    # One command, three forms, three choices and three clicks; each is answered once.
    sent = [each for each in world.env.http_requests[before:] if each.path.endswith("/callback")]
    answers = [(each.json or {})["type"] for each in sent]
    assert (answers.count(FORM), len(answers)) == (3, 10)
    found = await kept(world, saved)
    source = {"en": "the organisers", "fr": "les organisateurs"}[language]
    assert (found.kind, found.status) == (ConferenceKind.WORKSHOP, ConferenceStatus.CONFIRMED)
    assert found.times == Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "America/Toronto")
    assert (found.place, found.online, found.online_link) == ("Montréal", True, "https://example.org/room")
    assert found.partners == (Partner("Québec", PartnerRole.HOST), Partner("UNESCO", PartnerRole.CO_HOST))
    assert (found.languages, found.claimed) == (("fr", "en"), Claimed(500, source))
    assert found.audience == (StakeholderGroup.YOUTH, StakeholderGroup.EDUCATOR)
    assert found.deadlines == (
        Deadline(DeadlineKind.PAPERS, When(2027, 1, 15)),
        Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)),
    )
    record = found.record
    assert (record.visibility, record.group) == (Visibility.RESTRICTED, StakeholderGroup.YOUTH)
    assert record.subject.countries == (Country("CA"),)
    assert record.subject.answers == (Answer(1, 1), Answer(1, 3))
    assert (record.subject.youth_led, record.subject.women_led) == (True, False)


async def test_what_is_wrong_is_told_and_nothing_typed_is_lost(world: World, language: str) -> None:
    typed = {"dates": "12 May 2027, 09:00", "zone": "EST5EDT", "place": "Montréal"}
    card = await begin(world, world.youth, **typed)
    assert "America/New\\_York, America/Toronto" in words(card)
    refused = await press(world.youth, card, SAVE[language])
    assert {"en": "Not saved yet", "fr": "Pas encore enregistré"}[language] in words(refused)
    mended = await press(world.youth, refused, MEND[language])
    assert {name: holds(mended)[name] for name in typed} == typed
    card = await send(world.youth, mended, holds(mended) | {"dates": "28 March 2027, 02:30", "zone": "Europe/Paris"})
    said = {"en": "there is no 02:30 in Europe/Paris", "fr": "il n’y a pas de 02:30 dans Europe/Paris"}
    assert said[language] in words(card)
    assert "03:00" in words(card)
    card = await fill(world.youth, card, MEND[language], dates="31 October 2027, 02:30")
    said = {"en": "show 02:30 twice on that day", "fr": "les horloges y marquent 02:30 deux fois"}
    assert said[language] in words(card)


async def test_a_month_stays_a_month(world: World, language: str) -> None:
    card = await begin(world, world.youth, dates={"en": "June 2015", "fr": "juin 2015"}[language])
    assert {"en": "**Dates and hours:** June 2015\n", "fr": "**Dates et heures :** juin 2015\n"}[language] in words(
        card
    )
    card = await fill(world.youth, card, NEXT[language][2], areas=["COM"])
    # It is over: nobody had to say that it was held.
    said = {"en": "**Whether it takes place:** Held", "fr": "**Si elle a lieu :** Tenue"}
    assert said[language] in words(card)
    saved = await press(world.youth, card, SAVE[language])
    found = await kept(world, saved)
    assert (found.times.starts, found.status) == (When(2015, 6), ConferenceStatus.HELD)


async def test_a_draft_is_left_found_again_after_a_restart_and_saved(world: World, language: str) -> None:
    card = await begin(world, world.youth, place="Oslo, Norway")
    await press(world.youth, card, LATER[language])
    await world.restart()
    profile = await world.youth.slash(world.channel, "profile show")
    said = {"en": "**Youth and the Internet** – conference", "fr": "**Youth and the Internet** – conférence"}
    assert said[language] in words(profile)
    card = await press(world.youth, profile, GO_ON[language])
    assert {"en": "Oslo, Norway", "fr": "Oslo, Norvège"}[language] in words(card)
    card = await fill(world.youth, card, NEXT[language][2], areas=["COM"])
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)


async def test_one_is_corrected_as_it_would_be_typed(world: World, language: str) -> None:
    ref = await added(world, world.youth, language, place="Oslo, Norway")
    card = await world.youth.slash(world.channel, "conference edit", conference=ref)
    form = await press(world.youth, card, MEND[language])
    assert holds(form)["dates"] == "2027-05-12 – 2027-05-14, 09:00–17:00"
    assert holds(form)["place"] == {"en": "Oslo, Norway", "fr": "Oslo, Norvège"}[language]
    card = await send(world.youth, form, holds(form) | {"dates": "2027-05-19"})
    saved = await press(world.youth, card, SAVE[language])
    found = await kept(world, saved)
    assert (found.times.starts, found.times.opens, found.sequence) == (When(2027, 5, 19), None, 1)


async def test_a_full_form_of_a_draft_that_was_saved_meanwhile_is_given_back_whole(world: World) -> None:
    card = await fill(world.youth, await begin(world, world.youth), NEXT["en"][2], areas=["COM"])
    form = await press(world.youth, card, MEND["en"])
    saved = await press(world.youth, card, SAVE["en"])
    groups = [each.value for each in StakeholderGroup]
    typed = holds(form) | {"summary": "Line one\nline two", "areas": [each.value for each in AREAS], "audience": groups}
    refused = await send(world.youth, form, typed)
    assert reference(saved) in words(refused)
    again = await press(world.youth, refused, MEND["en"])
    assert holds(again) == typed


async def test_a_form_that_was_open_while_the_bot_restarted_is_kept(world: World) -> None:
    form = await world.youth.slash(world.channel, "conference add")
    await world.restart()
    card = await send(world.youth, form, holds(form) | LEAST)
    assert "## Youth and the Internet" in words(card)


CANCEL = {"en": "Cancel it", "fr": "L’annuler"}
SURE = {"en": "Yes, cancel it", "fr": "Oui, l’annuler"}


async def test_one_is_cancelled_after_a_question_and_a_second_time_kindly(world: World, language: str) -> None:
    ref = await added(world, world.youth, language)
    card = await world.youth.slash(world.channel, "conference view", conference=ref)
    asked = await press(world.youth, card, CANCEL[language])
    assert {"en": "Cancel this conference?", "fr": "Annuler cette conférence ?"}[language] in words(asked)
    done = await press(world.youth, asked, SURE[language])
    assert {"en": "## Cancelled", "fr": "## Annulée"}[language] in words(done)
    said = {"en": "That is what it says already.", "fr": "C’est déjà ce qui y est dit."}[language]
    assert said in words(await press(world.youth, asked, SURE[language]))
    again = await press(world.youth, card, CANCEL[language])
    assert said in words(again)
    assert SURE[language] not in labels(again)


async def test_one_is_confirmed_postponed_and_given_new_dates(world: World, language: str) -> None:
    ref = await added(world, world.youth, language)
    for label, heading in (
        ({"en": "Confirm", "fr": "Confirmer"}, {"en": "## Confirmed", "fr": "## Confirmée"}),
        ({"en": "Postpone", "fr": "Reporter"}, {"en": "## Postponed", "fr": "## Reportée"}),
    ):
        card = await world.youth.slash(world.channel, "conference view", conference=ref)
        done = await press(world.youth, card, label[language])
        assert heading[language] in words(done)
    card = await press(world.youth, done, {"en": "Give it new dates", "fr": "Donner de nouvelles dates"}[language])
    form = await press(world.youth, card, MEND[language])
    assert holds(form)["title"] == "Youth and the Internet"


async def test_it_was_held_is_offered_once_it_has_begun(world: World, language: str) -> None:
    held = {"en": "It was held", "fr": "Elle a eu lieu"}[language]
    ref = await added(world, world.youth, language)
    card = await world.youth.slash(world.channel, "conference view", conference=ref)
    assert held not in labels(card)
    past = await begin(world, world.youth, title="Last year", dates="2025-05-12")
    past = await fill(world.youth, past, NEXT[language][2], areas=["COM"])
    past = await chosen(world.youth, await fill(world.youth, past, NEXT[language][3]), "status", "confirmed")
    ref = reference(await press(world.youth, past, SAVE[language]))
    card = await world.youth.slash(world.channel, "conference view", conference=ref)
    done = await press(world.youth, card, held)
    assert {"en": "## Held", "fr": "## Tenue"}[language] in words(done)


async def test_whoever_does_not_look_after_it_has_no_such_buttons(world: World) -> None:
    ref = await added(world, world.youth)
    card = await world.admin.slash(world.channel, "conference view", conference=ref)
    assert {"Confirm", "Postpone", "Cancel it"} <= set(labels(card))
    card = await world.newcomer("reader").slash(world.channel, "conference view", conference=ref)
    assert {"Confirm", "Postpone", "Cancel it"} & set(labels(card)) == set()
