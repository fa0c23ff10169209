"""The journal of erasures: it outlives the database, so that a restored backup forgets again whom it had forgotten.

A line holds no name and no Discord id, only a keyed hash of the id, and the Calls on which the erased member's
signature stays counted. The key is the file's first line: whoever has the file can test whether an id that they know is
in it, and learns no other.
"""

import asyncio
import errno
import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.domain.errors import StorageFull, StorageReadOnly

_PERSON_ONLY: Final = 0o600
_NO_ROOM: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class Entry:
    """One erasure: whom (hashed), when, and which Calls go on counting them."""

    id: str
    at: datetime
    who: str
    calls: frozenset[str]


class ErasureJournal:
    """An append-only file beside the database."""

    def __init__(self, file: Path) -> None:
        self.file = file

    async def entries(self) -> list[Entry]:
        """Every erasure so far, the oldest first."""
        return (await asyncio.to_thread(self._read))[1]

    async def add(self, discord_id: int, calls: Iterable[str], *, at: datetime) -> Entry:
        """Write an erasure down, on the disk before this returns: it is carried out after, even after a crash.

        Raises StorageFull, StorageReadOnly.
        """
        return await asyncio.to_thread(self._append, discord_id, frozenset(calls), at)

    async def matching(self, discord_ids: Iterable[int], entries: Iterable[Entry]) -> list[tuple[int, Entry]]:
        """Which of these people which entries are about."""
        return await asyncio.to_thread(self._match, list(discord_ids), list(entries))

    async def still_counted(self, discord_id: int) -> frozenset[str]:
        """The Calls that go on counting a person who was erased before."""
        return await asyncio.to_thread(self._still_counted, discord_id)

    def _still_counted(self, discord_id: int) -> frozenset[str]:
        key, entries = self._read()
        if not entries:
            return frozenset()
        who = _hash(key, discord_id)
        return frozenset(call for entry in entries if entry.who == who for call in entry.calls)

    def _match(self, discord_ids: list[int], entries: list[Entry]) -> list[tuple[int, Entry]]:
        key, _ = self._read()
        wanted: dict[str, list[Entry]] = {}
        for entry in entries:
            wanted.setdefault(entry.who, []).append(entry)
        return [(each, entry) for each in discord_ids for entry in wanted.get(_hash(key, each), ())]

    def _read(self) -> tuple[str, list[Entry]]:
        if not self.file.exists():
            return "", []
        key, *lines = self.file.read_text(encoding="utf-8").splitlines() or [""]
        entries: list[Entry] = []
        for line in lines:
            # A line cut short by a crash was not yet promised to anyone.
            if line.endswith("}"):
                kept = json.loads(line)
                at = datetime.fromisoformat(kept["at"])
                entries.append(Entry(id=kept["id"], at=at, who=kept["who"], calls=frozenset(kept["calls"])))
        return key, entries

    def _append(self, discord_id: int, calls: frozenset[str], at: datetime) -> Entry:
        try:
            self._begin()
            key, _ = self._read()
            entry = Entry(id=secrets.token_hex(16), at=at, who=_hash(key, discord_id), calls=calls)
            line = {"id": entry.id, "at": at.isoformat(), "who": entry.who, "calls": sorted(calls)}
            # What a crash cut short stays a line of its own.
            start = "" if self._ends_whole() else "\n"
            _write(self.file, f"{start}{json.dumps(line)}\n", os.O_APPEND)
        except OSError as error:
            raise (StorageFull() if error.errno in _NO_ROOM else StorageReadOnly()) from error
        return entry

    def _begin(self) -> None:
        """Make the file with its key, whole or not at all: of two processes that begin at once, one wins."""
        if self.file.exists():
            return
        self.file.parent.mkdir(parents=True, exist_ok=True)
        new = self.file.with_name(f"{self.file.name}.{secrets.token_hex(4)}")
        _write(new, f"{secrets.token_hex(32)}\n", os.O_EXCL)
        with suppress(FileExistsError):
            self.file.hardlink_to(new)
        new.unlink()

    def _ends_whole(self) -> bool:
        return not self.file.exists() or self.file.read_bytes().endswith(b"\n")


def _write(file: Path, text: str, flag: int) -> None:
    """Write a text, on the disk before this returns, readable by the bot's own user only."""
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | flag, _PERSON_ONLY)
    with os.fdopen(descriptor, "ab") as opened:
        opened.write(text.encode())
        opened.flush()
        os.fsync(descriptor)


def _hash(key: str, discord_id: int) -> str:
    return hmac.new(key.encode(), str(discord_id).encode(), hashlib.sha256).hexdigest()
