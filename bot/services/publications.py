"""Remembering which commands Discord was given, so that they are published on change only."""

import hashlib
from typing import Any

import orjson

from bot.services.clock import Clock
from bot.store.database import Database


class PublicationService:
    """The digest of what was published last."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    @staticmethod
    def digest(payload: list[dict[str, Any]]) -> str:
        """A digest that is equal for equal commands, whatever their order."""
        ordered = sorted(payload, key=lambda command: (command.get("type", 1), command["name"]))
        return hashlib.sha256(orjson.dumps(ordered, option=orjson.OPT_SORT_KEYS)).hexdigest()

    async def is_current(self, application_id: int, digest: str) -> bool:
        """Whether Discord has these commands already."""
        async with self._database.read() as tx:
            return await tx.publications.digest(application_id) == digest

    async def published(self, application_id: int, digest: str) -> None:
        """Note that Discord has them now."""
        async with self._database.begin() as tx:
            await tx.publications.put(application_id, digest, at=self._now())
