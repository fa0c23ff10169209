"""The content file of the reference mapping (docs/content.md): bytes in, its dated snapshots out."""

import tomllib
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter, ValidationError

from bot.domain.errors import ContentRefused
from bot.domain.margins import Snapshot

# The bundled one.
MARGINS: Final = Path(__file__).parents[1] / "content" / "margins.toml"
_SNAPSHOTS: Final = TypeAdapter(tuple[Snapshot, ...])


def read_margins(data: bytes, name: str) -> tuple[Snapshot, ...]:
    """The snapshots of a file, the oldest first; `name` is for the operator. Raises ContentRefused."""
    try:
        content = tomllib.loads(data.decode("utf-8"))
        snapshots = _SNAPSHOTS.validate_python(content.get("snapshot", ()))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise ContentRefused(where=f"{name}: {place}", problem=first["msg"]) from error
    except ValueError as error:
        raise ContentRefused(where=name, problem=str(error)) from error
    return tuple(sorted(snapshots, key=lambda each: each.date))
