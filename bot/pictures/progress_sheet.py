"""How the picture of a Call's progress is laid out: each part is drawn from a top edge down, and returns its foot."""

from bot.pictures import style
from bot.pictures.growth import draw_growth
from bot.pictures.page import card, instead, paragraph, set_lines
from bot.pictures.paper import Paper
from bot.pictures.progress import Bar, ProgressPicture, Share
from bot.pictures.style import INNER, LEFT, PADDING, RIGHT, WIDTH
from bot.pictures.typesetting import clean, fitted, from_the_right, lines

_GAP = 22  # between cards
_LABELS = 540  # the column of the groups' names
_ROW = 12  # between two groups
_BAR = 34


def compose(picture: ProgressPicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: ProgressPicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = _hero(paper, picture)
    foot = draw_growth(paper, picture, foot + _GAP)
    foot = _groups(paper, picture, foot + _GAP)
    if picture.shares:
        foot = _shares(paper, picture, foot + _GAP)
    foot = paragraph(paper, LEFT, foot + _GAP, picture.note, style.NOTE)
    paper.cut(round(foot + _GAP + 6))
    return paper


def _hero(paper: Paper, picture: ProgressPicture) -> float:
    """What the picture is about, how many signed, and how far it is to the next milestone."""
    foot = paragraph(paper, LEFT, PADDING, picture.title, style.TITLE)
    foot = paragraph(paper, LEFT, foot + 4, picture.source, style.SOURCE)
    letters = fitted(picture.headline, style.HEADLINE, INNER, paper.measure, least=64)
    foot = paragraph(paper, LEFT, foot + 18, picture.headline, letters)
    reached = min(1.0, picture.total / picture.goal) if picture.goal > 0 else 1.0
    paper.meter(LEFT, foot + 16, INNER, 44, fraction=reached, colors=(style.BRIGHT, style.NIGHT_TRACK))
    foot = paragraph(paper, LEFT, foot + 16 + 44 + 14, picture.goal_label, style.GOAL) + PADDING - 6
    paper.card(0, 0, WIDTH, foot, color=style.NIGHT)
    return foot


def _groups(paper: Paper, picture: ProgressPicture, top: float) -> float:
    below = paragraph(paper, LEFT, top + PADDING - 8, picture.groups_title, style.SECTION) + 14
    if not picture.groups:
        return card(paper, top, instead(paper, below, picture.groups_empty))
    start = LEFT + _LABELS + 24
    room = RIGHT - start - 16 - max(paper.measure(clean(bar.shown), style.FIGURE) for bar in picture.groups)
    most = max(1, *(bar.count for bar in picture.groups))
    for bar in picture.groups:
        below = _bar(paper, bar, below, start, room * bar.count / most) + _ROW
    return card(paper, top, below - _ROW)


def _bar(paper: Paper, bar: Bar, top: float, start: float, length: float) -> float:
    label = lines(bar.label, style.BODY, _LABELS, paper.measure) or [""]
    foot = set_lines(paper, LEFT, top, label, style.BODY)
    middle = (top + foot) / 2
    if bar.count:
        length = max(4, length)  # a few beside many are few, not none
        paper.box(start, middle - _BAR / 2, length, _BAR, color=style.ACCENT)
    paper.text(start + length + 16, middle - style.FIGURE.leading / 2, bar.shown, style.FIGURE)
    return foot


def _shares(paper: Paper, picture: ProgressPicture, top: float) -> float:
    foot = paragraph(paper, LEFT, top + PADDING - 8, picture.shares_title, style.SECTION) + 14
    gutter = 56
    width = (INNER - gutter) / 2
    for at in range(0, len(picture.shares), 2):
        row = foot + (20 if at else 0)
        for column, share in enumerate(picture.shares[at : at + 2]):
            foot = max(foot, _share(paper, share, LEFT + column * (width + gutter), row, width))
    return card(paper, top, foot)


def _share(paper: Paper, share: Share, x: float, top: float, width: float) -> float:
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
