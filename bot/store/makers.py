"""Who makes commitments: what allows it, and what others see of them, which is what they chose for their signature."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.actor import Actor
from bot.domain.commitments import Commitment
from bot.domain.countries import Country
from bot.domain.organisations import Standing
from bot.domain.participation import Joining
from bot.domain.records import RecordKind
from bot.domain.servers import NETWORK
from bot.domain.signatures import ShowAs, Signatory, State
from bot.domain.tallies import NOT_SAID
from bot.store.signatories import SIGNATORIES, genuine, to_signatory
from bot.store.tables import (
    member,
    organisation,
    participant,
    record,
    record_point,
    representative,
    server,
    signature,
)
from bot.store.tallies import TallyStore


def organisation_is_known(actor: Actor) -> ColumnElement[bool]:
    """True for records whose organisation the actor may know.

    An initiative says who leads it. Of a commitment it is known where the organisation's signature shows it.
    """
    shown = (
        exists(
            select(signature.c.id)
            .join(organisation, organisation.c.id == signature.c.organisation_id)
            .join(record_point, record_point.c.call_id == signature.c.call_id)
        )
        .where(record_point.c.record_id == record.c.id, signature.c.organisation_id == record.c.organisation_id)
        .where(genuine(actor), signature.c.show.in_([ShowAs.NAME, ShowAs.ORGANISATION]))
        .correlate(record)
    )
    return or_(record.c.kind != RecordKind.COMMITMENT.value, shown)


def takes_part(organisation_id: int) -> ColumnElement[bool]:
    """True for records in which an organisation was asked to take part and agreed."""
    agreed = select(participant.c.id).where(participant.c.record_id == record.c.id, participant.c.member_id.is_(None))
    of_this = and_(participant.c.standing == Joining.AGREED.value, participant.c.organisation_id == organisation_id)
    return exists(agreed.where(of_this)).correlate(record)


# With whether the server of a signature belongs to the network: a guest's are counted apart.
_HOME: Final = server.alias("home")
_SIGNED: Final = SIGNATORIES.add_columns(_HOME.c.admitted_at).join(_HOME, _HOME.c.id == signature.c.server_id)


def _cell(row: Row[*tuple[Any, ...]]) -> tuple[int, str]:
    """Where a signature is counted, and in which group and country."""
    counted_in = row.server_id if row.admitted_at is None else NETWORK
    return counted_in, f"{row.stakeholder_group.value}/{row.country or NOT_SAID}"


def _chosen(row: Row[*tuple[Any, ...]], *, own: bool) -> Signatory:
    """What the choice of a signature shows of a commitment that stands behind it, `own` where it is its maker's."""
    if row.show is ShowAs.GROUP_AND_COUNTRY:
        country = Country(row.country) if row.country else None
        return Signatory(row.id, row.show, row.signed_at, group=row.stakeholder_group, country=country)
    shown = to_signatory(row)
    # Someone else who acts for the organisation may have signed for it by name: that is not who promised this.
    return shown if own else replace(shown, show=ShowAs.ORGANISATION, name=None, group=None, country=None)


class MakerStore:
    """Signatories as those who make commitments, in an open transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of(self, actor: Actor, made: Sequence[Commitment]) -> dict[int, Signatory]:
        """Who made some commitments, by the number of each, as their live signature shows them.

        Nobody where they are only counted, are hidden or signed no more, or too few share their group and country.
        """
        shown: dict[int, Signatory] = {}
        for call_id in {each.answer.call_id for each in made}:
            of_call = [each.record for each in made if each.answer.call_id == call_id]
            owners = {each.owner_id for each in of_call if each.organisation_id is None and each.owner_id}
            behind = {each.organisation_id for each in of_call if each.organisation_id}
            found = await self._listed(actor, call_id, await self._signed(actor, call_id, owners, behind))
            by = {(row.organisation_id, None if row.organisation_id else row.member_id): row for row in found}
            for each in of_call:
                row = by.get((each.organisation_id, None if each.organisation_id else each.owner_id))
                if row is not None:
                    shown[each.id] = _chosen(row, own=row.member_id is not None and row.member_id == each.owner_id)
        return shown

    async def _signed(
        self, actor: Actor, call_id: int, owners: Collection[int], behind: Collection[int]
    ) -> list[Row[*tuple[Any, ...]]]:
        """The signatures of people for themselves, and those by which organisations are counted, unless only counted.

        Two questions: each is answered by an index, and both as one would look at every signature of the Call.
        """
        signed = _SIGNED.where(signature.c.call_id == call_id, genuine(actor), signature.c.show != ShowAs.COUNTED)
        rows: list[Row[*tuple[Any, ...]]] = []
        if owners:
            own = signed.where(signature.c.organisation_id.is_(None), signature.c.member_id.in_(owners))
            rows += await self._connection.execute(own)
        if behind:
            rows += await self._connection.execute(signed.where(signature.c.organisation_id.in_(behind)))
        return rows

    async def _listed(
        self, actor: Actor, call_id: int, rows: list[Row[*tuple[Any, ...]]]
    ) -> list[Row[*tuple[Any, ...]]]:
        """Those of some signatures that may be shown: by group and country only where enough share them."""
        if all(row.show is not ShowAs.GROUP_AND_COUNTRY for row in rows):
            return rows
        cells = await TallyStore(self._connection).hiding_cells(actor, call_id)
        return [row for row in rows if row.show is not ShowAs.GROUP_AND_COUNTRY or _cell(row) in cells]

    async def organisations(self, discord_id: int, call_id: int) -> list[tuple[int, str]]:
        """The organisations that whoever asks is confirmed to act for and that signed a Call, by name."""
        signed = (
            select(organisation.c.id, organisation.c.name)
            .join(representative, representative.c.organisation_id == organisation.c.id)
            .join(member, member.c.id == representative.c.member_id)
            .join(signature, signature.c.organisation_id == organisation.c.id)
            .where(member.c.discord_id == discord_id, representative.c.standing == Standing.CONFIRMED)
            .where(signature.c.call_id == call_id, signature.c.leads, signature.c.state == State.COUNTED)
            .where(signature.c.invalidated_at.is_(None))
            .order_by(organisation.c.name, organisation.c.id)
        )
        return [(row.id, row.name) for row in await self._connection.execute(signed)]

    async def left_behind(self, discord_id: int, call_id: int) -> list[int]:
        """The commitments that someone made on a Call and behind which no signature stands any more."""
        behind = (
            exists(select(signature.c.id))
            .where(signature.c.call_id == call_id, signature.c.invalidated_at.is_(None))
            .where(
                or_(
                    and_(record.c.organisation_id.is_(None), signature.c.organisation_id.is_(None))
                    & (signature.c.member_id == record.c.owner_id),
                    and_(signature.c.organisation_id == record.c.organisation_id, signature.c.leads),
                )
            )
            .correlate(record)
        )
        theirs = (
            select(record.c.id)
            .join(member, member.c.id == record.c.owner_id)
            .join(record_point, record_point.c.record_id == record.c.id)
            .where(member.c.discord_id == discord_id, record.c.kind == RecordKind.COMMITMENT.value)
            .where(record_point.c.call_id == call_id, ~behind)
        )
        return list(await self._connection.scalars(theirs.distinct().order_by(record.c.id)))
