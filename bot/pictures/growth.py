"""The curve of a total over time: its axis starts at nothing, its end is written out."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from bot.pictures import style
from bot.pictures.page import card, instead, paragraph
from bot.pictures.paper import Paper, Point
from bot.pictures.progress import ProgressPicture
from bot.pictures.style import INNER, LEFT, PADDING, RIGHT, WIDTH
from bot.pictures.typesetting import clean, fitted

_PLOT = 240
_HEADROOM = 66  # above the curve, for what is written at its end
_BETWEEN_TICKS = 44


def draw_growth(paper: Paper, picture: ProgressPicture, top: float) -> float:
    """Draw the card with the curve; the card's foot."""
    below = paragraph(paper, LEFT, top + PADDING - 8, picture.growth_title, style.SECTION) + 14
    if not picture.growth:
        return card(paper, top, instead(paper, below, picture.growth_empty))
    base = below + _HEADROOM + _PLOT
    marks = _marks(picture, base)
    curve = _steps(marks)
    paper.area([(curve[0][0], base), *curve, (curve[-1][0], base)], style.TINT)
    paper.line(curve if len(marks) > 1 else [marks[0], (marks[0][0], base)], style.ACCENT, 6)
    paper.line([(LEFT, base), (RIGHT, base)], style.LINE, 3)
    paper.dot(*marks[-1], 13, style.ACCENT)
    _write_the_end(paper, picture.headline, marks)
    _write_the_days(paper, picture, base)
    return card(paper, top, base + 16 + style.NOTE.leading)


def _marks(picture: ProgressPicture, base: float) -> list[Point]:
    """Where each day's total stands.

    The days were counted once a day and the total just now, so the last mark is the total that is written beside it.
    """
    days = [day for day, _ in picture.growth]
    counts = [*(count for _, count in picture.growth[:-1]), picture.total]
    highest = max(1, *counts)
    return [
        (_across(day, days[0], days[-1]), base - _PLOT * count / highest)
        for day, count in zip(days, counts, strict=True)
    ]


def _across(day: date, first: date, last: date) -> float:
    """Where a day stands on the axis; a single day stands in the middle."""
    if first == last:
        return WIDTH / 2
    return LEFT + INNER * (day - first).days / (last - first).days


def _steps(marks: Sequence[Point]) -> list[Point]:
    """A total holds until the next day that changes it, so the curve goes across, then up."""
    curve = [marks[0]]
    for x, y in marks[1:]:
        curve += [(x, curve[-1][1]), (x, y)]
    return curve


def _write_the_end(paper: Paper, text: str, marks: Sequence[Point]) -> None:
    """Write what the curve has come to over its end, clear of any higher place under the letters."""
    letters = fitted(text, style.FIGURE, INNER, paper.measure, least=style.SMALLEST)
    width = paper.measure(clean(text), letters)
    middle = min(marks[-1][0], RIGHT - width / 2)
    under = [height for x, height in marks if x >= middle - width / 2]
    before = [height for x, height in marks if x < middle - width / 2][-1:]
    paper.text(middle, min(under + before) - 18 - letters.leading, text, letters, side="center")


def _write_the_days(paper: Paper, picture: ProgressPicture, base: float) -> None:
    """Name days under the axis: all of them, or evenly as many as find room, the latest always."""
    first, last = picture.growth[0][0], picture.growth[-1][0]
    ticks = sorted(tick for tick in picture.growth_ticks if first <= tick[0] <= last)
    named: list[tuple[float, float, float, str]] = []
    for stride in range(1, len(ticks) + 1):
        named = [_tick(paper, _across(day, first, last), label) for day, label in ticks[::-1][::stride][::-1]]
        if all(left[2] + _BETWEEN_TICKS <= right[1] for left, right in pairwise(named)):
            break
    for x, start, end, label in named:
        paper.line([(x, base), (x, base + 12)], style.LINE, 3)
        paper.text((start + end) / 2, base + 16, label, style.NOTE, side="center")


def _tick(paper: Paper, x: float, label: str) -> tuple[float, float, float, str]:
    """A day's place on the axis, and where its name starts and ends, both within the axis."""
    half = paper.measure(clean(label), style.NOTE) / 2
    middle = min(max(x, LEFT + half), RIGHT - half)
    return x, middle - half, middle + half, label
