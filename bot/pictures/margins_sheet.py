"""How the picture of a reference mapping is laid out: each part is drawn from a top edge down, to its foot."""

from bot.pictures import style
from bot.pictures.charts import draw_bars
from bot.pictures.margins import Margin, MarginsPicture
from bot.pictures.page import card, end, heading, night, paragraph
from bot.pictures.paper import Paper
from bot.pictures.style import GAP, LEFT, PADDING, WIDTH
from bot.pictures.typesetting import from_the_right


def compose(picture: MarginsPicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: MarginsPicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = heading(paper, picture.title, picture.source, picture.headline)
    foot = night(paper, paragraph(paper, LEFT, foot + 14, picture.dated, style.GOAL))
    for margin in picture.margins:
        foot = _margin(paper, margin, foot + GAP)
    end(paper, picture.note, foot)
    return paper


def _margin(paper: Paper, margin: Margin, top: float) -> float:
    below = paragraph(paper, LEFT, top + PADDING - 8, margin.title, style.SECTION)
    below = paragraph(paper, LEFT, below + 2, margin.about, style.NOTE) + 18
    return card(paper, top, draw_bars(paper, margin.bars, below))
