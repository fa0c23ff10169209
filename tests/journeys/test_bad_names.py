"""What is typed as a name and would mislead: a sentence, everything typed given back, nothing kept."""

import pytest

from tests.reading import holds, words
from tests.world import World, filled, press, send

LONG = "a" * 300
# By what is typed: what is said of it in English and in French.
NAMES = {
    LONG: ("That name has 300 characters; at most 100 fit.", "Ce nom a 300 caractères ; il en faut 100 au plus."),
    "   ": ("That name has no letter or digit to read.", "Ce nom n’a ni lettre ni chiffre à lire."),
    "\u202eevil": ("That name holds invisible characters", "Ce nom contient des caractères invisibles"),
    "\u3164": ("That name holds invisible characters", "Ce nom contient des caractères invisibles"),
    "@everyone": ("That name would call people", "Ce nom appellerait des personnes"),
    '=HYPERLINK("http://evil","x")': ("take for a formula", "prend pour une formule"),
    "<@1234>": ("That name would call people", "Ce nom appellerait des personnes"),
    "+1 ``` a`b": ("take for a formula", "prend pour une formule"),
}
NOTHING_SAVED = ("Nothing was saved yet.", "Rien n’est encore enregistré.")
FILLED = filled(group=["media"], show="organisation", ticks=["understood", "write"])
MEND = ("Correct", "Corriger")


@pytest.fixture(params=[0, 1], ids=["en", "fr"])
async def spoken(request: pytest.FixtureRequest, world: World) -> int:
    """Which of the two languages the youth member chose."""
    if request.param:
        await world.in_french(world.youth)
    return request.param


@pytest.mark.parametrize("typed", NAMES)
async def test_a_bad_organisation_name_is_given_back_as_typed_and_nothing_is_kept(
    world: World, spoken: int, typed: str
) -> None:
    shown = await world.youth.slash(world.channel, "call sign", country="Canada")
    refused = await send(world.youth, shown, FILLED | {"organisation": typed})
    assert NAMES[typed][spoken] in words(refused)
    assert NOTHING_SAVED[spoken] in words(refused)
    assert (await world.kept_of(world.youth)).signatures == ()
    again = await press(world.youth, refused, MEND[spoken])
    assert holds(again) == FILLED | {"organisation": typed}
    signed = await send(world.youth, again, FILLED | {"organisation": "Youth 2.0"})
    assert "Youth 2.0" in words(signed)
    assert "Canada" in words(signed)


async def test_a_name_is_refused_as_well_where_a_signature_is_shown_differently(world: World) -> None:
    signed = await world.sign(world.youth)
    shown = await press(world.youth, signed, "Show my signature differently")
    typed = {"show": "organisation", "organisation": LONG}
    refused = await world.youth.submit_modal(shown, typed)
    assert NAMES[LONG][0] in words(refused)
    assert holds(await press(world.youth, refused, "Correct")) == typed
    assert "counted only" in words(await world.youth.slash(world.channel, "call sign"))


async def test_a_profile_with_a_bad_name_is_given_back_whole(world: World, spoken: int) -> None:
    await world.say_of_oneself(world.youth, country="Chile", organisation="Before")
    said = {
        "group": ["media"],
        "country": "",
        "organisation": "@everyone",
        "language": "fr" if spoken else "en",
        "marks": ["youth"],
    }
    shown = await world.youth.slash(world.channel, "profile edit")
    refused = await world.youth.submit_modal(shown, said)
    assert NAMES["@everyone"][spoken] in words(refused)
    assert holds(await press(world.youth, refused, MEND[spoken])) == said
    assert "Before" in words(await world.youth.slash(world.channel, "profile show"))


@pytest.mark.parametrize("form", ["profile edit", "origin"])
async def test_an_unknown_country_is_met_with_those_that_are_near(world: World, spoken: int, form: str) -> None:
    if form == "origin":
        signed = await world.sign(world.youth)
        shown = await press(world.youth, signed, ("Add my country", "Ajouter mon pays")[spoken])
    else:
        shown = await world.youth.slash(world.channel, form)
    said = holds(shown) | {"country": "Germny", "marks": ["women"]}
    refused = await world.youth.submit_modal(shown, said)
    assert ("There is no country named “Germny”", "Aucun pays ne s’appelle « Germny »")[spoken] in words(refused)
    assert ("Germany", "Allemagne")[spoken] in words(refused)
    assert holds(await press(world.youth, refused, MEND[spoken])) == said


async def test_an_unknown_country_beside_the_command_is_met_in_the_readers_language(world: World, spoken: int) -> None:
    refused = await world.youth.slash(world.channel, "call sign", country="Germny")
    assert refused.modal is None
    assert ("Germany", "Allemagne")[spoken] in words(refused)


async def test_a_help_contact_that_calls_everyone_is_given_back_with_the_whole_set_up(world: World) -> None:
    wished = world.setup_of(world.channel) | {"language": "fr", "wishes": ["milestones"], "help": "@here"}
    shown = await world.admin.slash(world.channel, "server setup")
    refused = await world.admin.submit_modal(shown, wished)
    assert NAMES["@everyone"][0] in words(refused)
    again = holds(await press(world.admin, refused, "Correct"))
    assert again == wished | {"channel": [world.channel.id], "reviewers": [world.reviewers.id]}


async def test_the_box_that_says_what_is_kept_must_be_ticked(world: World, spoken: int) -> None:
    shown = await world.youth.slash(world.channel, "call sign")
    said = filled(ticks=["write"], organisation="Youth 2.0")
    refused = await send(world.youth, shown, said)
    expected = ("please tick “I understand what is kept”", "cochez « Je comprends ce qui est conservé »")[spoken]
    assert expected in words(refused)
    assert holds(await press(world.youth, refused, MEND[spoken])) == said
    assert (await world.kept_of(world.youth)).signatures == ()


async def test_an_organisation_without_a_name_is_asked_for_it(world: World, spoken: int) -> None:
    said = filled(**{"as": "organisation"})
    refused = await send(world.youth, await world.youth.slash(world.channel, "call sign"), said)
    assert ("Please give the organisation’s name", "Donnez le nom de l’organisation")[spoken] in words(refused)
    assert holds(await press(world.youth, refused, MEND[spoken])) == said


async def test_names_neither_format_nor_call_nor_link(world: World) -> None:
    await world.sign(world.newcomer("**bold** `code`"), show="name", organisation="[press](https://example.org) ||x||")
    shown = await world.youth.slash(world.channel, "call signatories")
    assert "\\*\\*bold\\*\\*" in words(shown)
    assert "\\[press]\\(https://example.org) \\|\\|x\\|\\|" in words(shown)
