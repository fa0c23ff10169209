"""The pictures of the documentation: few, small, and told in words."""

import random
from pathlib import Path

import pytest
from PIL import Image

from tests.screens.camera import Shot
from tests.screens.gallery import LARGEST, MOST, TooManyShotsError, compress, hang


def shot(folder: Path, name: str, *, width: int = 390, main: bool = True) -> Shot:
    file = folder / f"{name}.png"
    Image.new("RGB", (width, 200), "teal").save(file)
    return Shot(name, width, "fr", f"What {name} shows.", file, main)


def test_a_busy_picture_becomes_small_enough(tmp_path: Path) -> None:
    noise = Image.frombytes("RGB", (40, 40), random.Random(1).randbytes(40 * 40 * 3))  # noqa: S311 - a pattern
    noise.resize((900, 900)).save(tmp_path / "noise.png")
    assert (tmp_path / "noise.png").stat().st_size > LARGEST > len(compress(tmp_path / "noise.png"))


def test_the_page_shows_the_main_pictures_only_each_with_words(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    assert hang([shot(tmp_path, "the card"), shot(tmp_path, "a detail", main=False)], docs) == 1
    page = (docs / "screens.md").read_text("utf-8")
    assert "## The card" in page
    assert "![What the card shows. (in French, 390 pixels)](screens/the-card-390-fr.webp)" in page
    assert [file.name for file in (docs / "screens").iterdir()] == ["the-card-390-fr.webp"]


def test_a_picture_that_is_not_taken_any_more_goes(tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    hang([shot(tmp_path, "the card")], docs)
    hang([shot(tmp_path, "the list")], docs)
    assert [file.name for file in (docs / "screens").iterdir()] == ["the-list-390-fr.webp"]


def test_the_documentation_holds_no_more_than_sixty(tmp_path: Path) -> None:
    with pytest.raises(TooManyShotsError):
        hang([shot(tmp_path, f"number {number}") for number in range(MOST + 1)], tmp_path / "docs")
