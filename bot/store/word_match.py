"""What is asked of the index of words, as each database wants it: FTS5's MATCH, and a tsquery of PostgreSQL."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from bot.domain.sought import STEM, Query, Sought

# On PostgreSQL a term that stands in one of these fields is there once more, with the field's sign before it.
FIELDS: Final = {"title": "\ue002", "names": "\ue003", "topics": "\ue004"}


@dataclass(frozen=True, slots=True)
class Term:
    """One term, or all that begin with it, in one field or anywhere."""

    text: str
    begins: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True)
class Some:
    """At least one of these."""

    parts: "tuple[Asked, ...]"


@dataclass(frozen=True, slots=True)
class Every:
    """All of these."""

    parts: "tuple[Asked, ...]"


Asked = Term | Some | Every


def word(sought: Sought, *, begins: bool = True, field: str = "") -> Asked:
    """One word as it is looked for: as typed, its stems, and, where that is asked, what begins so."""
    others = [term for stem in sought.stems for term in (stem, STEM + stem)]
    plain = [each for each in dict.fromkeys([*sought.alike, *others]) if each != sought.word]
    return Some((Term(sought.word, begins and sought.begins, field), *(Term(each, field=field) for each in plain)))


def every_word(query: Query, *, begins: bool = True, field: str = "") -> list[Asked]:
    """All words of a query."""
    return [word(each, begins=begins, field=field) for each in query.words]


def begun(asked: Iterable[Asked], *, letters: int) -> bool:
    """Whether what begins with so many letters or more is asked for."""
    return any(
        each.begins and len(each.text) >= letters if isinstance(each, Term) else begun(each.parts, letters=letters)
        for each in asked
    )


def fts5(asked: Iterable[Asked]) -> str:
    """All that is asked, for MATCH. Terms hold letters only: nothing in them is an operator."""
    return " AND ".join(_fts5(each) for each in asked)


def _fts5(asked: Asked) -> str:
    if isinstance(asked, Term):
        term = f'"{asked.text}"*' if asked.begins else f'"{asked.text}"'
        return f"({asked.field} : {term})" if asked.field else term
    return f"({(' OR ' if isinstance(asked, Some) else ' AND ').join(_fts5(each) for each in asked.parts)})"


def tsquery(asked: Iterable[Asked]) -> str:
    """All that is asked, as the text of a tsquery."""
    return " & ".join(_tsquery(each) for each in asked)


def _tsquery(asked: Asked) -> str:
    if isinstance(asked, Term):
        return f"'{FIELDS.get(asked.field, '')}{asked.text}'{':*' if asked.begins else ''}"
    return f"({(' | ' if isinstance(asked, Some) else ' & ').join(_tsquery(each) for each in asked.parts)})"
