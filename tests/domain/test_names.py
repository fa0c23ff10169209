"""Names as people type them: good ones in any script stay, misleading ones are refused with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import NameBlank, NameCalls, NameHidden, NameTooLong
from bot.domain.names import NAME_LIMIT, clean_name, display_name, fold


@pytest.mark.parametrize(
    "name",
    [
        "4-H",
        "Les Ami·e·s de la paix",
        "مركز الشباب",
        "شبکه\u200cهای جوانان",  # Persian needs the zero-width non-joiner
        "青年和平网络",
        "Молодёжь за мир",
        "युवा शांति मंच",
        "O’Brien & Söhne (e. V.)",
        "100 % jeunes",
        "ACME + Friends",
        "contact@example.org",
        "Peace ☮️ Lab",
    ],
)
def test_a_good_name_in_any_script_stays_as_it_was_typed(name: str) -> None:
    assert clean_name(name) == name


def test_a_name_is_one_line_without_spaces_around_it() -> None:
    assert clean_name("  Youth \n for\t\u3000Peace\u00a0 ") == "Youth for Peace"


def test_combining_accents_become_the_letters_that_everyone_else_types() -> None:
    assert clean_name("Que\u0301bec") == "Québec"


@pytest.mark.parametrize("blank", ["", "   ", "\u00a0\u2003", "\n\t", "---", "🙂🙂🙂", "❤️", "\u200d", "\u2800", "."])
def test_a_name_without_a_letter_or_digit_is_blank(blank: str) -> None:
    with pytest.raises(NameBlank):
        clean_name(blank)


@pytest.mark.parametrize("filler", ["\u3164", "\u115f", "\u1160", "\uffa0"])
def test_letters_that_show_nothing_do_not_make_a_name(filler: str) -> None:
    with pytest.raises(NameHidden):
        clean_name(filler * 3)


@pytest.mark.parametrize(
    "hidden",
    [
        "Youth\u202eecaep",  # right-to-left override
        "Youth\u2066x\u2069",  # isolates
        "\u200fYouth",  # right-to-left mark
        "Yo\u200buth",  # zero-width space
        "Yo\u2060uth",  # word joiner
        "\ufeffYouth",
        "Yo\u00aduth",  # soft hyphen
        "Yo\x00uth",
        "Yo\x1b[31muth",
        "Youth\U000e0041",  # tag character
        "Youth\ue000",  # private use
        "Youth\ud800",  # half a character
    ],
)
def test_characters_that_hide_or_reverse_text_are_refused(hidden: str) -> None:
    with pytest.raises(NameHidden):
        clean_name(hidden)


@pytest.mark.parametrize("calls", ["@everyone", "Hi @here", "@EVERYONE hi", "<@123>", "<@!123>", "<@&123>", "<#123>"])
def test_a_name_that_would_call_people_is_refused(calls: str) -> None:
    with pytest.raises(NameCalls):
        clean_name(calls)


@pytest.mark.parametrize(
    "formula", ["=HYPERLINK(1)", "  =1+1", "＝HYPERLINK(1)", "+1", "＋1", "-1", "－1", "@SUM(1)", "＠SUM(1)"]
)
def test_a_name_that_a_spreadsheet_would_run_is_refused(formula: str) -> None:
    with pytest.raises(NameCalls):
        clean_name(formula)


def test_a_name_that_is_too_long_says_by_how_much() -> None:
    assert clean_name("é" * NAME_LIMIT) == "é" * NAME_LIMIT
    with pytest.raises(NameTooLong) as refusal:
        clean_name("x" * 300)
    assert (refusal.value.limit, refusal.value.length) == (NAME_LIMIT, 300)


@given(st.text(max_size=120))
def test_what_is_kept_is_never_changed_by_cleaning_it_again(typed: str) -> None:
    try:
        name = clean_name(typed)
    except (NameBlank, NameCalls, NameHidden, NameTooLong):
        return
    assert clean_name(name) == name
    assert 1 <= len(name) <= NAME_LIMIT
    assert name.encode("utf-8")


@given(st.text(max_size=200))
def test_a_display_name_is_made_harmless_whatever_it_holds(typed: str) -> None:
    name = display_name(typed)
    assert 1 <= len(name) <= NAME_LIMIT
    assert "\x00" not in name
    assert "\u202e" not in name
    assert name.encode("utf-8")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("Ali\u202e\x00 B", "Ali B"), ("\u200b\u200b", "?"), ("\u3164", "?"), ("\u200d", "?"), ("x" * 150, "x" * 100)],
)
def test_a_display_name_loses_only_what_hides(typed: str, kept: str) -> None:
    assert display_name(typed) == kept


@pytest.mark.parametrize(
    ("one", "same"),
    [("École d’été", "ECOLE D ETE"), ("Straße", "STRASSE"), ("Ｙｏｕｔｈ", "youth"), ("a  b-c", "A B C")],
)
def test_case_accents_and_punctuation_do_not_make_another_name(one: str, same: str) -> None:
    assert fold(one) == fold(same)


@pytest.mark.parametrize(
    ("one", "other"), [("काला", "कीला"), ("ปาก", "ปูก"), ("কালা", "কুলা"), ("青年", "青春"), ("Youth 1", "Youth 2")]
)
def test_vowels_written_as_marks_do_make_another_name(one: str, other: str) -> None:
    assert fold(one) != fold(other)
