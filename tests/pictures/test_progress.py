"""The picture of a Call's progress shows all it was given, truthfully, with nothing cut off or written over."""

import io
from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from matplotlib.lines import Line2D
from PIL import Image

from bot.pictures import style
from bot.pictures.paper import Paper
from bot.pictures.parts import Bar, Share
from bot.pictures.progress import ProgressPicture, draw
from bot.pictures.progress_sheet import lay_out
from tests.pictures.looking import (
    SLACK,
    all_that_is_written,
    beyond_the_margins,
    count,
    longest_row,
    pixels,
    texts,
    written_over,
)
from tests.pictures.samples import ALL, EMPTY, MANY, MANY_FRENCH, ODD, english

PICTURES = [pytest.param(picture, id=name) for name, picture in ALL.items()]


@cache
def sheet(picture: ProgressPicture) -> Paper:
    """Laid out once, to be looked at by several tests."""
    return lay_out(picture)


def said(picture: ProgressPicture) -> str:
    """All that is written, the breaks of lines taken out."""
    return all_that_is_written(sheet(picture))


@pytest.mark.parametrize("picture", PICTURES)
def test_it_is_a_small_png_as_wide_as_promised(picture: ProgressPicture) -> None:
    png = draw(picture)

    image = Image.open(io.BytesIO(png))
    assert (image.format, image.width) == ("PNG", 1200)
    assert 1200 <= image.height <= 2600
    assert len(png) < 150_000
    assert image.info.keys() <= {"transparency"}  # no time of making, no name of a program


@pytest.mark.parametrize("picture", PICTURES)
def test_every_text_is_within_the_margins(picture: ProgressPicture) -> None:
    assert beyond_the_margins(sheet(picture)) == []


@pytest.mark.parametrize("picture", PICTURES)
def test_no_text_is_written_over_another(picture: ProgressPicture) -> None:
    assert written_over(sheet(picture)) == []


@pytest.mark.parametrize("picture", [case for case in PICTURES if case.id != "odd"])
def test_every_word_that_was_given_is_written(picture: ProgressPicture) -> None:
    written = said(picture)
    given = [picture.title, picture.source, picture.headline, picture.goal_label, picture.note]
    given += [picture.growth_title, picture.groups_title, picture.shares_title]
    given += [word for bar in picture.groups for word in (bar.label, bar.shown)]
    given += [word for share in picture.shares for word in (share.label, share.value)]
    for text in given:
        assert text.replace(" ", "").replace("\u2068", "").replace("\u2069", "") in written


def test_equal_data_makes_equal_bytes() -> None:
    assert draw(MANY) == draw(replace(MANY))


def test_a_dollar_sign_is_written_as_it_is() -> None:
    written = said(ODD)
    assert "Costs$5and$x^2$\\frac{1}{2}100%_a_{b}&<c>ab" in written
    assert "$\\alpha$&co_" in written
    # As a formula it would be no wider than its digit.
    plain = replace(ODD, groups=(Bar("", 7, "7"),))
    assert dict(texts(sheet(ODD)))["$7$"].width > 2 * dict(texts(sheet(plain)))["7"].width


@pytest.mark.parametrize(("total", "goal"), [(0, 25), (3, 25), (1234, 2500), (25, 25), (30, 25)])
def test_the_bar_is_as_long_as_the_way_to_the_milestone(total: int, goal: int) -> None:
    image = pixels(draw(english(total, goal, str(total), str(goal), growth=(), goal_label="")))

    reached = longest_row(image, style.BRIGHT)
    assert reached == pytest.approx(style.INNER * min(1, total / goal), abs=2)


@pytest.mark.parametrize("fraction", [0.0, 0.25, 1.0])
def test_a_share_fills_its_part_of_its_meter(fraction: float) -> None:
    picture = replace(EMPTY, shares=(Share("", "|", fraction),))
    image = pixels(draw(picture))

    empty = longest_row(image, style.TRACK)
    full = longest_row(image, style.ACCENT)
    assert full / (full + empty) == pytest.approx(fraction, abs=0.03)


def test_bars_are_as_long_as_their_counts() -> None:
    image = pixels(draw(replace(EMPTY, groups=(Bar("a", 400, "|"), Bar("b", 100, "|"), Bar("c", 0, "|")))))

    rows = [count(image.crop((0, y, 1200, y + 1)), style.ACCENT) for y in range(image.height)]
    lengths = sorted({row for row in rows if row > 20})
    assert lengths[0] / lengths[-1] == pytest.approx(0.25, abs=0.02)
    assert len(lengths) <= 4  # two bars, each with a soft edge; nothing for a count of none


def test_the_curve_stands_on_nothing_and_steps_up_on_the_day() -> None:
    """Half of the total until the middle of the time, all of it from there."""
    days = (date(2026, 1, 1), 50), (date(2026, 1, 6), 100), (date(2026, 1, 11), 100)
    image = pixels(draw(english(100, 250, "100", "250", growth=days, growth_ticks=(), groups=())))

    early, late = [
        count(image.crop((x, 0, x + 1, image.height)), style.TINT)
        for x in (style.LEFT + style.INNER // 4, style.LEFT + style.INNER * 3 // 4)
    ]
    assert early / late == pytest.approx(0.5, abs=0.03)


@pytest.mark.parametrize("total", [0, 29])
def test_the_end_of_the_curve_is_written_clear_of_an_earlier_height(total: int) -> None:
    """Signatures may be withdrawn, so a curve may come down to its end."""
    fallen = english(total, 50, str(total), "50", growth=((date(2026, 1, 1), 500), (date(2026, 1, 2), total)))
    paper = sheet(fallen)
    written = [box for text, box in texts(paper) if text == fallen.headline]
    highest = max(line.get_window_extent().y1 for line in paper.figure.findobj(Line2D))
    assert len(written) == 2  # as the headline, and at the end of the curve
    assert min(box.y0 for box in written) > highest


def test_days_are_named_evenly_where_there_is_no_room_for_all() -> None:
    named = [text for text, _ in texts(sheet(MANY)) if text.endswith("2026") and " of " not in text]
    assert named == ["Feb 2026", "Apr 2026", "Jun 2026"]


def test_a_text_from_right_to_left_turns_the_picture_round() -> None:
    boxes = dict(texts(sheet(ALL["arabic"])))
    assert boxes[ALL["arabic"].source].x1 == pytest.approx(style.RIGHT, abs=4)
    assert dict(texts(sheet(MANY)))[MANY.source].x0 == pytest.approx(style.LEFT, abs=4)


@pytest.mark.parametrize(("groups", "shares"), [(0, 3), (1, 1), (13, 0)])
def test_every_number_of_groups_and_shares_has_its_place(groups: int, shares: int) -> None:
    share = Share("Portées par des femmes", "100\u00a0%", 1.0)
    picture = replace(MANY_FRENCH, groups=MANY_FRENCH.groups[:groups], shares=(share,) * shares)
    paper = sheet(picture)
    boxes = [box for _, box in texts(paper)]
    assert all(box.x1 <= style.RIGHT + SLACK and box.y0 >= 0 for box in boxes)
    assert said(picture).count("100\u00a0%") == shares
