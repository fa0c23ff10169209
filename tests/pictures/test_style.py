"""The look that every picture shares is readable: on a phone, and by eyes that see little contrast or colour."""

import pytest

from bot.pictures import style
from bot.pictures.style import Letters

ALL_LETTERS = {name: value for name, value in vars(style).items() if isinstance(value, Letters)}
ON_NIGHT = {"TITLE", "SOURCE", "HEADLINE", "GOAL"}
GROUNDS = {name: [style.NIGHT] if name in ON_NIGHT else [style.CARD, style.GROUND] for name in ALL_LETTERS}
# In the filled circle of the conference that was asked about.
GROUNDS["STEP_ASKED"] = [style.ACCENT]
SHAPES = [(style.ACCENT, style.CARD), (style.ACCENT, style.TRACK), (style.BRIGHT, style.NIGHT_TRACK)]


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", sorted(ALL_LETTERS))
def test_letters_stand_out_from_their_ground(name: str) -> None:
    assert all(contrast(ALL_LETTERS[name].color, ground) >= 4.5 for ground in GROUNDS[name])


@pytest.mark.parametrize(("shape", "ground"), SHAPES)
def test_shapes_that_say_something_stand_out_from_their_ground(shape: str, ground: str) -> None:
    assert contrast(shape, ground) >= 3


@pytest.mark.parametrize("name", sorted(ALL_LETTERS))
def test_letters_are_eleven_pixels_high_on_a_phone(name: str) -> None:
    assert ALL_LETTERS[name].size * 390 / style.WIDTH >= 11
