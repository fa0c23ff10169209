"""Reading the log of changes, by those who run a server or the network."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.audit import Change, ChangesPage, Log, Mark, Towards
from bot.domain.errors import NotAllowed
from bot.services.authority import in_server
from bot.store.database import Database, Transaction

PAGE: Final = 15


class ChangeService:
    """The log of changes. It holds no signature and nothing else that members do for themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def changes(self, actor: Actor, log: Log | None = None, mark: Mark | None = None) -> ChangesPage:
        """A page of my server's log for its organisers, or of the network's for stewards; the newest by default.

        Raises ServerOnly, NotAllowed.
        """
        in_server(actor)
        logs = tuple(each for each, may in ((Log.SERVER, actor.organiser), (Log.NETWORK, actor.steward)) if may)
        if log is None and logs:
            log = logs[0]
        if log is None or log not in logs:
            raise NotAllowed(needs="steward" if log is Log.NETWORK else "organiser")
        async with self._database.read() as tx:
            found = await _lines(tx, actor, log, mark)
            if mark is not None and (not found or (mark.towards is Towards.NEWER and len(found) <= PAGE)):
                # At the newest end a page is filled up; and a mark that leads nowhere leads there.
                mark, found = None, await _lines(tx, actor, log, None)
        more, lines = len(found) > PAGE, found[:PAGE]
        if mark is not None and mark.towards is Towards.NEWER:
            return ChangesPage(log, tuple(reversed(lines)), newer=more, older=True, logs=logs)
        return ChangesPage(log, tuple(lines), newer=mark is not None, older=more, logs=logs)


async def _lines(tx: Transaction, actor: Actor, log: Log, mark: Mark | None) -> list[Change]:
    """One more than fits on a page: whether there is another one."""
    if log is Log.NETWORK:
        return await tx.changes.of_network(actor, mark, limit=PAGE + 1)
    return await tx.changes.of_server(actor.server_id or 0, mark, limit=PAGE + 1)
