"""A Call's content file: read, or refused with every problem and its place."""

import re
from datetime import date
from typing import Final

import pytest

from bot.complaints import complaints
from bot.domain.errors.publishing import (
    CallFileRefused,
    FileKeyUnknown,
    FileNotText,
    FileNotToml,
    FileTextHidden,
    FileTooLarge,
    IssuerChanged,
    PointsMoved,
    TitleTaken,
)
from bot.files.call_file import LARGEST, read_call, refuse_large
from bot.texts import every_language, texts_in
from cogs.ui.layout import safe
from tests.guardians.test_catalogues import FRENCH_SPACING, TYPEWRITTEN
from tests.journeys.content import EXAMPLE

TEXT: Final = EXAMPLE.read_text(encoding="utf-8")


def refusal(data: str | bytes) -> CallFileRefused:
    with pytest.raises(CallFileRefused) as refused:
        read_call(data if isinstance(data, bytes) else data.encode())
    return refused.value


def said(data: str | bytes) -> list[str]:
    """What a reader of English is told, without the spaces that break no line."""
    return [line.removeprefix("- ") for line in complaints(refusal(data), texts_in("en"))]


def changed(old: str, new: str) -> str:
    """The example with something else in one place; what the new words head stands nowhere else."""
    assert TEXT.count(old) >= 1, old
    head = re.search(r"\n\"?(\w+)\"? = (5|\[)", new)
    kept = re.sub(rf"\[+{head[1]}\]+\n(?:.+\n)+", "", TEXT) if head else TEXT
    return kept.replace(old, new, 1)


def test_the_documented_example_is_a_complete_call_in_both_languages() -> None:
    text = read_call(EXAMPLE.read_bytes())
    assert (text.reference, text.version, text.closes_on) == ("CALL-2", 1, date(2036, 12, 31))
    assert [point.title.fr for point in text.points] == ["Ouvrir une salle", "Demander avant de planifier"]
    assert "\u00a0: nous" in text.preamble[1].fr


def test_the_example_is_set_as_it_should_be() -> None:
    lines = [line.split(" = ", 1)[1].strip('"') for line in TEXT.splitlines() if "fr = " in line]
    assert len(lines) == 15
    assert [line for line in lines if FRENCH_SPACING.search(line) or TYPEWRITTEN.search(line)] == []


def test_marks_and_line_ends_of_other_systems_change_nothing() -> None:
    assert read_call(TEXT.replace("\n", "\r\n").encode("utf-8-sig")) == read_call(TEXT.encode())


def test_a_file_that_is_too_large_is_refused_by_its_size() -> None:
    refuse_large(LARGEST)
    with pytest.raises(CallFileRefused) as refused:
        refuse_large(20 * 1024 * 1024)
    (problem,) = refused.value.problems
    assert isinstance(problem, FileTooLarge)
    assert problem.data() == {"size": 20 * 1024, "limit": 256}
    assert [type(each) for each in refusal(b"#" * (LARGEST + 1)).problems] == [FileTooLarge]


@pytest.mark.parametrize("data", [b"\xff\xfea\x00", TEXT.encode("utf-16"), TEXT.encode("latin-1", "replace")])
def test_a_file_that_is_not_utf_8_is_refused(data: bytes) -> None:
    assert said(data) == ["The file is not text in UTF-8. Save it as plain text with the encoding UTF-8."]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        ("a = b", 1),
        ("a = 1\nb = [1,\n", 3),
        ("a = 1\na = 2", 2),
        (changed('slug = "riverside"', "slug = riverside"), 5),
        ("a = " + "9" * 5000, 0),
        ("# {}\n" * 3 + "a\u0000 = 1", 4),
    ],
)
def test_a_file_that_is_not_toml_is_refused_with_the_line(data: str, line: int) -> None:
    (problem,) = refusal(data).problems
    assert isinstance(problem, FileNotToml)
    assert problem.line == line


def test_lists_in_lists_without_end_are_no_toml() -> None:
    assert [type(each) for each in refusal("a = " + "[" * 100_000).problems] == [FileNotToml]


POINT_1: Final = "points, number 1, title, en"
MORE_POINTS: Final = "".join(
    TEXT[TEXT.index("[[points]]\nnumber = 2") :].replace("number = 2", f"number = {number}") for number in range(3, 23)
)
# What is changed into what, and what is said of it.
PROBLEMS: Final = [
    ('title.fr = "Ouvrir une salle"\n', "", "points, number 1, title: French is missing."),
    ('en = "Riverside Youth Assembly"\n', "", "issuer: English is missing."),
    ('slug = "riverside"\n', "", "slug: this is missing, and every Call has it."),
    ('addressee.en = "Town councils"\n', "", "points, number 1, addressee: English is missing."),
    ('title.en = "Open one room"', f'title.en = "{"x" * 101}"', f"{POINT_1}: the text has 101 characters; 100 fit."),
    ('en = "Ask young', f'en = "{"x" * 2000} young', "points, number 2, en: the text has 2,062 characters; 2,000 fit."),
    ('title.en = "Open one room"', 'title.en = "  "', f"{POINT_1}: there is nothing in it."),
    ("version = 1", "version = 1\nauthor = 1", "at the top: “author” is nothing that a Call has there."),
    ("[title]\n", '[title]\nde = "x"\n', "title: “de” is nothing that a Call has there."),
    ("version = 1", 'version = "1"', "version: a whole number from 1 to 9999 is needed"),
    ("version = 1", "version = true", "version: a whole number from 1 to 9999 is needed"),
    ("version = 1", "version = 0", "version: a whole number from 1 to 9999 is needed"),
    ("version = 1", "version = 10000", "version: a whole number from 1 to 9999 is needed"),
    ("number = 2", "number = 2.0", "preamble, number 2, number: a whole number from 1 to 99 is needed"),
    ("CALL-2", "call two", "reference: the Call’s reference is needed, such as “CALL-2”."),
    ("riverside", "River Side", "slug: a short name of small letters, digits and hyphens is needed"),
    ('"official"', '"rumours"', "rendering: either “plain-words” or “official” is needed."),
    ('"2026-03-14"', "2026-03-14", "issued_on: a date in quotation marks is needed"),
    ('"2026-03-14"', '"2026-13"', "issued_on: a date in quotation marks is needed"),
    ("2036-12-31", "5", "closes_on: a day without quotation marks is needed"),
    ("2036-12-31", "9999-12-31", "closes_on: a day without quotation marks is needed"),
    ("https://example", "ftp://example", "document_url: a web address is needed"),
    ('title.en = "Open one room"', "title.en = 5", f"{POINT_1}: a text in quotation marks is needed."),
    ("[title]\n", "[titles]\n", "title: this is missing, and every Call has it."),
    ("version = 1", 'version = 1\n"issuer" = 5', "issuer: a heading with a text in each language below it is needed."),
    ("version = 1", "version = 1\npoints = []", "points: a list is needed, with at least one entry."),
    ("version = 1", "version = 1\npoints = [5]", "points, number 1: a heading with a text in each language below it"),
    ('en = "Open one', 'en = "Open\\none', f"{POINT_1}: a text of one line is needed."),
    ('en = "Open one', 'en = "Open \\u202E one', f"{POINT_1}: there are invisible characters in it"),
    ('en = "Ask young', 'en = "Ask \\u0000 young', "points, number 2, en: there are invisible characters in it"),
    ("number = 2", "number = 3", "preamble: they must be numbered 1, 2, 3 and so on"),
    (TEXT, TEXT[::-1].replace("2 = rebmun", "4 = rebmun", 1)[::-1], "points: they must be numbered 1, 2, 3 and so on"),
    (TEXT, TEXT + MORE_POINTS, "points: there are 22; 20 fit."),
]


@pytest.mark.parametrize(("old", "new", "complaint"), PROBLEMS, ids=map(str, range(len(PROBLEMS))))
def test_each_problem_has_its_place_and_says_what_is_needed(old: str, new: str, complaint: str) -> None:
    assert complaint in "\n".join(said(changed(old, new)))


def test_a_key_is_named_without_what_would_hide_or_flood() -> None:
    key = "\\u202Ea" + "b" * 100_000
    (complaint,) = said(changed("version = 1", f'version = 1\n"{key}" = 1'))
    assert complaint.startswith(f"at the top: “a{'b' * 59}” is nothing")


def test_five_problems_are_listed_in_the_order_of_the_file_and_the_rest_counted() -> None:
    points = "".join(f"[[points]]\nnumber = {number}\n" for number in (3, 4))
    lines = said(
        TEXT.replace('slug = "riverside"', 'slug = ""\nfoo = 1').replace("version = 1", "version = 0") + points
    )
    assert [line.split(":")[0] for line in lines[:5]] == [
        "slug",
        "version",
        "points, number 3, addressee",
        "points, number 3",
        "points, number 3",
    ]
    assert lines[5] == "… and 6 more problems."
    assert len(lines) == 6


@pytest.mark.parametrize("key", ["title", "short_title"])
def test_keys_are_named_as_they_stand_in_the_file_in_every_language(key: str) -> None:
    for texts in every_language():
        assert key in complaints(refusal(changed(f"[{key}]", f"[x{key}]")), texts)[0]


def test_the_longest_refusal_fits_into_a_message() -> None:
    moves = ", ".join(f"{number} → {number + 1}" for number in range(1, 21))
    longest = CallFileRefused(
        (
            PointsMoved(moves=moves),
            TitleTaken(title="*" * 100, call="CALL-999999"),
            FileKeyUnknown(place="points.20.title", key="_" * 60),
            IssuerChanged(issuer="*" * 100),
            FileTextHidden(place="points.20.addressee.fr"),
            FileNotText(),
        )
    )
    assert all(len("\n".join(complaints(longest, texts, safe))) < 3000 for texts in every_language())
