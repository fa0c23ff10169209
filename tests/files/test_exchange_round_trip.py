"""What is handed out comes back cell by cell, whatever people typed, in every kind of file."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.exchange import ExchangeFormat, Heading
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Initiative, Status
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.files.cells import writable
from bot.files.initiative_book import InitiativeBook
from bot.files.initiative_cells import cells_of
from bot.files.row_values import KnownCall, RowReader
from bot.texts import texts_in
from tests.files.tables import read

NOW = datetime(2026, 3, 2, 9, 0, 0, 123456, tzinfo=UTC)
CALLS = {1: "CALL-1"}
NASTY = "=+-@＝'\t\r\n \u00a0<r>/&\"_x0D,;|\\:#éß語\x00\x0b\uffff"
# No half of a surrogate pair: no database keeps one.
TEXTS = st.text(st.characters(codec="utf-8"), max_size=30) | st.text(alphabet=NASTY, max_size=12)
ALL = list(ExchangeFormat)


def made(title: str = "Clubs", **more) -> Initiative:
    subject = Subject(
        areas=(Area.EDUCATION, Area.GENDER),
        topics=more.pop("topics", ("media literacy",)),
        regions=(Region.AFRICA,),
        countries=(Country("GH"), Country("ML")),
        answers=(Answer(1, 3), Answer(1, 5)),
        youth_led=True,
    )
    record = Record(
        id=142,
        kind=RecordKind.INITIATIVE,
        server_id=1,
        owner_id=1,
        organisation_id=None,
        visibility=Visibility.SERVER,
        title=title,
        language="fr",
        subject=subject,
        group=StakeholderGroup.YOUTH,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=1,
    )
    least = Initiative(
        record=record,
        summary="Young people meet.",
        lead="Youth House",
        partners=(Partner("Ministry", PartnerRole.FUNDER), Partner("Radio")),
        scope=Scope.REGIONAL,
        starts=read_date("2024-03"),
        ends=read_date("2025"),
        status=Status.RUNNING,
        link="https://example.org/?a=1;b|c",
    )
    return replace(least, **more)


def through(kind: ExchangeFormat, *initiatives: Initiative, code: str = "") -> list[dict[Heading, str]]:
    """The cells of initiatives once they were written into a file and read again."""
    with TemporaryDirectory() as folder:
        book = InitiativeBook(Path(folder), kind, CALLS, texts_in("en"))
        book.add([(each, code) for each in initiatives])
        (path,) = book.close()
        rows, unknown, notes = read(path, path.name)
    assert (unknown, notes) == ([], [])
    assert [row.problems for row in rows] == [()] * len(rows)
    return [dict(row.cells) for row in rows]


def as_kept(cell: str) -> str:
    """A cell but for what no file can hold, and for how it breaks its lines."""
    return writable(cell).replace("\r\n", "\n").replace("\r", "\n").strip()


@pytest.mark.parametrize("kind", ALL)
def test_an_initiative_comes_back_cell_by_cell_and_reads_as_it_is(kind: ExchangeFormat) -> None:
    kept = made()
    (cells,) = through(kind, kept, code="NGO-7")
    assert cells == cells_of(kept, CALLS, "NGO-7")
    assert cells[Heading.UPDATED] == "2026-03-02T09:00:00.123Z"
    rows = through(kind, kept, replace(kept, record=replace(kept.record, title="Radio")))
    assert [row[Heading.TITLE] for row in rows] == ["Clubs", "Radio"]


@pytest.mark.parametrize("kind", ALL)
def test_a_table_with_nothing_in_it_has_its_headings(kind: ExchangeFormat) -> None:
    assert through(kind) == []


@pytest.mark.parametrize("kind", ALL)
@settings(deadline=None, max_examples=12)
@given(st.lists(st.tuples(TEXTS, TEXTS, st.lists(TEXTS, max_size=3)), min_size=1, max_size=12))
@example([("=1+1", "'t Hooft\r\n=2", ["A; B", "C|D\\", "E: funder", ":"])])
@example([("_x000D_", "<r></r>", ["-", "#x"]), ("'", "''", ["'"])])
def test_every_nasty_text_comes_back(kind: ExchangeFormat, typed: list[tuple[str, str, list[str]]]) -> None:
    initiatives = [
        made(title=title, summary=text, topics=tuple(names), partners=tuple(Partner(name) for name in names))
        for title, text, names in typed
    ]
    wanted = [{heading: as_kept(cell) for heading, cell in cells_of(each, CALLS).items()} for each in initiatives]
    found = [{heading: as_kept(cell) for heading, cell in row.items()} for row in through(kind, *initiatives)]
    assert found == wanted


NAMES = st.text(alphabet="abé:：;|\\ ,-", min_size=1, max_size=12)


@settings(deadline=None)
@given(st.lists(st.tuples(NAMES, st.sampled_from(PartnerRole)), max_size=5))
def test_partners_read_as_they_are_whatever_stands_in_their_names(named: list[tuple[str, PartnerRole]]) -> None:
    """Names as they are kept: cleaned, and with a letter at both ends, since blanks and bullets around are left out."""
    partners = {f"x{' '.join(name.split())}y": role for name, role in named}
    kept = made(partners=tuple(Partner(name, role) for name, role in partners.items()))
    (row,) = rows_of(kept)
    reader = RowReader([KnownCall(1, "CALL-1", 5)], texts_in("en"))
    values, problems = reader.read(row, [Heading.PARTNERS])
    assert problems == []
    seen = {each.name: each.role for each in values[Heading.PARTNERS]}
    assert seen.keys() <= partners.keys()
    assert all(partners[name] is role for name, role in seen.items())


def rows_of(kept: Initiative):
    with TemporaryDirectory() as folder:
        book = InitiativeBook(Path(folder), ExchangeFormat.CSV, CALLS, texts_in("en"))
        book.add([(kept, "")])
        (path,) = book.close()
        return read(path)[0]
