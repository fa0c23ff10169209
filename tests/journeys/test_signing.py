"""From the posted card to a signature that lasts, and what becomes of it."""

from typing import Any

import pytest

from tests.reading import fields, holds, labels, title, words
from tests.world import World, filled, press, send

SIGN = {"en": "Sign – support this Call", "fr": "Signer – appuyer cet Appel"}


async def test_signing_from_the_posted_card_takes_one_click_one_form_and_four_inputs(world: World) -> None:
    await world.set_up()
    shown = await world.youth.click(world.card(), label=SIGN["en"])
    form = fields(shown)
    assert title(shown) == "Sign – Québec’s Call for Action"
    assert len(form) == 5
    assert holds(shown) == {"as": "myself", "group": [], "show": "counted", "ticks": [], "organisation": ""}
    inputs = {"group": ["youth"], "ticks": ["understood"]}
    assert len(inputs) <= 4
    signed = await world.youth.submit_modal(shown, holds(shown) | inputs)
    assert signed.ephemeral
    assert "Thank you – you have signed Québec’s Call for Action" in words(signed)
    assert "**1 signature.** Next milestone: 25." in words(signed)
    assert "counted only" in words(signed)


async def test_a_signature_is_there_after_a_restart(world: World) -> None:
    await world.set_up()
    card = world.card()
    await world.sign(world.youth)
    await world.restart()
    again = await world.youth.click(card, label=SIGN["en"])
    assert "You have signed already" in words(again)
    assert "1 signature" in words(again)


async def test_everything_is_french_for_who_chose_french_on_an_english_card(world: World) -> None:
    await world.set_up()
    await world.in_french(world.youth)
    shown = await world.youth.click(world.card(), label=SIGN["en"])
    assert title(shown) == "Signer – Appel de Québec"
    signed = await world.youth.submit_modal(shown, filled(show="name"))
    assert "Merci – vous avez signé : Appel de Québec" in words(signed)
    assert "**1 signature.** Prochain palier : 25." in words(signed)
    assert "**Affichage :** par votre nom, youth" in words(signed)
    assert labels(signed) == [
        "Dire ce que vous ferez",
        "Ajouter mon pays",
        "Afficher ma signature autrement",
        "Progrès",
    ]


async def test_the_card_speaks_the_language_of_its_server(world: World) -> None:
    await world.set_up(language="fr")
    assert "Aucune signature pour l’instant." in words(world.card())
    assert labels(world.card()) == [SIGN["fr"], "Lire", "Progrès"]


@pytest.mark.parametrize("typed", ["Canada", "ca", "canada"])
async def test_a_country_given_with_the_command_is_kept(world: World, typed: str) -> None:
    shown = await world.youth.slash(world.channel, "call sign", country=typed)
    signed = await send(world.youth, shown, filled())
    assert "**Country:** Canada" in words(signed)


async def test_countries_are_suggested_in_any_shipped_language(world: World) -> None:
    suggested = await world.youth.autocomplete(world.channel, "call sign", "country", "alle")
    assert "Germany" in [choice["name"] for choice in suggested]


async def test_country_and_marks_are_added_after_signing(world: World) -> None:
    signed = await world.sign(world.youth)
    shown = await press(world.youth, signed, "Add my country")
    kept = await world.youth.submit_modal(shown, {"country": "Côte d'Ivoire", "marks": ["youth"]})
    assert "**Country:** Côte d’Ivoire" in words(kept)
    assert "**Marks:** Youth-led" in words(kept)
    standing = await world.youth.slash(world.channel, "call sign")
    assert "**Country:** Côte d’Ivoire" in words(standing)
    assert "Country and marks" in labels(standing)


async def test_a_signature_is_shown_differently_at_once(world: World) -> None:
    signed = await world.sign(world.youth, show="name")
    shown = await press(world.youth, signed, "Show my signature differently")
    assert holds(shown) == {"show": "name", "organisation": ""}
    changed = await world.youth.submit_modal(shown, {"show": "organisation", "organisation": "Youth 2.0"})
    assert "**Shown:** as Youth 2.0" in words(changed)
    listed = words(await world.organiser.slash(world.channel, "call signatories"))
    assert "Someone from **Youth 2.0** (in their own words)" in listed
    assert "youth" not in listed.replace("Youth 2.0", "")


async def test_a_signature_is_corrected_with_the_form_as_it_was_filled(world: World) -> None:
    await world.sign(world.youth, group=["media"], show="name", ticks=["understood", "write"])
    standing = await world.youth.slash(world.channel, "call sign")
    shown = await press(world.youth, standing, "Correct my signature")
    assert holds(shown) == filled(group=["media"], show="name", ticks=["understood", "write"])
    corrected = await world.youth.submit_modal(shown, holds(shown) | {"group": ["academia"], "ticks": ["understood"]})
    assert "Your signature to Québec’s Call for Action, as it is now" in words(corrected)
    assert "**Group:** Academia" in words(corrected)
    assert "**May be written to:** no" in words(corrected)
    assert "1 signature" in words(corrected)


async def test_an_organisation_is_counted_apart_and_shown_nowhere_until_it_is_confirmed(world: World) -> None:
    for_it: dict[str, Any] = {"as": "organisation", "organisation": "The Bridge", "show": "organisation"}
    signed = await world.sign(world.organiser, **for_it)
    assert "awaits confirmation" in words(signed)
    assert "**For:** The Bridge" in words(signed)
    assert "Bridge" not in words(await world.youth.slash(world.channel, "call signatories"))
    progress = words(await world.youth.slash(world.channel, "call progress"))
    assert "1 organisation’s signature awaits confirmation and is counted apart." in progress


async def test_withdrawing_asks_first_and_the_total_follows_at_once(world: World) -> None:
    await world.sign(world.organiser)
    await world.sign(world.youth)
    asked = await world.youth.slash(world.channel, "call withdraw")
    assert "Take your signature back?" in words(asked)
    withdrawn = await press(world.youth, asked, "Withdraw")
    assert "Your signature is withdrawn" in words(withdrawn)
    assert "**1 signature.**" in words(withdrawn)
    assert labels(withdrawn) == ["Sign"]


async def test_who_keeps_the_signature_after_all_has_changed_nothing(world: World) -> None:
    await world.sign(world.youth)
    asked = await world.youth.slash(world.channel, "call withdraw")
    kept = await press(world.youth, asked, "Leave it as it is")
    assert "your signature stays" in words(kept)
    assert "You have signed already" in words(await world.youth.slash(world.channel, "call sign"))


async def test_one_may_sign_again_after_withdrawing(world: World) -> None:
    await world.sign(world.youth)
    withdrawn = await press(world.youth, await world.youth.slash(world.channel, "call withdraw"), "Withdraw")
    shown = await press(world.youth, withdrawn, "Sign")
    signed = await send(world.youth, shown, filled())
    assert "Thank you" in words(signed)
    assert "1 signature" in words(signed)


async def test_withdrawing_in_french(world: World) -> None:
    await world.in_french(world.youth)
    await world.sign(world.youth)
    asked = await world.youth.slash(world.channel, "call withdraw")
    assert "Retirer votre signature ?" in words(asked)
    withdrawn = await press(world.youth, asked, "Retirer")
    assert "Votre signature est retirée" in words(withdrawn)
    assert "Aucune signature pour l’instant." in words(withdrawn)
