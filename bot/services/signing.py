"""Signing a Call, showing a signature differently, withdrawing it."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors import CallClosed, NotSigned, OrganisationMissing, StorageBusy
from bot.domain.errors.invalidations import SignatureRefused
from bot.domain.members import Member
from bot.domain.names import clean_name
from bot.domain.organisations import Standing
from bot.domain.signatures import Declaration, Outcome, ShowAs, Signature, Signed, SigningAs, State
from bot.services.authority import in_server
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.services.giving_way import gives_way, left_a_guest, let_go
from bot.services.journal import ErasureJournal
from bot.services.leading import settle
from bot.services.limits import OWN_SIGNATURE, SIGNATURES, Limits
from bot.services.representatives import ask_to_act, name_meant, name_organisation
from bot.store.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class BeforeSigning:
    """What the form needs to know: the Call, and the asker's live signature if there is one."""

    call: Call
    signed: Signed | None
    left_a_guest: bool = False

    @property
    def again(self) -> bool:
        """Whether there is reason to sign again: a newer version, or a server that reaches further than the guest's."""
        return self.left_a_guest or (self.signed is not None and self.signed.signature.version < self.call.version)


class SigningService:
    """What a member does with their own signature. Nobody else's can be reached from here."""

    def __init__(self, database: Database, journal: ErasureJournal, limits: Limits, now: Clock) -> None:
        self._database = database
        self._journal = journal
        self._limits = limits
        self._now = now

    async def prepare(self, actor: Actor, typed: str | None) -> BeforeSigning:
        """Look whether I may sign, and whether I have. Raises UnknownCall, CallClosed, ServerOnly, SignatureRefused."""
        server_id = in_server(actor)
        async with self._database.read() as tx:
            call = await find_call(tx, typed)
            signature, refused = await tx.signatures.before_signing(call.id, actor.discord_id)
            if signature is None:
                self._refuse_closed(call)
                if refused is not None:
                    await _refuse(tx, call.id, refused)
                return BeforeSigning(call, None)
            told = await _told(tx, actor, call, signature, Outcome.STANDS)
            left = await left_a_guest(tx, signature, server_id)
        return BeforeSigning(call, told, left)

    async def standing(self, actor: Actor, typed: str | None) -> Signed:
        """See my signature as it stands. Raises UnknownCall, NotSigned."""
        async with self._database.read() as tx:
            call, signature = await self._mine(tx, actor, typed)
            return await _told(tx, actor, call, signature, Outcome.STANDS)

    async def sign(self, actor: Actor, typed: str | None, said: Declaration, *, correct: bool = False) -> Signed:
        """Sign a Call once; again only to correct it, or for a newer version.

        Raises UnknownCall, CallClosed, ServerOnly, TooMuchAtOnce, UnknownOrganisation, and SignatureRefused where mine
        was found not to be genuine. A live signature of mine that stands already is returned as it is.
        """
        self._limits.spend(OWN_SIGNATURE, actor.discord_id, self._now())
        self._limits.spend(SIGNATURES, actor.server_id or 0, self._now())
        counted = await self._journal.still_counted(actor.discord_id)
        return await self._database.whole(self._sign(actor, typed, said, counted, correct=correct))

    async def _sign(
        self, actor: Actor, typed: str | None, said: Declaration, counted: frozenset[str], *, correct: bool
    ) -> Signed:
        in_server(actor)
        now = self._now()
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            self._refuse_closed(call)
            if said.signing_as is SigningAs.ORGANISATION:
                said = replace(said, organisation=await name_meant(tx, actor, said.organisation))
            # What is said for oneself prefills the next form; an organisation's group is not its representative's.
            own_group = said.group if said.signing_as is SigningAs.MYSELF else None
            member = await tx.members.meet(actor.discord_id, at=now, group=own_group, country=said.country)
            new = _signature(actor, call, member, said, at=now)
            if said.signing_as is SigningAs.MYSELF:
                # Whoever was erased before is counted already.
                own = replace(new, leads=call.reference not in counted)
                kept, before = await self._keep(tx, own, correct=correct)
            else:
                kept, before = await self._keep_for(tx, actor, new, said.organisation, correct=correct)
            outcome = _outcome(before, kept)
            if outcome is not Outcome.STANDS:
                await tx.tallies.move(before=before, after=kept)
                if kept.organisation_id is not None:
                    await settle(tx, call.id, kept.organisation_id)
                await tx.audit.record(
                    f"signature.{outcome}",
                    call.reference,
                    at=now,
                    member_id=member.id,
                    server_id=actor.server_id,
                    version=call.version,
                )
            return await _told(tx, actor, call, kept, outcome)

    async def _keep(self, tx: Transaction, new: Signature, *, correct: bool) -> tuple[Signature, Signature | None]:
        """Keep a signature. Returns it as it stands now, and what stood before where something did."""
        if (new_id := await tx.signatures.add(new)) is not None:
            return replace(new, id=new_id), None
        standing = await tx.signatures.of(new.call_id, new.member_id or 0)
        if standing is None:
            await _refuse(tx, new.call_id, new.member_id or 0)
            raise StorageBusy
        if not await gives_way(tx, standing, new, correct=correct):
            return standing, standing
        await tx.posts.stale_for([standing.id])
        await let_go(tx, standing, for_organisation=new.organisation_id)
        own = new.organisation_id is None and standing.organisation_id is None
        again = replace(
            new,
            signed_at=standing.signed_at,
            leads=standing.leads if own else new.leads,
            invalidated_at=standing.invalidated_at,
        )
        return replace(again, id=await tx.signatures.add(again, again=True) or 0), standing

    async def _keep_for(
        self, tx: Transaction, actor: Actor, new: Signature, name: str, *, correct: bool
    ) -> tuple[Signature, Signature | None]:
        """The same for an organisation: its signature waits until a reviewer confirmed who signs for it."""
        member_id = new.member_id or 0
        # Looked at before the organisation is held, and held after it.
        standing = await tx.signatures.of(new.call_id, member_id, hold=False)
        if standing is not None and not await gives_way(tx, standing, new, correct=correct):
            return standing, standing
        organisation_id = await name_organisation(
            tx, name, server_id=new.server_id, at=new.signed_at, limits=self._limits, discord_id=actor.discord_id
        )
        asked = await ask_to_act(tx, organisation_id, member_id, name, server_id=new.server_id, at=new.signed_at)
        state = State.COUNTED if asked.standing is Standing.CONFIRMED else State.AWAITING
        return await self._keep(
            tx, replace(new, organisation_id=organisation_id, state=state, leads=False), correct=correct
        )

    async def show_differently(self, actor: Actor, typed: str | None, show: ShowAs, organisation: str) -> Signed:
        """Change what others see of my signature, also after an organiser hid it.

        Raises NotSigned, OrganisationMissing, TooMuchAtOnce, and the errors of names.
        """
        self._limits.spend(OWN_SIGNATURE, actor.discord_id, self._now())
        return await self._database.whole(self._show_differently(actor, typed, show, organisation))

    async def _show_differently(self, actor: Actor, typed: str | None, show: ShowAs, organisation: str) -> Signed:
        async with self._database.begin() as tx:
            call, before = await self._mine(tx, actor, typed, hold=True)
            name = clean_name(organisation) if organisation.strip() else None
            if before.organisation_id is not None:
                name = before.organisation
            if show is ShowAs.ORGANISATION and name is None:
                raise OrganisationMissing
            shown_name = actor.name if show is ShowAs.NAME else None
            after = replace(before, show=show, shown_name=shown_name, organisation=name, hidden_at=None)
            if after != before:
                await tx.signatures.change(after)
                await tx.tallies.move(before=before, after=after)
                await tx.posts.stale_for([before.id])
                await tx.audit.record(
                    "signature.shown_differently",
                    call.reference,
                    at=self._now(),
                    member_id=before.member_id,
                    server_id=actor.server_id,
                )
            return await _told(tx, actor, call, after, Outcome.CHANGED)

    async def withdraw(self, actor: Actor, typed: str | None) -> tuple[Call, int]:
        """Take my signature back; the total follows at once. Raises UnknownCall, NotSigned, TooMuchAtOnce."""
        self._limits.spend(OWN_SIGNATURE, actor.discord_id, self._now())
        return await self._database.whole(self._withdraw(actor, typed))

    async def _withdraw(self, actor: Actor, typed: str | None) -> tuple[Call, int]:
        async with self._database.begin() as tx:
            call, signature = await self._mine(tx, actor, typed, hold=True)
            await tx.posts.stale_for([signature.id])
            await let_go(tx, signature)
            await tx.tallies.move(before=signature)
            await tx.audit.record(
                "signature.withdrawn",
                call.reference,
                at=self._now(),
                member_id=signature.member_id,
                server_id=actor.server_id,
            )
            return call, await tx.tallies.total(actor, call.id)

    async def _mine(
        self, tx: Transaction, actor: Actor, typed: str | None, *, hold: bool = False
    ) -> tuple[Call, Signature]:
        call = await find_call(tx, typed)
        signature = await tx.signatures.of_asker(call.id, actor.discord_id)
        if signature is not None and hold:
            # The organisation first: so does whoever settles which of its signatures counts.
            if signature.organisation_id is not None:
                await tx.organisations.hold(signature.organisation_id)
            signature = await tx.signatures.of_asker(call.id, actor.discord_id, hold=True)
        if signature is None:
            raise NotSigned(call=call.reference)
        return call, signature

    def _refuse_closed(self, call: Call) -> None:
        if call.closed(self._now()):
            raise CallClosed(call=call.reference)


async def _refuse(tx: Transaction, call_id: int, member_id: int) -> None:
    """Raise SignatureRefused where a signature of a member was found not to be genuine, and that stands."""
    for refusal in await tx.refusals.of_member(member_id, call_id=call_id):
        raise SignatureRefused(reason=refusal.reason, server=refusal.server, contact=refusal.contact or "none")


def _outcome(before: Signature | None, kept: Signature) -> Outcome:
    if before is None:
        return Outcome.SIGNED
    if before == kept:
        return Outcome.STANDS
    return Outcome.RENEWED if before.version < kept.version else Outcome.CHANGED


async def _told(tx: Transaction, actor: Actor, call: Call, signature: Signature, outcome: Outcome) -> Signed:
    """What the signer is told: also why their signature does not count, where it does not."""
    total = await tx.tallies.total(actor, call.id)
    sent_back = False
    if signature.state is State.AWAITING and signature.organisation_id is not None:
        mine = await tx.representatives.of_asker(signature.organisation_id, actor.discord_id)
        sent_back = mine is not None and mine.standing is Standing.SENT_BACK
    told = Signed(call, signature, total, outcome, sent_back=sent_back)
    if signature.invalidated_at is None or signature.member_id is None:
        return told
    refusals = await tx.refusals.of_member(signature.member_id, call_id=call.id)
    return replace(told, refusal=refusals[0] if refusals else None)


def _signature(actor: Actor, call: Call, member: Member, said: Declaration, *, at: datetime) -> Signature:
    own = said.signing_as is SigningAs.MYSELF
    return Signature(
        id=0,
        call_id=call.id,
        member_id=member.id,
        server_id=actor.server_id or 0,
        version=call.version,
        state=State.COUNTED,
        group=said.group,
        country=said.country or member.profile.country,
        show=said.show,
        hidden_at=None,
        shown_name=actor.name if said.show is ShowAs.NAME else None,
        organisation=said.organisation or None,
        organisation_id=None,
        leads=True,
        youth_led=own and member.profile.youth_led,
        women_led=own and member.profile.women_led,
        may_write=said.may_write,
        signed_at=at,
    )
