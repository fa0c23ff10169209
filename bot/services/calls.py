"""Reading a Call, and loading one."""

import re
import tomllib
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from bot.domain.calls import Call, CallText
from bot.domain.errors import ContentRefused, UnknownCall
from bot.domain.languages import LANGUAGES
from bot.domain.names import fold
from bot.services.clock import Clock
from bot.store.database import Database, Transaction

_REFERENCE: Final = re.compile(r"CALL-[0-9]{1,6}")


async def find_call(tx: Transaction, typed: str | None) -> Call:
    """The Call that someone means: by reference, by title in any language, or the latest where nothing is typed.

    Raises UnknownCall.
    """
    reference = (typed or "").strip().upper()
    # Nothing else that was typed reaches the database: it may hold what a database cannot.
    if _REFERENCE.fullmatch(reference) and (call := await tx.calls.by_reference(reference)):
        return call
    calls = await tx.calls.all()
    if typed is None and calls:
        return calls[-1]
    wanted = fold(typed or "")
    for call in calls:
        names = {
            fold(title.in_(language)) for title in (call.text.title, call.text.short_title) for language in LANGUAGES
        }
        if wanted in names | {call.text.slug}:
            return call
    raise UnknownCall(typed=(typed or "")[:100])


class CallService:
    """What people ask of a Call's text."""

    def __init__(self, database: Database, now: Clock) -> None:
        self._database = database
        self._now = now

    async def read(self, typed: str | None) -> Call:
        """Read a Call. Raises UnknownCall."""
        async with self._database.glance() as tx:
            return await find_call(tx, typed)

    async def read_point(self, typed: str | None, number: int) -> Call:
        """Read a Call at one of its points. Raises UnknownCall, UnknownPoint."""
        call = await self.read(typed)
        call.point(number)
        return call

    async def suggest(self, typed: str) -> list[Call]:
        """The Calls whose title holds what was typed so far, or all."""
        wanted = fold(typed)
        async with self._database.read() as tx:
            calls = await tx.calls.all()
        return [call for call in calls if wanted in fold(f"{call.text.title.en} {call.text.title.fr} {call.reference}")]

    def is_closed(self, call: Call) -> bool:
        """Whether a Call takes no more signatures now."""
        return call.closed(self._now())

    async def load(self, file: Path) -> Call:
        """Keep the Call of a content file. The same file twice changes nothing. Raises ContentRefused."""
        text = parse_call(file)
        return await self._database.whole(self._load(text, file.name))

    async def load_starter(self, file: Path) -> None:
        """Keep the Call of a bundled file, unless that Call is there already: an operator may have loaded another."""
        text = parse_call(file)
        async with self._database.read() as tx:
            kept = await tx.calls.by_reference(text.reference)
        if kept is None or (kept.text.rendering is text.rendering and kept.version == text.version):
            await self._database.whole(self._load(text, file.name))

    async def _load(self, text: CallText, name: str) -> Call:
        async with self._database.begin() as tx:
            kept = await tx.calls.by_reference(text.reference)
            if kept is not None and kept.text == text:
                return kept
            if kept is not None and text.version < kept.version:
                problem = f"version {text.version} is older than the version {kept.version} that is current"
                raise ContentRefused(where=f"{name}: version", problem=problem)
            if kept is not None and text.issuer != kept.text.issuer:
                raise ContentRefused(where=f"{name}: issuer", problem="a Call cannot change its issuer")
            call_id = await tx.calls.put(text, at=self._now())
            await tx.posts.stale_all(call_id)
            await tx.audit.record("call.loaded", text.reference, at=self._now(), version=text.version)
            return await tx.calls.by_id(call_id)


def parse_call(file: Path) -> CallText:
    """Read a content file (docs/content.md). Raises ContentRefused with the place and the problem."""
    try:
        return CallText.model_validate(tomllib.loads(file.read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError) as error:
        raise ContentRefused(where=file.name, problem="the file cannot be read as UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise ContentRefused(where=file.name, problem=f"not TOML: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ContentRefused(where=f"{file.name}: {where}", problem=first["msg"]) from error
