"""A steward publishes a Call from a file: looks at it first, page by page, then presses the button."""

from typing import Any, Final

import pytest

from bot.texts import texts_in
from tests.journeys.content import EXAMPLE, QUEBEC
from tests.reading import labels, message, options, words
from tests.screen import Screen
from tests.world import World, filled, press, send

V1: Final = QUEBEC.read_text(encoding="utf-8")
EXAMPLE_TEXT: Final = EXAMPLE.read_text(encoding="utf-8")
PUBLISH: Final = {"en": "Publish", "fr": "Publier"}
DISCARD: Final = {"en": "Discard", "fr": "Abandonner"}
PREVIEW: Final = {"en": "Preview: English", "fr": "Aperçu\u00a0: Français"}
ONLY_STEWARDS: Final = {
    "en": "Only the network’s stewards may do that. Nothing was changed.",
    "fr": texts_in("fr")("error-not-allowed", needs="steward").replace("\u00a0", " "),
}
SIGN: Final = "Sign – support this Call"


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the steward chose."""
    if request.param == "fr":
        await world.in_french(world.steward)
    return request.param


async def hand_in(world: World, text: str | bytes = EXAMPLE_TEXT, *, by: Any = None, name: str = "call.toml") -> Any:
    """Give a file to the command."""
    data = text.encode() if isinstance(text, str) else text
    return await (by or world.steward).slash(world.channel, "call publish", file=(name, data))


def second(*changed: tuple[str, str]) -> str:
    """The bundled Call as version 2, with a new summary and what is changed besides."""
    text = V1.replace("version = 1", "version = 2", 1)
    for old, new in (("A call to prevent", "A new call to prevent"), *changed):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


async def test_a_new_call_is_looked_at_page_by_page_and_published(world: World, language: str) -> None:
    shown = await hand_in(world)
    assert shown.ephemeral
    said = {
        "en": ["This would publish a new Call", "The Riverside Call for Open Doors (CALL-2), version 1", "call.toml"],
        "fr": [
            "Ce fichier publierait un nouvel Appel",
            "L’Appel de la Rive pour des portes ouvertes (CALL-2)",
            "call.",
        ],
    }[language]
    assert all(part in words(shown) for part in said)
    page = await press(world.steward, shown, PREVIEW[language])
    assert {"en": "page 1 of 4", "fr": "page 1 sur 4"}[language] in words(page)
    following = {"en": "Next", "fr": "Suite"}[language]
    seen = [words(page)]
    for _ in range(3):
        page = await press(world.steward, page, following)
        seen.append(words(page))
    assert len(set(seen)) == 4
    assert {"en": "Demandez", "fr": "Ask young people"}[language] not in seen[3]
    published = await press(world.steward, page, PUBLISH[language])
    assert {"en": "The Call is published", "fr": "L’Appel est publié"}[language] in words(published)
    assert "`/call post`" in words(published)
    read = await world.youth.slash(world.channel, "call read", call="CALL-2")
    assert "The Riverside Call for Open Doors" in words(read)


async def test_the_preview_is_what_people_see_in_each_language_and_cannot_be_signed(world: World) -> None:
    shown = await hand_in(world)
    english = await press(world.steward, shown, "Preview: English")
    assert SIGN not in labels(english)
    assert "Progress" not in labels(english)
    jumped = await world.steward.select(message(english), values=[options(english)["Point 2 – Ask before you plan"]])
    french = await press(world.steward, jumped, "Preview: Français")
    assert "### Point 2 – Demander avant de planifier" in words(french)
    assert labels(french) == ["Retour", "Preview: English", "What it would do", "Publish", "Discard"]
    in_preview = words(french).split("\n", 1)[1]
    back = await press(world.steward, french, "What it would do")
    assert "This would publish a new Call" in words(back)
    await press(world.steward, back, "Publish")
    await world.in_french(world.youth)
    read = await world.youth.slash(world.channel, "call read", call="CALL-2", point=2)
    # What answers a point is told once the Call is there to be answered.
    nothing = "-# Rien de visible pour vous ne répond encore à ce point. "
    said = words(read).splitlines()
    assert "\n".join(line for line in said if not line.startswith(nothing)) == in_preview
    assert sum(line.startswith(nothing) for line in said) == 1


async def test_a_second_press_says_that_it_is_published_already(world: World, language: str) -> None:
    shown = await hand_in(world)
    screen = Screen.showing(world.env, shown)
    await press(world.steward, shown, PUBLISH[language])
    already = {"en": "These words are published already, as version 1 of CALL-2.", "fr": "Ce texte est déjà publié"}
    for label in (PUBLISH[language], DISCARD[language], PREVIEW[language]):
        again = await screen.press(world.steward, world.channel, label)
        assert already[language] in words(again)
    assert already[language] in words(await hand_in(world))


async def test_a_new_version_says_what_changes_and_betrays_nobody(world: World) -> None:
    await world.set_up()
    await world.sign(world.youth)
    changed = second(
        ("Put prevention and national plans in place", "Put plans in place"), ("We say again", "We repeat")
    )
    shown = await hand_in(world, changed)
    said = words(shown)
    assert "Québec’s Call for Action (CALL-1): version 2 takes the place of version 1." in said
    assert "Points with another title: 2\n- Clauses in other words: 5\n- On the Call as a whole: summary" in said
    assert "1 signature stays with the earlier text." in said
    published = await press(world.steward, shown, "Publish")
    assert "Version 2 is published" in words(published)
    assert [each.version for each in (await world.kept_of(world.youth)).signatures] == [1]
    progress = await world.youth.slash(world.channel, "call progress")
    assert "1 signature is to an earlier version than version 2." in words(progress)
    asked = "has a new version since you signed"
    assert asked in words(progress)
    assert asked not in words(await world.youth.slash(world.channel, "call read"))
    signed = await send(world.youth, await world.youth.slash(world.channel, "call sign"), filled())
    assert "Thank you – you have signed version 2 of Québec’s Call for Action" in words(signed)
    assert [each.version for each in (await world.kept_of(world.youth)).signatures] == [2]
    assert await world.total() == 1
    await world.later(120)
    assert "A new call to prevent" in words(world.card())


async def test_a_file_waits_through_a_restart(world: World, language: str) -> None:
    shown = await press(world.steward, await hand_in(world), PREVIEW[language])
    await world.restart()
    turned = await press(world.steward, shown, {"en": "Next", "fr": "Suite"}[language])
    assert {"en": "page 2 of 4", "fr": "page 2 sur 4"}[language] in words(turned)
    published = await press(world.steward, shown, PUBLISH[language])
    assert {"en": "The Call is published", "fr": "L’Appel est publié"}[language] in words(published)


async def test_a_steward_who_was_removed_meanwhile_publishes_nothing_and_loses_nothing(
    world: World, language: str
) -> None:
    shown = await hand_in(world)
    bot = world.accord.bot
    settings = bot.settings
    bot.settings = settings.model_copy(update={"stewards": frozenset()})
    for label in (PUBLISH[language], DISCARD[language], PREVIEW[language]):
        assert ONLY_STEWARDS[language] in words(await press(world.steward, shown, label))
    assert ONLY_STEWARDS[language] in words(await hand_in(world))
    bot.settings = settings
    published = await press(world.steward, shown, PUBLISH[language])
    assert {"en": "The Call is published", "fr": "L’Appel est publié"}[language] in words(published)


async def test_members_and_organisers_are_refused_and_so_is_whoever_presses_what_another_was_shown(
    world: World,
) -> None:
    shown = await hand_in(world)
    screen = Screen.showing(world.env, shown)
    for person in (world.youth, world.reviewer, world.admin):
        assert ONLY_STEWARDS["en"] in words(await hand_in(world, by=person))
        assert ONLY_STEWARDS["en"] in words(await screen.press(person, world.channel, "Publish"))
    bot = world.accord.bot
    both = frozenset({world.steward.id, world.admin.id})
    bot.settings = bot.settings.model_copy(update={"stewards": both})
    for label in ("Publish", "Discard", "Preview: English"):
        refused = await screen.press(world.admin, world.channel, label)
        assert "That file does not wait for you any more" in words(refused)
        assert "`/call publish`" in words(refused)
    assert "is published" in words(await press(world.steward, shown, "Publish"))


async def test_what_is_discarded_is_gone(world: World, language: str) -> None:
    shown = await hand_in(world, name="my_call.toml")
    screen = Screen.showing(world.env, shown)
    gone = await press(world.steward, shown, DISCARD[language])
    assert {"en": "is thrown away. Nothing was published.", "fr": "est abandonné. Rien n’a été publié."}[
        language
    ] in words(gone)
    assert "my\\_call.toml" in words(gone)
    again = await screen.press(world.steward, world.channel, PUBLISH[language])
    assert {"en": "does not wait for you any more", "fr": "ne vous attend plus"}[language] in words(again)


async def test_a_steward_sees_which_files_are_kept_of_them(world: World) -> None:
    await hand_in(world, name="riverside.toml")
    kept = await world.steward.slash(world.channel, "privacy show")
    assert "You handed in 1 Call’s file, which is kept for 30 days: riverside.toml." in words(kept)
    await world.later(31 * 24 * 60 * 60)
    assert "riverside.toml" not in words(await world.steward.slash(world.channel, "privacy show"))


BAD: Final[dict[str, tuple[str | bytes, str, str]]] = {
    "20 MB": (b"#" * 20 * 1024 * 1024, "The file has 20,480 KB", "Le fichier fait 20 480 Ko"),
    "not UTF-8": (b"\xff\xfe", "not text in UTF-8", "n’est pas du texte en UTF-8"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00", "not text in UTF-8", "n’est pas du texte en UTF-8"),
    "not TOML": ("a = 1\nb = c\n", "Line 2 is not TOML", "La ligne 2 n’est pas du TOML"),
    "nothing": ("", "There is nothing in the file.", "Il n’y a rien dans le fichier."),
    "almost nothing": ("version = 2", "reference: this is missing", "reference : cela manque"),
    "no French": (
        EXAMPLE_TEXT.replace('title.fr = "Ouvrir une salle"\n', ""),
        "points, number 1, title: French is missing.",
        "points, numéro 1, title : le français manque.",
    ),
    "too long": (
        EXAMPLE_TEXT.replace('fr = "L’Appel de la Rive"', f'fr = "{"é" * 35}"'),
        "short\\_title, fr: the text has 35 characters; 34 fit.",
        "short\\_title, fr : le texte fait 35 caractères ; il y a de la place pour 34.",
    ),
    "unknown key": (
        EXAMPLE_TEXT.replace("version = 1", 'version = 1\n"@everyone *x*" = 1'),
        "at the top: “@\u200beveryone \\*x\\*” is nothing",
        "tout en haut : un Appel n’a rien là qui s’appelle « @\u200beveryone \\*x\\* »",
    ),
    "wrong type": (EXAMPLE_TEXT.replace("version = 1", 'version = "1"'), "version: a whole", "version : il faut"),
    "gap": (EXAMPLE_TEXT.replace("number = 2", "number = 3"), "they must be numbered", "la numérotation doit être"),
    "same number": (second().replace("version = 2", "version = 1"), "Version 1 is published", "La version 1 est"),
    "older": (second().replace("version = 2", "version = 1"), "Give this one a higher number", "un numéro plus élevé"),
    "issuer": (second(("Québec–UNESCO", "Another")), "cannot change its issuer", "ne peut pas changer d’auteur"),
    "another title": (
        EXAMPLE_TEXT.replace("The Riverside Call", "QUEBEC’S call for action"),
        "is that of CALL-1 already",
        "est déjà celui de CALL-1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD)
async def test_a_bad_file_is_refused_in_plain_words_and_nothing_is_kept(world: World, language: str, case: str) -> None:
    data, english, french = BAD[case]
    refused = await hand_in(world, data)
    said = words(refused)
    assert {"en": english, "fr": french}[language] in said
    assert {"en": "Nothing was published or changed.", "fr": "Rien n’a été publié ni changé."}[language] in said
    assert "`/call publish`" in said
    assert labels(refused) == []
    assert (await world.kept_of(world.steward)).call_files == ()


async def test_points_that_are_renumbered_are_named(world: World, language: str) -> None:
    first, *points = V1.split("[[points]]\n")
    swapped = [points[1].replace("number = 2", "number = 1"), points[0].replace("number = 1", "number = 2")]
    text = "[[points]]\n".join([first, *swapped, *points[2:4]]).replace("version = 1", "version = 2")
    said = words(await hand_in(world, text))
    assert "1 → 2, 2 → 1" in said
    assert {"en": "There are 4 points, and before there were 5.", "fr": "Il y a 4 points, et il y en avait 5."}[
        language
    ] in said


async def test_a_file_that_discord_does_not_hand_over_is_asked_for_again_and_one_too_large_is_not_asked_for(
    world: World, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(world.env.backend.cdn, "get", lambda _url: None)
    refused = await hand_in(world)
    said = {
        "en": "Discord does not hand the file over just now.",
        "fr": "Discord ne remet pas le fichier pour l’instant.",
    }
    assert said[language] in words(refused)
    refused = await hand_in(world, b"#" * (256 * 1024 + 1))
    assert {"en": "The file has 257 KB", "fr": "Le fichier fait 257 Ko"}[language] in words(refused)
