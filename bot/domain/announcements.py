"""News for a server, each told once."""

from enum import StrEnum


class News(StrEnum):
    """What is announced to a server."""

    MILESTONE = "milestone"
    NEW_VERSION = "new_version"
    CLOSED = "closed"
