"""A Call's export as tables: who chose to be seen, the numbers beside them, and what is not in here and why."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.domain.countries import Country
from bot.domain.exports import ExportFormat, ListedSignature, Outset, Summary
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import CellOfSignatories
from bot.domain.tallies import NOT_SAID, Breakdown
from bot.files.cells import Cell
from bot.files.csv_files import CsvBook
from bot.files.tables import Book, Column, Note, Table
from bot.files.xlsx_file import XlsxBook
from bot.texts import Texts

BOOKS: Final = {ExportFormat.CSV: CsvBook, ExportFormat.XLSX: XlsxBook}
# A share is said as the picture of progress says it, in whole percent: the number behind it cannot be worked out.
_WHOLE_PERCENT: Final = 2


def signatories_table(texts: Texts) -> Table:
    """The table of those who chose to be seen; `signatory_rows` makes its rows."""
    return Table(
        texts("export-sheet-signatories"),
        texts("export-file-signatories"),
        (
            Column(texts("export-name"), 32),
            Column(texts("export-organisation"), 40),
            Column(texts("export-group"), 32),
            Column(texts("export-country"), 24),
            Column(texts("export-signed-on"), 18),
            Column(texts("export-version"), 10),
            Column(texts("export-confirmed-by"), 32),
            Column(texts("export-confirmed-on"), 18),
        ),
    )


def signatory_rows(rows: Iterable[ListedSignature], texts: Texts) -> Iterator[Sequence[Cell]]:
    """A row for each, with what its signer chose to show; days are those in UTC."""
    for row in rows:
        who = row.signatory
        named = who.name is not None
        yield (
            who.name,
            who.organisation,
            texts(who.group.text_id) if named and who.group is not None else None,
            texts.country(who.country) if named else None,
            who.signed_at.date(),
            row.version,
            who.confirmed.server if who.confirmed else None,
            who.confirmed.at.date() if who.confirmed else None,
        )


def summary_table(texts: Texts) -> Table:
    """The table of numbers; `summary_rows` makes its rows."""
    return Table(
        texts("export-sheet-summary"),
        texts("export-file-summary"),
        (
            Column(texts("export-what"), 36),
            Column(texts("export-which"), 44),
            Column(texts("export-signatures"), 14),
            Column(texts("export-share"), 10, percent=True),
        ),
    )


def summary_rows(summary: Summary, texts: Texts) -> Iterator[Sequence[Cell]]:
    """A row for each number, the totals first."""
    yield texts("export-total"), None, summary.total, None
    yield texts("export-listed"), None, summary.rows, None
    yield texts("export-counted"), None, summary.counted, None
    yield from _breakdown(texts("export-by-version"), summary.versions, texts, lambda version: version)
    yield from _breakdown(texts("export-by-group"), summary.groups, texts, lambda value: _group(value, texts))
    yield from _breakdown(texts("export-by-country"), summary.countries, texts, lambda value: _country(value, texts))
    for heading, fraction in (
        (texts("progress-youth-led"), summary.youth_led),
        (texts("progress-women-led"), summary.women_led),
    ):
        if fraction is None:
            yield heading, texts("progress-too-few"), None, None
        else:
            yield heading, None, None, round(fraction, _WHOLE_PERCENT)
    for cell in summary.cells:
        yield texts("export-by-cell"), _cell(cell, texts), cell.people, None


def _breakdown(
    heading: str, breakdown: Breakdown, texts: Texts, name: Callable[[str], str]
) -> Iterator[Sequence[Cell]]:
    for value, count in breakdown.cells:
        yield heading, name(value), count, None
    if breakdown.other:
        merged = texts("export-others") if breakdown.cells else texts("export-all-together")
        yield heading, merged, breakdown.other, None


def _group(value: str, texts: Texts) -> str:
    return texts(StakeholderGroup(value).text_id)


def _country(value: str, texts: Texts) -> str:
    return texts.country(None if value == NOT_SAID else Country(value))


def _cell(cell: CellOfSignatories, texts: Texts) -> str:
    place = f", {texts.country(cell.country)}" if cell.country else ""
    return texts(cell.group.text_id) + place


def about(outset: Outset, finished: datetime, texts: Texts) -> Note:
    """Which Call this is, of when, what is not in here, and why. Times are UTC."""
    text, language = outset.call.text, texts.language
    as_of = f"{outset.as_of:%Y-%m-%d %H:%M}" if outset.as_of else "none"
    return Note(
        texts("export-sheet-about"),
        texts("export-file-about"),
        (
            text.title.in_(language),
            texts(
                "call-issued",
                issuer=text.issuer.in_(language),
                date=texts.partial_date(text.issued_on),
            ),
            texts("export-about-version", reference=outset.call.reference, version=str(outset.call.version)),
            texts(
                "export-about-when", began=f"{outset.at:%Y-%m-%d %H:%M:%S}", finished=f"{finished:%Y-%m-%d %H:%M:%S}"
            ),
            texts("export-about-breakdowns", as_of=as_of),
            texts("export-about-shown"),
            texts("export-about-confirmed"),
            texts("export-about-not-shown"),
            texts("export-about-guests"),
            texts("export-about-small"),
            texts("export-about-moving"),
            texts("export-about-guard"),
            texts("export-about-care"),
        ),
    )


def write_rows(book: Book, rows: Sequence[ListedSignature], texts: Texts) -> None:
    """Add a page of rows to the table of signatories."""
    book.add(signatory_rows(rows, texts))


def write_numbers(book: Book, summary: Summary, note: Note, texts: Texts) -> None:
    """Add everything that stands beside the rows."""
    book.begin(summary_table(texts))
    book.add(summary_rows(summary, texts))
    book.note(note)
