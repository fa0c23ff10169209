"""The data file of the playground, and what is remembered beside it from run to run."""

import json
from pathlib import Path
from typing import Final

# What SQLite keeps beside a database.
_BESIDE: Final = ("", "-wal", "-shm", "-journal")


class Notes:
    """How far the clock was moved, and how many made-up people have signed: a small file beside the data."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.seconds_ahead: float = 0
        self.made_up_people: int = 0
        if path.exists():
            kept = json.loads(path.read_text("utf-8"))
            self.seconds_ahead = float(kept["seconds_ahead"])
            self.made_up_people = int(kept["made_up_people"])

    def keep(self, *, seconds_ahead: float | None = None, made_up_people: int | None = None) -> None:
        """Change what is remembered, on the disk first."""
        ahead = self.seconds_ahead if seconds_ahead is None else seconds_ahead
        people = self.made_up_people if made_up_people is None else made_up_people
        unfinished = self._path.with_suffix(".new")
        unfinished.write_text(json.dumps({"seconds_ahead": ahead, "made_up_people": people}), "utf-8")
        unfinished.replace(self._path)
        self.seconds_ahead, self.made_up_people = ahead, people


class DataFile:
    """Where the playground keeps what it knows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._notes = path.with_suffix(".notes.json")

    def notes(self) -> Notes:
        """What is remembered beside the data."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        return Notes(self._notes)

    def forget(self) -> None:
        """Delete the data and all that stands beside it."""
        for suffix in _BESIDE:
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
        self._notes.unlink(missing_ok=True)
        self.path.with_suffix(".erasures").unlink(missing_ok=True)
