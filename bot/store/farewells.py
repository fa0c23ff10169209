"""Anonymising the signatures of a Call that ended long ago, some at a time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, func, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.notices import NoticeKind
from bot.domain.signatures import Signature
from bot.store.signatures import to_signature
from bot.store.tables import call, delivery, invalidation, letter, notice, signature


class FarewellStore:
    """What is left of the people behind an ended Call, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def tell_next(self, call_id: int, *, at: datetime, limit: int) -> bool:
        """Note for the makers of the next so many signatures that they will be anonymised; False after the last."""
        told_to = select(func.coalesce(call.c.farewell_to, 0)).where(call.c.id == call_id).scalar_subquery()
        untold = (signature.c.call_id == call_id) & (signature.c.id > told_to)
        some = select(signature.c.id).where(untold).order_by(signature.c.id).limit(limit).subquery()
        last = await self._connection.scalar(select(func.max(some.c.id)))
        begun = {"farewell_at": func.coalesce(call.c.farewell_at, at)}
        if last is None:
            nobody = update(call).where(call.c.id == call_id, call.c.farewell_at.is_(None))
            await self._connection.execute(nobody.values(**begun))
            return False
        live = signature.c.member_id.is_not(None) & signature.c.invalidated_at.is_(None)
        news = select(signature.c.member_id, literal(NoticeKind.ANONYMISING.value), literal(call_id), literal(at))
        told = news.where(untold, signature.c.id <= last, live).order_by(signature.c.id)
        await self._connection.execute(
            insert(notice).from_select(["member_id", "kind", "call_id", "noted_at"], told, include_defaults=False)
        )
        await self._connection.execute(update(call).where(call.c.id == call_id).values(farewell_to=last, **begun))
        return True

    async def next_to_go(self, call_id: int, *, limit: int) -> list[Signature]:
        """Some signatures that still lead to a person, held until the transaction ends."""
        theirs = select(signature).where(signature.c.call_id == call_id, signature.c.member_id.is_not(None))
        rows = await self._connection.execute(theirs.order_by(signature.c.id).limit(limit).with_for_update())
        return [to_signature(row) for row in rows]

    async def let_go(self, call_id: int, gone: Sequence[Signature], kept: Sequence[Signature]) -> None:
        """Delete the signatures of people, take them out of those that stay with an organisation, and tell them so."""
        members = [each.member_id for each in (*gone, *kept)]
        await self._connection.execute(delete(signature).where(signature.c.id.in_([each.id for each in gone])))
        nobody = {"member_id": None, "shown_name": None, "may_write": False}
        stays = update(signature).where(signature.c.id.in_([each.id for each in kept]))
        await self._connection.execute(stays.values(**nobody))
        waiting = (notice.c.call_id == call_id) & (notice.c.kind == NoticeKind.ANONYMISING)
        told = update(notice).where(notice.c.member_id.in_(members), waiting)
        await self._connection.execute(told.values(kind=NoticeKind.ANONYMISED))
        of_this_call = delivery.c.letter_id.in_(select(letter.c.id).where(letter.c.call_id == call_id))
        await self._connection.execute(delete(delivery).where(delivery.c.member_id.in_(members), of_this_call))

    async def finish(self, call_id: int, *, at: datetime) -> None:
        """Delete what else says that someone signed the Call, and note that it leads to nobody any more."""
        letters = select(letter.c.id).where(letter.c.call_id == call_id)
        await self._connection.execute(delete(delivery).where(delivery.c.letter_id.in_(letters)))
        # With whose signatures they were.
        await self._connection.execute(delete(invalidation).where(invalidation.c.call_id == call_id))
        await self._connection.execute(update(call).where(call.c.id == call_id).values(anonymised_at=at))

    async def begin_anew(self, call_id: int) -> None:
        """Forget a farewell: the Call was opened again, by a version with a later last day."""
        nothing = {"farewell_at": None, "farewell_to": None, "anonymised_at": None}
        await self._connection.execute(update(call).where(call.c.id == call_id).values(**nothing))
        waiting = (notice.c.call_id == call_id) & (notice.c.kind == NoticeKind.ANONYMISING)
        await self._connection.execute(delete(notice).where(waiting))
