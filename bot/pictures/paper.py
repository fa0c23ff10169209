"""A sheet to draw on, measured in pixels from its top left corner: the one place that touches matplotlib.

Nothing outside the drawing worker imports this module at its top, so the bot's own process never loads matplotlib.
"""

import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import matplotlib as mpl
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon
from matplotlib.text import Text
from matplotlib.transforms import Affine2D
from PIL import Image

from bot.pictures.style import Letters
from bot.pictures.typesetting import clean

Point = tuple[float, float]
Side = Literal["left", "center", "right"]

_DPI = 72  # a point of type is then a pixel
_COLORS = 128  # a handful of flat colours, and the steps between them at the edges of letters
_MIRRORED: dict[Side, Side] = {"left": "right", "center": "center", "right": "left"}


class Paper:
    """As wide as it is told, as high as its drawing turns out to be; mirrored, it is written from right to left."""

    def __init__(self, width: int, ground: str, *, mirrored: bool = False) -> None:
        mpl.rcdefaults()  # whatever file of settings the machine has, equal data makes equal bytes
        self.height = 0
        self._width = width
        self._mirrored = mirrored
        self._place = Affine2D()  # filled in when the height is known
        self.figure = Figure(figsize=(width / _DPI, width / _DPI), dpi=_DPI, facecolor=ground)
        self._canvas = FigureCanvasAgg(self.figure)
        self._order = 0

    def measure(self, text: str, letters: Letters) -> float:
        """How wide a cleaned text is."""
        width, _, _ = self._canvas.get_renderer().get_text_width_height_descent(text, _font(letters), ismath=False)
        return float(width)

    def text(self, x: float, top: float, text: str, letters: Letters, *, side: Side = "left") -> None:
        """Write one line whose left end, middle or right end is at `x`."""
        line = Text(
            x,
            top + letters.ascent,
            clean(text),
            transform=self._place,
            fontproperties=_font(letters),
            color=letters.color,
            horizontalalignment=_MIRRORED[side] if self._mirrored else side,
            verticalalignment="baseline",
            parse_math=False,  # a dollar sign is a dollar sign
        )
        self._add(line)

    def upright(self, x: float, foot: float, text: str, letters: Letters) -> None:
        """Write one line from its foot upwards, its letters turned; the next line stands `leading` further on."""
        line = Text(
            x + letters.ascent,
            foot,
            clean(text),
            transform=self._place,
            fontproperties=_font(letters),
            color=letters.color,
            # Mirrored, lines follow one another from the right, so that they are turned the other way.
            rotation=-90 if self._mirrored else 90,
            rotation_mode="anchor",
            horizontalalignment="right" if self._mirrored else "left",
            verticalalignment="baseline",
            parse_math=False,
        )
        self._add(line)

    def hatching(self, x: float, top: float, width: float, height: float, *, color: str, apart: float) -> None:
        """Slanted lines within a rectangle."""
        inside = self._rounded(x, top, width, height, color="none", radius=0)
        self._add(inside)
        start = -height
        while (start := start + apart) < width:
            line = Line2D([x + start, x + start + height], [top + height, top], color=color, linewidth=2)
            line.set_transform(self._place)
            self._add(line)
            line.set_clip_path(inside)

    def box(self, x: float, top: float, width: float, height: float, *, color: str, radius: float = 0) -> None:
        """Fill a rectangle, its corners rounded."""
        self._add(self._rounded(x, top, width, height, color=color, radius=radius))

    def card(self, x: float, top: float, width: float, height: float, *, color: str, radius: float = 0) -> None:
        """Fill a rectangle behind everything that is not a card."""
        card = self._rounded(x, top, width, height, color=color, radius=radius)
        card.set_zorder(0)
        self.figure.add_artist(card)

    def meter(
        self, x: float, top: float, width: float, height: float, *, fraction: float, colors: tuple[str, str]
    ) -> None:
        """A round-ended track, filled from its start for exactly `fraction` of its length."""
        full, empty = colors
        track = self._rounded(x, top, width, height, color=empty, radius=height / 2)
        self._add(track)
        filled = self._rounded(x, top, width * fraction, height, color=full, radius=0)
        self._add(filled)
        filled.set_clip_path(track)

    def area(self, corners: Sequence[Point], color: str) -> None:
        """Fill the shape between the corners."""
        self._add(Polygon(corners, closed=True, facecolor=color, edgecolor="none", transform=self._place))

    def line(self, points: Sequence[Point], color: str, width: float, *, dashes: Sequence[float] = ()) -> None:
        """Draw from point to point; with `dashes`, so many pixels of line and of nothing in turn."""
        xs, ys = zip(*points, strict=True)
        line = Line2D(xs, ys, color=color, linewidth=width, solid_capstyle="butt", solid_joinstyle="miter")
        if dashes:
            # matplotlib counts them in widths of the line.
            line.set_linestyle((0, [each / width for each in dashes]))
        line.set_transform(self._place)
        self._add(line)

    def dot(self, x: float, y: float, radius: float, color: str) -> None:
        """Fill a disc."""
        self._add(Circle((x, y), radius, facecolor=color, edgecolor="none", transform=self._place))

    def cut(self, height: int) -> None:
        """End the sheet at `height`: what was drawn takes its place on it."""
        self.height = height
        self.figure.set_size_inches(self._width / _DPI, height / _DPI)
        if self._mirrored:
            self._place.scale(-1, -1).translate(self._width, height)
        else:
            self._place.scale(1, -1).translate(0, height)

    def png(self) -> bytes:
        """The sheet that was cut. Equal drawings give equal bytes, a few dozen kilobytes of them."""
        self._canvas.draw()
        drawn = Image.frombuffer("RGBA", (self._width, self.height), bytes(self._canvas.buffer_rgba()))
        out = io.BytesIO()
        drawn.convert("RGB").quantize(_COLORS, dither=Image.Dither.NONE).save(out, "PNG")
        return out.getvalue()

    def _rounded(
        self, x: float, top: float, width: float, height: float, *, color: str, radius: float
    ) -> FancyBboxPatch:
        style = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
        return FancyBboxPatch(
            (x, top), width, height, boxstyle=style, facecolor=color, edgecolor="none", transform=self._place
        )

    def _add(self, artist: Artist) -> None:
        self._order += 1
        artist.set_zorder(self._order)
        self.figure.add_artist(artist)


@cache
def _font(letters: Letters) -> FontProperties:
    """The typeface that comes with matplotlib: the same on every machine, with Arabic and Cyrillic letters."""
    name = "DejaVuSans-Bold.ttf" if letters.bold else "DejaVuSans.ttf"
    return FontProperties(fname=Path(mpl.get_data_path(), "fonts", "ttf", name), size=letters.size)
