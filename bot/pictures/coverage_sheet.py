"""How the picture of where the work is is laid out: each part is drawn from a top edge down, to its foot."""

from math import ceil, log

from bot.pictures import style
from bot.pictures.charts import draw_shares
from bot.pictures.coverage import AreaRow, CoveragePicture
from bot.pictures.page import card, end, heading, night, paragraph
from bot.pictures.paper import Paper
from bot.pictures.style import GAP, INNER, LEFT, PADDING, WIDTH
from bot.pictures.typesetting import clean, fitted, from_the_right, lines

_FIELD = 92  # how high a field is
_BETWEEN = 8  # two fields
_ROW = 26  # between two areas
_COLUMN = 360  # the height of the columns' names, at most; in two lines they take less
_HATCH = 15  # between two slanted lines
_SAMPLE = 96  # how wide the field is that explains the sign


def compose(picture: CoveragePicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: CoveragePicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = heading(paper, picture.title, picture.counted, picture.headline)
    letters = fitted(picture.unknown, style.GOAL, INNER, paper.measure, least=style.SMALLEST)
    foot = night(paper, paragraph(paper, LEFT, foot + 14, picture.unknown, letters))
    foot = _matrix(paper, picture, foot + GAP)
    foot = draw_shares(paper, picture.shares_title, picture.shares, foot + GAP)
    end(paper, picture.note, foot)
    return paper


def _matrix(paper: Paper, picture: CoveragePicture, top: float) -> float:
    """Every area has its name above its fields, so that fields are wide enough for numbers that a phone can show."""
    below = _key(paper, picture, top + PADDING - 8)
    width = (INNER + _BETWEEN) / max(1, len(picture.columns))
    below = _columns(paper, picture.columns, below + 20, width)
    most = max((field.known for row in picture.rows for field in row.fields), default=0)
    for row in picture.rows:
        below = _row(paper, row, below, width, most) + _ROW
    return card(paper, top, below - _ROW)


def _key(paper: Paper, picture: CoveragePicture, top: float) -> float:
    below = paragraph(paper, LEFT, top, picture.key, style.NOTE) + 12
    beside = LEFT + _SAMPLE + 20
    said = lines(picture.unknown_key, style.NOTE, INNER - _SAMPLE - 20, paper.measure)
    height = max(60.0, len(said) * style.NOTE.leading)
    _unknown(paper, picture.unknown_sign, LEFT, below + (height - 60) / 2, _SAMPLE, 60)
    at = below + (height - len(said) * style.NOTE.leading) / 2
    for line in said:
        paper.text(beside, at, line, style.NOTE)
        at += style.NOTE.leading
    return below + height


def _columns(paper: Paper, names: tuple[str, ...], top: float, width: float) -> float:
    """Write the columns' names from their fields upwards, each in as few lines as it takes; the fields' top."""
    letters = style.BODY
    most = int((width - _BETWEEN) // letters.leading)
    written = [lines(name, letters, _COLUMN, paper.measure)[:most] for name in names]
    height = max((paper.measure(clean(line), letters) for said in written for line in said), default=0.0)
    foot = top + height
    for at, said in enumerate(written):
        middle = LEFT + at * width + (width - _BETWEEN) / 2
        for number, line in enumerate(said):
            start = middle - len(said) * letters.leading / 2 + number * letters.leading
            paper.upright(start, foot, line, letters)
    return foot + 18


def _row(paper: Paper, row: AreaRow, top: float, width: float, most: int) -> float:
    below = paragraph(paper, LEFT, top, row.label, style.AREA) + 6
    inner = width - _BETWEEN
    for at, field in enumerate(row.fields):
        x = LEFT + at * width
        if not field.known:
            _unknown(paper, field.shown, x, below, inner, _FIELD)
            continue
        ground, letters = style.HEAT[step(field.known, most)]
        paper.box(x, below, inner, _FIELD, color=ground, radius=10)
        _middle(paper, field.shown, x, below, inner, _FIELD, letters)
    return below + _FIELD


def step(known: int, most: int) -> int:
    """Which of the shades a number has: each stands for as many times more as the one before it."""
    return ceil(log(known + 1) / log(most + 1) * len(style.HEAT)) - 1


def _unknown(paper: Paper, sign: str, x: float, top: float, width: float, height: float) -> None:
    """A field of which nothing is known: slanted lines and a sign instead of a number, and no colour."""
    paper.hatching(x, top, width, height, color=style.PALE, apart=_HATCH)
    paper.dot(x + width / 2, top + height / 2, 27, style.CARD)
    _middle(paper, sign, x, top, width, height, style.UNKNOWN)


def _middle(paper: Paper, text: str, x: float, top: float, width: float, height: float, letters: style.Letters) -> None:
    letters = fitted(text, letters, width - 8, paper.measure, least=style.SMALLEST)
    paper.text(x + width / 2, top + (height - letters.leading) / 2, text, letters, side="center")
