"""A steward ends a Call: the form, the question, the cards, the news, and a year later the farewell to its signers."""

from typing import Any

import pytest

from tests.reading import fields, holds, labels, words
from tests.world import World, last_message, press, send

EN, FR = "Thank you, *all* of you.\nThe work goes on.", "Merci à vous.\nLe travail continue."
WORDS = {"en": EN, "fr": FR}
SHOWN = {"en": "Thank you, \\*all\\* of you.\nThe work goes on.", "fr": FR}
CLOSE = {"en": "Close the Call", "fr": "Clore l’Appel"}
LEAVE = {"en": "Leave it open", "fr": "Le laisser ouvert"}
MEND = {"en": "Correct", "fr": "Corriger"}
DONE = {"en": "Québec’s Call for Action is closed", "fr": "L’Appel est clos"}
ALREADY = {
    "en": "This Call is closed already. Nothing was changed.",
    "fr": "Cet Appel est déjà clos. Rien n’a changé.",
}
ONLY_STEWARDS = {
    "en": "Only the network’s stewards may do that. Nothing was changed.",
    "fr": "Seule la coordination du réseau peut le faire. Rien n’a changé.",
}
A_DAY = 24 * 60 * 60


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that everyone chose."""
    if request.param == "fr":
        await world.in_french(world.steward, world.youth, world.reviewer)
    return request.param


async def ask(world: World, **said: str) -> Any:
    """Fill in the form; the answer is the question before anything happens."""
    shown = await world.steward.slash(world.channel, "call close")
    return await send(world.steward, shown, WORDS | said)


async def is_closed(world: World) -> bool:
    calls = world.accord.services.calls
    return calls.is_closed(await calls.read(None))


def news(world: World) -> list[str]:
    """What everyone reads in the channel, the card aside."""
    _card, *others = [words(each) for each in world.channel.history() if not each.flags.ephemeral]
    return others


async def test_a_steward_closes_the_call_and_everyone_reads_the_last_word(world: World, language: str) -> None:
    await world.set_up(language=language)
    await world.sign(world.youth)
    question = await ask(world)
    assert question.ephemeral
    assert {"en": "It cannot be opened again.", "fr": "On ne peut pas le rouvrir."}[language] in words(question)
    assert EN in words(question)
    assert FR in words(question)
    assert labels(question) == [CLOSE[language], MEND[language], LEAVE[language]]
    assert not await is_closed(world)
    done = await press(world.steward, question, CLOSE[language])
    assert DONE[language] in words(done)
    assert await is_closed(world)
    await world.later(5)
    assert SHOWN[language] in words(world.channel.history()[0])
    (told,) = news(world)
    assert DONE[language] in told
    assert SHOWN[language] in told
    assert labels(last_message(world.channel)) == {"en": ["Read", "Progress"], "fr": ["Lire", "Progrès"]}[language]
    for _ in range(2):
        await world.later(300)
    assert len(news(world)) == 1


async def test_who_would_sign_or_read_a_closed_call_finds_the_last_word(world: World, language: str) -> None:
    await press(world.steward, await ask(world), CLOSE[language])
    refused = await world.youth.slash(world.channel, "call sign")
    assert SHOWN[language] in words(refused)
    assert labels(refused) == {"en": ["Read", "Progress"], "fr": ["Lire", "Progrès"]}[language]
    page = await world.youth.slash(world.channel, "call read", point=5)
    assert SHOWN[language] in words(page)
    first = await world.youth.slash(world.channel, "call read")
    assert {"en": "This Call is closed.", "fr": "Cet Appel est clos."}[language] in words(first)


async def test_a_second_press_changes_nothing(world: World, language: str) -> None:
    questions = [await ask(world), await ask(world, en="Another word")]
    for question in questions:
        said = await press(world.steward, question, CLOSE[language])
    assert ALREADY[language] in words(said)
    again = await world.steward.slash(world.channel, "call close")
    assert again.modal is None
    assert words(again) == ALREADY[language]
    call = await world.accord.services.calls.read(None)
    assert call.last_word is not None
    assert call.last_word.en == EN


async def test_a_call_can_be_left_open(world: World, language: str) -> None:
    left = await press(world.steward, await ask(world), LEAVE[language])
    kept = {"en": "Nothing was changed: the Call stays open.", "fr": "Rien n’a changé : l’Appel reste ouvert."}
    assert words(left) == kept[language]
    assert labels(left) == []
    assert not await is_closed(world)


async def test_the_words_can_be_mended_before_they_are_said(world: World, language: str) -> None:
    shown = await press(world.steward, await ask(world), MEND[language])
    assert holds(shown) == WORDS
    question = await send(world.steward, shown, {"en": "Shorter.", "fr": "Plus court."})
    await press(world.steward, question, CLOSE[language])
    call = await world.accord.services.calls.read(None)
    assert call.last_word is not None
    assert (call.last_word.en, call.last_word.fr) == ("Shorter.", "Plus court.")


async def test_a_word_in_one_language_only_is_given_back(world: World, language: str) -> None:
    refused = await ask(world, en="   ")
    wanted = {"en": "needed in English and in French", "fr": "Il faut le dernier mot en anglais et en français"}
    assert wanted[language] in words(refused)
    shown = await press(world.steward, refused, MEND[language])
    assert holds(shown) == {"en": "", "fr": FR}
    assert {field["max_length"] for field in fields(shown).values()} == {600}


async def test_the_words_wait_in_the_message_while_the_bot_restarts(world: World, language: str) -> None:
    question = await ask(world)
    await world.restart()
    await press(world.steward, question, CLOSE[language])
    call = await world.accord.services.calls.read(None)
    assert call.last_word is not None
    assert (call.last_word.en, call.last_word.fr) == (EN, FR)


async def test_a_form_that_was_open_during_a_restart_loses_nothing(world: World, language: str) -> None:
    shown = await world.steward.slash(world.channel, "call close")
    await world.restart()
    given_back = await send(world.steward, shown, WORDS)
    again = await press(world.steward, given_back, MEND[language])
    assert holds(again) == WORDS
    assert not await is_closed(world)


async def test_a_steward_who_was_removed_meanwhile_changes_nothing_and_keeps_their_words(
    world: World, language: str
) -> None:
    question, shown = await ask(world), await world.steward.slash(world.channel, "call close")
    world.accord.bot.settings = world.accord.settings.model_copy(update={"stewards": frozenset()})
    refused = await send(world.steward, shown, WORDS)
    assert ONLY_STEWARDS[language] in words(refused)
    assert EN in words(refused)
    assert FR in words(refused)
    for label in (CLOSE[language], MEND[language]):
        assert ONLY_STEWARDS[language] in words(await press(world.steward, question, label))
    assert not await is_closed(world)


@pytest.mark.parametrize("who", ["youth", "reviewer"])
async def test_nobody_else_closes_a_call(world: World, language: str, who: str) -> None:
    refused = await getattr(world, who).slash(world.channel, "call close")
    assert refused.modal is None
    assert words(refused) == ONLY_STEWARDS[language]


async def test_a_signature_on_a_closed_call_can_be_shown_differently_and_withdrawn(world: World, language: str) -> None:
    await world.sign(world.youth)
    await press(world.steward, await ask(world), CLOSE[language])
    mine = await world.youth.slash(world.channel, "call sign")
    show = {"en": "Show my signature differently", "fr": "Afficher ma signature autrement"}[language]
    await send(world.youth, await press(world.youth, mine, show), {"show": "name", "organisation": ""})
    (kept,) = (await world.kept_of(world.youth)).signatures
    assert kept.shown_name == "youth"
    question = await world.youth.slash(world.channel, "call withdraw")
    await press(world.youth, question, {"en": "Withdraw", "fr": "Retirer"}[language])
    assert await world.total() == 0


async def test_a_year_later_signers_are_told_and_then_their_signatures_lead_to_nobody(
    world: World, language: str
) -> None:
    await world.sign(world.youth)
    await world.sign(world.reviewer)
    await press(world.steward, await ask(world), CLOSE[language])
    await world.later(335 * A_DAY)
    told = await world.youth.slash(world.channel, "help")
    soon = {"en": "its signatures are anonymised", "fr": "ses signatures deviennent anonymes"}[language]
    assert soon in words(told)
    assert {"en": "Withdraw", "fr": "Retirer"}[language] in labels(told)
    assert soon not in words(await world.youth.slash(world.channel, "help"))
    await world.later(32 * A_DAY)
    await world.later(5)
    assert (await world.kept_of(world.youth)).signatures == ()
    assert await world.total() == 2
    gone = {"en": "its signatures were anonymised", "fr": "Ses signatures sont devenues anonymes"}[language]
    assert gone in words(await world.reviewer.slash(world.channel, "help"))
    refused = await world.youth.slash(world.channel, "call sign")
    assert {"en": "takes no more signatures", "fr": "ne reçoit plus de signatures"}[language] in words(refused)


async def test_a_new_version_is_told_where_the_call_was_signed(world: World, language: str) -> None:
    await world.set_up(language=language, wishes=["post"])
    await world.set_up(world.neighbours_admin, world.away, wishes=[])
    await world.sign(world.youth)
    async with world.accord.database.begin() as tx:
        call = await tx.calls.by_reference("CALL-1")
        assert call is not None
        await tx.calls.put(call.text.model_copy(update={"version": 2}), at=world.env.now())
    for _ in range(2):
        await world.later(300)
    (told,) = news(world)
    assert {"en": "has a new version", "fr": "Nouvelle version"}[language] in told
    assert [each for each in world.away.history() if not each.flags.ephemeral] == []
    shown = await press(world.youth, last_message(world.channel), labels(last_message(world.channel))[0])
    assert holds(shown)["group"] == ["youth"]
