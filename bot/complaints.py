"""What is wrong with a file, in words: for the one who handed it in, and for an operator."""

from collections.abc import Callable
from typing import Final

from bot.domain.errors import AccordError
from bot.domain.errors.publishing import CallFileRefused
from bot.domain.exchange import Problem
from bot.texts import Texts

# Whoever has more to mend than this sees the rest the next time.
LISTED: Final = 5


def complaint(problem: AccordError, texts: Texts, clean: Callable[[str], str] = str) -> str:
    """One problem as a sentence; `clean` makes what stands in the file harmless."""
    data = {key: clean(value) if isinstance(value, str) else value for key, value in problem.data().items()}
    if (place := getattr(problem, "place", None)) is not None:
        data["place"] = clean(_place_in_words(place, texts))
    return texts(problem.text_id, **data)


def complaints(refused: CallFileRefused, texts: Texts, clean: Callable[[str], str] = str) -> list[str]:
    """The first problems as a list, and how many more there are."""
    lines = [f"- {complaint(problem, texts, clean)}" for problem in refused.problems[:LISTED]]
    if (more := len(refused.problems) - LISTED) > 0:
        lines.append(texts("complaints-more", more=more))
    return lines


def row_complaint(problem: Problem, texts: Texts, clean: Callable[[str], str] = str) -> str:
    """What is wrong with a row of a table, as a sentence."""
    data = {key: clean(value) if isinstance(value, str) else value for key, value in problem.data.items()}
    return texts(problem.text_id, **data)


def _place_in_words(place: str, texts: Texts) -> str:
    """`points.3.title` as “points, number 3, title”; the keys are those of the file, in any language."""
    if not place:
        return texts("place-top")
    return ", ".join(texts("place-number", number=part) if part.isdigit() else part for part in place.split("."))
