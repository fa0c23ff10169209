"""The catalogues as they are written: ids, variables, plurals, and the words between them."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from fluent.syntax import FluentParser, ast

from tests.guardians.sources import ROOT

_FOLDER: Final = ROOT / "bot" / "locales"
PLURALS: Final = {"zero", "one", "two", "few", "many"}


@cache
def messages(language: str) -> dict[str, ast.Message]:
    """Every text of a language by its id. Fails on what is not Fluent, and on an id that is there twice."""
    found: dict[str, ast.Message] = {}
    for file in sorted((_FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{file.name}: {entry.id.name} is there twice"
                assert entry.value is not None, f"{file.name}: {entry.id.name} is empty"
                found[entry.id.name] = entry
    return found


def _nodes(node: Any) -> Iterator[Any]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from _nodes(child)


def variables(message: ast.Message) -> set[str]:
    """What a text is told."""
    return {node.id.name for node in _nodes(message) if isinstance(node, ast.VariableReference)}


def selections(message: ast.Message) -> Iterator[set[str]]:
    """The cases of each choice in a text that have a name; a case may also be for one number, such as nought."""
    for node in _nodes(message):
        if isinstance(node, ast.SelectExpression):
            yield {each.key.name for each in node.variants if isinstance(each.key, ast.Identifier)}


def written(message: ast.Message) -> Iterator[str]:
    """The words of a text, each case by itself, with a letter where a variable stands."""
    assert message.value is not None
    yield from _readings(message.value)


def _readings(pattern: ast.Pattern) -> Iterator[str]:
    readings = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            following = [element.value]
        elif isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            following = [said for variant in element.expression.variants for said in _readings(variant.value)]
        elif isinstance(element, ast.Placeable) and isinstance(element.expression, ast.StringLiteral):
            following = [element.expression.parse()["value"]]
        else:
            following = ["X"]
        readings = [said + more for said in readings for more in following]
    yield from readings


def names() -> list[str]:
    """The languages that have a folder."""
    return sorted(folder.name for folder in _FOLDER.iterdir() if folder.is_dir())
