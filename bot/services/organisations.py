"""Organisations: found, represented, shown to the network, left to others, merged."""

from collections.abc import Sequence
from typing import Final

from bot.domain.actor import Actor
from bot.domain.errors import NotAllowed
from bot.domain.errors.reviews import (
    OrganisationsApart,
    OwnItem,
    SameOrganisation,
    UnknownOrganisation,
)
from bot.domain.finding import reference_number
from bot.domain.names import clean_name, fold
from bot.domain.organisations import Acting, Organisation, Record, Seen, Standing, reference_of
from bot.domain.reviews import WAITING, Offered, Question, ReviewKind, clean_statement
from bot.domain.visibility import Visibility
from bot.services.authority import in_server
from bot.services.clock import Clock
from bot.services.doubles import likely_doubles
from bot.services.leading import stand
from bot.services.limits import Limits
from bot.services.merging import merge
from bot.services.representatives import ask_to_act, dismiss, leave, name_meant, name_organisation
from bot.services.standing import acting, asked_or_confirmed, confirmed, successor_of
from bot.store.database import Database, Transaction

_TYPED: Final = 100


class OrganisationService:
    """What people do with organisations. What is typed is a name or a reference such as ORG-12."""

    def __init__(self, database: Database, limits: Limits, now: Clock) -> None:
        self._database = database
        self._limits = limits
        self._now = now

    async def suggest(self, actor: Actor, typed: str) -> list[Organisation]:
        """The organisations that may be meant, of those that I may see."""
        async with self._database.read() as tx:
            return await tx.organisation_search.find(actor, typed)

    async def acting(self, actor: Actor) -> list[Acting]:
        """What I act for, or asked to; those that are not confirmed by the name as I typed it."""
        async with self._database.read() as tx:
            return [acting(each) for each in await tx.representatives.of_discord_id(actor.discord_id)]

    async def view(self, actor: Actor, typed: str) -> Seen:
        """See an organisation, and who confirmed it. Raises UnknownOrganisation."""
        async with self._database.read() as tx:
            found = await _find(tx, actor, typed)
            mine = await tx.representatives.of_asker(found.id, actor.discord_id)
        return Seen(found, mine.standing if mine else None)

    async def mine(self, actor: Actor, typed: str) -> Acting:
        """How I stand for an organisation, by reference or by name. Raises NotRepresentative."""
        async with self._database.read() as tx:
            return acting(await asked_or_confirmed(tx, actor, typed))

    async def name_of(self, actor: Actor, typed: str) -> str:
        """What a reference leads to, as far as I may see it; a name stays as typed. Raises UnknownOrganisation."""
        if reference_number(typed) is None:
            return typed[:_TYPED]
        async with self._database.read() as tx:
            return await name_meant(tx, actor, typed)

    async def doubles(self, actor: Actor, name: str) -> list[Organisation]:
        """What a new name may be a double of; nothing where it is known as typed. Raises the errors of names."""
        if reference_number(name) is not None:
            return []
        cleaned = clean_name(name)
        async with self._database.read() as tx:
            mine = await tx.representatives.of_discord_id(actor.discord_id)
            asked = any(fold(each.named) == fold(cleaned) for each in mine)
            if asked or await tx.organisation_search.exact(actor, cleaned):
                return []
            return await likely_doubles(tx, actor, cleaned)

    async def represent(self, actor: Actor, typed: str, statement: str) -> Acting:
        """Ask this server's reviewers to confirm that I act for an organisation; known by its name, or new.

        Asking again changes what I say about what waits, which keeps its place, or resends what was sent back.
        Raises ServerOnly, ReasonTooLong, TooMuchAtOnce, UnknownOrganisation, and the errors of names.
        """
        return await self._database.whole(self._represent(actor, typed, statement))

    async def _represent(self, actor: Actor, typed: str, statement: str) -> Acting:
        server_id = in_server(actor)
        now, said = self._now(), clean_statement(statement)
        async with self._database.begin() as tx:
            name = await name_meant(tx, actor, typed)
            member = await tx.members.meet(actor.discord_id, at=now)
            organisation_id = await name_organisation(
                tx, name, server_id=server_id, at=now, limits=self._limits, discord_id=actor.discord_id
            )
            asked = await ask_to_act(tx, organisation_id, member.id, name, server_id=server_id, at=now, statement=said)
            standing = asked.standing if asked.standing is Standing.CONFIRMED else Standing.ASKED
            if standing is Standing.ASKED:
                reference = reference_of(organisation_id)
                await tx.audit.record(
                    "representative.asked", reference, at=now, member_id=member.id, server_id=server_id
                )
        # Their own words for it: nothing here tells whether others act for it already.
        return Acting(name, reference_of(organisation_id), standing)

    async def may_be_shown(self, actor: Actor, typed: str) -> Organisation:
        """Look whether I may ask to show an organisation. Raises UnknownOrganisation, NotRepresentative."""
        async with self._database.read() as tx:
            found = await _find(tx, actor, typed)
            await confirmed(tx, actor, found.id)
        return found

    async def ask_to_show(self, actor: Actor, typed: str, worries: Sequence[Question], statement: str) -> Offered:
        """Ask to show an organisation to every server; any yes to the four questions restricts it meanwhile.

        Asking again changes what I say about what waits; a yes stays until the reviewers decided.
        Raises UnknownOrganisation, NotRepresentative, ReasonTooLong.
        """
        return await self._database.whole(self._ask_to_show(actor, typed, frozenset(worries), statement))

    async def _ask_to_show(self, actor: Actor, typed: str, worries: frozenset[Question], statement: str) -> Offered:
        now, said = self._now(), clean_statement(statement)
        async with self._database.begin() as tx:
            found = await _find(tx, actor, typed)
            mine = await confirmed(tx, actor, found.id)
            if found.visibility is Visibility.NETWORK:
                return Offered(found, asked=False)
            waiting = await tx.reviews.of_subject(ReviewKind.ORGANISATION, found.id)
            before = frozenset(waiting.worries) if waiting and waiting.state in WAITING else frozenset[Question]()
            doubts = tuple(each for each in Question if each in worries | before)
            if len(doubts) > len(before) or not await tx.reviews.say_more(
                ReviewKind.ORGANISATION, found.id, server_id=mine.server_id, statement=said
            ):
                await tx.reviews.ask(
                    ReviewKind.ORGANISATION,
                    found.id,
                    server_id=mine.server_id,
                    maker_id=mine.member_id,
                    at=now,
                    statement=said,
                    worries=doubts,
                )
            if doubts:
                await tx.organisations.change(found.id, visibility=Visibility.RESTRICTED)
                await tx.posts.stale_for(await tx.signatures.ids_for(found.id))
            await tx.posts.stale_reviews(mine.server_id)
            await tx.audit.record(
                "organisation.offered", found.reference, at=now, member_id=mine.member_id, server_id=mine.server_id
            )
        return Offered(found, asked=True, doubts=doubts)

    async def to_leave(self, actor: Actor, typed: str, successor_discord_id: int | None) -> Acting:
        """Look how I stand before I leave. Raises as `leave`."""
        async with self._database.read() as tx:
            mine = await asked_or_confirmed(tx, actor, typed)
            await successor_of(tx, mine, successor_discord_id)
        return acting(mine)

    async def leave(self, actor: Actor, typed: str, successor_discord_id: int | None) -> tuple[Acting, bool]:
        """Act for an organisation no more; the last one hands over to someone who asked to represent it.

        Returns whether I left now: with a successor who is not confirmed yet, I leave when they are.
        Raises NotRepresentative, LastRepresentative, NoSuccessor.
        """
        return await self._database.whole(self._leave(actor, typed, successor_discord_id))

    async def _leave(self, actor: Actor, typed: str, successor_discord_id: int | None) -> tuple[Acting, bool]:
        now = self._now()
        async with self._database.begin() as tx:
            mine = await asked_or_confirmed(tx, actor, typed)
            await tx.organisations.hold(mine.organisation_id)
            left = acting(mine)
            if mine.standing is not Standing.CONFIRMED:
                await dismiss(tx, mine)
                await stand(tx, mine.organisation_id, mine.member_id, Standing.SENT_BACK)
                await tx.organisations.forget_unsigned(mine.organisation_id)
                return left, True
            successor = await successor_of(tx, mine, successor_discord_id)
            if successor is not None:
                await tx.audit.record(
                    "representative.handed_over",
                    left.reference,
                    at=now,
                    member_id=mine.member_id,
                    server_id=mine.server_id,
                )
            if successor is not None and successor.standing is Standing.ASKED:
                await tx.representatives.change(mine.id, successor_id=successor.id)
                return left, False
            await leave(tx, mine, at=now)
        return left, True

    async def to_merge(self, actor: Actor, double: str, survivor: str) -> tuple[Record, Record]:
        """Look at two records before they become one. Raises as `merge`."""
        _organising(actor)
        async with self._database.read() as tx:
            first, second = await _find_known(tx, actor, double), await _find_known(tx, actor, survivor)
            await _may_merge(tx, actor, first, second)
        return first, second

    async def merge(self, actor: Actor, double: str, survivor: str) -> tuple[Record, Record]:
        """Make two records of one organisation one, for a steward, or where only this server knows the double.

        Raises NotAllowed, UnknownOrganisation, SameOrganisation, OrganisationsApart where one is a guest's, OwnItem for
        whoever acts for one of them.
        """
        _organising(actor)
        return await self._database.whole(self._merge(actor, double, survivor))

    async def _merge(self, actor: Actor, double: str, survivor: str) -> tuple[Record, Record]:
        now = self._now()
        async with self._database.begin() as tx:
            first, second = await _find_known(tx, actor, double), await _find_known(tx, actor, survivor)
            await _may_merge(tx, actor, first, second)
            held = {record.id: record for record in await tx.organisations.hold(first.id, second.id)}
            if len(held) < len((first, second)) or held[first.id].home_id != held[second.id].home_id:
                raise UnknownOrganisation(typed=double[:_TYPED])
            member = await tx.members.meet(actor.discord_id, at=now)
            await merge(tx, held[first.id], held[second.id], at=now)
            await tx.audit.record(
                "organisation.merged",
                second.reference,
                at=now,
                member_id=member.id,
                server_id=actor.server_id,
                double=first.id,
            )
        return first, second


def _organising(actor: Actor) -> None:
    if not (actor.steward or actor.organiser):
        raise NotAllowed(needs="organiser")


async def _find(tx: Transaction, actor: Actor, typed: str) -> Organisation:
    """The organisation that someone means, as far as they may see it. Raises UnknownOrganisation."""
    search = tx.organisation_search
    found = await search.by_reference(actor, typed) or await search.exact(actor, typed)
    if found is None:
        raise UnknownOrganisation(typed=typed[:_TYPED])
    return found


async def _find_known(tx: Transaction, actor: Actor, typed: str) -> Record:
    """The same for organisers and stewards, who also mean what waits for them. Raises UnknownOrganisation."""
    found = await tx.organisations.known_to_organisers(actor, typed)
    if found is None:
        raise UnknownOrganisation(typed=typed[:_TYPED])
    return found


async def _may_merge(tx: Transaction, actor: Actor, double: Record, survivor: Record) -> None:
    if double.id == survivor.id:
        raise SameOrganisation
    for each in (double, survivor):
        if await tx.representatives.of_asker(each.id, actor.discord_id):
            raise OwnItem
    if double.home_id != survivor.home_id:
        raise OrganisationsApart
    if not actor.steward and not await tx.representatives.only_in(double.id, actor.server_id or 0):
        # What becomes of a record that other servers know is not for one of them alone.
        raise NotAllowed(needs="steward")
