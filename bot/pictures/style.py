"""One look for every picture: the colours, the letters and the measures. All sizes are pixels of the picture.

A phone shows a picture 390 pixels wide, so 34 pixels of 1200 are the smallest letters that stay readable there (11).
Every pair of letters and ground has a contrast of at least 4.5 to 1 (WCAG AA); nothing is said by colour alone.
"""

from dataclasses import dataclass

WIDTH = 1200
MARGIN = 28
PADDING = 40
LEFT = MARGIN + PADDING
RIGHT = WIDTH - LEFT
INNER = RIGHT - LEFT
GAP = 22  # between cards

GROUND = "#EAEFF4"
CARD = "#FFFFFF"
NIGHT = "#10243E"
INK = "#16263A"
QUIET = "#4A5B6E"
PALE = "#C3D2E3"
LINE = "#8496A9"
TRACK = "#DBE3EB"
NIGHT_TRACK = "#33496A"
ACCENT = "#0B6B7D"
BRIGHT = "#6FD6CB"
TINT = "#CDE5EA"


@dataclass(frozen=True, slots=True)
class Letters:
    """How a text is set: its height in pixels, its colour, its weight."""

    size: int
    color: str = INK
    bold: bool = False

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * 1.24

    @property
    def ascent(self) -> float:
        """From the top of a line to the foot of its letters."""
        return self.size * 0.97


SMALLEST = 34
TITLE = Letters(46, CARD, bold=True)
SOURCE = Letters(SMALLEST, PALE)
HEADLINE = Letters(120, CARD, bold=True)
GOAL = Letters(40, BRIGHT, bold=True)
SECTION = Letters(40, INK, bold=True)
BODY = Letters(SMALLEST, INK)
FIGURE = Letters(36, INK, bold=True)
SHARE = Letters(60, ACCENT, bold=True)
WORDS = Letters(36, QUIET)
NOTE = Letters(SMALLEST, QUIET)
AREA = Letters(SMALLEST, INK, bold=True)
# Numbers in a row of steps: in a ring, and that of the one looked at on a filled disc.
STEP = Letters(SMALLEST, ACCENT, bold=True)
STEP_ASKED = Letters(SMALLEST, CARD, bold=True)
UNKNOWN = Letters(40, QUIET, bold=True)
# From little to much: the ground of a field, and the letters on it. The number itself stands in the field.
HEAT = (
    (TINT, Letters(38, INK, bold=True)),
    ("#8FC6D0", Letters(38, INK, bold=True)),
    (ACCENT, Letters(38, CARD, bold=True)),
    ("#073B4C", Letters(38, CARD, bold=True)),
)
