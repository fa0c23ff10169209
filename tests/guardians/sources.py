"""Our own source, read as a tree: what the code asks of the catalogues, and which actions it presses."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]


@dataclass(frozen=True)
class Asked:
    """One text that the code asks for: a whole id, or a family with a part that is known only at run time."""

    where: str
    pattern: str
    # The names of the arguments, or None where they are handed on.
    arguments: frozenset[str] | None

    @property
    def whole(self) -> bool:
        """Whether the id is written out."""
        return re.escape(self.pattern.replace("\\", "")) == self.pattern


@cache
def trees() -> dict[str, ast.Module]:
    """Every module of the bot and the cogs, by its path."""
    files = [*(ROOT / "bot").rglob("*.py"), *(ROOT / "cogs").rglob("*.py")]
    return {str(file.relative_to(ROOT)): ast.parse(file.read_text(encoding="utf-8")) for file in sorted(files)}


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function or method of that name, with its place."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node.func) == name:
                yield f"{path}:{node.lineno}", node


def _called(func: ast.expr) -> str | None:
    return func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else None


def asked() -> Iterator[Asked]:
    """Every `texts("…")`, with the ids of a condition one by one."""
    for where, call in calls("texts"):
        named = [keyword.arg for keyword in call.keywords]
        arguments = None if None in named else frozenset(name for name in named if name)
        for pattern in _patterns(call.args[0]) if call.args else ():
            yield Asked(where, pattern, arguments)


def _patterns(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.escape(node.value)
    elif isinstance(node, ast.JoinedStr):
        yield "".join(re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values)
    elif isinstance(node, ast.IfExp):
        yield from _patterns(node.body)
        yield from _patterns(node.orelse)


def strings() -> set[str]:
    """Every string that stands in the code, for ids that reach `texts` through a name."""
    return {
        node.value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def families() -> set[str]:
    """Every string with a part that is known only at run time, as a pattern."""
    return {
        pattern
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for pattern in _patterns(node)
        if re.match(r"[a-z]+\\-", pattern)
    }


def actions_pressed() -> dict[str, str]:
    """What buttons and selects do, by action, with a place of each."""
    return {
        str(node.value): where
        for name, position in (("press", 1), ("choose", 2))
        for where, call in calls(name)
        if len(call.args) > position
        for node in [call.args[position]]
        if isinstance(node, ast.Constant)
    }
