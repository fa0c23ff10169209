"""What can be wrong with a file of initiatives as a whole, and what stands in the way of handing one out."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ImportUnderWay(AccordError):
    """The actor's last import is still under way."""


@dataclass(eq=False)
class ImportOvertaken(AccordError):
    """Others changed the same initiatives again and again meanwhile."""


@dataclass(eq=False)
class ImportFileGone(AccordError):
    """The file that a dry run kept is not there any more."""


@dataclass(eq=False)
class TableTooLarge(AccordError):
    """A file over the limit; both in MB."""

    size: int
    limit: int


@dataclass(eq=False)
class TableEmpty(AccordError):
    """Nothing stands in the file, or nothing below its headings."""


@dataclass(eq=False)
class TableNotKnown(AccordError):
    """Neither CSV nor XLSX nor JSON."""


@dataclass(eq=False)
class TableTooLong(AccordError):
    """More rows than the actor may take in; organisers may take in so many, 0 where the actor is one."""

    limit: int
    organisers: int


@dataclass(eq=False)
class TableBroken(AccordError):
    """A row from which on the file cannot be read; the quotation mark that opens in it is not closed."""

    row: int


@dataclass(eq=False)
class WorkbookBroken(AccordError):
    """Named or begun like a workbook, and none that can be read."""


@dataclass(eq=False)
class WorkbookLocked(AccordError):
    """A workbook with a password, or one of the kind before XLSX."""


@dataclass(eq=False)
class WorkbookTooLarge(AccordError):
    """A workbook that unpacks to more than any table of initiatives needs; `limit` in MB."""

    limit: int


@dataclass(eq=False)
class JsonBroken(AccordError):
    """Text that is not JSON, from a line on."""

    line: int


@dataclass(eq=False)
class JsonNotList(AccordError):
    """JSON that is not a list of initiatives."""


@dataclass(eq=False)
class TitleColumnMissing(AccordError):
    """No column has the titles; `columns` are those that are there, `near` may be meant, or is `none`."""

    columns: str
    near: str


@dataclass(eq=False)
class ColumnTwice(AccordError):
    """Two columns hold the same; `column` and `other` as the file names them."""

    column: str
    other: str


@dataclass(eq=False)
class ExchangeTooLarge(AccordError):
    """An export that is larger than can be sent; both in MB."""

    size: int
    limit: int


@dataclass(eq=False)
class TooMuchSeen(AccordError):
    """A file that changes more of what the whole network sees than reviewers can look at again."""

    count: int
    limit: int
