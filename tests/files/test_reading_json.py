"""JSON from anyone: a list of objects, one at a time, and where it goes wrong."""

import json

import pytest

from bot.domain.errors.exchange import JsonBroken, JsonNotList, TableEmpty, TableNotKnown, TableTooLong
from bot.domain.exchange import Heading, UnknownColumn
from tests.files.tables import cells, read, titles


def test_lists_and_objects_become_cells() -> None:
    given = [
        {
            "title": "Clubs",
            "areas": ["EDU", "YTH"],
            "partners": [{"name": "UNICEF", "role": "funder"}, {"name": "A: B"}, "Radio; TV"],
            "points": [{"call": "CALL-1", "point": 3}, 4],
            "youth_led": True,
            "start": 2024,
            "link": None,
        },
        {"Titre": "Radio", "#sector+list": "EDU"},
    ]
    assert cells(json.dumps(given).encode(), "x.json") == [
        {
            "title": "Clubs",
            "areas": "EDU; YTH",
            "partners": "UNICEF: funder; A: B: partner; Radio\\; TV",
            "points": "CALL-1.3; 4",
            "youth_led": "yes",
            "start": "2024",
        },
        {"title": "Radio", "areas": "EDU"},
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_may_be_named_anything_and_have_any_encoding(encoding: str) -> None:
    text = ' [\n{"title": "École"}\n,{"title": "=1+1"}, {"title": "\'x"} ] '
    name = "x.txt" if encoding != "utf-16" else "x.json"
    assert titles(text.encode(encoding), name) == ["École", "=1+1", "'x"]


def test_what_is_wrong_with_an_item_is_a_problem_of_its_own() -> None:
    given = (
        b'[{"title": "a", "title": "b"}, 5, "x", {"title": {"en": "a"}}, {"areas": [[]]}, {"title": "a\\u0000b"}, []]'
    )
    rows, _, _ = read(given, "x.json")
    assert [(p.row, p.column, p.what) for row in rows for p in row.problems] == [
        (1, "title", "key-twice"),
        (2, "", "not-object"),
        (3, "", "not-object"),
        (4, "title", "not-text"),
        (5, "areas", "not-text"),
        (6, "title", "zero"),
        (7, "", "not-object"),
    ]


def test_a_key_that_nobody_knows_is_named_once() -> None:
    rows, unknown, _ = read(b'[{"title": "a", "statsu": 1}, {"title": "b", "statsu": 2, "budget": {}}]', "x.json")
    assert unknown == [UnknownColumn("statsu", "status"), UnknownColumn("budget")]
    assert [row.cells[Heading.TITLE] for row in rows] == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("[\n{\"title\": 'a'}\n]", 2),
        ('[{"title": "a"}\n{"title": "b"}]', 2),
        ('[{"title": "a"},\n\n', 3),
        ("[1 2]", 1),
        ("[" * 100_000, 1),
        ('[{"title": ' + "9" * 5000 + "}]", 1),
        ('[{"title": "' + "x" * 300_000 + '"}]', 1),
        ("[" + '{"a":' * 50_000, 1),
    ],
)
def test_it_is_told_from_which_line_on_it_is_broken(text: str, line: int) -> None:
    with pytest.raises(JsonBroken) as refused:
        read(text.encode(), "x.json")
    assert refused.value.line == line


def test_only_a_list_is_taken(tmp_path: object) -> None:
    for text in ('{"title": "a"}', '"x"', "title,lead\nx,y\n"):
        with pytest.raises(JsonNotList):
            read(text.encode(), "x.json")
    with pytest.raises(TableEmpty):
        read(b" \n", "x.json")
    with pytest.raises(TableNotKnown):
        read(b"[\x01\x02\x81", "x.json")


def test_an_empty_list_has_no_rows() -> None:
    assert read(b"[ ]", "x.json")[0] == []


def test_of_many_items_no_more_are_read_than_may_be_taken_in() -> None:
    with pytest.raises(TableTooLong):
        read(b"[" + b'{"title":"x"},' * 10**5 + b"{}]", "x.json", most=50)
