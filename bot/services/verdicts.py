"""What a reviewer's decision does to what it was about, for each kind; within a transaction that a service opened."""

from datetime import datetime
from typing import Protocol

from bot.domain.errors.reviews import ItemGone
from bot.domain.notices import NoticeKind
from bot.domain.organisations import Record, Representative
from bot.domain.reviews import Item, ReviewKind
from bot.domain.visibility import Visibility
from bot.services import representatives
from bot.store.database import Transaction


class Verdict(Protocol):
    """What can be decided about one kind of item. Raises ItemGone where what it was about is gone."""

    async def approve(self, tx: Transaction, item: Item, *, at: datetime) -> str:
        """Say yes. Returns the word for the log of changes."""
        ...

    async def send_back(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Say what is missing; the author can mend it and ask again."""
        ...

    async def restrict(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Let it stand, seen by its owner and the reviewers only."""
        ...


class OnRepresentatives:
    """Who may act for an organisation."""

    async def approve(self, tx: Transaction, item: Item, *, at: datetime) -> str:
        """Confirm them; the organisation is seen in this server."""
        await representatives.confirm(tx, await _representative(tx, item), at=at)
        return "representative.confirmed"

    async def send_back(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Decline for now."""
        await representatives.send_back(tx, await _representative(tx, item), reason, at=at)
        return "representative.sent_back"

    async def restrict(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Confirm them, and show the organisation to nobody."""
        await representatives.confirm(tx, await _representative(tx, item), at=at, restricted=True)
        await _tell(tx, item, NoticeKind.ORGANISATION_RESTRICTED, reason, at=at)
        return "organisation.restricted"

    async def lapse(self, tx: Transaction, item: Item, *, at: datetime) -> str:
        """Take out of the queue whoever left the server meanwhile."""
        await representatives.lapse(tx, await _representative(tx, item), at=at)
        return "representative.sent_back"


class OnOrganisations:
    """Whether an organisation is shown to the whole network."""

    async def approve(self, tx: Transaction, item: Item, *, at: datetime) -> str:
        """Show it."""
        await _show(tx, await _organisation(tx, item), Visibility.NETWORK)
        await _tell(tx, item, NoticeKind.ORGANISATION_SHOWN, "", at=at)
        return "organisation.shown"

    async def send_back(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Leave it as it is until its representative asks again."""
        await _organisation(tx, item)
        await _tell(tx, item, NoticeKind.ORGANISATION_SENT_BACK, reason, at=at)
        return "organisation.sent_back"

    async def restrict(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Show it to nobody, in its own server neither."""
        await _show(tx, await _organisation(tx, item), Visibility.RESTRICTED)
        await _tell(tx, item, NoticeKind.ORGANISATION_RESTRICTED, reason, at=at)
        return "organisation.restricted"


class OnRecords:
    """Whether a record is shown to the whole network."""

    async def approve(self, tx: Transaction, item: Item, *, at: datetime) -> str:
        """Show it."""
        await self._settle(tx, item, Visibility.NETWORK, at=at)
        await _tell_record(tx, item, NoticeKind.RECORD_SHOWN, "", at=at)
        return "record.shown"

    async def send_back(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Leave it as it is until whoever looks after it asks again."""
        await self._settle(tx, item, None, at=at)
        await _tell_record(tx, item, NoticeKind.RECORD_SENT_BACK, reason, at=at)
        return "record.sent_back"

    async def restrict(self, tx: Transaction, item: Item, reason: str, *, at: datetime) -> str:
        """Show it to nobody but those who look after it and the reviewers."""
        await self._settle(tx, item, Visibility.RESTRICTED, at=at)
        await _tell_record(tx, item, NoticeKind.RECORD_RESTRICTED, reason, at=at)
        return "record.restricted"

    async def _settle(self, tx: Transaction, item: Item, visibility: Visibility | None, *, at: datetime) -> None:
        if await tx.records.hold(item.subject_id) is None:
            raise ItemGone
        if visibility is not None:
            await tx.records.show(item.subject_id, visibility, at=at)


ON_REPRESENTATIVES = OnRepresentatives()
VERDICTS: dict[ReviewKind, Verdict] = {
    ReviewKind.REPRESENTATIVE: ON_REPRESENTATIVES,
    ReviewKind.ORGANISATION: OnOrganisations(),
    ReviewKind.RECORD: OnRecords(),
}


def log_subject(item: Item) -> str:
    """What the log of changes calls it."""
    return item.reference


async def _representative(tx: Transaction, item: Item) -> Representative:
    found = await tx.representatives.by_id(item.subject_id)
    if found is None:
        raise ItemGone
    return found


async def _organisation(tx: Transaction, item: Item) -> Record:
    found = await tx.organisations.hold(item.organisation_id or 0)
    if not found:
        raise ItemGone
    return found[0]


async def _show(tx: Transaction, organisation: Record, visibility: Visibility) -> None:
    await tx.organisations.change(organisation.id, visibility=visibility)
    await tx.posts.stale_for(await tx.signatures.ids_for(organisation.id))


async def _tell(tx: Transaction, item: Item, kind: NoticeKind, reason: str, *, at: datetime) -> None:
    detail = {"organisation": item.subject, "reason": reason}
    kept = {name: value for name, value in detail.items() if name in kind.details}
    await tx.members.tell(item.maker_id, kind, at=at, detail=kept)


async def _tell_record(tx: Transaction, item: Item, kind: NoticeKind, reason: str, *, at: datetime) -> None:
    detail = {"title": item.subject, "record": item.reference, "reason": reason}
    await tx.members.tell(item.maker_id, kind, at=at, detail={name: detail[name] for name in kind.details})
