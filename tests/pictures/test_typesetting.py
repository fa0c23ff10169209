"""Texts fit their column whatever they hold, measured here as if every sign were as wide as it is high."""

import pytest

from bot.pictures.style import Letters
from bot.pictures.typesetting import clean, fitted, from_the_right, lines

TEN = Letters(10)


def square(text: str, letters: Letters) -> float:
    return len(text) * letters.size


def test_a_text_is_broken_between_words() -> None:
    assert lines("Acteurs et actrices religieux", TEN, 100, square) == ["Acteurs et", "actrices", "religieux"]


def test_a_word_wider_than_the_column_is_broken() -> None:
    assert lines("a intergouvernementales b", TEN, 100, square) == ["a", "intergouve", "rnementale", "s b"]


def test_an_accent_stays_with_its_letter() -> None:
    assert lines("aaaae\u0301b", TEN, 50, square) == ["aaaae\u0301", "b"]


def test_a_space_that_holds_a_number_together_is_no_place_to_break() -> None:
    assert lines("palier\u00a0: 1\u202f000\u202f000", TEN, 100, square) == ["palier\u00a0:", "1\u202f000\u202f000"]


@pytest.mark.parametrize("nothing", ["", "   ", "\n\t", "\x00\u202e\u2066"])
def test_a_text_of_nothing_is_no_line(nothing: str) -> None:
    assert lines(nothing, TEN, 100, square) == []


def test_what_no_font_can_show_is_taken_out() -> None:
    assert clean("  a\x00b\nc \u2068d\u2069 \u202ee\ud800 ") == "ab c d e"


def test_a_joiner_of_arabic_letters_stays() -> None:
    assert clean("می\u200cخواهم") == "می\u200cخواهم"


@pytest.mark.parametrize(("width", "size"), [(1000, 100), (300, 60), (50, 34)])
def test_letters_shrink_until_the_text_fits_and_never_below_the_least(width: float, size: int) -> None:
    assert fitted("12345", Letters(100, bold=True), width, square, least=34) == Letters(size, bold=True)


@pytest.mark.parametrize(
    ("text", "right"), [("Call", False), ("12 نداء", True), ("שלום Call", True), ("2026", False), ("", False)]
)
def test_the_first_letter_with_a_direction_decides(text: str, right: bool) -> None:
    assert from_the_right(text) is right
