"""Anonymising the signatures of Calls that ended a year ago, after their signers were told."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.calls import Call
from bot.domain.signatures import ShowAs, Signature
from bot.store.database import Database, Transaction

log = logging.getLogger(__name__)

# Signatures of one transaction: some ten milliseconds of the loop's time, so that nobody who signs another Call waits.
CHUNK: Final = 200
# Transactions of one tick, so that other scheduled work has its turn: a million signatures take some 10 minutes.
STEPS: Final = 50


class AnonymisingService:
    """The farewell to those who signed a Call that ended, and what follows it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def proceed(self, now: datetime) -> int:
        """Do the next part of what is due; after a crash it goes on where it stopped. Returns how many transactions."""
        async with self._database.read() as tx:
            calls = await tx.calls.all()
        done = 0
        for call in calls:
            while done < STEPS and await self._database.whole(self._step(call, now)):
                done += 1
        return done

    async def _step(self, call: Call, now: datetime) -> bool:
        """One transaction; False where nothing is due for a Call now."""
        if not call.closed(now):
            return call.farewell_at is not None and await self._begin_anew(call)
        if call.anonymised_at is not None or not call.farewell_due(now):
            return False
        async with self._database.begin() as tx:
            if await tx.farewells.tell_next(call.id, at=now, limit=CHUNK):
                return True
        # Only now the day is known: it leaves a month after the farewell, also where that began late.
        if call.farewell_at is None or call.anonymous_from is None or now < call.anonymous_from:
            return False
        async with self._database.begin() as tx:
            if await _anonymise_some(tx, call):
                return True
            await tx.farewells.finish(call.id, at=now)
            await tx.audit.record("call.anonymised", call.reference, at=now)
        await self._database.forget()
        log.info("the signatures of %s are anonymised", call.reference)
        return False

    async def _begin_anew(self, call: Call) -> bool:
        async with self._database.begin() as tx:
            await tx.farewells.begin_anew(call.id)
        return False


async def _anonymise_some(tx: Transaction, call: Call) -> bool:
    """Take the next so many people out of a Call's signatures; the running counts keep their number."""
    some = await tx.farewells.next_to_go(call.id, limit=CHUNK)
    if not some:
        return False
    ids = [each.id for each in some]
    await tx.posts.stale_for(ids)
    await tx.posts.unname(ids)
    # What an organisation signed goes on standing for it: an organisation is not a person.
    kept = [each for each in some if _stands_for_an_organisation(each)]
    gone = [each for each in some if not _stands_for_an_organisation(each)]
    listed = [each for each in gone if each.show is ShowAs.GROUP_AND_COUNTRY]
    await tx.tallies.move_all(before=listed, after=_counted_only(listed))
    await tx.farewells.let_go(call.id, gone, kept)
    return True


def _stands_for_an_organisation(signature: Signature) -> bool:
    return signature.organisation_id is not None and signature.leads


def _counted_only(signatures: Sequence[Signature]) -> list[Signature]:
    """The same without the wish to be listed by group and country: it goes with the person."""
    return [replace(each, show=ShowAs.COUNTED) for each in signatures]
