"""Pictures that behave as real ones must not, to see what the studio makes of it. The worker imports them by name."""

import os
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Diary:
    """Tells of the worker that draws it."""

    number: int = 0

    def draw(self) -> bytes:
        return f"{os.getpid()} {os.getsid(0)}".encode()


@dataclass(frozen=True)
class Environment:
    """Lists what the worker knows of the bot's environment."""

    def draw(self) -> bytes:
        return " ".join(os.environ).encode()


@dataclass(frozen=True)
class Fatal:
    """Ends its worker, always or as long as a file is missing, which it makes."""

    until: Path | None = None

    def draw(self) -> bytes:
        if self.until is None or not self.until.exists():
            if self.until is not None:
                self.until.touch()
            os._exit(3)
        return b"drawn by the second"


@dataclass(frozen=True)
class Faulty:
    """Raises, as a fault in a drawing would."""

    def draw(self) -> bytes:
        raise ZeroDivisionError("no height")


@dataclass(frozen=True)
class Chatty:
    """Prints while it draws."""

    def draw(self) -> bytes:
        print("a library has something to say", flush=True)  # noqa: T201
        return b"drawn all the same"


@dataclass(frozen=True)
class Silent:
    """Never ends."""

    def draw(self) -> bytes:
        time.sleep(600)
        return b""


@dataclass(frozen=True)
class Gated:
    """Waits at a named pipe until the test lets it through with a word."""

    gate: Path

    def draw(self) -> bytes:
        return self.gate.read_bytes()
