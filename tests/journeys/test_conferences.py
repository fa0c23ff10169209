"""Conferences as people find them: a card, what is ahead, what came of one, and how it came about."""

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bot.domain.conferences import Claimed, Conference, ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.countries import Country
from bot.domain.dates import When
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer
from bot.domain.visibility import Visibility
from bot.texts import texts_in
from tests.journeys.browsing import OPEN, logged, met
from tests.journeys.organising import begin, choose_from
from tests.reading import alternative_texts, fields, holds, labels, message, options, words
from tests.world import World, press, send

TAKE_BACK = {"en": "Take it back", "fr": "Retirer"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


def later(world: World, days: int) -> When:
    """A day that is so far from now."""
    day = world.accord.now().date() + timedelta(days=days)
    return When(day.year, day.month, day.day)


async def view(world: World, person: Any, made: Conference) -> Any:
    return await person.slash(world.at_home(person), "conference view", conference=made.reference)


async def test_a_card_says_when_by_both_clocks_where_and_who(world: World, language: str) -> None:
    made = await met(
        world,
        world.organiser,
        "*Youth* and dialogue",
        times=Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "Europe/Paris"),
        countries=(Country("FR"),),
        partners=(Partner("UNESCO", PartnerRole.HOST), Partner("Québec", PartnerRole.CO_HOST)),
        languages=("fr", "ar"),
        online=True,
        online_link="https://example.org/room",
        registration="https://example.org/register",
        deadlines=(Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)), Deadline(DeadlineKind.PAPERS, When(2027, 1))),
        claimed=Claimed(500, "UNESCO"),
        answers=(Answer(1, 3),),
    )
    shown = await view(world, world.youth, made)
    # 09:00 in Paris is 07:00 UTC in May; the first of March is over there at 23:00 UTC.
    moments = (datetime(2027, 5, 12, 7, tzinfo=UTC), datetime(2027, 5, 14, 15, tzinfo=UTC))
    opens, closes = (int(each.timestamp()) for each in moments)
    due = int(datetime(2027, 3, 1, 23, tzinfo=UTC).timestamp())
    said = {
        "en": [
            "✅ **Confirmed** · Conference",
            f"**When:** <t:{opens}:F> – <t:{closes}:F> (<t:{opens}:R>)",
            "-# There (Paris): May 12, 2027, 09:00 – May 14, 2027, 17:00",
            "**Where:** Paris · online",
            "**Hosted by:** UNESCO, Québec (hosts it with others)",
            "**Languages:** French, Arabic",
            f"call for papers until January 2027 · registration until March 1, 2027 (<t:{due}:R>)",
            "**Took part:** 500 people, says UNESCO",
        ],
        "fr": [
            "✅ **Confirmée** · Conférence",
            f"**Quand :** <t:{opens}:F> – <t:{closes}:F> (<t:{opens}:R>)",
            "-# Sur place (Paris) : 12 mai 2027, 09:00 – 14 mai 2027, 17:00",
            "**Où :** Paris · en ligne",
            "**Accueillie par :** UNESCO, Québec (",
            "**Langues :** français, arabe",
            f"appel à communications jusqu’à : janvier 2027 · inscription jusqu’à : 1 mars 2027 (<t:{due}:R>)",
            "**Y ont participé :** 500 personnes, selon UNESCO",
        ],
    }
    assert [line for line in said[language] if line not in words(shown)] == []
    assert "<https://example.org/room>" in words(shown)
    assert world.organiser.name not in words(shown)
    point = await choose_from(
        world.youth, shown, next(label for label in options(shown) if label.startswith("Point 3"))
    )
    assert "### Point 3 – " in words(point)


async def test_a_month_is_never_a_day_and_a_cancelled_one_is_unmistakable(world: World, language: str) -> None:
    made = await met(world, world.organiser, times=Times(When(2015, 6)), status=ConferenceStatus.CANCELLED)
    shown = await view(world, world.youth, made)
    said = {
        "en": ["### ⛔ Cancelled: it does not take place", "**When:** June 2015\n", "No more of the date is known."],
        "fr": ["### ⛔ Annulée : elle n’a pas lieu", "**Quand :** juin 2015\n", "On ne sait rien de plus précis"],
    }
    assert [line for line in said[language] if line not in words(shown)] == []
    assert "<t:" not in words(shown).partition("2015")[2].splitlines()[0]


async def test_what_is_ahead_is_listed_filtered_and_opened(world: World, language: str) -> None:
    ahead = await met(world, world.organiser, "Soon", times=Times(later(world, 10)), languages=("sw",),
                       deadlines=(Deadline(DeadlineKind.REGISTRATION, later(world, 5)),))  # fmt: skip
    await met(world, world.organiser, "Later", times=Times(later(world, 40)), languages=("fr",))
    await met(world, world.organiser, "Long ago", times=Times(When(2015, 6)), status=ConferenceStatus.HELD)
    await met(world, world.organiser, "Quiet", times=Times(later(world, 9)), visibility=Visibility.RESTRICTED)
    shown = await world.youth.slash(world.channel, "conference upcoming")
    title = {"en": "## 2 conferences ahead", "fr": "## 2 conférences à venir"}
    assert title[language] in words(shown)
    assert words(shown).index("Soon") < words(shown).index("Later")
    assert "Quiet" not in words(shown)
    due = {"en": "registration until", "fr": "inscription jusqu’à"}
    assert due[language] in words(shown)
    opened = await choose_from(world.youth, shown, "Soon")
    assert f"-# {ahead.reference}" in words(opened)
    form = await press(world.youth, shown, texts_in(language)("button-meeting-filters"))
    assert set(fields(form)) == {"turns", "meetings", "venues", "audience", "languages"}
    mended = await send(world.youth, form, holds(form) | {"languages": "klingonish"})
    assert "klingonish" in words(mended)
    again = await press(world.youth, mended, {"en": "Correct", "fr": "Corriger"}[language])
    found = await send(world.youth, again, holds(again) | {"languages": "Swahili"})
    assert ("Soon" in words(found), "Later" in words(found)) == (True, False)
    past = await world.youth.slash(world.channel, "conference upcoming", past=True)
    assert ("Long ago" in words(past), "Soon" in words(past)) == (True, False)
    month = {"en": "June 2015", "fr": "juin 2015"}
    assert month[language] in words(past)


async def test_where_nothing_is_ahead_one_adds_what_one_knows(world: World, language: str) -> None:
    shown = await world.youth.slash(world.channel, "conference upcoming")
    nothing = {"en": "Nobody has told yet of a conference ahead", "fr": "Personne n’a encore parlé d’une conférence"}
    assert nothing[language] in words(shown)
    form = await press(world.youth, shown, texts_in(language)("button-add-conference"))
    assert "dates" in fields(form)


async def test_what_came_of_it_is_told_once_and_taken_back(world: World, language: str) -> None:
    made = await met(world, world.organiser)
    came = await logged(world, world.youth, "Clubs")
    form = await world.organiser.slash(
        world.channel, "conference outcome", conference=made.reference, came=came.reference
    )
    assert holds(form)["came"] == came.reference
    told = await send(world.organiser, form, holds(form))
    assert f"Clubs – {came.reference}" in words(told)
    empty = await press(world.organiser, told, texts_in(language)("button-add-outcome"))
    refused = await send(world.organiser, empty, holds(empty) | {"link": "nowhere"})
    again = await press(world.organiser, refused, {"en": "Correct", "fr": "Corriger"}[language])
    sent = holds(again) | {"said": "A *declaration*", "link": "https://example.org/d"}
    twice = await press(world.organiser, refused, {"en": "Correct", "fr": "Corriger"}[language])
    for form in (again, twice):
        told = await send(world.organiser, form, sent)
    assert words(told).count(r"A \*declaration\*") == 1
    label = next(each for each in options(told) if "declaration" in each)
    question = await choose_from(world.organiser, told, label)
    assert r"A \*declaration\*" in words(question)
    gone = await press(world.organiser, question, TAKE_BACK[language])
    assert "declaration" not in words(gone)
    initiative = await world.youth.slash(world.channel, "initiative view", initiative=came.reference)
    assert made.record.title in options(initiative)


async def test_how_it_came_about_is_a_picture_and_a_list(world: World, language: str) -> None:
    first = await met(world, world.organiser, "First", times=Times(When(2015, 6)), status=ConferenceStatus.HELD)
    second = await met(world, world.organiser, "Second", times=Times(When(2016, 10, 30)), series="Talks")
    shown = await world.organiser.slash(world.channel, "conference series", series=second.reference)
    form = await press(world.organiser, shown, texts_in(language)("button-add-lineage"))
    refused = await send(world.organiser, form, {"way": "follows", "other": "Nowhere"})
    again = await press(world.organiser, refused, {"en": "Correct", "fr": "Corriger"}[language])
    drawn = await send(world.organiser, again, {"way": "follows", "other": first.reference})
    relation = {"en": "follows up on 1", "fr": "fait suite à 1"}
    assert relation[language] in words(drawn)
    told = alternative_texts(drawn)[0]
    assert "First" in told
    assert relation[language] in told
    assert [each.filename for each in message(drawn).attachments] == ["lineage.png"]
    named = await world.youth.slash(world.channel, "conference series", series="TALKS")
    assert relation[language] in words(named)
    assert texts_in(language)("button-add-lineage") not in labels(named)
    way = {"en": "follows up on · First", "fr": "fait suite à · First"}
    question = await choose_from(world.organiser, drawn, way[language])
    gone = await press(world.organiser, question, TAKE_BACK[language])
    assert relation[language] not in words(gone)


async def test_news_of_it_stand_on_its_card(world: World, language: str) -> None:
    made = await met(world, world.organiser)
    form = await press(world.organiser, await view(world, world.organiser, made), texts_in(language)("button-update"))
    told = await send(world.organiser, form, holds(form) | {"said": "The hall is *found*."})
    opened = await press(world.organiser, told, OPEN[language])
    assert r"The hall is \*found\*." in words(opened)


async def test_what_may_not_be_seen_is_nowhere(world: World, language: str) -> None:
    made = await met(world, world.organiser, "Quiet", visibility=Visibility.RESTRICTED)
    assert "CON-" in made.reference
    seen = [
        await view(world, world.youth, made),
        await world.youth.slash(world.channel, "conference series", series=made.reference),
        await world.youth.slash(world.channel, "conference outcome", conference=made.reference),
        await world.youth.slash(world.channel, "conference upcoming", text="Quiet"),
    ]
    # What they typed themselves is read back to them.
    said = [line for each in seen for line in words(each).splitlines() if "Quiet" in line]
    assert len(said) == 1
    assert said[0].startswith({"en": "-# Filters: ", "fr": "-# Filtres"}[language])
