"""Who asks, from where, and what they may do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """A member as the services see them. Every authorisation is decided from this, in the services."""

    discord_id: int
    server_id: int | None = None
    name: str = ""
    admin: bool = False
    reviewer: bool = False
    steward: bool = False
    may_post: bool = False

    @property
    def organiser(self) -> bool:
        """A reviewer or admin of the server they ask from."""
        return self.server_id is not None and (self.admin or self.reviewer)


@dataclass(frozen=True, slots=True)
class Readers:
    """Whoever reads in some servers, and whoever reads anywhere: what they see, everyone there does."""

    homes: frozenset[int] = frozenset()
