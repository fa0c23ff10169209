"""What can go wrong with a commitment: clear words, nothing lost, nothing by half."""

from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen
from tests.journeys.organising import begin
from tests.journeys.promising import (
    ASK,
    CORRECT,
    MEND,
    MORE,
    NEWS,
    SAID,
    SAY,
    TOGETHER,
    make,
    promise,
    reference,
    signed_and_made,
    tell,
    view,
)
from tests.reading import holds, labels, words
from tests.world import World, filled, press, send

SIGN = {"en": "Sign – support this Call", "fr": "Signer – appuyer cet Appel"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param)
    return request.param


async def test_who_has_not_signed_is_told_so_and_signs(world: World, language: str) -> None:
    told = await world.youth.slash(world.channel, "commitment make")
    said = {"en": "begins with signing", "fr": "commence par signer"}
    assert said[language] in words(told)
    shown = await press(world.youth, told, SIGN[language])
    signed = await send(world.youth, shown, filled())
    assert SAY[language] in labels(signed)


@pytest.mark.parametrize(
    ("typed", "english", "french"),
    [
        ("next spring: ten clubs", "“next spring” stands before a colon", "« next spring » se trouve avant"),
        ("2026-02-31: ten clubs", "There is no 2026-02-31 in the calendar.", "2026-02-31 n’existe pas dans le cal"),
        ("1066: ten clubs", "The year 1066 cannot be right", "Il ne peut s’agir de l’année 1066"),
        ("🎉", "The line “🎉” says nothing", "La ligne « 🎉 » ne dit rien"),
        ("\n".join(["one"] * 11), "11 are more than the 10 that fit", "11"),
    ],
)
async def test_a_date_that_cannot_be_read_is_mended_in_the_form_as_it_was(
    world: World, language: str, typed: str, english: str, french: str
) -> None:
    await world.sign(world.youth)
    sent = promise(language, deliverables=typed, marks=["w"])
    shown = await world.youth.slash(world.channel, "commitment make")
    refused = await world.youth.submit_modal(shown, sent)
    assert {"en": english, "fr": french}[language] in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == sent
    made = await send(world.youth, again, sent | {"deliverables": "2026-12: ten clubs"})
    assert "ten clubs" in words(made)
    assert {"en": "1 commitment", "fr": "1 engagement"}[language] in words(
        await world.youth.slash(world.channel, "commitment list")
    )


@pytest.mark.parametrize("typed", ["🎉🎉", "=1+1", "@everyone come", "x" * 1501])
async def test_a_title_that_cannot_be_shown_is_given_back(world: World, language: str, typed: str) -> None:
    await world.sign(world.youth)
    refused = await make(world, world.youth, language, said=typed)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again)["said"] == typed


async def test_a_point_that_there_is_not(world: World, language: str) -> None:
    await world.sign(world.youth)
    for command in ("commitment make", "commitment list"):
        told = await world.youth.slash(world.channel, command, point=9)
        assert {"en": "There is no point 9", "fr": "Il n’y a pas de point 9"}[language] in words(told)


async def test_a_link_with_a_user_name_is_given_back_with_the_news(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    news = {"said": "The first club.", "link": "https://me@example.org/x", "stage": ["in-progress"], "done": ["1"]}
    refused = await tell(world.youth, made, language, **news)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == {"shows": ""} | news
    told = await send(world.youth, again, holds(again) | {"link": "https://example.org/x"})
    assert "The first club." in words(told)


async def test_fulfilled_asks_for_a_word_and_withdrawn_is_not_fulfilled_at_once(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    refused = await tell(world.youth, made, language, stage=["fulfilled"])
    assert {"en": "give a link, or say a word", "fr": "donnez un lien, ou dites un mot"}[language] in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again)["stage"] == ["fulfilled"]
    withdrawn = await tell(world.youth, made, language, stage=["withdrawn"])
    assert {"en": "Withdrawn", "fr": "Retiré"}[language] in words(withdrawn)
    stale = await send(world.youth, again, holds(again) | {"said": "Done"})
    assert reference(made) in words(stale)
    assert {"en": "Someone else changed", "fr": "Quelqu’un d’autre a modifié"}[language] in words(stale)
    mended = await press(world.youth, stale, MEND[language])
    # Withdrawn cannot be fulfilled: the form offers what can follow, and keeps the word.
    assert (holds(mended)["stage"], holds(mended)["said"]) == (["withdrawn"], "Done")


async def test_who_writes_second_sees_both_and_loses_nothing(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    labelled = (CORRECT[language], MORE[language], NEWS[language])
    forms = {label: await press(world.youth, made, label) for label in labelled}
    theirs = await view(world, world.admin, reference(made))
    await tell(world.admin, theirs, language, said="The school agreed.")
    typed: dict[str, dict[str, Any]] = {
        CORRECT[language]: {"said": "My correction\nof it", "deliverables": "2028: mine"},
        MORE[language]: {"countries": "Kenya", "areas": ["2"], "link": "https://example.org/mine"},
        NEWS[language]: {"said": "My news", "stage": ["blocked"]},
    }
    for label, form in forms.items():
        sent = holds(form) | typed[label]
        refused = await world.youth.submit_modal(form, sent)
        seen = words(refused)
        assert "The school agreed." in seen
        for said in typed[label].values():
            assert isinstance(said, list) or said in seen
        again = await press(world.youth, refused, MEND[language])
        assert holds(again) == sent
        if label == CORRECT[language]:
            assert "My correction" in words(await send(world.youth, again, sent))


async def test_someone_elses_is_not_changed(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    card = await view(world, world.organiser, reference(made))
    assert NEWS[language] not in labels(card)
    told = await world.organiser.slash(world.channel, "commitment update", commitment=reference(made))
    said = {"en": "is looked after by others", "fr": "D’autres s’occupent de"}
    assert said[language] in words(told)


async def test_a_double_click_makes_one_and_a_form_left_open_is_given_back(world: World, language: str) -> None:
    await world.sign(world.youth)
    shown = await world.youth.slash(world.channel, "commitment make")
    await world.restart()
    outlived = await world.youth.submit_modal(shown, promise(language))
    again = await press(world.youth, outlived, MEND[language])
    assert holds(again) == promise(language)
    other = await press(world.youth, outlived, MEND[language])
    first, second = [await send(world.youth, form, holds(form)) for form in (again, other)]
    assert reference(first) == reference(second)
    assert {"en": "1 commitment", "fr": "1 engagement"}[language] in words(
        await world.youth.slash(world.channel, "commitment list")
    )


async def test_a_closed_call_takes_none_and_those_there_are_go_on(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    shown = await world.youth.slash(world.channel, "commitment make")
    form = await world.steward.slash(world.channel, "call close")
    question = await send(world.steward, form, {"en": "Thank you.", "fr": "Merci."})
    await press(world.steward, question, "Close the Call")
    late = await send(world.youth, shown, promise(language, said="Late"))
    for told in (late, await world.youth.slash(world.channel, "commitment make")):
        assert {"en": "takes no new commitments", "fr": "ne reçoit plus d’engagements"}[language] in words(told)
    assert SAY[language] not in labels(await world.youth.slash(world.channel, "call read", point=3))
    told = await tell(world.youth, made, language, stage=["fulfilled"], said="Done")
    assert {"en": "Fulfilled", "fr": "Tenu"}[language] in words(told)


async def test_a_signature_that_is_not_genuine_makes_none(world: World, language: str) -> None:
    await world.sign(world.youth, show="name")
    await world.accord.services.invalidations.carry_out(*await _prepared(world))
    told = await world.youth.slash(world.channel, "commitment make")
    assert {"en": "one that is not genuine", "fr": "authentique"}[language] in words(told)


async def _prepared(world: World) -> tuple[Any, int]:
    admin = Actor(world.admin.id, world.server.id, "admin", admin=True)
    prepare = world.accord.services.invalidations.prepare
    decision = await prepare(admin, None, Chosen(group=StakeholderGroup.YOUTH), "One person behind many.")
    return admin, decision.invalidation.id


async def test_an_organisation_that_cannot_answer_is_not_asked(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    partners = await press(world.youth, made, TOGETHER[language])
    form = await press(world.youth, partners, ASK[language])
    refused = await send(world.youth, form, {"organisation": "Nobody’s House"})
    assert {"en": "There is no organisation", "fr": "Il n’y a pas d’organisation"}[language] in words(refused)
    again = await press(world.youth, refused, MEND[language])
    assert holds(again) == {"organisation": "Nobody’s House"}


async def test_what_may_not_be_seen_is_answered_like_what_is_not_there(world: World, language: str) -> None:
    made = await signed_and_made(world, world.youth, language)
    there = await view(world, world.stranger, reference(made))
    nowhere = await view(world, world.stranger, "COM-999")
    assert words(there).replace(reference(made), "COM-999") == words(nowhere)
    listed = await world.stranger.slash(world.away, "commitment list")
    assert SAID[language].split("\n")[0] not in words(listed)
