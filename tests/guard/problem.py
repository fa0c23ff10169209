"""What the guardian looks at, and what it says."""

from collections.abc import Iterator, Sized
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol


class Request(Protocol):
    """A request of the bot, as simcord records it (`simcord.HttpLogEntry`); uploaded files are not kept."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def params(self) -> dict[str, Any]: ...
    @property
    def json(self) -> Any: ...


class Finding(NamedTuple):
    """A broken rule, and the place in the request's body."""

    rule: str
    where: str
    what: str


@dataclass(frozen=True)
class Problem:
    """A finding in one request of a series."""

    number: int
    request: str
    finding: Finding

    @property
    def rule(self) -> str:
        return self.finding.rule

    def __str__(self) -> str:
        place = f" at {self.finding.where}" if self.finding.where else ""
        return f"[{self.rule}] request {self.number}, {self.request}{place}: {self.finding.what}"


def at_most(limit: int, value: Sized | None, rule: str, where: str) -> Iterator[Finding]:
    """A text or list that may be absent, and has a greatest length."""
    if value is not None and len(value) > limit:
        yield Finding(rule, where, f"{len(value)} is over {limit}: {shortened(value)}")


def shortened(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:97]}..."
