"""The picture of whose voice is missing shows all it was given, truthfully, and says in words what it does not know."""

import io
from dataclasses import replace
from functools import cache

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import Circle, FancyBboxPatch
from PIL import Image

from bot.pictures import style
from bot.pictures.equity import EquityPicture, RegionTally, draw
from bot.pictures.equity_sheet import lay_out
from bot.pictures.paper import Paper
from bot.pictures.parts import Bar
from tests.pictures.looking import (
    all_that_is_written,
    beyond_the_margins,
    count,
    pixels,
    texts,
    written_over,
)
from tests.pictures.voices import ABSENT, ALL, NOBODY, ODD, SOME

PICTURES = [pytest.param(picture, id=name) for name, picture in ALL.items()]


@cache
def sheet(picture: EquityPicture) -> Paper:
    """Laid out once, to be looked at by several tests."""
    return lay_out(picture)


def dots(picture: EquityPicture) -> int:
    """How many dots stand for what is not known."""
    return len(sheet(picture).figure.findobj(Circle))


def blocks(picture: EquityPicture) -> int:
    """How many boxes are filled as bars and countries are."""
    boxes = sheet(picture).figure.findobj(FancyBboxPatch)
    return sum(1 for box in boxes if to_hex(box.get_facecolor()).upper() == style.ACCENT)


@pytest.mark.parametrize("picture", PICTURES)
def test_it_is_a_small_png_as_wide_as_promised(picture: EquityPicture) -> None:
    png = draw(picture)

    image = Image.open(io.BytesIO(png))
    assert (image.format, image.width) == ("PNG", style.WIDTH)
    assert 1200 <= image.height <= 3300
    assert len(png) < 200_000


@pytest.mark.parametrize("picture", PICTURES)
def test_every_text_is_within_the_margins(picture: EquityPicture) -> None:
    assert beyond_the_margins(sheet(picture)) == []


@pytest.mark.parametrize("picture", PICTURES)
def test_no_text_is_written_over_another(picture: EquityPicture) -> None:
    assert written_over(sheet(picture)) == []


@pytest.mark.parametrize("picture", [case for case in PICTURES if case.id != "odd"])
def test_every_word_that_was_given_is_written(picture: EquityPicture) -> None:
    written = all_that_is_written(sheet(picture))
    given = [picture.title, picture.source, picture.headline, picture.heard, picture.note]
    given += [picture.groups_title, picture.groups_of, picture.shares_title, picture.regions_title, picture.regions_key]
    given += [word for each in picture.groups for word in (each.label, each.shown)]
    given += [word for share in picture.shares for word in (share.label, share.value)]
    given += [word for region in picture.regions for word in (region.label, region.shown, region.named)]
    assert [text for text in given if text.replace(" ", "") not in written] == []


def test_equal_data_makes_equal_bytes() -> None:
    assert draw(SOME) == draw(replace(SOME))


def test_a_dollar_sign_is_written_as_it_is() -> None:
    assert "Costs$5and$x^2$\\frac{1}{2}100%_a_{b}&<c>ab" in all_that_is_written(sheet(ODD))


def test_bars_are_as_long_as_their_shares_and_a_share_that_is_not_known_has_none() -> None:
    picture = replace(NOBODY, groups=(Bar("a", 0.4, "|"), Bar("b", 0.1, "|"), Bar("c", None, "|")))
    image = pixels(draw(picture))

    rows = [count(image.crop((0, y, 1200, y + 1)), style.ACCENT) for y in range(image.height)]
    lengths = sorted({row for row in rows if row > 20})
    assert lengths[0] / lengths[-1] == pytest.approx(0.25, abs=0.02)
    assert len(lengths) <= 4  # two bars, each with a soft edge


def test_a_bar_of_few_beside_many_can_be_seen() -> None:
    image = pixels(draw(replace(NOBODY, groups=(Bar("a", 0.9, "|"), Bar("b", 0.0001, "|")))))
    rows = [count(image.crop((0, y, 1200, y + 1)), style.ACCENT) for y in range(image.height)]
    assert 4 in rows


def test_every_group_that_is_not_known_has_a_dot_and_the_words() -> None:
    unknown = [each for each in SOME.groups if each.size is None]
    fewer = replace(SOME, groups=tuple(each for each in SOME.groups if each.size is not None))
    assert dots(SOME) - dots(fewer) == len(unknown)
    said = [text for text, _ in texts(sheet(SOME))].count(ABSENT)
    assert said == len(unknown) + 1  # and Oceania


@pytest.mark.parametrize("heard", [0, 1, 20, 53])
def test_every_country_has_a_mark_and_those_heard_from_have_a_block(heard: int) -> None:
    africa = replace(SOME, groups=(), shares=(), regions=(RegionTally("Africa", heard, 53, f"{heard} of 53", ""),))
    assert (dots(africa), blocks(africa)) == (53 - heard, heard)


def test_a_region_is_as_long_as_it_has_countries() -> None:
    regions = tuple(RegionTally(name, size, size, "|", "") for name, size in (("a", 50), ("b", 10)))
    image = pixels(draw(replace(SOME, groups=(), shares=(), regions=regions)))
    rows = [count(image.crop((0, y, 1200, y + 1)), style.ACCENT) for y in range(image.height)]
    lengths = sorted({row for row in rows if row > 20})
    assert lengths[0] / lengths[-1] == pytest.approx(0.2, abs=0.02)


def test_a_text_from_right_to_left_turns_the_picture_round() -> None:
    boxes = dict(texts(sheet(ALL["arabic"])))
    assert boxes[ALL["arabic"].source].x1 == pytest.approx(style.RIGHT, abs=4)
    assert boxes["2 من 53"].x0 == pytest.approx(style.LEFT, abs=4)
    assert dict(texts(sheet(SOME)))["2 of 53"].x1 == pytest.approx(style.RIGHT, abs=4)


def test_the_headline_stays_on_one_line() -> None:
    for name in ("some", "some-french"):
        assert ALL[name].headline in [text for text, _ in texts(sheet(ALL[name]))]
