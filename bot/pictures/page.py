"""What every picture is made of: its heading and its end, paragraphs, cards, what stands where a chart would be."""

from collections.abc import Sequence

from bot.pictures import style
from bot.pictures.paper import Paper
from bot.pictures.style import GAP, INNER, LEFT, MARGIN, PADDING, WIDTH, Letters
from bot.pictures.typesetting import fitted, lines


def paragraph(paper: Paper, x: float, top: float, text: str, letters: Letters, *, width: float = INNER) -> float:
    """Write a text in as many lines as it takes; its foot."""
    return set_lines(paper, x, top, lines(text, letters, width, paper.measure), letters)


def set_lines(paper: Paper, x: float, top: float, said: Sequence[str], letters: Letters) -> float:
    """Write lines under one another; their foot."""
    for line in said:
        paper.text(x, top, line, letters)
        top += letters.leading
    return top


def heading(paper: Paper, title: str, source: str, headline: str) -> float:
    """Write what a picture is about, whose words these are, and what it says first; the foot."""
    foot = paragraph(paper, LEFT, PADDING, title, style.TITLE)
    foot = paragraph(paper, LEFT, foot + 4, source, style.SOURCE)
    letters = fitted(headline, style.HEADLINE, INNER, paper.measure, least=64)
    return paragraph(paper, LEFT, foot + 18, headline, letters)


def night(paper: Paper, foot: float) -> float:
    """Put the dark ground behind the heading and what was drawn below it; its own foot."""
    below = foot + PADDING - 6
    paper.card(0, 0, WIDTH, below, color=style.NIGHT)
    return below


def end(paper: Paper, note: str, foot: float) -> None:
    """Write the note below the last card, and cut the sheet."""
    paper.cut(round(paragraph(paper, LEFT, foot + GAP, note, style.NOTE) + GAP + 6))


def card(paper: Paper, top: float, foot: float) -> float:
    """Put a card behind what was drawn from `top` to `foot`; the card's own foot."""
    below = foot + PADDING - 6
    paper.card(MARGIN, top, WIDTH - 2 * MARGIN, below - top, color=style.CARD, radius=28)
    return below


def instead(paper: Paper, top: float, text: str) -> float:
    """Say why there is no chart, where it would be; the foot."""
    said = lines(text, style.WORDS, INNER - 2 * PADDING, paper.measure)
    height = max(150, len(said) * style.WORDS.leading + 2 * PADDING)
    paper.box(LEFT, top, INNER, height, color=style.GROUND, radius=20)
    below = top + (height - len(said) * style.WORDS.leading) / 2
    for line in said:
        paper.text(WIDTH / 2, below, line, style.WORDS, side="center")
        below += style.WORDS.leading
    return top + height
