"""The main pictures, made small, and the page of the documentation that shows them."""

from collections.abc import Iterable
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Final

from PIL import Image

from tests.screens.camera import Shot

MOST: Final = 100
LARGEST: Final = 60_000  # bytes
_SCALES: Final = (1.0, 0.85, 0.7, 0.55)
_QUALITIES: Final = (88, 80, 70, 60, 50, 40)
_LANGUAGES: Final = {"en": "in English", "fr": "in French"}
_INTRODUCTION: Final = """# What Accord looks like

Taken in the playground by `make screens`, which makes these and many more into the folder `screens/`. Each is at the
width of a desk (1280 pixels) or of a phone (390 pixels), where it is mostly read, and in English and in French. The
people who sign in them are made up.
"""


class TooManyShotsError(Exception):
    """More main pictures than the documentation holds."""


def compress(picture: Path) -> bytes:
    """The picture as WebP of under 60 KB, as good as that allows: a long one is made smaller rather than blurred."""
    with Image.open(picture) as image:
        for scale, quality in product(_SCALES, _QUALITIES):
            small = BytesIO()
            size = (round(image.width * scale), round(image.height * scale))
            image.convert("RGB").resize(size, Image.Resampling.LANCZOS).save(small, "WEBP", quality=quality, method=6)
            if small.tell() < LARGEST:
                return small.getvalue()
    raise ValueError(f"{picture.name} stays over {LARGEST} bytes")


def hang(shots: Iterable[Shot], docs: Path) -> int:
    """Write the main pictures into `docs/screens/` and the page that lists them; returns how many."""
    main = [shot for shot in shots if shot.main]
    if len(main) > MOST:
        raise TooManyShotsError(f"{len(main)} main pictures; {MOST} is the most")
    folder = docs / "screens"
    folder.mkdir(parents=True, exist_ok=True)
    for former in folder.glob("*.webp"):
        former.unlink()
    page = [_INTRODUCTION]
    for name in dict.fromkeys(shot.name for shot in main):
        page.append(f"\n## {name[0].upper()}{name[1:]}\n")
        for shot in (each for each in main if each.name == name):
            file = f"{name.replace(' ', '-')}-{shot.width}-{shot.language}.webp"
            (folder / file).write_bytes(compress(shot.file))
            page.append(f"\n![{shot.words} ({_LANGUAGES[shot.language]}, {shot.width} pixels)](screens/{file})\n")
    (docs / "screens.md").write_text("".join(page), "utf-8")
    return len(main)
