"""Reading a Call, and loading one."""

import logging
import re
from datetime import datetime
from pathlib import Path
from typing import Final

from bot.complaints import complaint
from bot.domain.calls import Call, CallText
from bot.domain.errors import ContentRefused, UnknownCall
from bot.domain.errors.publishing import CallFileRefused
from bot.domain.languages import DEFAULT
from bot.domain.names import fold
from bot.domain.revisions import names_of, revised
from bot.files.call_file import read_call
from bot.services.clock import Clock
from bot.store.database import Database, Transaction
from bot.texts import texts_in

log = logging.getLogger(__name__)
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
        if wanted in {*names_of(call.text), call.text.slug}:
            return call
    raise UnknownCall(typed=(typed or "")[:100])


async def keep_version(
    tx: Transaction,
    text: CallText,
    action: str,
    *,
    at: datetime,
    member_id: int | None = None,
    server_id: int | None = None,
) -> Call:
    """Make a text the current version of its Call; every card of it is brought up to date."""
    call_id = await tx.calls.put(text, at=at)
    await tx.posts.stale_all(call_id)
    await tx.audit.record(action, text.reference, at=at, member_id=member_id, server_id=server_id, version=text.version)
    return await tx.calls.by_id(call_id)


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
        """Keep the Call of a bundled file, unless an operator or a steward has chosen other words for it."""
        text = parse_call(file)
        async with self._database.read() as tx:
            kept = await tx.calls.by_reference(text.reference)
            if kept is not None and (
                kept.text == text
                or kept.text.rendering is not text.rendering
                or kept.version != text.version
                or await tx.audit.has("call.published", text.reference, version=kept.version)
            ):
                return
        try:
            await self._database.whole(self._load(text, file.name))
        except ContentRefused as refused:
            log.warning("the bundled Call is not loaded, and those that are there stay as they are: %s", refused)

    async def _load(self, text: CallText, name: str) -> Call:
        async with self._database.begin() as tx:
            await tx.calls.hold_all()
            calls = await tx.calls.all()
            try:
                kept = revised(text, calls, correcting=True)
            except CallFileRefused as refused:
                raise _for_operators(name, refused) from refused
            if kept is not None and kept.text == text:
                return kept
            return await keep_version(tx, text, "call.loaded", at=self._now())


def parse_call(file: Path) -> CallText:
    """Read a content file (docs/content.md). Raises ContentRefused with the place and the problem."""
    try:
        return read_call(file.read_bytes())
    except OSError as error:
        raise ContentRefused(where=file.name, problem="the file cannot be read") from error
    except CallFileRefused as refused:
        raise _for_operators(file.name, refused) from refused


def _for_operators(name: str, refused: CallFileRefused) -> ContentRefused:
    """The first problem, in English, and how many more there are."""
    first, *others = refused.problems
    place = getattr(first, "place", "") or getattr(first, "at", "")
    more = f" – and {len(others)} more" if others else ""
    problem = complaint(first, texts_in(DEFAULT)).rstrip(".")
    return ContentRefused(where=f"{name}: {place}" if place else name, problem=problem + more)
