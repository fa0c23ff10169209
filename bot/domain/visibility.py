"""Who may see a record."""

from enum import StrEnum


class Visibility(StrEnum):
    """How far a record reaches."""

    # Its owner and the reviewers.
    RESTRICTED = "restricted"
    # The server it was confirmed in.
    SERVER = "server"
    # Every server, once its own is admitted.
    NETWORK = "network"
