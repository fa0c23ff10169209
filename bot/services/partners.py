"""Joint commitments: one lead asks further organisations, and whoever acts for them answers."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.commitments import Commitment, PartnerOrganisation, SeenCommitment
from bot.domain.errors.commitments import NobodyActsForIt, PartnerAlready, PartnerNotAsked
from bot.domain.errors.records import TooManyOf
from bot.domain.errors.reviews import UnknownOrganisation
from bot.domain.finding import reference_number
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Organisation, Standing
from bot.domain.participation import Joining
from bot.services.clock import Clock
from bot.services.limits import JOINS, Limits
from bot.services.promising import find_commitment, held_commitment, note, seen
from bot.services.standing import confirmed
from bot.store.database import Database, Transaction

MOST_PARTNERS: Final = 20
_TYPED: Final = 100


class PartnerService:
    """Organisations that take part in a commitment. What is typed is a reference, a title or a name."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def ask(self, actor: Actor, typed: str, organisation: str) -> SeenCommitment:
        """Ask an organisation to take part in a commitment that I look after; whoever acts for it is told.

        Raises UnknownRecord, RecordNotYours, UnknownOrganisation, NobodyActsForIt, PartnerAlready, TooManyOf,
        TooMuchAtOnce.
        """
        return await self._database.whole(self._ask(actor, typed, organisation))

    async def _ask(self, actor: Actor, typed: str, organisation: str) -> SeenCommitment:
        now = self._now()
        async with self._database.begin() as tx:
            lead = await held_commitment(tx, actor, typed)
            asked = await _meant(tx, actor, organisation)
            if asked.id == lead.record.organisation_id:
                raise PartnerAlready(organisation=asked.name)
            acting = [
                each.member_id
                for each in await tx.representatives.of_organisation(asked.id)
                if each.standing is Standing.CONFIRMED
            ]
            if not acting:
                raise NobodyActsForIt(organisation=asked.name)
            if await tx.partners.count(lead.record.id) >= MOST_PARTNERS:
                raise TooManyOf(what="partners", limit=MOST_PARTNERS, count=MOST_PARTNERS + 1)
            if not await tx.partners.ask(lead.record.id, asked.id, at=now):
                raise PartnerAlready(organisation=asked.name)
            self._limits.spend(JOINS, actor.discord_id, now)
            told = {"organisation": asked.name, "title": lead.record.title, "record": lead.reference}
            await tx.members.tell_all(acting, NoticeKind.PARTNER_ASKED, at=now, detail=told)
            await note(tx, actor, lead, "partner.asked", at=now)
            return await seen(tx, actor, lead, now=now)

    async def answer(self, actor: Actor, typed: str, organisation_id: int, standing: Joining) -> SeenCommitment:
        """Agree or decline for an organisation that I act for; whoever looks after the commitment is told.

        Who agreed may leave again, and who said no may think better of it. The same answer twice changes nothing.
        Raises UnknownRecord, NotRepresentative, PartnerNotAsked.
        """
        return await self._database.whole(self._answer(actor, typed, organisation_id, standing))

    async def _answer(self, actor: Actor, typed: str, organisation_id: int, standing: Joining) -> SeenCommitment:
        now = self._now()
        async with self._database.begin() as tx:
            mine = await confirmed(tx, actor, organisation_id)
            lead = await find_commitment(tx, actor, typed)
            before = await _partner(tx, actor, lead, organisation_id)
            if await tx.partners.answer(lead.record.id, organisation_id, standing, at=now):
                kind = NoticeKind.PARTNER_AGREED if standing is Joining.AGREED else NoticeKind.PARTNER_DECLINED
                told = {"organisation": before.name, "title": lead.record.title, "record": lead.reference}
                looking = [each for each in await tx.participants.who_answers(lead.record) if each != mine.member_id]
                await tx.members.tell_all(looking, kind, at=now, detail=told)
                await tx.audit.record(
                    "partner.answered",
                    lead.reference,
                    at=now,
                    member_id=mine.member_id,
                    server_id=lead.record.server_id,
                )
            return await seen(tx, actor, lead, now=now)

    async def remove(self, actor: Actor, typed: str, organisation_id: int) -> SeenCommitment:
        """Take a partner out of a commitment that I look after, or take back that I asked it.

        Raises UnknownRecord, RecordNotYours, PartnerNotAsked.
        """
        return await self._database.whole(self._remove(actor, typed, organisation_id))

    async def _remove(self, actor: Actor, typed: str, organisation_id: int) -> SeenCommitment:
        now = self._now()
        async with self._database.begin() as tx:
            lead = await held_commitment(tx, actor, typed)
            if not await tx.partners.remove(lead.record.id, organisation_id):
                raise PartnerNotAsked(reference=lead.reference)
            await note(tx, actor, lead, "partner.removed", at=now)
            return await seen(tx, actor, lead, now=now)


async def _meant(tx: Transaction, actor: Actor, typed: str) -> Organisation:
    """The organisation of a reference or a name, as far as someone may see it. Raises UnknownOrganisation."""
    found = await tx.organisation_search.by_reference(actor, typed)
    if found is None and reference_number(typed) is None:
        found = await tx.organisation_search.exact(actor, typed)
    if found is None:
        raise UnknownOrganisation(typed=typed[:_TYPED])
    return found


async def _partner(tx: Transaction, actor: Actor, lead: Commitment, organisation_id: int) -> PartnerOrganisation:
    """An organisation that is asked to take part, or was. Raises PartnerNotAsked."""
    for each in (await tx.partners.of(actor, [lead.record.id])).get(lead.record.id, ()):
        if each.id == organisation_id:
            return each
    raise PartnerNotAsked(reference=lead.reference)
