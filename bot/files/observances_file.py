"""The content file of international days (docs/content.md): bytes in, its days out."""

import logging
import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from bot.domain.errors import ContentRefused
from bot.domain.observances import Observance, Observed, between

log = logging.getLogger(__name__)
# The bundled one.
OBSERVANCES: Final = Path(__file__).parents[1] / "content" / "observances.toml"
_DAYS: Final = TypeAdapter(tuple[Observance, ...])


def read_observances(data: bytes, name: str) -> tuple[Observance, ...]:
    """The international days of a file, in its order; `name` is for the operator. Raises ContentRefused."""
    try:
        return _DAYS.validate_python(tomllib.loads(data.decode("utf-8-sig")).get("observance", ()))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part + 1) if isinstance(part, int) else part for part in first["loc"])
        raise ContentRefused(where=f"{name}: {place}", problem=first["msg"].removeprefix("Value error, ")) from error
    except ValueError as error:
        raise ContentRefused(where=name, problem=str(error)) from error


@cache
def bundled_observances() -> tuple[Observance, ...]:
    """The bundled ones, read when they are first asked for; none where their file is not there or not right."""
    try:
        return read_observances(OBSERVANCES.read_bytes(), OBSERVANCES.name)
    except (ContentRefused, OSError) as error:
        log.warning("international days are not shown: %s", error)
        return ()


def observances_between(first: date, last: date) -> tuple[Observed, ...]:
    """The bundled international days from the first day to the last, both included, in their order."""
    return between(bundled_observances(), first, last)
