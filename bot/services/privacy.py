"""Everything that is kept about me; a copy; gone."""

import logging
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

import orjson

from bot.domain.actor import Actor
from bot.domain.invalidations import Refusal
from bot.domain.members import Member
from bot.domain.privacy import Kept
from bot.domain.signatures import ShowAs, Signature
from bot.services.clock import Clock
from bot.services.journal import Entry, ErasureJournal
from bot.services.posts import PostService
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)


class PrivacyService:
    """What a member asks about what is kept of them. Nobody can ask about anyone else."""

    def __init__(self, database: Database, journal: ErasureJournal, posts: PostService, now: Clock) -> None:
        self._database = database
        self._journal = journal
        self._posts = posts
        self._now = now

    async def show(self, actor: Actor) -> Kept:
        """See everything that is kept about me."""
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            if member is None:
                return Kept(actor.discord_id, None, (), {}, {}, 0, 0, 0)
            signatures = await tx.signatures.of_member(member.id)
            calls = {call.id: call for call in await tx.calls.all()}
            servers = await tx.servers.names([each.server_id for each in signatures])
            return Kept(
                discord_id=actor.discord_id,
                member=member,
                signatures=tuple(signatures),
                calls=calls,
                servers=servers,
                posts_naming=await tx.posts.naming_count([each.id for each in signatures]),
                notices=await tx.members.notice_count(member.id),
                audit_lines=await tx.audit.count_of(member.id),
                refusals=tuple(await tx.refusals.of_member(member.id)),
                invalidations=await tx.refusals.made_by(member.id),
                letters_written=tuple(await tx.letters.of_writer(member.id)),
                letters_received=tuple(await tx.letters.received_by(member.id)),
                call_files=tuple(await tx.call_drafts.of_member(member.id)),
            )

    async def export(self, actor: Actor) -> bytes:
        """Take a copy of everything that is kept about me, as JSON in UTF-8."""
        return orjson.dumps(_as_data(await self.show(actor)), option=orjson.OPT_INDENT_2)

    async def erase(self, actor: Actor) -> bool:
        """Remove me. My own signatures stay as numbers, an organisation's pass to it. False where I was not known."""
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            if member is None:
                return False
            calls = {call.id: call.reference for call in await tx.calls.all()}
            signatures = await tx.signatures.of_member(member.id)
            counted = [each for each in signatures if each.organisation_id is None and each.invalidated_at is None]
        earlier = await self._journal.still_counted(actor.discord_id)
        stays = {calls[each.call_id] for each in counted} | earlier
        # The journal comes first: after a crash in between, the next start carries the erasure out.
        entry = await self._journal.add(actor.discord_id, stays, at=self._now())
        await self._database.whole(self._erase(actor.discord_id, entry))
        await self._database.forget()
        await self._posts.keep_current(self._now())
        return True

    async def _erase(self, discord_id: int, entry: Entry) -> None:
        async with self._database.begin() as tx:
            if member := await tx.members.find(discord_id, hold=True):
                await _remove(tx, member)
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
            known = await tx.members.discord_ids() if missing else []
        back = await self._journal.matching(known, missing)
        for entry in missing:
            await self._database.whole(self._erase_again([who for who, which in back if which is entry], entry))
        # Also after a crash between an erasure and the cleaning of the files.
        await self._database.forget()
        if back:
            log.info("erased %s people again whom a backup had brought back", len({who for who, _ in back}))
        return len({who for who, _ in back})

    async def _erase_again(self, discord_ids: list[int], entry: Entry) -> None:
        async with self._database.begin() as tx:
            for discord_id in discord_ids:
                member = await tx.members.find(discord_id, hold=True)
                # Whoever came back after that erasure is known since then, and stays.
                if member is not None and member.known_since <= entry.at:
                    await _remove(tx, member)
            await tx.erasures.done(entry.id, at=self._now())

    async def finish_forgetting(self, now: datetime) -> None:
        """Remove the last traces of an erasure from the files, where a reader stood in the way at the time."""
        if self._database.traces_left:
            await self._database.forget()
            log.info("the files were cleaned at %s", now)


async def _remove(tx: Transaction, member: Member) -> None:
    """Delete a member and their own signatures; the running counts keep the number."""
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
    await tx.members.remove(member.id)


def _as_data(kept: Kept) -> dict[str, Any]:
    profile = kept.member.profile if kept.member else None
    return {
        "discord_id": str(kept.discord_id),
        "known_since": kept.member.known_since if kept.member else None,
        "profile": {
            "stakeholder_group": profile.group,
            "country": profile.country,
            "organisation": profile.organisation,
            "language": profile.language,
            "youth_led": profile.youth_led,
            "women_led": profile.women_led,
        }
        if profile
        else None,
        "signatures": [_signature_as_data(kept, each) for each in kept.signatures],
        "found_not_to_be_genuine": [_refusal_as_data(kept, each) for each in kept.refusals],
        "invalidations_that_you_prepared": kept.invalidations,
        "posts_that_name_you": kept.posts_naming,
        "messages_waiting_for_you": kept.notices,
        "lines_in_the_audit_log_without_your_name": kept.audit_lines,
        "letters_you_wrote": [
            {
                "call": kept.calls[each.call_id].reference,
                "state": each.state,
                "written_at": each.written_at,
                "sent_at": each.sent_at,
                "texts": {language: asdict(said) for language, said in each.content.by_language.items()},
            }
            for each in kept.letters_written
        ],
        "letters_to_you": [
            {"call": kept.calls[each.call_id].reference, "state": each.state, "at": each.at}
            for each in kept.letters_received
        ],
        "files_of_calls_you_handed_in": [
            {
                "file": each.file_name,
                "at": each.drafted_at,
                "until": each.until,
                "call": each.text.model_dump(mode="json"),
            }
            for each in kept.call_files
        ],
    }


def _refusal_as_data(kept: Kept, refusal: Refusal) -> dict[str, str | datetime]:
    call = kept.calls[refusal.call_id].reference
    return {"call": call, "at": refusal.at, "server": refusal.server, "reason": refusal.reason}


def _signature_as_data(kept: Kept, signature: Signature) -> dict[str, str | int | bool | datetime | None]:
    call = kept.calls[signature.call_id]
    return {
        "call": call.reference,
        "title": call.text.title.en,
        "version": signature.version,
        "signed_at": signature.signed_at,
        "server_id": str(signature.server_id),
        "server": kept.servers[signature.server_id],
        "state": signature.state,
        "stakeholder_group": signature.group,
        "country": signature.country,
        "organisation": signature.organisation,
        "show": signature.show,
        "shown_name": signature.shown_name,
        "hidden_by_an_organiser_at": signature.hidden_at,
        "youth_led": signature.youth_led,
        "women_led": signature.women_led,
        "may_write": signature.may_write,
    }
