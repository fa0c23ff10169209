"""A bot as an operator runs it: a process of its own, ended by signals."""

import asyncio
import contextlib
import os
import signal
import sys
from asyncio.subprocess import PIPE, STDOUT, Process
from collections.abc import Sequence
from pathlib import Path

from tests.wire.watch import Watch

ROOT = Path(__file__).parents[2]
PASSED_ON = ("PATH", "HOME", "LANG", "TMPDIR", "SYSTEMROOT", "VIRTUAL_ENV", "PYTHONPATH")
STOP_SECONDS = 15.0


class BotProcess:
    """One running bot and everything it printed."""

    def __init__(self, watch: Watch) -> None:
        self._watch = watch
        self._process: Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self.output: list[str] = []

    async def start(self, args: Sequence[str], env: dict[str, str], cwd: Path = ROOT) -> None:
        """Run `python ARGS` there, with no setting but those given."""
        inherited = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, *args, env=inherited | env, cwd=cwd, stdout=PIPE, stderr=STDOUT
        )
        self._reading = asyncio.create_task(self._read(self._process))

    @property
    def pid(self) -> int:
        """Its number at the operating system."""
        return self._started.pid

    @property
    def exit_code(self) -> int | None:
        """How it ended; None while it runs."""
        return None if self._process is None else self._process.returncode

    def ask_to_stop(self) -> None:
        """Send SIGTERM and do not wait."""
        self._send(signal.SIGTERM)

    async def stop(self, seconds: float = STOP_SECONDS) -> int:
        """Ask it to end (SIGTERM) and return its exit code; fail if it takes longer."""
        return await self._end(signal.SIGTERM, seconds)

    async def kill(self) -> int:
        """End it as a crash does (SIGKILL)."""
        return await self._end(signal.SIGKILL, STOP_SECONDS)

    async def close(self) -> None:
        """Leave nothing behind, whatever happened."""
        if self._process is not None and self.exit_code is None:
            await self.kill()
        if self._reading is not None:
            await self._reading

    def said(self) -> str:
        """The end of its output, for a failing test's sentence."""
        return "\n".join(self.output[-40:]) or "(it printed nothing)"

    async def _end(self, number: signal.Signals, seconds: float) -> int:
        self._send(number)
        try:
            return await asyncio.wait_for(self._started.wait(), seconds)
        except TimeoutError:
            raise AssertionError(
                f"the bot was still running {seconds:g} s after {number.name}:\n{self.said()}"
            ) from None

    def _send(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            self._started.send_signal(number)

    @property
    def _started(self) -> Process:
        assert self._process is not None, "the bot was not started"
        return self._process

    async def _read(self, process: Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            self.output.append(line.decode(errors="replace").rstrip())
            self._watch.poke()
        await process.wait()
        self._watch.poke()
