"""Letters and their drafts."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, case, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.letters import Content, DeliveryState, Letter, LetterState, Received, Written
from bot.store.tables import delivery, letter

_UNDER_WAY: Final = (LetterState.SENDING, LetterState.STOPPED)


def _to_content(texts: Mapping[str, Mapping[str, str]]) -> Content:
    return Content({language: Written(**said) for language, said in texts.items()})


def _to_letter(row: Row[*tuple[Any, ...]], deliveries: Mapping[DeliveryState, int]) -> Letter:
    return Letter(
        id=row.id,
        call_id=row.call_id,
        written_by=row.written_by,
        content=_to_content(row.texts),
        state=row.state,
        written_at=row.written_at,
        sent_at=row.sent_at,
        stopped_by=row.stopped_by,
        stopped_at=row.stopped_at,
        deliveries=deliveries,
    )


class LetterStore:
    """Letters in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def _read(self, wanted: Select[Any]) -> list[Letter]:
        rows = (await self._connection.execute(wanted)).all()
        if not rows:
            return []
        counted = (
            select(delivery.c.letter_id, delivery.c.state, func.count().label("people"))
            .where(delivery.c.letter_id.in_([row.id for row in rows]))
            .group_by(delivery.c.letter_id, delivery.c.state)
        )
        deliveries: dict[int, dict[DeliveryState, int]] = {row.id: {} for row in rows}
        for row in await self._connection.execute(counted):
            deliveries[row.letter_id][row.state] = row.people
        return [_to_letter(row, deliveries[row.id]) for row in rows]

    async def keep_draft(self, call_id: int, member_id: int, content: Content, *, at: datetime) -> int:
        """Keep a steward's draft about a Call; there is one, and the last one stands. Returns its id."""
        texts = {language: asdict(said) for language, said in content.by_language.items()}
        own = (letter.c.call_id == call_id) & (letter.c.written_by == member_id)
        changed = update(letter).where(own, letter.c.state == LetterState.DRAFT).values(texts=texts, written_at=at)
        kept = await self._connection.scalar(changed.returning(letter.c.id))
        if kept is not None:
            return kept
        values = {"call_id": call_id, "written_by": member_id, "state": LetterState.DRAFT, "written_at": at}
        new = insert(letter).values(texts=texts, **values).returning(letter.c.id)
        return (await self._connection.execute(new)).scalar_one()

    async def draft(self, member_id: int, *, call_id: int | None = None, letter_id: int | None = None) -> Letter | None:
        """A steward's own draft, of a Call or of an id."""
        wanted = select(letter).where(letter.c.written_by == member_id, letter.c.state == LetterState.DRAFT)
        if call_id is not None:
            wanted = wanted.where(letter.c.call_id == call_id)
        if letter_id is not None:
            wanted = wanted.where(letter.c.id == letter_id)
        found = await self._read(wanted)
        return found[0] if found else None

    async def find(self, letter_id: int) -> Letter | None:
        """The letter of an id."""
        found = await self._read(select(letter).where(letter.c.id == letter_id))
        return found[0] if found else None

    async def discard(self, letter_id: int, member_id: int) -> None:
        """Delete a steward's own draft."""
        own = (letter.c.id == letter_id) & (letter.c.written_by == member_id)
        await self._connection.execute(delete(letter).where(own, letter.c.state == LetterState.DRAFT))

    async def discard_drafts_of(self, member_id: int) -> None:
        """Delete what someone began to write."""
        own = (letter.c.written_by == member_id) & (letter.c.state == LetterState.DRAFT)
        await self._connection.execute(delete(letter).where(own))

    async def discard_drafts_before(self, moment: datetime) -> None:
        """Delete drafts that nobody touched since a moment."""
        old = (letter.c.state == LetterState.DRAFT) & (letter.c.written_at < moment)
        await self._connection.execute(delete(letter).where(old))

    async def under_way(self) -> list[Letter]:
        """The letters about any Call that are being sent or stopped, the oldest first."""
        wanted = select(letter).where(letter.c.state.in_(_UNDER_WAY)).order_by(letter.c.sent_at, letter.c.id)
        return await self._read(wanted)

    async def send_off(self, letter_id: int, *, at: datetime) -> bool:
        """Let a draft become a letter; False where it is none any more, so that nothing is sent twice."""
        draft = (letter.c.id == letter_id) & (letter.c.state == LetterState.DRAFT)
        sending = update(letter).where(draft).values(state=LetterState.SENDING, sent_at=at)
        return (await self._connection.execute(sending)).rowcount == 1

    async def stop(self, letter_id: int, code: int, *, at: datetime) -> None:
        """Note what Discord objected to: a letter that goes out does so no more."""
        sending = (letter.c.id == letter_id) & (letter.c.state == LetterState.SENDING)
        values = {"state": LetterState.STOPPED, "stopped_by": code, "stopped_at": at}
        await self._connection.execute(update(letter).where(sending).values(**values))

    async def resume(self, letter_id: int) -> bool:
        """Let a stopped letter go on; False where it is not stopped."""
        stopped = (letter.c.id == letter_id) & (letter.c.state == LetterState.STOPPED)
        values = {"state": LetterState.SENDING, "stopped_by": None, "stopped_at": None}
        return (await self._connection.execute(update(letter).where(stopped).values(**values))).rowcount == 1

    async def finish(self, letter_id: int) -> bool:
        """Send no more of a letter; False where that is so already."""
        under_way = (letter.c.id == letter_id) & letter.c.state.in_(_UNDER_WAY)
        ended = await self._connection.execute(update(letter).where(under_way).values(state=LetterState.SENT))
        waiting = (delivery.c.letter_id == letter_id) & (delivery.c.state == DeliveryState.WAITING)
        await self._connection.execute(delete(delivery).where(waiting))
        return ended.rowcount == 1

    async def of_writer(self, member_id: int) -> list[Letter]:
        """What someone wrote, drafts included, the oldest first."""
        return await self._read(select(letter).where(letter.c.written_by == member_id).order_by(letter.c.id))

    async def received_by(self, member_id: int) -> list[Received]:
        """The letters that are for someone, the oldest first."""
        to_them = (
            select(letter.c.call_id, delivery.c.state, delivery.c.at)
            .join(letter, letter.c.id == delivery.c.letter_id)
            .where(delivery.c.member_id == member_id)
            .order_by(case((delivery.c.at.is_(None), 1), else_=0), delivery.c.at, letter.c.id)
        )
        return [Received(row.call_id, row.state, row.at) for row in await self._connection.execute(to_them)]
