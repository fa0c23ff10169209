"""What someone asked the reviewers, to mend it and ask again."""

from bot.domain.actor import Actor
from bot.domain.errors.reviews import NothingSentBack
from bot.domain.organisations import reference_of
from bot.domain.reviews import Item, Request, ReviewKind, ReviewState
from bot.services.standing import asked_or_confirmed
from bot.store.database import Database


class RequestService:
    """A member's own requests. Nobody else's can be reached from here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def to_act(self, actor: Actor, typed: str) -> Request:
        """My request to act for an organisation, by reference or by name. Raises NotRepresentative."""
        async with self._database.read() as tx:
            mine = await asked_or_confirmed(tx, actor, typed)
            item = await tx.reviews.of_subject(ReviewKind.REPRESENTATIVE, mine.id)
        return Request(ReviewKind.REPRESENTATIVE, mine.named, reference_of(mine.organisation_id), *_said(item))

    async def sent_back(self, actor: Actor) -> Request:
        """The latest of my requests that was sent back. Raises NothingSentBack."""
        async with self._database.read() as tx:
            member = await tx.members.find(actor.discord_id)
            mine = await tx.reviews.of_member(member.id) if member else []
            # As they typed it: until they are confirmed they learn no other spelling.
            names = {each.id: each.named for each in await tx.representatives.of_discord_id(actor.discord_id)}
        for item in reversed(mine):
            if item.state is ReviewState.SENT_BACK:
                named = names[item.subject_id] if item.kind is ReviewKind.REPRESENTATIVE else item.subject
                return Request(item.kind, named, item.reference, *_said(item))
        raise NothingSentBack


def _said(item: Item | None) -> tuple[str, tuple[str, ...]]:
    return (item.statement or "", tuple(each.value for each in item.worries)) if item else ("", ())
