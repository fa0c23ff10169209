"""How the picture of whose voice is missing is laid out: each part is drawn from a top edge down, to its foot."""

from bot.pictures import style
from bot.pictures.charts import draw_bars, draw_shares
from bot.pictures.equity import EquityPicture, RegionTally
from bot.pictures.page import card, end, heading, night, paragraph
from bot.pictures.paper import Paper
from bot.pictures.style import GAP, INNER, LEFT, PADDING, RIGHT, WIDTH
from bot.pictures.typesetting import clean, fitted, from_the_right

_MARK = 26  # how high the mark of a country is that is heard from
_DOT = 4.5  # the radius of the mark of every other
_BETWEEN = 5  # two marks
_REGION = 22  # between two regions
_BESIDE = 24  # at least, between a region's name and its figure


def compose(picture: EquityPicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: EquityPicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = heading(paper, picture.title, picture.source, picture.headline)
    letters = fitted(picture.heard, style.GOAL, INNER, paper.measure, least=style.SMALLEST)
    foot = night(paper, paragraph(paper, LEFT, foot + 14, picture.heard, letters))
    foot = _groups(paper, picture, foot + GAP)
    foot = draw_shares(paper, picture.shares_title, picture.shares, foot + GAP)
    foot = _regions(paper, picture, foot + GAP)
    end(paper, picture.note, foot)
    return paper


def _groups(paper: Paper, picture: EquityPicture, top: float) -> float:
    below = paragraph(paper, LEFT, top + PADDING - 8, picture.groups_title, style.SECTION)
    below = paragraph(paper, LEFT, below + 2, picture.groups_of, style.NOTE) + 18
    return card(paper, top, draw_bars(paper, picture.groups, below))


def _regions(paper: Paper, picture: EquityPicture, top: float) -> float:
    """Every country is one mark of the same width, so that a region is as long as it has countries."""
    below = paragraph(paper, LEFT, top + PADDING - 8, picture.regions_title, style.SECTION)
    below = paragraph(paper, LEFT, below + 2, picture.regions_key, style.NOTE) + 18
    pitch = (INNER + _BETWEEN) / max(1, *(region.countries for region in picture.regions))
    for region in picture.regions:
        below = _region(paper, region, below, pitch) + _REGION
    return card(paper, top, below - _REGION)


def _region(paper: Paper, region: RegionTally, top: float, pitch: float) -> float:
    letters = style.FIGURE if region.heard else style.NOTE
    room = INNER - paper.measure(clean(region.shown), letters) - _BESIDE
    foot = max(top + letters.leading, paragraph(paper, LEFT, top, region.label, style.BODY, width=room))
    paper.text(RIGHT, foot - letters.leading, region.shown, letters, side="right")
    foot += 8
    for at in range(region.countries):
        start = LEFT + at * pitch
        if at < region.heard:
            paper.box(start, foot, pitch - _BETWEEN, _MARK, color=style.ACCENT)
        else:
            paper.dot(start + (pitch - _BETWEEN) / 2, foot + _MARK / 2, _DOT, style.LINE)
    foot += _MARK
    return paragraph(paper, LEFT, foot + 6, region.named, style.NOTE) if region.named else foot
