"""A list of objects as JSON, one in a line, written as they come."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import orjson


class JsonList:
    """Writes JSON in UTF-8. Blocks while it writes, so it is used from threads only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("wb")
        self._file.write(b"[")
        self._begun = False

    def add(self, items: Iterable[Mapping[str, Any]]) -> None:
        """Add items."""
        for item in items:
            self._file.write(b",\n" if self._begun else b"\n")
            self._file.write(orjson.dumps(item))
            self._begun = True

    def close(self) -> tuple[Path, ...]:
        """Finish the file."""
        self._file.write(b"\n]\n")
        self._file.close()
        return (self._path,)

    def abandon(self) -> None:
        """Let go of it."""
        self._file.close()
