"""Drafts of records. Each is its maker's alone."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Row, Select, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.record_drafts import Asking, Fields, RecordDraft
from bot.domain.records import RecordKind
from bot.store.tables import member, record_draft
from bot.store.upsert import insert_into

_MINE: Final = record_draft.join(member, member.c.id == record_draft.c.member_id)


def _to_fields(kept: dict[str, list[str]]) -> Fields:
    return {name: tuple(values) for name, values in kept.items()}


def _from_fields(fields: Fields) -> dict[str, list[str]]:
    return {name: list(values) for name, values in fields.items()}


def _to_draft(row: Row[*tuple[Any, ...]]) -> RecordDraft:
    asking = None
    if row.author_asked_at is not None:
        asking = Asking(
            link=row.message_link,
            asked_at=row.author_asked_at,
            author_discord_id=row.author_discord_id,
            agreed_at=row.author_agreed_at,
            channel_id=row.channel_id,
            message_id=row.message_id,
        )
    return RecordDraft(
        id=row.id,
        kind=RecordKind(row.kind),
        server_id=row.server_id,
        fields=_to_fields(row.fields),
        begun_at=row.begun_at,
        changed_at=row.changed_at,
        expires_at=row.expires_at,
        record_id=row.record_id,
        of_version=row.of_version,
        asking=asking,
        saved_as=row.saved_as,
    )


def _columns(
    member_id: int, kind: RecordKind, server_id: int, fields: Fields, *, at: datetime, until: datetime
) -> dict[str, Any]:
    return {
        "kind": kind.value,
        "member_id": member_id,
        "server_id": server_id,
        "fields": _from_fields(fields),
        "begun_at": at,
        "changed_at": at,
        "expires_at": until,
    }


class RecordDraftStore:
    """Drafts of records in an open transaction. Those whose time is over are found by nobody, until they are swept."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def _one(self, wanted: Select[*tuple[Any, ...]]) -> RecordDraft | None:
        row = (await self._connection.execute(wanted)).one_or_none()
        return _to_draft(row) if row else None

    async def add(
        self,
        member_id: int,
        kind: RecordKind,
        server_id: int,
        fields: Fields,
        *,
        at: datetime,
        until: datetime,
        record_id: int | None = None,
        of_version: int | None = None,
    ) -> RecordDraft:
        """Keep a new draft."""
        values = _columns(member_id, kind, server_id, fields, at=at, until=until)
        new = insert(record_draft).values(record_id=record_id, of_version=of_version, **values).returning(record_draft)
        return _to_draft((await self._connection.execute(new)).one())

    async def add_asking(
        self,
        member_id: int,
        kind: RecordKind,
        server_id: int,
        fields: Fields,
        asking: Asking,
        *,
        until: datetime,
    ) -> RecordDraft | None:
        """Keep a new draft that waits for the author of a message; None where there is one from that message."""
        at = asking.asked_at
        over = delete(record_draft).where(record_draft.c.message_link == asking.link, record_draft.c.expires_at <= at)
        await self._connection.execute(over)
        new = insert_into(self._connection, record_draft).values(
            author_discord_id=asking.author_discord_id,
            message_link=asking.link,
            author_asked_at=at,
            channel_id=asking.channel_id,
            **_columns(member_id, kind, server_id, fields, at=at, until=until),
        )
        once = new.on_conflict_do_nothing(index_elements=["message_link"]).returning(record_draft)
        row = (await self._connection.execute(once)).one_or_none()
        return _to_draft(row) if row else None

    async def of(self, discord_id: int, draft_id: int, *, at: datetime, hold: bool = False) -> RecordDraft | None:
        """A draft of a Discord user, or None where it is another's or its time is over."""
        mine = (
            select(record_draft)
            .select_from(_MINE)
            .where(record_draft.c.id == draft_id, member.c.discord_id == discord_id, record_draft.c.expires_at > at)
        )
        return await self._one(mine.with_for_update(of=record_draft) if hold else mine)

    async def correcting(self, member_id: int, record_id: int, server_id: int, *, at: datetime) -> RecordDraft | None:
        """The latest draft in which a member corrects a record in a server already."""
        mine = select(record_draft).where(
            record_draft.c.member_id == member_id,
            record_draft.c.record_id == record_id,
            record_draft.c.server_id == server_id,
            record_draft.c.saved_as.is_(None),
            record_draft.c.expires_at > at,
        )
        return await self._one(mine.order_by(record_draft.c.id.desc()).limit(1))

    async def open_of(self, discord_id: int, *, at: datetime) -> list[RecordDraft]:
        """What a Discord user has not saved yet, the latest first; nothing that is empty."""
        mine = (
            select(record_draft)
            .select_from(_MINE)
            .where(member.c.discord_id == discord_id, record_draft.c.saved_as.is_(None), record_draft.c.expires_at > at)
            .order_by(record_draft.c.changed_at.desc(), record_draft.c.id.desc())
        )
        drafts = [_to_draft(row) for row in await self._connection.execute(mine)]
        return [each for each in drafts if each.fields]

    async def put(self, draft_id: int, fields: Fields, **values: Any) -> None:
        """Keep what is typed in a draft now, and what else is known of it."""
        this = update(record_draft).where(record_draft.c.id == draft_id)
        await self._connection.execute(this.values(fields=_from_fields(fields), **values))

    async def settle(self, draft_id: int, **values: Any) -> None:
        """Keep what is known of a draft beside its fields."""
        await self._connection.execute(update(record_draft).where(record_draft.c.id == draft_id).values(**values))

    async def remove(self, draft_ids: Collection[int]) -> None:
        """Delete drafts."""
        await self._connection.execute(delete(record_draft).where(record_draft.c.id.in_(draft_ids)))

    async def over(self, moment: datetime, *, limit: int) -> list[RecordDraft]:
        """Some drafts whose time is over."""
        gone = select(record_draft).where(record_draft.c.expires_at <= moment).order_by(record_draft.c.id)
        return [_to_draft(row) for row in await self._connection.execute(gone.limit(limit))]

    # What someone was asked about their own message.

    async def asked(self, link: str, *, at: datetime) -> RecordDraft | None:
        """The draft for which the author of a message was asked already, whoever made it."""
        about = select(record_draft).where(record_draft.c.message_link == link, record_draft.c.expires_at > at)
        return await self._one(about.order_by(record_draft.c.id).limit(1))

    async def questioned(self, draft_id: int, *, at: datetime) -> tuple[int, RecordDraft] | None:
        """Who began a draft, and the draft, held: for its author, who need not be a member."""
        this = select(record_draft).where(record_draft.c.id == draft_id, record_draft.c.expires_at > at)
        row = (await self._connection.execute(this.with_for_update())).one_or_none()
        return (row.member_id, _to_draft(row)) if row else None
