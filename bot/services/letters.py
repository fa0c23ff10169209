"""Writing to those who signed a Call and agreed to hear about it."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.actor import Actor
from bot.domain.calls import Call
from bot.domain.errors.letters import LetterChanged, LetterGone, NobodyToWriteTo
from bot.domain.letters import A_DAY, Desk, Letter, LettersState, LetterState, Preview, typed_content
from bot.services.authority import only_stewards
from bot.services.calls import find_call
from bot.services.clock import Clock
from bot.store.database import Database, Transaction


class LetterService:
    """What stewards do with letters, and how a reader is left in peace."""

    def __init__(self, database: Database, now: Clock, per_day: int) -> None:
        self._database = database
        self._now = now
        self._per_day = per_day

    async def call(self, actor: Actor, typed: str | None) -> Call:
        """The Call that a steward may write about. Raises NotAllowed, UnknownCall."""
        only_stewards(actor)
        async with self._database.glance() as tx:
            return await find_call(tx, typed)

    async def desk(self, actor: Actor, typed: str | None) -> Desk:
        """See the letters about a Call that are under way, and my draft. Raises NotAllowed, UnknownCall."""
        only_stewards(actor)
        async with self._database.read() as tx:
            return await self._desk(tx, actor, await find_call(tx, typed))

    async def _desk(self, tx: Transaction, actor: Actor, call: Call) -> Desk:
        member = await tx.members.find(actor.discord_id)
        draft = await tx.letters.draft(member.id, call_id=call.id) if member else None
        letters = await tx.letters.under_way()
        return Desk(
            call,
            await self._preview(tx, call, draft) if draft else None,
            tuple(letter for letter in letters if letter.call_id == call.id),
            halted=any(letter.state is LetterState.STOPPED for letter in letters),
        )

    async def draft(self, actor: Actor, typed: str, said: Mapping[str, tuple[str, str]]) -> Preview:
        """Keep what I wrote, subject and text by language, as my draft about a Call; an earlier one gives way.

        Raises NotAllowed, UnknownCall, LetterEmpty, LetterHalf, LetterTooLong.
        """
        return await self._database.whole(self._draft(actor, typed, said))

    async def _draft(self, actor: Actor, typed: str, said: Mapping[str, tuple[str, str]]) -> Preview:
        only_stewards(actor)
        content = typed_content(said)
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            # Held until the transaction ends: of two forms sent at once the second finds the first one's draft.
            member = await tx.members.meet(actor.discord_id, at=self._now())
            letter_id = await tx.letters.keep_draft(call.id, member.id, content, at=self._now())
            return await self._preview(tx, call, await self._own(tx, actor, letter_id))

    async def preview(self, actor: Actor, letter_id: int) -> Preview:
        """See my draft as it would be sent now. Raises NotAllowed, LetterGone."""
        only_stewards(actor)
        async with self._database.read() as tx:
            letter = await self._own(tx, actor, letter_id)
            return await self._preview(tx, await tx.calls.by_id(letter.call_id), letter)

    async def _own(self, tx: Transaction, actor: Actor, letter_id: int) -> Letter:
        member = await tx.members.find(actor.discord_id)
        letter = await tx.letters.draft(member.id, letter_id=letter_id) if member else None
        if letter is None:
            raise LetterGone
        return letter

    async def _preview(self, tx: Transaction, call: Call, letter: Letter) -> Preview:
        people = await tx.deliveries.audience(call.id)
        ahead = await tx.deliveries.waiting()
        return Preview(call, letter, people, days=-(-(ahead + people) // self._per_day))

    async def discard(self, actor: Actor, letter_id: int) -> None:
        """Throw my draft away. Raises NotAllowed."""
        only_stewards(actor)
        await self._database.whole(self._discard(actor, letter_id))

    async def _discard(self, actor: Actor, letter_id: int) -> None:
        async with self._database.begin() as tx:
            if member := await tx.members.find(actor.discord_id):
                await tx.letters.discard(letter_id, member.id)

    async def send(self, actor: Actor, letter_id: int, mark: str) -> Desk:
        """Put my draft into the slow queue, as I read it in the preview of that mark; a second time does nothing.

        Raises NotAllowed, LetterGone, LetterChanged, NobodyToWriteTo.
        """
        only_stewards(actor)
        return await self._database.whole(self._send(actor, letter_id, mark))

    async def _send(self, actor: Actor, letter_id: int, mark: str) -> Desk:
        now = self._now()
        async with self._database.begin() as tx:
            letter, member = await tx.letters.find(letter_id), await tx.members.find(actor.discord_id)
            if letter is None or member is None or letter.written_by != member.id:
                raise LetterGone
            call = await tx.calls.by_id(letter.call_id)
            if letter.content.mark != mark:
                raise LetterChanged
            if await tx.letters.send_off(letter_id, at=now):
                people = await tx.deliveries.add_audience(letter_id, call.id)
                if people == 0:
                    raise NobodyToWriteTo
                await self._record(tx, actor, "letter.sent", call, letter=letter_id, people=people)
            return await self._desk(tx, actor, call)

    async def go_on(self, actor: Actor, letter_id: int) -> Desk:
        """Let a letter go on that Discord's objection stopped. Raises NotAllowed, LetterGone."""
        only_stewards(actor)
        return await self._database.whole(self._go_on(actor, letter_id))

    async def _go_on(self, actor: Actor, letter_id: int) -> Desk:
        async with self._database.begin() as tx:
            call = await self._call_of(tx, letter_id)
            if await tx.letters.resume(letter_id):
                await self._record(tx, actor, "letter.resumed", call, letter=letter_id)
            return await self._desk(tx, actor, call)

    async def stop_for_good(self, actor: Actor, letter_id: int) -> Desk:
        """Send no more of a letter; who has it keeps it. Raises NotAllowed, LetterGone."""
        only_stewards(actor)
        return await self._database.whole(self._stop_for_good(actor, letter_id))

    async def _stop_for_good(self, actor: Actor, letter_id: int) -> Desk:
        async with self._database.begin() as tx:
            call = await self._call_of(tx, letter_id)
            if await tx.letters.finish(letter_id):
                await self._record(tx, actor, "letter.stopped", call, letter=letter_id, for_good=True)
            return await self._desk(tx, actor, call)

    async def _call_of(self, tx: Transaction, letter_id: int) -> Call:
        letter = await tx.letters.find(letter_id)
        if letter is None or letter.state is LetterState.DRAFT:
            raise LetterGone
        return await tx.calls.by_id(letter.call_id)

    async def _record(self, tx: Transaction, actor: Actor, action: str, call: Call, **detail: int | bool) -> None:
        member = await tx.members.meet(actor.discord_id, at=self._now())
        await tx.audit.record(
            action, call.reference, at=self._now(), member_id=member.id, server_id=actor.server_id, **detail
        )

    async def no_more(self, actor: Actor, typed: str) -> Call:
        """Have no more letters about a Call, whether my signature still stands or not. Raises UnknownCall."""
        return await self._database.whole(self._no_more(actor, typed))

    async def _no_more(self, actor: Actor, typed: str) -> Call:
        async with self._database.begin() as tx:
            call = await find_call(tx, typed)
            signature = await tx.signatures.of_asker(call.id, actor.discord_id, hold=True)
            if signature is not None and signature.may_write:
                await tx.signatures.change(replace(signature, may_write=False))
                await self._record(tx, actor, "signature.no_more_letters", call)
            return call

    async def state(self) -> LettersState:
        """How the slow queue does now."""
        async with self._database.read() as tx:
            letters = await tx.letters.under_way()
            stopped = [letter for letter in letters if letter.state is LetterState.STOPPED]
            last = max(stopped, key=lambda letter: letter.stopped_at or letter.written_at, default=None)
            return LettersState(
                sending=len(letters) - len(stopped),
                stopped=len(stopped),
                waiting=await tx.deliveries.waiting(),
                last_day=await tx.deliveries.tried_since(self._now() - A_DAY),
                per_day=self._per_day,
                stopped_by=last.stopped_by if last else None,
                stopped_at=last.stopped_at if last else None,
            )
