"""What can go wrong with handing out an export."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ExportUnderWay(AccordError):
    """The actor's last export is still being made."""


@dataclass(eq=False)
class ExportTooLarge(AccordError):
    """The file is larger than can be sent; `size` and `limit` in MB, `format` as its ending is written."""

    call: str
    format: str
    size: int
    limit: int
