"""What the rig refuses: whatever is over Discord's limit for a bot; and rate limits and errors on request."""

import re
import time
from collections import deque
from dataclasses import dataclass

from tests.wire.world import Json

# What a bot sends to answer people: it carries the interaction's token instead of the bot's.
ANSWERS = ("/interactions/", "/webhooks/")


@dataclass
class Refusal:
    """The next `times` requests that match are answered like this."""

    method: str
    path: re.Pattern[str]
    status: int
    body: Json
    headers: dict[str, str]
    times: int


class Refusals:
    """What is to be refused, in the order it was asked for."""

    def __init__(self) -> None:
        self._waiting: list[Refusal] = []

    def fail(self, method: str, path: str, *, status: int, code: int = 0, times: int = 1) -> None:
        """Answer the next requests with an error; `path` is a regular expression."""
        body = {"code": code, "message": "refused by the rig"}
        self._add(Refusal(method, re.compile(path), status, body, {}, times))

    def rate_limit(self, method: str, path: str, *, seconds: float, everywhere: bool = False, times: int = 1) -> None:
        """Answer the next requests with 429; `everywhere` is Discord's global limit."""
        self._add(_too_many(method, path, seconds, everywhere=everywhere, times=times))

    def take(self, method: str, path: str) -> Refusal | None:
        """The refusal of this request, if there is one left."""
        for refusal in self._waiting:
            if refusal.method == method and refusal.path.search(path):
                refusal.times -= 1
                if refusal.times == 0:
                    self._waiting.remove(refusal)
                return refusal
        return None

    def _add(self, refusal: Refusal) -> None:
        self._waiting.append(refusal)


class GlobalLimit:
    """So many requests of a bot in any second, all its processes together. Answers to people are beside it."""

    def __init__(self) -> None:
        self.a_second = 50
        self.refused = 0
        self._let_in: deque[float] = deque()

    def take(self, method: str, path: str, at: float) -> Refusal | None:
        """The refusal of a request at that monotonic time, where it is one too many."""
        if path.startswith(ANSWERS):
            return None
        while self._let_in and self._let_in[0] <= at - 1:
            self._let_in.popleft()
        if len(self._let_in) < self.a_second:
            self._let_in.append(at)
            return None
        self.refused += 1
        return _too_many(method, "", self._let_in[0] + 1 - at, everywhere=True, times=1)


def _too_many(method: str, path: str, seconds: float, *, everywhere: bool, times: int) -> Refusal:
    """Discord's 429. Without `Via` discord.py takes it for a ban; of the other headers it wants all or none."""
    body = {"message": "You are being rate limited.", "retry_after": seconds, "global": everywhere}
    headers = {
        "Via": "1.1 rig",
        "Retry-After": f"{seconds:.3f}",
        "X-RateLimit-Limit": "1",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": f"{time.time() + seconds:.3f}",
        "X-RateLimit-Reset-After": f"{seconds:.3f}",
        "X-RateLimit-Bucket": "rig",
    }
    return Refusal(method, re.compile(path), 429, body, headers, times)


class RefusedError(Exception):
    """A route's refusal; the REST server turns it into the answer."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"code": code, "message": message}
