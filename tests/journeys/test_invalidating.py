"""Signatures that are not genuine, in both languages: whoever made them learns of it, and is not thanked."""

from typing import Any, Final

import pytest
import simcord

from tests.reading import fields, holds, labels, message, options, words
from tests.screen import Screen
from tests.world import World, press

REASON: Final = "One person behind many accounts."
FORM: Final = {"since": "", "until": "", "group": [], "country": "", "reason": REASON}
LABELS: Final = {
    "en": {
        "find": "Choose signatures to invalidate",
        "yes": "Invalidate",
        "no": "Leave as it is",
        "back": "Take back",
        "mend": "Correct",
        "withdraw": "Withdraw",
        "decisions": "What was invalidated",
    },
    "fr": {
        "find": "Choisir quoi invalider",
        "yes": "Invalider",
        "no": "Ne rien changer",
        "back": "Revenir sur la décision",
        "mend": "Corriger",
        "withdraw": "Retirer",
        "decisions": "Ce qui a été invalidé",
    },
}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the reviewer and the youth member chose, in a server that is set up."""
    await world.set_up()
    if request.param == "fr":
        await world.in_french(world.reviewer, world.youth)
    return request.param


async def find(world: World, language: str, person: simcord.MemberActor | None = None, **filled_in: Any) -> Any:
    """Choose signatures with the command, its button and the form."""
    person = person or world.reviewer
    shown = await person.slash(world.at_home(person), "review signatures")
    form = await press(person, shown, LABELS[language]["find"])
    return await person.submit_modal(form, FORM | filled_in)


async def test_a_reviewer_invalidates_by_filter_and_the_maker_is_told_and_not_thanked(
    world: World, language: str
) -> None:
    say = LABELS[language]
    await world.crowd(5, group=["youth"])
    await world.sign(world.youth, group=["youth"], show="name")
    await world.sign(world.organiser, group=["media"], show="name")
    prepared = await find(world, language, group=["youth"])
    assert prepared.ephemeral
    assert {"en": "6 signatures", "fr": "6 signatures"}[language] in words(prepared)
    assert REASON in words(prepared)
    assert {"en": "Stakeholder group: Youth", "fr": "Groupe d’acteurs : Jeunes"}[language] in words(prepared)
    assert await world.total() == 7
    done = await press(world.reviewer, prepared, say["yes"])
    assert {"en": "Done: 6 signatures.", "fr": "C’est fait : 6 signatures."}[language] in words(done)
    assert await world.total() == 1
    assert "youth**" not in words(await world.stranger.slash(world.away, "call signatories"))
    standing = await world.youth.slash(world.channel, "call sign")
    told = {
        "en": "It does not count: the reviewers of Coalition took it for one that is not genuine. "
        f"Their reason: “{REASON}”",
        "fr": "Elle ne compte pas : les personnes chargées de la révision de Coalition l’ont jugée non authentique. "
        f"Leur raison : « {REASON} »",
    }[language]
    said = words(standing).replace("**", "").replace("\\", "")
    assert told in said
    assert "the welfare office" in said
    assert {"en": "Shown: nowhere, while it does not count", "fr": "nulle part, tant qu’elle ne compte pas"}[
        language
    ] in said
    assert {"en": "Thank you", "fr": "Merci"}[language] not in said


async def test_withdrawing_and_signing_anew_is_refused_with_the_reason_until_it_is_taken_back(
    world: World, language: str
) -> None:
    say = LABELS[language]
    await world.sign(world.youth, group=["youth"])
    await press(world.reviewer, await find(world, language, group=["youth"]), say["yes"])
    await press(world.youth, await world.youth.slash(world.channel, "call withdraw"), say["withdraw"])
    for _ in range(2):
        refused = await world.youth.slash(world.channel, "call sign")
        assert refused.modal is None
        assert REASON in words(refused).replace("\\", "")
        assert "the welfare office" in words(refused)
    shown = await world.reviewer.slash(world.channel, "review signatures")
    (number,) = options(shown).values()
    asked = await world.reviewer.select(message(shown), [number])
    back = await press(world.reviewer, asked, say["back"])
    assert {"en": "Taken back", "fr": "Décision retirée"}[language] in words(back)
    await world.sign(world.youth)
    assert await world.total() == 1


async def test_what_is_taken_back_counts_again_and_the_maker_is_told(world: World, language: str) -> None:
    say = LABELS[language]
    await world.sign(world.youth, group=["youth"])
    done = await press(world.reviewer, await find(world, language, group=["youth"]), say["yes"])
    first = await world.youth.slash(world.channel, "help")
    assert REASON in words(first).replace("\\", "")
    shown = await press(world.reviewer, done, say["decisions"])
    asked = await world.reviewer.select(message(shown), list(options(shown).values()))
    await press(world.reviewer, asked, say["back"])
    assert await world.total() == 1
    second = words(await world.youth.slash(world.channel, "help"))
    assert {"en": "counts again", "fr": "compte de nouveau"}[language] in second


async def test_without_any_condition_nothing_is_chosen_and_the_reason_is_kept(world: World, language: str) -> None:
    await world.sign(world.youth)
    refused = await find(world, language)
    assert {"en": "every signature of this server", "fr": "toutes les signatures de ce serveur"}[language] in words(
        refused
    )
    form = await press(world.reviewer, refused, LABELS[language]["mend"])
    assert holds(form) == FORM
    prepared = await world.reviewer.submit_modal(form, FORM | {"country": "Canada"})
    assert {"en": "fewer than five, or none", "fr": "moins de cinq, ou aucune"}[language] in words(prepared)
    left = await press(world.reviewer, prepared, LABELS[language]["no"])
    assert {"en": "Nothing was changed.", "fr": "Rien n’a changé."}[language] in words(left)
    assert await world.total() == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            {"since": "yesterday"},
            {"en": "is not a moment that Accord can read", "fr": "n’est pas un moment qu’Accord sait lire"},
        ),
        (
            {"since": "2026-03-01", "until": "2026-02-01 10:00"},
            {"en": "The end lies before the beginning", "fr": "La fin précède le début"},
        ),
        ({"country": "Atlantis"}, {"en": "There is no country named", "fr": "Aucun pays ne s’appelle"}),
        ({"country": "Canada", "reason": "x" * 2999}, {"en": "2,999", "fr": "2 999"}),
    ],
    ids=["no moment", "reversed", "no country", "long reason"],
)
async def test_what_cannot_be_read_is_given_back_whole(
    world: World, language: str, typed: dict[str, str], said: dict[str, str]
) -> None:
    filled_in: dict[str, Any] = FORM | {"group": ["media"]} | typed
    refused = await find(world, language, **filled_in)
    assert said[language] in words(refused)
    form = await press(world.reviewer, refused, LABELS[language]["mend"])
    assert holds(form) == filled_in


async def test_no_form_takes_a_reason_of_four_thousand_characters(world: World, language: str) -> None:
    shown = await world.reviewer.slash(world.channel, "review signatures")
    form = await press(world.reviewer, shown, LABELS[language]["find"])
    assert fields(form)["reason"]["max_length"] < 4000


async def test_one_who_is_listed_is_invalidated_from_the_list(world: World, language: str) -> None:
    await world.sign(world.youth, show="name")
    await world.sign(world.organiser, show="name")
    shown = await world.reviewer.slash(world.channel, "call signatories")
    screen = Screen.showing(world.env, shown)
    form = await screen.choose(world.reviewer, world.channel, options(shown)["youth"], action="invalidate-one")
    prepared = await world.reviewer.submit_modal(form, {"reason": REASON})
    assert {"en": "The signature of youth", "fr": "La signature de youth"}[language] in words(prepared)
    await press(world.reviewer, prepared, LABELS[language]["yes"])
    listed = words(await world.organiser.slash(world.channel, "call signatories"))
    assert ("**youth**" in listed, "**organiser**" in listed, await world.total()) == (False, True, 1)


async def test_a_restart_in_the_middle_loses_nothing(world: World, language: str) -> None:
    await world.sign(world.youth, group=["youth"])
    shown = await world.reviewer.slash(world.channel, "review signatures")
    form = await press(world.reviewer, shown, LABELS[language]["find"])
    await world.restart()
    lost = await world.reviewer.submit_modal(form, FORM | {"group": ["youth"]})
    again = await press(world.reviewer, lost, LABELS[language]["mend"])
    prepared = await world.reviewer.submit_modal(again, FORM | {"group": ["youth"]})
    await world.restart()
    await press(world.reviewer, prepared, LABELS[language]["yes"])
    assert await world.total() == 0


async def test_a_second_press_and_someone_elses_press_change_nothing(world: World, language: str) -> None:
    say = LABELS[language]
    await world.sign(world.youth, group=["youth"])
    prepared = await find(world, language, group=["youth"])
    screen = Screen.showing(world.env, prepared)
    gone = {"en": "There is nothing here to decide any more", "fr": "Il n’y a plus rien à décider ici"}
    for person, channel in ((world.admin, world.channel), (world.neighbours_admin, world.away)):
        refused = words(await screen.press(person, channel, say["yes"]))
        assert gone["en"] in refused
    refused = words(await screen.press(world.youth, world.channel, say["yes"]))
    assert {"en": "Only this server’s reviewers", "fr": "Seules les personnes chargées de la révision"}[
        language
    ] in refused
    assert await world.total() == 1
    done = await press(world.reviewer, prepared, say["yes"])
    assert {"en": "Invalidated", "fr": "C’est invalidé"}[language] in words(done)
    assert gone[language] in words(await screen.press(world.reviewer, world.channel, say["no"]))
    assert await world.total() == 0


async def test_after_thirty_days_it_is_final(world: World, language: str) -> None:
    await world.sign(world.youth, group=["youth"])
    await press(world.reviewer, await find(world, language, group=["youth"]), LABELS[language]["yes"])
    shown = await world.reviewer.slash(world.channel, "review signatures")
    asked = await world.reviewer.select(message(shown), list(options(shown).values()))
    await world.later(30 * 24 * 60 * 60 + 60)
    refused = await press(world.reviewer, asked, LABELS[language]["back"])
    assert {"en": "more than 30 days ago and is final", "fr": "plus de 30 jours et elle est définitive"}[
        language
    ] in words(refused)
    assert options(await world.reviewer.slash(world.channel, "review signatures")) == {}
    assert await world.total() == 0


async def test_what_was_prepared_is_forgotten_after_a_day(world: World, language: str) -> None:
    await world.sign(world.youth, group=["youth"])
    prepared = await find(world, language, group=["youth"])
    await world.tomorrow()
    await world.later(60)
    refused = await press(world.reviewer, prepared, LABELS[language]["yes"])
    assert "`/review signatures`" in words(refused)
    assert await world.total() == 1


async def test_nobody_invalidates_in_another_server(world: World, language: str) -> None:
    await world.sign(world.youth, group=["youth"])
    prepared = await find(world, "en", world.neighbours_admin, group=["youth"])
    done = await press(world.neighbours_admin, prepared, LABELS["en"]["yes"])
    assert "fewer than five, or none" in words(done)
    assert await world.total() == 1
    for person in (world.youth, world.steward):
        assert labels(await person.slash(world.channel, "review signatures")) == []


async def test_whoever_changes_their_mind_too_often_is_told_when_to_go_on(world: World, language: str) -> None:
    await world.sign(world.youth)
    said = ""
    for number in range(25):
        shown = await world.youth.slash(world.channel, "call sign")
        label = {"en": "Show my signature differently", "fr": "Afficher ma signature autrement"}[language]
        form = await press(world.youth, shown, label)
        changed = await world.youth.submit_modal(form, {"show": ["name", "counted"][number % 2]})
        said = words(changed)
        if "<t:" in said:
            break
    assert {"en": "you can go on <t:", "fr": "vous pourrez continuer <t:"}[language] in said
    assert ":R>" in said
    again = await press(world.youth, changed, LABELS[language]["mend"])
    assert holds(again)["show"] == ["name", "counted"][number % 2]
    await world.later(120)
    await world.youth.submit_modal(again, holds(again))
