"""Looking at a picture: what is written on its sheet and where, and which pixels have which colour."""

import io
from itertools import combinations

from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

from bot.pictures import style
from bot.pictures.paper import Paper

SLACK = 1  # a letter may reach a pixel beyond its measure


def texts(paper: Paper) -> list[tuple[str, Bbox]]:
    written = [text for text in paper.figure.findobj(Text) if isinstance(text, Text) and text.get_text()]
    return [(text.get_text(), text.get_window_extent()) for text in written]


def all_that_is_written(paper: Paper) -> str:
    """The breaks of lines taken out."""
    return "".join(text for text, _ in texts(paper)).replace(" ", "")


def beyond_the_margins(paper: Paper) -> list[str]:
    """The texts that reach into a margin or off the sheet."""
    return [
        text
        for text, box in texts(paper)
        if box.x0 < style.LEFT - SLACK or box.x1 > style.RIGHT + SLACK or box.y0 < 0 or box.y1 > paper.height
    ]


def written_over(paper: Paper) -> list[tuple[str, str]]:
    """The pairs of texts of which one stands on the other."""
    pairs = [
        (one, other, Bbox.intersection(here, there)) for (one, here), (other, there) in combinations(texts(paper), 2)
    ]
    # Boxes reach from the highest to the lowest stroke, so those of neighbouring lines may touch.
    return [(one, other) for one, other, common in pairs if common is not None and common.height > 4]


def pixels(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def count(strip: Image.Image, color: str) -> int:
    """How many pixels have a colour, give or take what the palette of the file rounds off."""
    wanted = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    found = strip.getcolors(maxcolors=strip.width * strip.height) or []
    return sum(
        many
        for many, parts in found
        if isinstance(parts, tuple) and all(abs(part - want) <= 3 for part, want in zip(parts, wanted, strict=True))
    )


def longest_row(image: Image.Image, color: str) -> int:
    return max(count(image.crop((0, y, image.width, y + 1)), color) for y in range(0, image.height, 4))
