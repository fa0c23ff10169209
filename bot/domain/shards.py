"""Which servers a process serves, where several share them."""

from dataclasses import dataclass
from typing import Final

# The low 22 bits of an id of Discord say nothing of its time, and so do not spread servers over shards.
SERVERS_APART: Final = 1 << 22


@dataclass(frozen=True, slots=True)
class Shards:
    """Some of a number of shards; by default the only one."""

    count: int = 1
    mine: frozenset[int] = frozenset({0})

    def serve(self, server_id: int) -> bool:
        """Whether a server is on one of these, by Discord's own formula."""
        return server_id // SERVERS_APART % self.count in self.mine

    @property
    def lead(self) -> bool:
        """Whether these do the work that is nobody's in particular: exactly one process has the first shard."""
        return 0 in self.mine


ALONE = Shards()
