"""A member shares a good practice: three forms, and nothing that was typed is lost on the way."""

from typing import Any, Final

from bot.domain.countries import Country
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, LinkKind
from bot.domain.visibility import Visibility
from tests.journeys.browsing import logged, met
from tests.journeys.logging import GO_ON, LATER, MEND, SAVE, THROW, fill, part
from tests.journeys.sharing import NEXT, SHARED, begin, choose, reference, shared
from tests.journeys.test_logging import FORM, language, youth  # noqa: F401 - a fixture among them
from tests.reading import fields, holds, labels, options, title, words
from tests.world import World, press, send

WORDS: Final = {
    "method": "They meet twice a month.",
    "evidence": "Fewer fights in the yard.",
    "not_worked": "Posters did nothing.",
    "limits": "Not for large groups.",
    "transferability": "One room and one evening.",
    "harm": "Nobody is filmed.",
}


async def kept(world: World, card: Any) -> Any:
    """The practice of a card, as the youth member sees it."""
    return (await world.accord.services.practices.view(youth(world), reference(card))).practice


async def test_three_forms_tell_all_there_is_to_say(world: World, language: str) -> None:  # noqa: F811
    await world.say_of_oneself(world.youth, organisation="Youth House", country="Kenya", marks=["youth"])
    clubs = await logged(world, world.admin, "Youth clubs")
    before = len(world.env.http_requests)
    form = await world.youth.slash(world.channel, "practice share")
    first = {"en": "Practice, step 1 of 3: what it is", "fr": "Pratique, étape 1 sur 3 : de quoi il s’agit"}
    assert title(form) == first[language]
    about = {"title": "Credible messengers", "summary": "They meet.", "areas": ["EDU"], "audience": "pupils"}
    card = await send(world.youth, form, holds(form) | about)
    buttons = [
        NEXT[language][2].replace("\u00a0", " "),
        MEND[language],
        SAVE[language],
        LATER[language],
        THROW[language],
    ]
    assert labels(card) == buttons
    second = await press(world.youth, card, NEXT[language][2])
    assert (holds(second)["setting"], holds(second)["partners"]) == ("Kenya", "Youth House")
    how = {
        "setting": "lycées, Canada, Maroc",
        "method": WORDS["method"],
        "partners": {"en": "Youth House: implementer", "fr": "Youth House : réalisation"}[language],
        "links": f"https://example.org\n{clubs.reference.lower()}",
    }
    card = await send(world.youth, second, holds(second) | how)
    where = {
        "en": "**Where it was tried:** lycées, Canada, Morocco",
        "fr": "**Où elle a été essayée :** lycées, Canada, Maroc",
    }
    assert where[language] in words(card)
    third = await press(world.youth, card, NEXT[language][3])
    assert list(fields(third)) == ["evidence", "not_worked", "limits", "transferability", "harm"]
    card = await send(world.youth, third, holds(third) | {name: WORDS[name] for name in fields(third)})
    card = await choose(world.youth, card, "points", "1.1", "1.3")
    card = await choose(world.youth, card, "marks", "women")
    saved = await press(world.youth, card, SAVE[language])
    assert SHARED[language] in words(saved)
    # One command, three forms and their two clicks, two choices and one click to save; each is answered once.
    sent = [each for each in world.env.http_requests[before:] if each.path.endswith("/callback")]
    answers = [(each.json or {})["type"] for each in sent]
    assert (answers.count(FORM), len(answers)) == (3, 9)
    found = await kept(world, saved)
    assert {name: getattr(found, name) for name in WORDS} == WORDS
    assert (found.summary, found.audience, found.setting, found.links) == (
        "They meet.",
        "pupils",
        "lycées",
        ("https://example.org",),
    )
    assert found.partners == (Partner("Youth House", PartnerRole.IMPLEMENTER),)
    subject = found.record.subject
    assert (subject.countries, subject.answers) == ((Country("CA"), Country("MA")), (Answer(1, 1), Answer(1, 3)))
    assert (subject.youth_led, subject.women_led, found.record.language) == (False, True, language)
    async with world.accord.database.read() as tx:
        links = await tx.records.linked(youth(world), found.record.id)
    assert [(kind, outward, to.reference) for kind, outward, to in links] == [
        (LinkKind.COMES_OUT_OF, True, clubs.reference)
    ]


async def test_one_form_is_enough_and_few_may_see_it(world: World, language: str) -> None:  # noqa: F811
    assert (await shared(world, world.youth, language)).startswith("PRA-")
    card = await begin(world, world.youth)
    for step in (2, 3):
        card = await fill(world.youth, card, NEXT[language][step])
    card = await choose(world.youth, card, "marks", "restricted")
    saved = await press(world.youth, card, SAVE[language])
    said = {
        "en": "Seen by those who look after it and by the reviewers of this server.",
        "fr": "Visible par les personnes qui s’en occupent et par l’équipe de révision de ce serveur.",
    }
    assert said[language] in words(saved)
    assert (await kept(world, saved)).record.visibility is Visibility.RESTRICTED


async def test_a_choice_is_taken_back(world: World, language: str) -> None:  # noqa: F811
    card = await begin(world, world.youth)
    for step in (2, 3):
        card = await fill(world.youth, card, NEXT[language][step])
    card = await choose(world.youth, card, "points", "1.2")
    card = await choose(world.youth, card, "points")
    assert (await kept(world, await press(world.youth, card, SAVE[language]))).record.subject.answers == ()


async def test_a_draft_is_left_found_again_after_a_restart_gone_on_with_and_saved(
    world: World,
    language: str,  # noqa: F811
) -> None:
    card = await begin(world, world.youth, summary="They meet.")
    card = await fill(world.youth, card, NEXT[language][2], method="Twice a month.")
    await press(world.youth, card, LATER[language])
    await world.restart()
    profile = await world.youth.slash(world.channel, "profile show")
    noun = {"en": "**Credible messengers** – good practice", "fr": "**Credible messengers** – bonne pratique"}
    assert noun[language] in words(profile)
    card = await press(world.youth, profile, GO_ON[language])
    assert "Twice a month." in words(card)
    card = await fill(world.youth, card, NEXT[language][3], limits="Small groups.")
    card = await part(world.youth, card, 2)
    card = await send(world.youth, card, holds(card) | {"resources": "A room."})
    found = await kept(world, await press(world.youth, card, SAVE[language]))
    assert (found.summary, found.method, found.limits, found.resources) == (
        "They meet.",
        "Twice a month.",
        "Small groups.",
        "A room.",
    )


async def test_the_same_button_twice_saves_once(world: World, language: str) -> None:  # noqa: F811
    first = await begin(world, world.youth)
    second = await press(world.youth, await world.youth.slash(world.channel, "profile show"), GO_ON[language])
    first = await press(world.youth, first, SAVE[language])
    again = await press(world.youth, second, SAVE[language])
    assert {"en": "Saved already", "fr": "Déjà enregistrée"}[language] in words(again)
    assert reference(first) == reference(again)


async def test_from_what_it_comes_out_of_all_but_words_is_filled_in(world: World, language: str) -> None:  # noqa: F811
    about = {"topics": ("sport",), "countries": (Country("KE"),), "answers": (Answer(1, 2),)}
    clubs = await logged(world, world.admin, "Youth clubs", **about)
    shown = await world.youth.slash(world.channel, "initiative view", initiative=clubs.reference)
    button = {"en": "Save as a good practice", "fr": "Garder comme bonne pratique"}
    for form in (
        await press(world.youth, shown, button[language]),
        await world.youth.slash(world.channel, "practice share", **{"from": "Youth clubs"}),
    ):
        given = holds(form)
        assert (given["title"], given["summary"], given["areas"], given["topics"]) == ("", "", ["EDU"], "sport")
        card = await send(world.youth, form, given | {"title": "Credible messengers"})
        second = await press(world.youth, card, NEXT[language][2])
        assert (holds(second)["setting"], holds(second)["links"]) == ("Kenya", clubs.reference)
        found = await kept(world, await press(world.youth, card, SAVE[language]))
        assert (found.record.subject.countries, found.record.subject.answers) == ((Country("KE"),), (Answer(1, 2),))


async def test_two_who_correct_it_at_once_see_both_and_lose_nothing(world: World, language: str) -> None:  # noqa: F811
    made = await shared(world, world.youth, language)
    mine = await world.youth.slash(world.channel, "practice edit", practice=made)
    theirs = await world.admin.slash(world.channel, "practice edit", practice=made)
    theirs = await fill(world.admin, theirs, MEND["en"], summary="Theirs.")
    assert "## Corrected" in words(await press(world.admin, theirs, SAVE["en"]))
    mine = await fill(world.youth, mine, MEND[language], summary="Mine.")
    conflict = await press(world.youth, mine, SAVE[language])
    for said in ("Theirs.", "Mine."):
        assert said in words(conflict)
    over = {"en": "Save mine over it", "fr": "Enregistrer la mienne"}
    saved = await press(world.youth, conflict, over[language])
    assert (await kept(world, saved)).summary == "Mine."


async def test_nobody_else_corrects_it(world: World, language: str) -> None:  # noqa: F811
    made = await shared(world, world.admin)
    refused = await world.youth.slash(world.channel, "practice edit", practice=made)
    assert made in words(refused)
    assert MEND[language] not in labels(refused)


async def test_points_and_marks_are_chosen_anew_while_it_is_corrected(world: World, language: str) -> None:  # noqa: F811
    made = await shared(world, world.youth, language)
    card = await world.youth.slash(world.channel, "practice edit", practice=made)
    assert {"en": "Youth-led", "fr": "Mené par des jeunes"}[language] in options(card)
    # Who sees what is there already is decided on its own card.
    restricted = {"en": "Only I and this", "fr": "Seules l’équipe de révision"}[language]
    assert not any(label.startswith(restricted) for label in options(card))
    card = await choose(world.youth, card, "points", "1.4")
    card = await choose(world.youth, card, "marks", "youth", "women")
    subject = (await kept(world, await press(world.youth, card, SAVE[language]))).record.subject
    assert (subject.answers, subject.youth_led, subject.women_led) == ((Answer(1, 4),), True, True)


async def test_a_conference_leads_to_what_came_out_of_it(world: World, language: str) -> None:  # noqa: F811
    dialogue = await met(world, world.admin, "Youth and dialogue", topics=("sport",))
    shown = await world.youth.slash(world.channel, "conference view", conference=dialogue.reference)
    button = {"en": "Save as a good practice", "fr": "Garder comme bonne pratique"}
    form = await press(world.youth, shown, button[language])
    assert (holds(form)["title"], holds(form)["topics"]) == ("", "sport")
    card = await send(world.youth, form, holds(form) | {"title": "Credible messengers"})
    assert dialogue.reference in words(card)
    practice = await kept(world, await press(world.youth, card, SAVE[language]))
    async with world.accord.database.read() as tx:
        links = await tx.records.linked(youth(world), practice.record.id)
    assert [to.reference for _, _, to in links] == [dialogue.reference]
