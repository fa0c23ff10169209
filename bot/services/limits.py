"""How often something may be done, so that nobody floods a Call: whoever does too much at once learns when to go on.

Kept in memory: a server is served by one process, and a member's own acts come from few. A restart forgives everyone.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.domain.errors.limits import TooMuchAtOnce

# So many members and servers are remembered; the one that did nothing for longest is forgotten first.
REMEMBERED: Final = 50_000


@dataclass(frozen=True, slots=True)
class Limit:
    """So many at once, and as many again within a time, evenly."""

    name: str
    often: int
    within: timedelta

    @property
    def apart(self) -> float:
        """Seconds after which one more is allowed."""
        return self.within.total_seconds() / self.often


# Signing, changing and withdrawing, by one member.
OWN_SIGNATURE: Final = Limit("own_signature", 20, timedelta(minutes=10))
# Signatures in one server: a full hall that signs at once is far below.
SIGNATURES: Final = Limit("signatures", 3000, timedelta(minutes=10))
# Organisations that nobody named before.
ORGANISATIONS_BY_MEMBER: Final = Limit("organisations_by_member", 5, timedelta(days=1))
ORGANISATIONS_IN_SERVER: Final = Limit("organisations_in_server", 60, timedelta(hours=1))
# Looking how many signatures a filter finds: with many filters one could find out about a single person.
FILTERS: Final = Limit("filters", 20, timedelta(hours=1))
# Invalidating by one what is listed.
BY_ONE: Final = Limit("by_one", 60, timedelta(hours=1))
# Asking to take part in what others look after: each of them is read by someone.
JOINS: Final = Limit("joins", 20, timedelta(days=1))
# Asking to work together, as with joining.
INTRODUCTIONS: Final = Limit("introductions", 10, timedelta(days=1))
# Asking a channel about what is not known: a matrix has many empty cells.
QUESTIONS_BY_MEMBER: Final = Limit("questions_by_member", 3, timedelta(days=1))
QUESTIONS_IN_SERVER: Final = Limit("questions_in_server", 10, timedelta(days=1))
# Commitments of one member: nobody promises more in good faith.
COMMITMENTS: Final = Limit("commitments", 20, timedelta(days=1))
# Asking the authors of messages: each is called by a post.
AUTHORS_ASKED: Final = Limit("authors_asked", 5, timedelta(days=1))
# Initiatives logged one by one; many come as a file.
INITIATIVES: Final = Limit("initiatives", 50, timedelta(days=1))
# Good practices of one member.
PRACTICES: Final = Limit("practices", 20, timedelta(days=1))
# Conferences added one by one.
CONFERENCES: Final = Limit("conferences", 30, timedelta(days=1))
# Adaptations of good practices, told one by one.
ADAPTATIONS: Final = Limit("adaptations", 30, timedelta(days=1))
# Files of initiatives that are looked at, and those that are taken in.
LOOKS_AT_FILES: Final = Limit("looks_at_files", 30, timedelta(hours=1))
IMPORTS: Final = Limit("imports", 10, timedelta(hours=1))
EXPORTS: Final = Limit("exports", 10, timedelta(hours=1))
# Conferences that are taken away for a calendar, one by one too.
CALENDARS: Final = Limit("calendars", 30, timedelta(hours=1))


class Limits:
    """How much of each limit is used up: for each member or server one number, the time when nothing will be."""

    def __init__(self) -> None:
        self._free_at: OrderedDict[tuple[str, int], float] = OrderedDict()

    def spend(self, limit: Limit, who: int, now: datetime) -> None:
        """Count one act of a member or in a server, by Discord id. Raises TooMuchAtOnce, and counts nothing then."""
        key, at = (limit.name, who), now.timestamp()
        free_at = max(self._free_at.get(key, at), at) + limit.apart
        wait = free_at - at - limit.within.total_seconds()
        # Sums of fractions: a millisecond is nobody's wait.
        if wait > 0.001:  # noqa: PLR2004 - explained above
            raise TooMuchAtOnce(until=int(at + wait) + 1)
        self._free_at[key] = free_at
        self._free_at.move_to_end(key)
        if len(self._free_at) > REMEMBERED:
            self._free_at.popitem(last=False)
