"""Everything that is kept about me; a copy; gone."""

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import orjson

from bot.domain.actor import Actor
from bot.domain.commitments import Commitment
from bot.domain.conferences import Conference
from bot.domain.errors import AccordError
from bot.domain.initiatives import Initiative
from bot.domain.members import Member
from bot.domain.practices import Adaptation, Practice
from bot.domain.privacy import Kept
from bot.domain.signatures import ShowAs
from bot.services.announcer import Announcer
from bot.services.clock import Clock
from bot.services.journal import Entry, ErasureJournal
from bot.services.passing_on import take_out
from bot.services.personal_copy import as_data, as_text
from bot.services.posts import PostService
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)
# Records of one statement.
_AT_ONCE = 500
# A record of any noun.
Whole = Initiative | Commitment | Practice | Adaptation | Conference


class PrivacyService:
    """What a member asks about what is kept of them. Nobody can ask about anyone else."""

    def __init__(
        self, database: Database, journal: ErasureJournal, posts: PostService, announcer: Announcer, now: Clock
    ) -> None:
        self._database = database
        self._journal = journal
        self._posts = posts
        self._announcer = announcer
        self._now = now

    async def show(self, actor: Actor) -> Kept:
        """See everything that is kept about me."""
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            records = await tx.record_traces.of(member.id if member else None, actor.discord_id)
            if member is None:
                return Kept(actor.discord_id, None, (), {}, {}, 0, (), 0, records=records)
            signatures = await tx.signatures.of_member(member.id)
            calls = {call.id: call for call in await tx.calls.all()}
            digests = await tx.digest_traces.of(member.id, actor.discord_id)
            places = [place for each in digests.own for place in each.digest.places]
            servers = await tx.servers.names([*(each.server_id for each in signatures), *places])
            return Kept(
                discord_id=actor.discord_id,
                member=member,
                signatures=tuple(signatures),
                calls=calls,
                servers=servers,
                posts_naming=await tx.posts.naming_count([each.id for each in signatures]),
                notices=tuple(await tx.members.notices(member.id)),
                audit_lines=await tx.audit.count_of(member.id),
                refusals=tuple(await tx.refusals.of_member(member.id)),
                invalidations=await tx.refusals.made_by(member.id),
                letters_written=tuple(await tx.letters.of_writer(member.id)),
                letters_received=tuple(await tx.letters.received_by(member.id)),
                call_files=tuple(await tx.call_drafts.of_member(member.id)),
                acts_for=tuple(await tx.representatives.of_member(member.id)),
                requests=tuple(await tx.reviews.of_member(member.id)),
                reviews=await tx.reviews.taken_by(member.id),
                records=records,
                digests=digests,
            )

    async def export(self, actor: Actor) -> bytes:
        """Take a copy of everything that is kept about me, as JSON in UTF-8."""
        data = as_data(await self.show(actor)) | {"records_that_you_look_after": await self._looked_after(actor)}
        return orjson.dumps(data, default=as_text, option=orjson.OPT_INDENT_2 | orjson.OPT_PASSTHROUGH_DATACLASS)

    async def _looked_after(self, actor: Actor) -> list[Whole]:
        """Whole, every kind: a part at a time, since databases bound what one statement asks for."""
        found: list[Whole] = []
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            ids = await tx.record_traces.owned(member.id) if member else []
            for start in range(0, len(ids), _AT_ONCE):
                some = ids[start : start + _AT_ONCE]
                found += await tx.initiatives.some(actor, some)
                found += await tx.commitments.some(actor, some)
                found += await tx.practices.some(actor, some)
                found += await tx.adaptations.some(actor, some)
                found += await tx.conferences.some(actor, some)
        return found

    async def erase(self, actor: Actor) -> bool:
        """Remove me. My own signatures stay as numbers, an organisation's pass to it; so do records made for one.

        False where I was not known, not even as who wrote a message that a record was begun from.
        """
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            if member is None and (await tx.record_traces.of(None, actor.discord_id)).nothing:
                return False
            calls = {call.id: call.reference for call in await tx.calls.all()}
            signatures = await tx.signatures.of_member(member.id) if member else []
            counted = [each for each in signatures if each.organisation_id is None and each.invalidated_at is None]
            questions = await tx.record_traces.questions(member.id if member else None, actor.discord_id)
            promises = bool(member and await tx.looking_after.promises(member.id))
        earlier = await self._journal.still_counted(actor.discord_id)
        stays = {calls[each.call_id] for each in counted} | earlier
        # The journal comes first: after a crash in between, the next start carries the erasure out.
        entry = await self._journal.add(actor.discord_id, stays, at=self._now())
        await self._database.whole(self._erase(actor.discord_id, entry))
        await self._database.forget(words=promises)
        await self._posts.keep_current(self._now())
        for channel_id, message_id in questions:
            # They name an author. Where Discord does not let us, their buttons say that there is nothing to answer.
            with suppress(AccordError):
                await self._announcer.delete(channel_id, message_id)
        return True

    async def _erase(self, discord_id: int, entry: Entry) -> None:
        async with self._database.begin() as tx:
            await tx.record_traces.forget_author(discord_id)
            if member := await tx.members.find(discord_id, hold=True):
                await _remove(tx, member, at=self._now())
            await tx.erasures.done(entry.id, at=self._now())
            await tx.audit.record("member.erased", "member", at=self._now())

    async def carry_out_journal(self) -> int:
        """Erase again whom a restored backup brought back. Returns how many people that were."""
        entries = await self._journal.entries()
        if not entries:
            return 0
        async with self._database.read() as tx:
            done = await tx.erasures.all_done()
            missing = [entry for entry in entries if entry.id not in done]
            known = {*await tx.members.discord_ids(), *await tx.record_traces.authors()} if missing else set[int]()
        back = await self._journal.matching(known, missing)
        for entry in missing:
            await self._database.whole(self._erase_again([who for who, which in back if which is entry], entry))
        # Also after a crash between an erasure and the cleaning of the files.
        await self._database.forget(words=True)
        if back:
            log.info("erased %s people again whom a backup had brought back", len({who for who, _ in back}))
        return len({who for who, _ in back})

    async def _erase_again(self, discord_ids: list[int], entry: Entry) -> None:
        async with self._database.begin() as tx:
            for discord_id in discord_ids:
                await tx.record_traces.forget_author(discord_id, until=entry.at)
                member = await tx.members.find(discord_id, hold=True)
                # Whoever came back after that erasure is known since then, and stays.
                if member is not None and member.known_since <= entry.at:
                    await _remove(tx, member, at=self._now())
            await tx.erasures.done(entry.id, at=self._now())

    async def finish_forgetting(self, now: datetime) -> None:
        """Remove the last traces of an erasure from the files, where a reader stood in the way at the time."""
        if self._database.traces_left:
            await self._database.forget()
            log.info("the files were cleaned at %s", now)


async def _remove(tx: Transaction, member: Member, *, at: datetime) -> None:
    """Delete a member, their own signatures and promises; the running counts keep the number."""
    signatures = await tx.signatures.of_member(member.id, hold=True)
    ids = [each.id for each in signatures]
    await tx.posts.stale_for(ids)
    await tx.posts.unname(ids)
    for signature in signatures:
        if signature.organisation_id is not None and signature.leads:
            await tx.signatures.pass_to_organisation(signature.id)
        else:
            # The number stays; the wish to be listed by group and country goes with the person.
            await tx.tallies.move(before=signature, after=replace(signature, show=ShowAs.COUNTED))
            await tx.signatures.remove(signature.id)
    await tx.refusals.forget_of(member.id)
    # A letter that was sent stays with the Call; a draft was nobody else's.
    await tx.letters.discard_drafts_of(member.id)
    organisations = await take_out(tx, member.id, at=at)
    organisations |= {each.organisation_id for each in signatures if each.organisation_id is not None}
    for acting in await tx.representatives.of_member(member.id):
        organisations.add(acting.organisation_id)
        await tx.posts.stale_reviews(acting.server_id)
    await tx.members.remove(member.id)
    for organisation_id in sorted(organisations):
        # Where nobody else acts for it, and nothing but an invalid signature was for it.
        await tx.organisations.forget_unsigned(organisation_id)
