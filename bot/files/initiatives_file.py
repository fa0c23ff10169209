"""A content file of initiatives (docs/content.md): bytes in, validated models out."""

import tomllib

from pydantic import ValidationError

from bot.domain.errors import ContentRefused
from bot.domain.starter import StarterContent


def holds_initiatives(data: bytes) -> bool:
    """Whether a content file is one of initiatives, and not a Call's."""
    return b"[[initiative]]" in data


def read_initiatives(data: bytes, name: str) -> StarterContent:
    """The initiatives of a file; `name` is for the operator. Raises ContentRefused with the first problem."""
    try:
        return StarterContent.model_validate(tomllib.loads(data.decode("utf-8-sig")))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
        where = f"{name}: {place}" if place else name
        raise ContentRefused(where=where, problem=first["msg"].removeprefix("Value error, ")) from error
    except ValueError as error:
        raise ContentRefused(where=name, problem=str(error)) from error
