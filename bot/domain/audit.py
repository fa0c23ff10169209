"""Who changed what: which changes are shown to those who run a server or the network, and which to nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

# Changes to what people share, each with the figures that its words mention. What is not here is shown to nobody.
SHARED: Final[Mapping[str, tuple[str, ...]]] = {
    "call.loaded": ("version",),
    "card.posted": (),
    "server.set_up": (),
    "server.admitted": (),
    "server.forgotten": (),
    "signature.hidden": (),
}
# What members do for themselves. A line about it would say who signed, and some who sign are at risk.
PERSONAL: Final = frozenset(
    {
        "member.erased",
        "profile.edited",
        "signature.changed",
        "signature.shown_differently",
        "signature.signed",
        "signature.withdrawn",
    }
)
# Stewards read these of every server, for they are the network's own business …
OF_EVERY_SERVER: Final = frozenset({"call.loaded", "server.admitted", "server.forgotten"})
# … and these of the servers that are part of the network: nothing of a guest's reaches it.
OF_ADMITTED_SERVERS: Final = frozenset[str]()


class Log(StrEnum):
    """Whose changes are read."""

    SERVER = "server"
    NETWORK = "network"


class Towards(StrEnum):
    """Which way a page is turned."""

    OLDER = "older"
    NEWER = "newer"


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a page begins: beyond a line, in one direction."""

    towards: Towards
    line: int


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the log, as those who run things may read it."""

    id: int
    at: datetime
    action: str
    subject: str
    # The Discord id of who did it; None for someone who was erased since, and for Accord itself.
    by: int | None
    erased: bool
    # Where it was done; None for what was done in no server, or in one whose name is forgotten.
    server: str | None
    numbers: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class ChangesPage:
    """A page of the log, the newest line first."""

    log: Log
    lines: tuple[Change, ...]
    newer: bool
    older: bool
    # The logs that the reader may turn to.
    logs: tuple[Log, ...]
