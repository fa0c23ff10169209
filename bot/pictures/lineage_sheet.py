"""How the picture of how conferences came about is laid out: each part is drawn from a top edge down, to its foot."""

from collections.abc import Sequence
from typing import Final

from bot.pictures import style
from bot.pictures.lineage import LineagePicture, Meeting, Stroke, Tie
from bot.pictures.page import card, end, heading, night, paragraph, set_lines
from bot.pictures.paper import Paper
from bot.pictures.style import GAP, INNER, LEFT, PADDING, RIGHT, WIDTH
from bot.pictures.typesetting import from_the_right, lines

_LANE: Final = 40  # between two lines that run beside each other
_LANES: Final = 6  # what does not fit beside these stands in words alone
_DISC: Final = 31  # the radius of a conference's number
_BESIDE: Final = 26  # between the number and the words
_BETWEEN: Final = 40  # two conferences
_HEAD: Final = 11  # half the width of an arrow's head
_SAMPLE: Final = 110  # how wide a line is in the key
_THICK: Final = 5
_DASHES: Final[dict[Stroke, tuple[float, ...]]] = {
    Stroke.SOLID: (),
    Stroke.DASHED: (22, 13),
    Stroke.DOTTED: (5, 9),
}


def compose(picture: LineagePicture) -> bytes:
    """The picture as PNG."""
    return lay_out(picture).png()


def lay_out(picture: LineagePicture) -> Paper:
    """The sheet with everything on it, cut as high as it needs to be."""
    paper = Paper(WIDTH, style.GROUND, mirrored=from_the_right(picture.title))
    foot = night(paper, heading(paper, picture.title, picture.source, picture.headline))
    if picture.key:
        foot = _key(paper, picture.key, foot + GAP)
    foot = _meetings(paper, picture, foot + GAP)
    end(paper, picture.note, foot)
    return paper


def lanes(ties: Sequence[Tie]) -> list[int | None]:
    """Beside which of the lines each runs, so that none lies on another; None where there is no room.

    The shortest runs nearest to the conferences.
    """
    taken: list[list[Tie]] = [[] for _ in range(_LANES)]
    found: dict[int, int] = {}
    for at, tie in sorted(enumerate(ties), key=lambda each: (each[1].lower - each[1].upper, each[1].upper)):
        free = next((lane for lane, beside in enumerate(taken) if not any(_meet(tie, each) for each in beside)), None)
        if free is not None:
            taken[free].append(tie)
            found[at] = free
    return [found.get(at) for at in range(len(ties))]


def _meet(one: Tie, other: Tie) -> bool:
    return one.upper <= other.lower and other.upper <= one.lower


def _key(paper: Paper, key: Sequence[tuple[Stroke, str]], top: float) -> float:
    below = top + PADDING - 8
    for stroke, words in key:
        said = lines(words, style.BODY, INNER - _SAMPLE - _BESIDE, paper.measure)
        middle = below + style.BODY.leading / 2
        paper.line([(LEFT, middle), (LEFT + _SAMPLE, middle)], style.ACCENT, _THICK, dashes=_DASHES[stroke])
        below = set_lines(paper, LEFT + _SAMPLE + _BESIDE, below, said, style.BODY) + 10
    return card(paper, top, below - 10)


def _meetings(paper: Paper, picture: LineagePicture, top: float) -> float:
    placed = lanes(picture.ties)
    used = max((lane + 1 for lane in placed if lane is not None), default=0)
    middle = LEFT + used * _LANE + _DISC
    discs: list[float] = []
    below = top + PADDING
    for meeting in picture.meetings:
        discs.append(below + _DISC)
        below = _meeting(paper, meeting, middle, below) + _BETWEEN
    for tie, lane in zip(picture.ties, placed, strict=True):
        if lane is not None:
            _tie(paper, tie, middle, (discs[tie.upper], discs[tie.lower]), lane)
    # The numbers stand above the lines that end at them.
    for meeting, at in zip(picture.meetings, discs, strict=True):
        _disc(paper, meeting, middle, at)
    return card(paper, top, below - _BETWEEN)


def _meeting(paper: Paper, meeting: Meeting, middle: float, top: float) -> float:
    start = middle + _DISC + _BESIDE
    room = RIGHT - start
    below = top + _DISC - style.AREA.leading / 2
    below = paragraph(paper, start, below, meeting.when, style.AREA, width=room)
    below = paragraph(paper, start, below + 2, meeting.title, style.FIGURE if meeting.asked else style.BODY, width=room)
    for said in (meeting.about, *meeting.ways):
        below = paragraph(paper, start, below + 2, said, style.NOTE, width=room)
    return below


def _disc(paper: Paper, meeting: Meeting, x: float, y: float) -> None:
    """Its number; that of the one asked about on a dark ground, and its title in bold letters."""
    paper.dot(x, y, _DISC, style.ACCENT)
    letters = style.STEP_ASKED if meeting.asked else style.STEP
    if not meeting.asked:
        paper.dot(x, y, _DISC - 4, style.CARD)
    paper.text(x, y - letters.leading / 2, meeting.number, letters, side="center")


def _tie(paper: Paper, tie: Tie, middle: float, ends: tuple[float, float], lane: int) -> None:
    """From the earlier one down to the later one, with a head that shows which way time goes."""
    upper, lower = ends[0] + 10, ends[1] - 10
    x, near = middle - _DISC - _LANE * (lane + 0.6), middle - _DISC
    paper.line([(near, upper), (x, upper), (x, lower), (near - _HEAD, lower)], style.ACCENT, _THICK,
               dashes=_DASHES[tie.stroke])  # fmt: skip
    paper.area([(near, lower), (near - 2 * _HEAD, lower - _HEAD), (near - 2 * _HEAD, lower + _HEAD)], style.ACCENT)
