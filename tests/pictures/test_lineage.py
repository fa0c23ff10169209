"""The picture of how conferences came about shows each where it belongs, and no line on another."""

import io
from functools import cache
from itertools import combinations

import pytest
from matplotlib.lines import Line2D
from matplotlib.text import Text
from PIL import Image

from bot.pictures import style
from bot.pictures.lineage import LineagePicture, Meeting, Stroke, Tie, draw
from bot.pictures.lineage_sheet import lanes, lay_out
from bot.pictures.paper import Paper
from tests.pictures.looking import all_that_is_written, beyond_the_margins, texts, written_over

KEY = tuple((stroke, words) for stroke, words in zip(Stroke, ("fait suite à", "prépare", "est issue de"), strict=True))


def meetings(number: int, title: str = "Internet et la radicalisation des jeunes") -> tuple[Meeting, ...]:
    return tuple(
        Meeting(f"{at + 1}", "30 octobre 2016 – 1 novembre 2016", title, "Conférence · Tenue", ways, asked=at == 1)
        for at in range(number)
        for ways in [(f"fait suite à {at}",) if at else ()]
    )


def picture(number: int, *ties: Tie, title: str = "Québec", each: str = "Rencontre") -> LineagePicture:
    shown = meetings(number, each)
    return LineagePicture(title, "La plus ancienne d’abord", f"{number} conférences", shown, ties, KEY, "Une note.")


EVERY = tuple(Tie(upper, lower, Stroke((upper + lower) % 3)) for upper, lower in combinations(range(16), 2))
PICTURES = {
    "one": picture(1),
    "some": picture(4, Tie(0, 1, Stroke.SOLID), Tie(1, 2, Stroke.DASHED), Tie(0, 3, Stroke.DOTTED)),
    "many": picture(16, *EVERY, each="x" * 150),
    "arabic": picture(3, Tie(0, 2, Stroke.SOLID), title="سلسلة من المؤتمرات", each="مؤتمر الشباب"),
}


@cache
def sheet(name: str) -> Paper:
    """Laid out once, to be looked at by several tests."""
    return lay_out(PICTURES[name])


@pytest.mark.parametrize("name", PICTURES)
def test_it_is_a_small_png_as_wide_as_promised(name: str) -> None:
    png = draw(PICTURES[name])
    image = Image.open(io.BytesIO(png))
    assert (image.format, image.width) == ("PNG", style.WIDTH)
    assert len(png) < 300_000


@pytest.mark.parametrize("name", PICTURES)
def test_every_text_is_within_the_margins_and_on_no_other(name: str) -> None:
    assert beyond_the_margins(sheet(name)) == []
    assert written_over(sheet(name)) == []
    letters = [each for each in sheet(name).figure.findobj(Text) if isinstance(each, Text) and each.get_text()]
    assert min(float(each.get_fontsize()) for each in letters) >= style.SMALLEST


def test_nothing_is_said_by_a_line_alone() -> None:
    written = all_that_is_written(sheet("some"))
    for said in (*(words for _, words in KEY), "fait suite à 2", "30 octobre 2016 – 1 novembre 2016", "4 conférences"):
        assert said.replace(" ", "") in written
    strokes = {str(line.get_linestyle()) for line in sheet("some").figure.findobj(Line2D)}
    assert len(strokes) == 2, "whole, and in pieces"


def test_each_number_stands_above_the_next() -> None:
    tops = {text: box.y1 for text, box in texts(sheet("some")) if text in {"1", "2", "3", "4"}}
    assert sorted(tops, key=lambda number: -tops[number]) == ["1", "2", "3", "4"]


def test_no_line_runs_on_another_and_what_has_no_room_is_left_to_the_words() -> None:
    placed = lanes(EVERY)
    for (one, lane), (other, beside) in combinations(zip(EVERY, placed, strict=True), 2):
        if lane is not None and lane == beside:
            assert one.lower < other.upper or other.lower < one.upper
    assert None in placed
    assert lanes([Tie(0, 1, Stroke.SOLID)]) == [0]
