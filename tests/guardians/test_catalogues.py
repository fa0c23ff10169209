"""Every language says everything, with the same data, in its own grammar and typography."""

import re
import tomllib

import discord
import pytest
from babel import Locale

from bot.domain.errors import AccordError
from bot.domain.groups import StakeholderGroup
from bot.domain.languages import DEFAULT, LANGUAGES
from bot.domain.notices import NoticeKind
from bot.pictures.errors import PictureFailed
from tests.guardians.catalogues import PLURALS, messages, names, selections, variables, written
from tests.guardians.sources import ROOT, asked, families, strings
from tests.world import World

# What the error handler adds to an error's own data (cogs/ui/errors.py).
ADDED = {"command", "channel"}
MESSAGE_MENU = discord.AppCommandType.message
COMMANDS = re.compile(r"(command|option)-.+-(name|description)")
# Straight quotes, three dots, a hyphen as a dash.
TYPEWRITTEN = re.compile(r"['\"]|\.\.\.| - ")
# French sets a space that breaks no line before these, and after the opening quotation mark.
FRENCH_SPACING = re.compile(r"(?<![\u00a0\u202f])[:;?!»]|«(?!\u00a0)")


def errors() -> list[type[AccordError]]:
    """Every error that people may be told."""
    return sorted({*AccordError.__subclasses__(), PictureFailed}, key=lambda error: error.__name__)


def test_each_shipped_language_has_a_catalogue_and_no_other_has() -> None:
    assert names() == sorted(LANGUAGES)


@pytest.mark.parametrize("language", set(LANGUAGES) - {DEFAULT})
def test_a_language_has_the_same_texts_with_the_same_data(language: str) -> None:
    ours, theirs = messages(DEFAULT), messages(language)
    assert set(ours) == set(theirs)
    assert {key: variables(text) for key, text in ours.items()} == {key: variables(theirs[key]) for key in theirs}


def test_every_text_that_the_code_asks_for_is_there() -> None:
    known = set(messages(DEFAULT))
    missing = [
        f"{each.where}: {each.pattern}" for each in asked() if not any(re.fullmatch(each.pattern, key) for key in known)
    ]
    assert missing == []


def test_every_text_gets_exactly_the_data_that_it_says() -> None:
    wrong = [
        f"{each.where}: {key} takes {variables(text)}"
        for each in asked()
        if each.arguments is not None
        for key, text in messages(DEFAULT).items()
        if re.fullmatch(each.pattern, key) and each.whole and variables(text) != each.arguments
    ]
    assert wrong == []


def test_every_text_is_used() -> None:
    said = strings()
    patterns = families() - {"error\\-.+"}
    told = {each.text_id for each in errors()} | {group.text_id for group in StakeholderGroup}
    unused = [
        key
        for key in messages(DEFAULT)
        if key not in said | told
        and not COMMANDS.fullmatch(key)
        and not any(re.fullmatch(pattern, key) for pattern in patterns)
    ]
    assert unused == []


async def test_the_texts_of_commands_are_those_of_the_commands_that_exist(world: World) -> None:
    wanted = set[str]()
    tree = world.accord.bot.tree
    # A menu of messages has a name alone.
    wanted |= {f"command-{menu.name.replace(' ', '-').lower()}-name" for menu in tree.get_commands(type=MESSAGE_MENU)}
    for command in tree.walk_commands():
        path = command.qualified_name.replace(" ", "-")
        wanted |= {f"command-{path}-name", f"command-{path}-description"}
        for option in getattr(command, "parameters", ()):
            wanted |= {f"option-{option.display_name}-name", f"option-{option.display_name}-description"}
    assert {key for key in messages(DEFAULT) if COMMANDS.fullmatch(key)} == wanted


@pytest.mark.parametrize("error", errors(), ids=lambda error: error.__name__)
def test_every_error_has_a_sentence_that_says_only_what_it_knows(error: type[AccordError]) -> None:
    known = set(error.__dataclass_fields__) | ADDED
    assert variables(messages(DEFAULT)[error.text_id]) <= known


@pytest.mark.parametrize("kind", NoticeKind)
def test_every_notice_says_exactly_what_must_be_known_for_it(kind: NoticeKind) -> None:
    assert variables(messages(DEFAULT)[kind.text_id]) - {"call", "date"} == kind.details


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_counts_has_every_plural_of_its_language(language: str) -> None:
    categories = {*Locale.parse(language).plural_form.rules, "other"}
    incomplete = [
        key
        for key, text in messages(language).items()
        for named in selections(text)
        if named & PLURALS and named != categories
    ]
    assert incomplete == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_looks_typewritten(language: str) -> None:
    assert [said for text in messages(language).values() for said in written(text) if TYPEWRITTEN.search(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_names_a_command_by_itself(language: str) -> None:
    """A command is handed in, as the reader's Discord spells it."""
    assert [
        said for text in messages(language).values() for said in written(text) if re.search(r"(?<!\w)/\w", said)
    ] == []


def test_french_is_spaced_as_french() -> None:
    said = [said for text in messages("fr").values() for said in written(text)]
    files = sorted((ROOT / "bot" / "content").rglob("*.toml"))
    found = {file.name: _french(tomllib.loads(file.read_text(encoding="utf-8"))) for file in files}
    assert min(map(len, found.values())) > 3, "every file of content speaks French"
    said += [each for texts in found.values() for each in texts]
    assert len(said) > 200
    assert [each for each in said if FRENCH_SPACING.search(each)] == []


@pytest.mark.parametrize("said", ["Pays : X", "Quoi ?", "«\u00a0oui »", "« oui\u00a0»", "Pays: X", "a;"])
def test_french_that_is_spaced_otherwise_is_found(said: str) -> None:
    assert FRENCH_SPACING.search(said)


def _french(content: object) -> list[str]:
    """The French texts of a content file."""
    if isinstance(content, list):
        return [said for each in content for said in _french(each)]
    if not isinstance(content, dict):
        return []
    below = [said for key, each in content.items() if key != "fr" for said in _french(each)]
    return [*below, *([content["fr"]] if "fr" in content else [])]
