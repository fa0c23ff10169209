"""Commitments: kept, and found as far as the asker may see them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor, Readers
from bot.domain.commitments import Commitment, Deliverable, Evidence, Stage
from bot.domain.dates import read_date
from bot.domain.material import fingerprint
from bot.domain.participation import Joining
from bot.domain.records import RecordKind, reference_of
from bot.store.record_marks import mark
from bot.store.record_texts import RecordTextStore, Said, says
from bot.store.records import RECORD_COLUMNS, RecordStore, to_record
from bot.store.tables import commitment, deliverable, evidence, participant, record, record_point
from bot.store.visibility import may_see_commitment


@says(RecordKind.COMMITMENT)
async def said(connection: AsyncConnection, ids: Collection[int]) -> Mapping[int, Said]:
    """What commitments are found by beside what all records share."""
    promised: dict[int, list[str]] = {}
    due = select(deliverable).where(deliverable.c.commitment_id.in_(ids)).order_by(deliverable.c.position)
    for each in await connection.execute(due):
        promised.setdefault(each.commitment_id, []).append(each.what)
    marks: dict[int, list[str]] = {}
    agreed = (participant.c.record_id.in_(ids), participant.c.standing == Joining.AGREED.value)
    for each in await connection.execute(select(participant).where(*agreed, participant.c.member_id.is_(None))):
        marks.setdefault(each.record_id, []).append(mark("with", each.organisation_id))
    return {
        row.record_id: Said(
            texts=(row.pledge, *promised.get(row.record_id, ())),
            marks=(mark("stands", row.stage), *marks.get(row.record_id, ())),
        )
        for row in await connection.execute(select(commitment).where(commitment.c.record_id.in_(ids)))
    }


class CommitmentStore:
    """Commitments in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
        self._records = RecordStore(connection)
        self._texts = RecordTextStore(connection)

    async def add(self, new: Commitment) -> Commitment:
        """Keep a new commitment; the ids that it has so far are not used. Returns it as it is kept."""
        record_id = await self._records.add(new.record, material=fingerprint(new))
        kept = replace(new, record=replace(new.record, id=record_id, version=1))
        values = {"record_id": record_id, "pledge": new.pledge, "stage": new.stage}
        await self._connection.execute(insert(commitment).values(**values))
        await self._promises(kept)
        await self._texts.refresh([record_id])
        return kept

    async def change(self, changed: Commitment) -> bool:
        """Keep a commitment as it is now; False where someone changed it since the version that it says."""
        if not await self._records.change(changed.record, material=fingerprint(changed)):
            return False
        one = changed.record.id
        this = update(commitment).where(commitment.c.record_id == one)
        await self._connection.execute(this.values(pledge=changed.pledge, stage=changed.stage))
        for belonging in (deliverable, evidence):
            await self._connection.execute(delete(belonging).where(belonging.c.commitment_id == one))
        await self._promises(changed)
        await self._texts.refresh([one])
        return True

    async def _promises(self, kept: Commitment) -> None:
        one = kept.record.id
        if kept.deliverables:
            rows: list[dict[str, Any]] = [
                {
                    "commitment_id": one,
                    "position": position,
                    "what": each.what,
                    "due": str(each.due) if each.due else None,
                    "done_at": each.done_at,
                }
                for position, each in enumerate(kept.deliverables)
            ]
            await self._connection.execute(insert(deliverable), rows)
        if kept.evidence:
            links = [{"link": each.link, "said": each.said, "at": each.at} for each in kept.evidence]
            await self._connection.execute(insert(evidence), [{"commitment_id": one, **each} for each in links])

    async def same(self, new: Commitment) -> str | None:
        """The reference of one that says the same about the same point, of the same maker, and was not withdrawn."""
        of = record_point.c.record_id == record.c.id
        wanted = (
            select(record.c.id)
            .join(commitment, commitment.c.record_id == record.c.id)
            .join(record_point, of & (record_point.c.call_id == new.answer.call_id))
            .where(record.c.owner_id == new.record.owner_id, record.c.title == new.record.title)
            .where(record.c.organisation_id.is_not_distinct_from(new.record.organisation_id))
            .where(record_point.c.point == new.answer.point, commitment.c.stage != Stage.WITHDRAWN)
            .order_by(record.c.id)
            .limit(1)
        )
        found = await self._connection.scalar(wanted)
        return None if found is None else reference_of(RecordKind.COMMITMENT, found)

    async def find(self, actor: Actor, record_id: int) -> Commitment | None:
        """A commitment, as far as the actor may see it."""
        found = await self.some(actor, [record_id])
        return found[0] if found else None

    async def some(self, actor: Actor | Readers, ids: Collection[int]) -> list[Commitment]:
        """Those of some commitments that the actor, or everyone who reads it, may see, in the order of the ids."""
        wanted = (
            select(*RECORD_COLUMNS, commitment.c.pledge, commitment.c.stage)
            .join(commitment, commitment.c.record_id == record.c.id)
            # Their kind is not asked for: SQLite would go through an index of every one of that kind.
            .where(record.c.id.in_(ids), may_see_commitment(actor))
        )
        rows = {row.id: row for row in await self._connection.execute(wanted)}
        countries, answers = await self._records.belongings(list(rows))
        promised: dict[int, list[Deliverable]] = {}
        shown: dict[int, list[Evidence]] = {}
        due = select(deliverable).where(deliverable.c.commitment_id.in_(list(rows)))
        for each in await self._connection.execute(due.order_by(deliverable.c.position)):
            done = Deliverable(each.what, read_date(each.due or ""), each.done_at)
            promised.setdefault(each.commitment_id, []).append(done)
        links = select(evidence).where(evidence.c.commitment_id.in_(list(rows))).order_by(evidence.c.id)
        for each in await self._connection.execute(links):
            shown.setdefault(each.commitment_id, []).append(Evidence(each.link, each.said, each.at))
        return [
            Commitment(
                record=to_record(rows[one], countries.get(one, ()), answers.get(one, ())),
                pledge=rows[one].pledge,
                stage=rows[one].stage,
                deliverables=tuple(promised.get(one, ())),
                evidence=tuple(shown.get(one, ())),
            )
            for one in dict.fromkeys(ids)
            if one in rows
        ]
