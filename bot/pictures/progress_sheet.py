"""How the picture of a Call's progress is laid out: each part is drawn from a top edge down, and returns its foot."""

from bot.pictures import style
from bot.pictures.charts import draw_bars, draw_shares
from bot.pictures.growth import draw_growth
from bot.pictures.page import card, end, heading, instead, night, paragraph
from bot.pictures.paper import Paper
from bot.pictures.progress import ProgressPicture
from bot.pictures.style import GAP, INNER, LEFT, PADDING, WIDTH
from bot.pictures.typesetting import from_the_right


def compose(picture: ProgressPicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: ProgressPicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = _hero(paper, picture)
    foot = draw_growth(paper, picture, foot + GAP)
    foot = _groups(paper, picture, foot + GAP)
    if picture.shares:
        foot = draw_shares(paper, picture.shares_title, picture.shares, foot + GAP)
    end(paper, picture.note, foot)
    return paper


def _hero(paper: Paper, picture: ProgressPicture) -> float:
    """What the picture is about, how many signed, and how far it is to the next milestone."""
    foot = heading(paper, picture.title, picture.source, picture.headline)
    reached = min(1.0, picture.total / picture.goal) if picture.goal > 0 else 1.0
    paper.meter(LEFT, foot + 16, INNER, 44, fraction=reached, colors=(style.BRIGHT, style.NIGHT_TRACK))
    return night(paper, paragraph(paper, LEFT, foot + 16 + 44 + 14, picture.goal_label, style.GOAL))


def _groups(paper: Paper, picture: ProgressPicture, top: float) -> float:
    below = paragraph(paper, LEFT, top + PADDING - 8, picture.groups_title, style.SECTION) + 14
    if not picture.groups:
        return card(paper, top, instead(paper, below, picture.groups_empty))
    return card(paper, top, draw_bars(paper, picture.groups, below))
