"""Likely doubles of an initiative, suggested before it is saved. It suggests and never refuses."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Self

from bot.domain.actor import Actor
from bot.domain.errors.records import UnknownRecord
from bot.domain.initiatives import Initiative
from bot.domain.overlap import (
    SHOWN,
    SIMILAR,
    Likeness,
    Reasons,
    Suggestion,
    most_telling,
    same_time,
    without_organisations,
    words_alike,
)
from bot.domain.records import RecordKind
from bot.services.clock import Clock
from bot.services.doubles import Forms, alike, forms_of, likeness
from bot.services.holding import find_record
from bot.services.logging import LoggingService
from bot.services.record_drafts import open_draft
from bot.spelling import names_nobody
from bot.store.database import Database, Transaction
from bot.store.overlap import Near, terms_in

# Of those whose words come near, so many are compared in every respect.
_COMPARED: Final = 50


class OverlapService:
    """What a member is asked about before an initiative is saved."""

    def __init__(self, database: Database, logging: LoggingService, now: Clock) -> None:
        self._database = database
        self._logging = logging
        self._now = now

    async def check(self, actor: Actor, draft_id: int) -> tuple[Suggestion, ...]:
        """The likeliest doubles of what a draft of mine would become; none where it corrects what is there.

        Raises RecordDraftGone, RecordDraftSaved, RecordDraftNotReady, UnknownRecord.
        """
        new = await self._logging.would_be(actor, draft_id)
        return () if new.record.id else await self.doubles_of(actor, new)

    async def doubles_of(self, actor: Actor, new: Initiative) -> tuple[Suggestion, ...]:
        """The same for an initiative that is not saved, or that is: it is no double of itself."""
        async with self._database.read() as tx:
            return await likely_doubles(tx, actor, new)

    async def same(self, actor: Actor, draft_id: int, typed: str) -> Suggestion:
        """The initiative that a draft of mine is the same as, and how I stand to it. Nothing is saved or thrown away.

        Raises RecordDraftGone, RecordDraftSaved, UnknownRecord.
        """
        async with self._database.read() as tx:
            await open_draft(tx, actor, draft_id, at=self._now(), kind=RecordKind.INITIATIVE)
            record = await find_record(tx, actor, typed, RecordKind.INITIATIVE)
            kept = await tx.initiatives.find(actor, record.id)
            if kept is None:
                raise UnknownRecord(typed=record.reference)
            return await _stands(tx, actor, kept, Reasons())


async def likely_doubles(tx: Transaction, actor: Actor, new: Initiative) -> tuple[Suggestion, ...]:
    """Up to three initiatives that the actor may see and that may be the same as one, the likeliest first."""
    who = Organisations.of(new)
    typed = terms_in(new, who.names)
    near = await tx.overlap.near(actor, typed, but=new.record.id)
    found: list[tuple[Likeness, Initiative, str]] = []
    for like, kept in await compared(tx, actor, new, near):
        # To compare names takes longest: it is left out where it could change nothing.
        if like.may_be:
            same, name = who.closest(Organisations.of(kept))
            found.append((replace(like, organisations=same), kept, name))
    likely = sorted((each for each in found if each[0].likely), key=lambda each: (-each[0].points, each[1].record.id))
    return tuple([await _suggested(tx, actor, new, each, near, typed) for each in likely[:SHOWN]])


async def compared(tx: Transaction, actor: Actor, new: Initiative, near: Near) -> list[tuple[Likeness, Initiative]]:
    """Those that come near by their words, the nearest first, compared in every respect but their organisations."""
    mine = list(near.weights.values())
    words = {
        each: words_alike(mine, [weight for term, weight in near.weights.items() if term in theirs], len(theirs))
        for each, theirs in near.terms.items()
    }
    nearest = sorted(words, key=lambda each: -words[each])[:_COMPARED]
    return [
        (without_organisations(new, kept, words[kept.record.id]), kept)
        for kept in await tx.initiatives.some(actor, nearest)
    ]


async def _suggested(
    tx: Transaction,
    actor: Actor,
    new: Initiative,
    found: tuple[Likeness, Initiative, str],
    near: Near,
    typed: Mapping[str, str],
) -> Suggestion:
    like, kept, name = found
    mine, theirs = new.record.subject, kept.record.subject
    shared = near.terms[kept.record.id] & typed.keys()
    reasons = Reasons(
        similar_title=likeness(new.record.title, kept.record.title) >= SIMILAR * 100,
        organisation=name if like.organisations >= SIMILAR else "",
        areas=tuple(each for each in theirs.areas if each in mine.areas),
        countries=tuple(each for each in theirs.countries if each in mine.countries),
        same_time=same_time(new, kept),
        words=most_telling([(typed[term], near.weights[term]) for term in shared]),
    )
    return await _stands(tx, actor, kept, reasons)


async def _stands(tx: Transaction, actor: Actor, kept: Initiative, reasons: Reasons) -> Suggestion:
    own = await tx.records.looked_after_by(actor, kept.record.id)
    return Suggestion(kept, reasons, own=own, may_ask=not own and kept.record.server_id is not None)


@dataclass(frozen=True, slots=True)
class Organisations:
    """Who leads an initiative and who takes part, with each name as it is compared."""

    lead: tuple[tuple[str, Forms], ...]
    partners: tuple[tuple[str, Forms], ...]

    @classmethod
    def of(cls, initiative: Initiative) -> Self:
        """Those of an initiative; where nobody was named, nobody."""
        lead = [] if names_nobody(initiative.lead) else [initiative.lead]
        partners = (each.name for each in initiative.partners)
        return cls(*(tuple((name, forms_of(name)) for name in names) for names in (lead, partners)))

    @property
    def names(self) -> list[str]:
        """All of the names."""
        return [name for name, _ in (*self.lead, *self.partners)]

    def closest(self, others: "Organisations") -> tuple[float, str]:
        """How alike the two are that come closest, from 0 to 1, and the name of the other one.

        Of many partners two are soon alike: those who lead are compared with all, partners must be the same by name.
        """
        mine = {forms.joined for _, forms in self.partners}
        same = [(1.0, name) for name, forms in others.partners if forms.joined in mine]
        pairs = [(one, other) for _, one in self.lead for other in (*others.lead, *others.partners)]
        pairs += [(one, other) for _, one in self.partners for other in others.lead]
        return max([*same, *((alike(one, other) / 100, name) for one, (name, other) in pairs)], default=(0.0, ""))
