"""The picture of where the work is shows every number where it belongs, and no number where nothing is known."""

import io
from dataclasses import replace
from functools import cache

import pytest
from matplotlib.colors import to_hex
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch
from matplotlib.text import Text
from PIL import Image

from bot.pictures import style
from bot.pictures.coverage import AreaRow, CoveragePicture, Field, draw
from bot.pictures.coverage_sheet import lay_out, step
from bot.pictures.margins_sheet import compose
from bot.pictures.margins_sheet import lay_out as lay_out_margins
from bot.pictures.paper import Paper
from tests.pictures.fields import ALL, MAPPING, MOST, NOTHING, ODD, SIGN, SOME, field
from tests.pictures.looking import all_that_is_written, beyond_the_margins, texts, written_over
from tests.pictures.test_style import contrast

PICTURES = [pytest.param(picture, id=name) for name, picture in ALL.items()]
GROUNDS = [ground.upper() for ground, _ in style.HEAT]


@cache
def sheet(picture: CoveragePicture) -> Paper:
    """Laid out once, to be looked at by several tests."""
    return lay_out(picture)


def grounds(picture: CoveragePicture) -> list[str]:
    """The colours of the fields with a number, in their order."""
    boxes = sheet(picture).figure.findobj(FancyBboxPatch)
    found = [(box.get_zorder(), to_hex(box.get_facecolor()).upper()) for box in boxes]
    return [color for _, color in sorted(found) if color in GROUNDS]


def slants(picture: CoveragePicture) -> int:
    """How many lines are drawn in fields of which nothing is known."""
    return len(sheet(picture).figure.findobj(Line2D))


@pytest.mark.parametrize("picture", PICTURES)
def test_it_is_a_small_png_as_wide_as_promised(picture: CoveragePicture) -> None:
    png = draw(picture)

    image = Image.open(io.BytesIO(png))
    assert (image.format, image.width) == ("PNG", style.WIDTH)
    assert 1000 <= image.height <= 3300
    assert len(png) < 200_000


@pytest.mark.parametrize("picture", PICTURES)
def test_every_text_is_within_the_margins(picture: CoveragePicture) -> None:
    assert beyond_the_margins(sheet(picture)) == []


@pytest.mark.parametrize("picture", PICTURES)
def test_no_text_is_written_over_another(picture: CoveragePicture) -> None:
    assert written_over(sheet(picture)) == []


@pytest.mark.parametrize("picture", [case for case in PICTURES if case.id != "odd"])
def test_every_word_and_number_that_was_given_is_written(picture: CoveragePicture) -> None:
    written = all_that_is_written(sheet(picture))
    given = [picture.title, picture.counted, picture.headline, picture.unknown, picture.key, picture.unknown_key]
    given += [*picture.columns, picture.shares_title, picture.note, *(row.label for row in picture.rows)]
    given += ["".join(each.shown for each in row.fields) for row in picture.rows]
    given += [word for share in picture.shares for word in (share.label, share.value)]
    assert [text for text in given if text.replace(" ", "") not in written] == []


def test_equal_data_makes_equal_bytes() -> None:
    assert draw(SOME) == draw(replace(SOME))


def test_a_dollar_sign_is_written_as_it_is() -> None:
    assert "Costs$5and$x^2$\\frac{1}{2}100%_a_{b}&<c>ab" in all_that_is_written(sheet(ODD))
    assert "$\\alpha$" in all_that_is_written(sheet(ODD))


def test_a_number_stands_under_its_column_and_beneath_its_area() -> None:
    one = replace(
        SOME,
        columns=("Aaa", "Bbb", "Ccc"),
        rows=(AreaRow("First", (field(0), field(11), field(0))), AreaRow("Second", (field(0), field(0), field(22)))),
    )
    at = dict(texts(sheet(one)))

    def middle(text: str) -> float:
        return (at[text].x0 + at[text].x1) / 2

    assert middle("11") == pytest.approx(middle("Bbb"), abs=8)
    assert middle("22") == pytest.approx(middle("Ccc"), abs=8)
    # Upwards on the sheet is more.
    assert at["Bbb"].y0 > at["First"].y1 > at["11"].y1 > at["Second"].y1 > at["22"].y1


def test_where_nothing_is_known_there_are_lines_and_a_sign_and_no_nought() -> None:
    written = [text for text, _ in texts(sheet(NOTHING))]
    assert written.count(SIGN) == 56 + 1  # and where the sign is explained
    assert "0" not in written
    assert grounds(NOTHING) == []
    known = replace(NOTHING, rows=tuple(AreaRow("", (field(5),) * 7) for _ in range(8)))
    explained = slants(known)
    assert explained > 0
    assert slants(NOTHING) > 56 * 5 + explained
    assert len(grounds(known)) == 56


def test_more_is_darker_and_the_same_is_the_same() -> None:
    numbers = (1, 2, 9, 40, 300, 300, 5000)
    found = grounds(replace(NOTHING, rows=(AreaRow("One", tuple(field(each) for each in numbers)),)))
    order = [GROUNDS.index(each) for each in found]
    assert order == sorted(order)
    assert (order[0], order[-1]) == (0, len(GROUNDS) - 1)
    assert order[4] == order[5]


@pytest.mark.parametrize("most", [1, 2, 3, 10, 99_999, 10**9])
def test_every_number_has_a_shade(most: int) -> None:
    assert {step(known, most) for known in {1, 2, most // 2 or 1, most} if known <= most} <= set(range(len(style.HEAT)))
    assert step(most, most) == len(style.HEAT) - 1


def test_numbers_stand_out_from_their_ground_and_shades_from_each_other() -> None:
    for ground, letters in style.HEAT:
        assert contrast(letters.color, ground) >= 4.5
        assert letters.size * 390 / style.WIDTH >= 11
    for (lighter, _), (darker, _) in zip(style.HEAT, style.HEAT[1:], strict=False):
        assert contrast(lighter, darker) >= 1.4


def test_five_digits_stay_as_large_as_a_phone_can_show() -> None:
    letters = [each for each in sheet(MOST).figure.findobj(Text) if isinstance(each, Text)]
    sizes = {each.get_fontsize() for each in letters if each.get_text() == "99,999"}
    assert min(float(size) for size in sizes) * 390 / style.WIDTH >= 11


def test_a_field_that_is_unknown_has_a_pattern_where_there_is_no_colour() -> None:
    gray = Image.open(io.BytesIO(draw(replace(NOTHING, rows=(AreaRow("", (Field(0, SIGN),) * 7),))))).convert("L")
    assert len({shade for _, shade in gray.getcolors() or []}) > 3


def test_the_margins_of_a_mapping_are_bars_beside_it() -> None:
    paper = lay_out_margins(MAPPING)
    assert beyond_the_margins(paper) == []
    assert written_over(paper) == []
    written = all_that_is_written(paper)
    given = [MAPPING.title, MAPPING.source, MAPPING.headline, MAPPING.dated, MAPPING.note]
    given += [word for margin in MAPPING.margins for word in (margin.title, margin.about)]
    given += [word for margin in MAPPING.margins for bar in margin.bars for word in (bar.label, bar.shown)]
    assert [text for text in given if text.replace(" ", "") not in written] == []
    bars = [box for box in paper.figure.findobj(FancyBboxPatch) if to_hex(box.get_facecolor()).upper() == style.ACCENT]
    assert len(bars) == sum(len(margin.bars) for margin in MAPPING.margins)
    assert len(compose(MAPPING)) < 200_000
