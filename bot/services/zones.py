"""The zone in which the hours of a server are typed and planned."""

from bot.domain.servers import DEFAULT_ZONE
from bot.store.database import Transaction


async def zone_of(tx: Transaction, server_id: int | None) -> str:
    """A server's zone as an IANA name; UTC where none was chosen, and where there is no server."""
    server = await tx.servers.find(server_id) if server_id is not None else None
    return (server.zone if server else None) or DEFAULT_ZONE
