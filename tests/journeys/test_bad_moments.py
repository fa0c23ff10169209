"""The world changes while someone looks at it: closed, deleted, restarted, pressed twice, pressed by another."""

from pathlib import Path

import pytest

from tests.journeys.content import revised
from tests.reading import holds, labels, message, words
from tests.screen import Screen
from tests.world import World, filled, press, send

SIGN = "Sign – support this Call"
CLOSED = {
    "en": "This Call is closed and takes no more signatures. Nothing was changed.",
    "fr": "Cet Appel est clos et ne reçoit plus de signatures. Rien n’a changé.",
}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the youth member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


async def close(world: World, folder: Path) -> None:
    """Load the Call with a last day that is over."""
    await world.accord.services.calls.load(revised(folder, closes_on="2025-12-31"))


@pytest.mark.parametrize("typed", ["No such Call", "CALL-2", "@everyone `x`"])
async def test_an_unknown_call_is_met_with_where_to_choose_it(world: World, language: str, typed: str) -> None:
    said = {"en": "There is no Call named “", "fr": "Aucun Appel ne s’appelle « "}[language]
    for command in ("read", "sign", "withdraw", "progress", "signatories"):
        refused = await world.youth.slash(world.channel, f"call {command}", call=typed)
        assert refused.ephemeral
        assert said in words(refused)
        assert "`/call read`" in words(refused)


async def test_a_point_that_is_not_there_is_met_with_those_that_are(world: World, language: str) -> None:
    refused = await world.youth.slash(world.channel, "call read", point=9)
    said = {
        "en": "There is no point 9: the points of this Call go from 1 to 5.",
        "fr": "Il n’y a pas de point 9 : les points de cet Appel vont de 1 à 5.",
    }[language]
    assert words(refused) == said


async def test_signing_twice_shows_the_signature_that_stands(world: World, language: str) -> None:
    await world.sign(world.youth, group=["media"])
    again = await world.youth.slash(world.channel, "call sign")
    assert {"en": "You have signed already", "fr": "Vous avez déjà signé"}[language] in words(again)
    assert await world.total() == 1


async def test_two_forms_sent_one_after_the_other_make_one_signature(world: World, language: str) -> None:
    forms = [await world.youth.slash(world.channel, "call sign") for _ in range(2)]
    for group, form in zip(["media", "academia"], forms, strict=True):
        sent = await send(world.youth, form, filled(group=[group]))
    assert {"en": "You have signed already", "fr": "Vous avez déjà signé"}[language] in words(sent)
    assert {"en": "Media", "fr": "Médias"}[language] in words(sent)
    assert await world.total() == 1


async def test_withdrawing_twice_changes_nothing_the_second_time(world: World, language: str) -> None:
    await world.sign(world.youth)
    label = {"en": "Withdraw", "fr": "Retirer"}[language]
    first, second = [await world.youth.slash(world.channel, "call withdraw") for _ in range(2)]
    await press(world.youth, first, label)
    said = {"en": "You have no signature on this Call", "fr": "Vous n’avez pas de signature sur cet Appel"}[language]
    for refused in (
        await press(world.youth, second, label),
        await world.youth.slash(world.channel, "call withdraw"),
    ):
        assert said in words(refused)
        assert "`/call sign`" in words(refused)
    assert await world.total() == 0


async def test_the_buttons_of_a_deleted_card_still_serve(world: World) -> None:
    await world.set_up()
    card = Screen.showing(world.env, world.card())
    await world.admin.delete(world.card())
    assert "### Preamble" not in words(await card.press(world.youth, world.channel, "Read"))
    signed = await send(world.youth, await card.press(world.youth, world.channel, SIGN), filled())
    assert "Thank you" in words(signed)
    assert "How Québec’s Call for Action is doing" in words(await card.press(world.youth, world.channel, "Progress"))


async def test_a_deleted_card_is_not_kept_current_and_nothing_else_stops(world: World) -> None:
    await world.set_up()
    await world.admin.delete(world.card())
    await world.sign(world.youth)
    await world.later(60)
    await world.post_card(world.admin)
    assert "1 signature" in words(world.card())


async def test_a_form_opened_before_the_call_closed_is_given_back(world: World, language: str, tmp_path: Path) -> None:
    typed = filled(group=["media"], organisation="Youth 2.0")
    shown = await world.youth.slash(world.channel, "call sign")
    await close(world, tmp_path)
    refused = await send(world.youth, shown, typed)
    assert CLOSED[language] in words(refused)
    assert "Youth 2.0" in words(refused)
    assert await world.total() == 0


async def test_a_closed_call_says_so_everywhere(world: World, language: str, tmp_path: Path) -> None:
    await world.set_up(language=language)
    await close(world, tmp_path)
    assert CLOSED[language] in words(await world.youth.slash(world.channel, "call sign"))
    assert CLOSED[language] in words(await world.youth.click(world.card(), custom_id="press:sign:CALL-1"))
    await world.later(60)
    assert {"en": "This Call is closed.", "fr": "Cet Appel est clos."}[language] in words(world.channel.history()[0])
    assert labels(world.card()) == {"en": ["Read", "Progress"], "fr": ["Lire", "Progrès"]}[language]


async def test_a_signature_on_a_closed_call_can_still_be_withdrawn(world: World, tmp_path: Path) -> None:
    await world.sign(world.youth)
    await close(world, tmp_path)
    standing = await world.youth.slash(world.channel, "call sign")
    assert "Correct my signature" not in labels(standing)
    asked = await press(world.youth, standing, "Withdraw")
    assert "Your signature is withdrawn" in words(await press(world.youth, asked, "Withdraw"))


async def test_a_form_sent_after_a_restart_is_given_back_and_goes_on(world: World, language: str) -> None:
    typed = filled(group=["media"], show="organisation", ticks=["understood", "write"], organisation="Youth 2.0")
    shown = await world.youth.slash(world.channel, "call sign", country="Canada")
    await world.restart()
    lost = await send(world.youth, shown, typed)
    said = {"en": "Accord no longer knows this form", "fr": "Accord ne reconnaît plus ce formulaire"}[language]
    assert said in words(lost)
    assert await world.total() == 0
    again = await press(world.youth, lost, {"en": "Correct", "fr": "Corriger"}[language])
    assert holds(again) == typed
    signed = await send(world.youth, again, holds(again))
    assert "Canada" in words(signed)
    assert "Youth 2.0" in words(signed)


@pytest.mark.parametrize("command", ["profile edit", "server setup"])
async def test_every_form_is_given_back_after_a_restart(world: World, command: str) -> None:
    shown = await world.admin.slash(world.channel, command)
    typed = {
        "profile edit": {"group": ["media"], "country": "Chile", "organisation": "B", "language": "en", "marks": []},
        "server setup": world.setup_of(world.channel) | {"language": "fr"},
    }[command]
    await world.restart()
    again = await press(world.admin, await world.admin.submit_modal(shown, typed), "Correct")
    as_numbers = {"channel": [world.channel.id], "reviewers": [world.reviewers.id]}
    assert holds(again) == typed | {key: value for key, value in as_numbers.items() if key in typed}


async def test_whoever_presses_acts_for_themselves_and_for_nobody_else(world: World) -> None:
    await world.sign(world.organiser, show="name", organisation="Youth 2.0")
    asked = await world.organiser.slash(world.channel, "call withdraw")
    refused = await Screen.showing(world.env, asked).press(world.youth, world.channel, "Withdraw")
    assert "You have no signature on this Call" in words(refused)
    kept = await world.organiser.slash(world.channel, "privacy show")
    for label in ("Get a copy", "Erase me"):
        answered = await Screen.showing(world.env, kept).press(world.youth, world.channel, label)
        assert str(world.organiser.id) not in words(answered)
    assert await world.total() == 1


async def test_a_press_of_something_that_is_no_more_is_answered(world: World) -> None:
    await world.set_up()
    screen = Screen.showing(world.env, world.card())
    screen.payload["components"][0]["components"][3]["components"][0]["custom_id"] = "press:gone:CALL-1"
    answered = await screen.press(world.youth, world.channel, SIGN)
    assert "That comes from an earlier version of Accord" in words(answered)
    assert message(answered).ephemeral
