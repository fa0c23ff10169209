"""Bars beside labels and shares beside each other, as several pictures show them."""

from collections.abc import Sequence

from bot.pictures import style
from bot.pictures.page import card, paragraph, set_lines
from bot.pictures.paper import Paper
from bot.pictures.parts import Bar, Share
from bot.pictures.style import INNER, LEFT, PADDING, RIGHT
from bot.pictures.typesetting import clean, fitted, lines

_LABELS = 540  # the column of the labels
_START = LEFT + _LABELS + 24  # where the bars stand
_ROW = 12  # between two bars
_BAR = 34
_DOT = 7  # the radius of what stands where a size is not said
_BESIDE = 16  # from a bar to what is written beside it
_GUTTER = 56  # between two shares


def draw_bars(paper: Paper, bars: Sequence[Bar], top: float) -> float:
    """Draw bars under one another, the longest as long as there is room; their foot."""
    sizes = [(bar.size, bar.shown) for bar in bars if bar.size is not None]
    figures = max((paper.measure(clean(shown), style.FIGURE) for _, shown in sizes), default=0)
    most = max((size for size, _ in sizes if size > 0), default=1)
    for bar in bars:
        label = lines(bar.label, style.BODY, _LABELS, paper.measure) or [""]
        if bar.size is None:
            foot = _draw_unsaid(paper, label, bar.shown, top)
        else:
            foot = set_lines(paper, LEFT, top, label, style.BODY)
            _draw_bar(paper, bar.shown, (top + foot) / 2, (RIGHT - _START - _BESIDE - figures) * bar.size / most)
        top = foot + _ROW
    return top - _ROW


def _draw_bar(paper: Paper, shown: str, middle: float, length: float) -> None:
    if length:
        length = max(4, length)  # a few beside many are few, not none
        paper.box(_START, middle - _BAR / 2, length, _BAR, color=style.ACCENT)
    paper.text(_START + length + _BESIDE, middle - style.FIGURE.leading / 2, shown, style.FIGURE)


def _draw_unsaid(paper: Paper, label: Sequence[str], reason: str, top: float) -> float:
    """Draw a dot instead of a bar, and write why; the foot of whichever text is longer."""
    beside = _START + 2 * _DOT + _BESIDE
    said = lines(reason, style.NOTE, RIGHT - beside, paper.measure)
    rows = max(len(label), len(said))
    foot = top + rows * style.BODY.leading
    set_lines(paper, LEFT, top + (rows - len(label)) * style.BODY.leading / 2, label, style.BODY)
    set_lines(paper, beside, top + (rows - len(said)) * style.NOTE.leading / 2, said, style.NOTE)
    paper.dot(_START + _DOT, (top + foot) / 2, _DOT, style.LINE)
    return foot


def draw_shares(paper: Paper, title: str, shares: Sequence[Share], top: float) -> float:
    """Draw the card with shares, two in a row; the card's foot."""
    foot = paragraph(paper, LEFT, top + PADDING - 8, title, style.SECTION) + 14
    width = (INNER - _GUTTER) / 2
    for at in range(0, len(shares), 2):
        row = foot + (20 if at else 0)
        for column, share in enumerate(shares[at : at + 2]):
            foot = max(foot, _draw_share(paper, share, LEFT + column * (width + _GUTTER), row, width))
    return card(paper, top, foot)


def _draw_share(paper: Paper, share: Share, x: float, top: float, width: float) -> float:
    below = paragraph(paper, x, top, share.label, style.BODY, width=width)
    if share.fraction is None:
        return paragraph(paper, x, below + 8, share.value, style.WORDS, width=width)
    letters = fitted(share.value, style.SHARE, width * 0.6, paper.measure, least=style.SMALLEST)
    paper.text(x, below, share.value, letters)
    foot = below + letters.leading
    start = paper.measure(clean(share.value), letters) + 24
    reached = min(1.0, max(0.0, share.fraction))
    paper.meter(
        x + start, (below + foot) / 2 - 12, width - start, 24, fraction=reached, colors=(style.ACCENT, style.TRACK)
    )
    return foot
