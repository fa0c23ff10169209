"""A member logs an initiative: three forms at most, and nothing that was typed is lost on the way."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, LinkKind
from bot.domain.visibility import Visibility
from tests.journeys.logging import GO_ON, LATER, MEND, NEXT, SAVE, SAVED, THROW, begin, fill, logged, part, reference
from tests.reading import fields, holds, labels, title, words
from tests.screen import Screen
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


async def gone_on_with(world: World, language: str) -> Any:
    """The card of the youth member's draft, opened once more."""
    return await press(world.youth, await world.youth.slash(world.channel, "profile show"), GO_ON[language])


async def test_three_forms_log_all_there_is_to_say(world: World, language: str) -> None:
    await world.say_of_oneself(
        world.youth, organisation="Youth House", country="Kenya", group=["youth"], marks=["youth"]
    )
    whole = await logged(world, world.admin, title="All the clubs")
    before = len(world.env.http_requests)
    form = await world.youth.slash(world.channel, "initiative log")
    first = {"en": "Initiative, step 1 of 3: what it is", "fr": "Initiative, étape 1 sur 3 : de quoi il s’agit"}
    assert title(form) == first[language]
    about = {"title": "Youth clubs", "summary": "Young people meet.", "areas": ["EDU", "YTH"], "scope": ["national"]}
    kept = await send(world.youth, form, holds(form) | about)
    assert labels(kept) == [
        NEXT[language][2].replace("\u00a0", " "),
        MEND[language],
        SAVE[language],
        LATER[language],
        THROW[language],
    ]
    shows = {"en": "the stakeholder group of your profile: Youth.", "fr": "le groupe de votre profil : Jeunesse."}
    assert shows[language] in words(kept)
    said = {"en": "**Who leads it:** Youth House", "fr": "**Qui la mène :** Youth House"}
    assert said[language] in words(kept)
    where = {
        "countries": "Kenya, Côte d'Ivoire; mali",
        "topics": "sport",
        "dates": "2024-03 – 2025",
        "status": ["running"],
    }
    kept = await fill(world.youth, kept, NEXT[language][2], regions=["asia"], **where)
    said = {"en": "**Countries:** Kenya, Côte d’Ivoire, Mali", "fr": "**Pays :** Kenya, Côte d’Ivoire, Mali"}
    assert said[language] in words(kept)
    partners = {"en": "UNICEF: funder\nThe city", "fr": "UNICEF : bailleur\nThe city"}[language]
    belongs = {"en": f"part of: {whole}", "fr": f"fait partie de : {whole}"}[language]
    third = await press(world.youth, kept, NEXT[language][3])
    assert [option["label"][:2] for option in fields(third)["points"]["options"]] == ["1.", "2.", "3.", "4.", "5."]
    assert holds(third)["marks"] == ["youth"]
    more = {"partners": partners, "points": ["1.1", "1.3"], "link": "https://example.org", "belongs": belongs}
    kept = await send(world.youth, third, holds(third) | more)
    assert labels(kept)[0] == MEND[language]
    saved = await press(world.youth, kept, SAVE[language])
    assert SAVED[language] in words(saved)
    # One command, three forms and three clicks; each is answered once.
    sent = [each for each in world.env.http_requests[before:] if each.path.endswith("/callback")]
    answers = [(each.json or {})["type"] for each in sent]
    assert (answers.count(FORM), len(answers)) == (3, 7)
    assert {"en": "Everyone in this server can see it now.", "fr": "Tout ce serveur peut la voir maintenant."}[
        language
    ] in words(saved)
    async with world.accord.database.read() as tx:
        (found,) = await tx.initiatives.some(youth(world), [int(reference(saved).partition("-")[2])])
        links = await tx.records.linked(youth(world), found.record.id)
    assert (found.lead, found.starts, found.ends) == ("Youth House", When(2024, 3), When(2025))
    assert found.partners == (Partner("UNICEF", PartnerRole.FUNDER), Partner("The city"))
    assert found.record.subject.countries == (Country("CI"), Country("KE"), Country("ML"))
    assert found.record.subject.regions == (Region.AFRICA, Region.ASIA)
    assert found.record.subject.answers == (Answer(1, 1), Answer(1, 3))
    assert [(kind, to.reference) for kind, _, to in links] == [(LinkKind.PART_OF, whole)]


async def test_one_form_is_enough(world: World, language: str) -> None:
    card = await begin(world, world.youth)
    assert {"en": "No organisation named", "fr": "Sans organisation nommée"}[language] in words(card)
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)
    found = await world.accord.services.initiatives.view(youth(world), reference(saved))
    assert found.initiative.record.language == language
    assert "youth" not in (found.initiative.lead, found.initiative.summary)


async def test_whoever_wants_it_seen_by_few_says_so_before_it_is_saved(world: World, language: str) -> None:
    card = await begin(world, world.youth)
    card = await fill(world.youth, card, NEXT[language][2])
    card = await fill(world.youth, card, NEXT[language][3], marks=["restricted"])
    saved = await press(world.youth, card, SAVE[language])
    said = {
        "en": "Seen by those who look after it and by the reviewers of this server.",
        "fr": "Visible par les personnes qui s’en occupent et par l’équipe de révision de ce serveur.",
    }
    assert said[language] in words(saved)
    found = await world.accord.services.initiatives.view(youth(world), reference(saved))
    assert found.initiative.record.visibility is Visibility.RESTRICTED


async def test_a_draft_is_left_found_again_after_a_restart_gone_on_with_and_saved(world: World, language: str) -> None:
    card = await begin(world, world.youth, summary="Young people meet.")
    card = await fill(world.youth, card, NEXT[language][2], countries="Mali")
    left = await press(world.youth, card, LATER[language])
    assert {"en": "Kept until <t:", "fr": "Gardé jusqu’au <t:"}[language] in words(left)
    assert "`/profile show`" in words(left)
    await world.restart()
    profile = await world.youth.slash(world.channel, "profile show")
    assert {"en": "### 1 draft", "fr": "### 1 brouillon"}[language] in words(profile)
    assert "**Youth clubs** – initiative" in words(profile)
    card = await press(world.youth, profile, GO_ON[language])
    assert "Young people meet." in words(card)
    card = await fill(world.youth, card, NEXT[language][3], link="https://example.org")
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)
    profile = await world.youth.slash(world.channel, "profile show")
    assert GO_ON[language] not in labels(profile)


async def test_a_draft_is_thrown_away_after_a_question(world: World, language: str) -> None:
    await begin(world, world.youth)
    for keep in (True, False):
        profile = await world.youth.slash(world.channel, "profile show")
        asked = await press(world.youth, profile, THROW[language])
        assert {"en": "“Youth clubs”", "fr": "« Youth clubs »"}[language] in words(asked)
        if keep:
            kept = await press(world.youth, asked, {"en": "Keep it", "fr": "Le garder"}[language])
            assert "## Youth clubs" in words(kept)
    gone = await press(world.youth, asked, THROW[language])
    assert {"en": "Thrown away. Nothing of it is kept.", "fr": "Jeté. Rien n’en est gardé."}[language] in words(gone)
    assert GO_ON[language] not in labels(await world.youth.slash(world.channel, "profile show"))


async def test_many_drafts_are_turned_page_by_page(world: World) -> None:
    for number in range(7):
        await begin(world, world.youth, title=f"Club {number}")
    profile = await world.youth.slash(world.channel, "profile show")
    assert "### 7 drafts" in words(profile)
    assert labels(profile).count("Continue") == 5
    older = await press(world.youth, profile, "Next")
    assert labels(older).count("Continue") == 2
    assert "**Club 0**" in words(older)


async def test_the_bot_restarts_while_a_form_is_open_and_what_is_sent_is_kept(world: World, language: str) -> None:
    form = await world.youth.slash(world.channel, "initiative log")
    await world.restart()
    card = await send(world.youth, form, holds(form) | {"title": "Youth clubs", "areas": ["EDU"]})
    assert "## Youth clubs" in words(card)
    form = await press(world.youth, card, NEXT[language][2])
    await world.restart()
    card = await send(world.youth, form, holds(form) | {"countries": "Mali"})
    assert "Mali" in words(card)
    await world.restart()
    saved = await press(world.youth, card, SAVE[language])
    assert SAVED[language] in words(saved)


async def test_a_form_that_was_open_for_a_day_is_kept(world: World, language: str) -> None:
    card = await begin(world, world.youth)
    form = await press(world.youth, card, NEXT[language][2])
    await world.tomorrow()
    card = await send(world.youth, form, holds(form) | {"countries": "Mali"})
    assert "Mali" in words(card)


async def test_a_second_click_on_save_shows_what_was_saved(world: World, language: str) -> None:
    first = await begin(world, world.youth)
    second = await gone_on_with(world, language)
    saved = await press(world.youth, first, SAVE[language])
    await world.restart()
    again = await press(world.youth, second, SAVE[language])
    assert {"en": "## Saved already", "fr": "## Déjà enregistrée"}[language] in words(again)
    assert reference(again) == reference(saved)


async def test_a_form_of_a_draft_that_was_saved_meanwhile_is_given_back_whole(world: World, language: str) -> None:
    card = await begin(world, world.youth, areas=["EDU", "GEN"])
    form = await press(world.youth, await gone_on_with(world, language), MEND[language])
    saved = await press(world.youth, card, SAVE[language])
    typed = holds(form) | {"title": "Later", "summary": "Line one\nline two", "scope": ["local"]}
    refused = await send(world.youth, form, typed)
    assert reference(saved) in words(refused)
    assert "Line one\nline two" in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == typed
    assert "## Later" in words(await send(world.youth, again, typed))


async def test_nobody_presses_the_buttons_of_somebody_elses_draft(world: World, language: str) -> None:
    card = Screen.showing(world.env, await begin(world, world.organiser))
    said = {"en": "That draft is not there any more", "fr": "Ce brouillon n’existe plus"}[language]
    for label in ("Next: where and when", "Correct", "Save now", "Finish later", "Throw away"):
        assert said in words(await card.press(world.youth, world.channel, label))


async def test_another_part_is_chosen_from_the_card(world: World, language: str) -> None:
    card = await fill(world.youth, await begin(world, world.youth), NEXT[language][2])
    form = await part(world.youth, card, 1)
    assert holds(form)["title"] == "Youth clubs"
    card = await send(world.youth, form, holds(form) | {"title": "Clubs"})
    assert "## Clubs" in words(card)
