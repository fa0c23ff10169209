"""The reference mapping is read as its sources give it, and a file that cannot be right is refused with its place."""

from typing import Any

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.countries import Region
from bot.domain.errors import ContentRefused
from bot.files.margins_file import MARGINS, read_margins

LEAST = """
[[snapshot]]
slug = "one"
date = "2017-12"
total = 10
{more}
[snapshot.source]
en = "A report"
fr = "Un rapport"
[snapshot.note]
en = "What it is."
fr = "Ce que c’est."
"""


def read(more: str = "", **changed: Any) -> Any:
    return read_margins(LEAST.format(more=more, **changed).encode(), "margins.toml")


def test_the_bundled_file_says_what_the_sources_say() -> None:
    mapping, statement = read_margins(MARGINS.read_bytes(), MARGINS.name)
    assert (mapping.date, mapping.total, mapping.more_than, mapping.has_margins) == ("2017-12", 223, False, True)
    assert [mapping.areas[area] for area in Area] == [40, 31, 29, 27, 23, 22, 18, 33]
    assert dict(mapping.scopes) == {Scope.GLOBAL: 82, Scope.REGIONAL: 66, Scope.NATIONAL: 75}
    # More than the regional projects, since one may be in several: never a total. Oceania is not told of.
    assert sum(mapping.regions.values()) == 153 > mapping.scopes[Scope.REGIONAL]
    assert list(mapping.regions) == list(Region)[:-1]
    assert (statement.date, statement.total, statement.more_than) == ("2018-05-23", 260, True)
    assert (statement.entities, statement.countries, statement.has_margins) == (15, 84, False)


def test_the_oldest_is_first() -> None:
    later = LEAST.format(more="").replace("2017-12", "2018-05-23").encode()
    both = read_margins(later + LEAST.format(more="").encode(), "margins.toml")
    assert [each.date for each in both] == ["2017-12", "2018-05-23"]


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ("[snapshot.areas]\nGOV = 9", "areas must add up to the total"),
        ("[snapshot.scopes]\nglobal = 4\nlocal = 7", "scopes must add up to the total"),
        ("[snapshot.scopes]\nglobal = 8\nregional = 2\n[snapshot.regions]\nafrica = 3", "no region has more projects"),
        ("[snapshot.regions]\nafrica = 0", "greater than or equal to 1"),
        ("[snapshot.regions]\natlantis = 1", "'africa'"),
        ("entities = 0", "greater than or equal to 1"),
        ("cells = 3", "Extra inputs are not permitted"),
        ("total = 11", "Cannot overwrite a value"),
    ],
)
def test_what_cannot_be_right_is_refused(more: str, problem: str) -> None:
    assert len(read()) == 1
    with pytest.raises(ContentRefused) as refused:
        read(more)
    assert refused.value.where.startswith("margins.toml")
    assert problem in refused.value.problem


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(ContentRefused):
        read_margins(b"\xff\xfe", "margins.toml")
