"""The limits of published commands, their translations included."""

import unicodedata
from collections import Counter
from collections.abc import Iterator
from enum import IntEnum
from typing import Any

import discord

from tests.guard.forms import choice_lengths
from tests.guard.problem import Finding, at_most
from tests.guard.routes import each, joined

Node = dict[str, Any]


class Menu(IntEnum):
    """Discord's application command types."""

    SLASH = 1
    USER = 2
    MESSAGE = 3


PUBLISHED = {Menu.SLASH: 100, Menu.USER: 15, Menu.MESSAGE: 15}
SUBCOMMAND = 1
SUBCOMMAND_GROUP = 2
# discord.py calls what it does not know "unknown"; "ar" Discord takes, and discord.py does not know.
LOCALES = {locale.value for locale in discord.Locale} | {"ar"}


def command_findings(commands: list[Node]) -> Iterator[Finding]:
    kinds = Counter(command.get("type", Menu.SLASH) for command in commands)
    for kind, limit in PUBLISHED.items():
        if kinds[kind] > limit:
            yield Finding("command", "", f"{kinds[kind]} commands of type {kind.value} are over {limit}")
    for where, command in each("", "commands", {"commands": commands}):
        if command.get("type", Menu.SLASH) == Menu.SLASH:
            yield from _node(where, command)
            if (size := characters(command)) > 8000:
                yield Finding("command", where, f"/{command['name']} has {size} characters, over 8000")
        else:
            yield from at_most(32, command["name"], "command", joined(where, "name"))
            if command.get("description"):
                yield Finding("command", joined(where, "description"), "a menu's entry has none")


def characters(node: Node) -> int:
    """What counts against the 8000: names, descriptions and values, each in its longest language."""
    own = sum(max(map(len, _languages(node, key).values()), default=0) for key in ("name", "description"))
    choices = sum(
        max(map(len, _languages(choice, "name").values())) + len(str(choice["value"]))
        for choice in node.get("choices") or []
    )
    return own + choices + sum(characters(option) for option in node.get("options") or [])


def _languages(node: Node, key: str) -> dict[str, str]:
    """A text and its translations, by locale; the text itself under its key."""
    texts = {key: node.get(key), **(node.get(f"{key}_localizations") or {})}
    return {locale: text for locale, text in texts.items() if text is not None}


def _node(where: str, node: Node) -> Iterator[Finding]:
    """A command, a group of subcommands, a subcommand or an option."""
    for locale, name in _languages(node, "name").items():
        if not is_name(name):
            yield Finding("command", joined(where, locale), f"{name!r} is no name of a command or option")
    descriptions = _languages(node, "description")
    for locale, text in descriptions.items():
        if not 1 <= len(text) <= 100:
            yield Finding("command", joined(where, locale), f"a description of {len(text)} characters, not 1 to 100")
    if not descriptions:
        yield Finding("command", where, "no description")
    for key in ("name_localizations", "description_localizations"):
        for unknown in sorted(set(node.get(key) or {}) - LOCALES):
            yield Finding("command", joined(where, key), f"Discord has no locale {unknown!r}")
    yield from _options(where, node)


def _options(where: str, node: Node) -> Iterator[Finding]:
    options = node.get("options") or []
    yield from at_most(25, options, "command", joined(where, "options"))
    yield from at_most(25, node.get("choices"), "command", joined(where, "choices"))
    for place, choice in each(where, "choices", node):
        yield from choice_lengths(place, choice)
    if node.get("choices") and node.get("autocomplete"):
        yield Finding("command", where, "choices and autocomplete exclude each other")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield Finding("command", joined(where, "options"), "required options come first")
    folders = [option["type"] in (SUBCOMMAND, SUBCOMMAND_GROUP) for option in options]
    if any(folders) and not all(folders):
        yield Finding("command", joined(where, "options"), "subcommands and options in one list")
    yield from _same_names(where, options)
    for place, option in each(where, "options", node):
        yield from _node(place, option)


def _same_names(where: str, options: list[Node]) -> Iterator[Finding]:
    """Two options are told apart in every language."""
    for locale in sorted({locale for option in options for locale in _languages(option, "name")}):
        shown = Counter(_languages(option, "name").get(locale, option["name"]) for option in options)
        for name, count in shown.items():
            if count > 1:
                yield Finding("command", joined(where, "options"), f"{name!r} is there {count} times ({locale})")


def is_name(name: str) -> bool:
    """Discord's pattern: letters, digits, - _ ' and the marks of Devanagari and Thai; lower case where there is one."""
    return 1 <= len(name) <= 32 and name == name.lower() and all(map(_belongs_in_name, name))


def _belongs_in_name(character: str) -> bool:
    is_letter_or_digit = unicodedata.category(character)[0] in "LN"
    return character in "-_'" or is_letter_or_digit or _script(character) in ("DEVANAGARI", "THAI")


def _script(character: str) -> str:
    return unicodedata.name(character, "").split(" ")[0]
