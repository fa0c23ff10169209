"""A content file of records (docs/content.md): bytes in, validated models out."""

import re
import tomllib
from typing import Final

from pydantic import ValidationError

from bot.domain.errors import ContentRefused
from bot.domain.starter import StarterContent

_RECORDS: Final = re.compile(rb"^\s*\[\[\s*(initiative|conference|practice)\s*\]\]", re.MULTILINE)


def holds_records(data: bytes) -> bool:
    """Whether a content file is one of records, and not a Call's."""
    return _RECORDS.search(data) is not None


def read_starter(data: bytes, name: str) -> StarterContent:
    """The records of a file; `name` is for the operator. Raises ContentRefused with the first problem."""
    try:
        return StarterContent.model_validate(tomllib.loads(data.decode("utf-8-sig")))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
        where = f"{name}: {place}" if place else name
        raise ContentRefused(where=where, problem=first["msg"].removeprefix("Value error, ")) from error
    except ValueError as error:
        raise ContentRefused(where=name, problem=str(error)) from error
