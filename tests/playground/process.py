"""The playground as people start it: a process with an address, which Ctrl-C ends."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

_REPOSITORY: Final = Path(__file__).parents[2]
_PATIENCE: Final = 60.0  # seconds until a slow machine has printed the address, or has ended


class PlaygroundProcess:
    """`python -m bot playground` in a folder of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.address = ""
        self.said = ""
        self.exit_code: int | None = None

    @property
    def trouble(self) -> list[str]:
        """What was printed that nobody should read."""
        return [line for line in self.said.splitlines() if re.search(r"Traceback|ERROR|WARNING|never awaited", line)]

    async def opened(self) -> None:
        """Wait for the printed address."""
        assert self._process.stdout is not None
        while not self.address:
            line = (await asyncio.wait_for(self._process.stdout.readline(), _PATIENCE)).decode()
            self.said += line
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                self.address = found[0]
            elif not line:
                raise AssertionError(f"The playground ended before it was open:\n{self.said}")

    async def interrupt(self) -> None:
        """Press Ctrl-C, which reaches every process of the terminal, and wait for the end."""
        if self._process.returncode is None:
            os.killpg(self._process.pid, signal.SIGINT)
        rest, _ = await asyncio.wait_for(self._process.communicate(), _PATIENCE)
        self.said += rest.decode()
        self.exit_code = self._process.returncode


@asynccontextmanager
async def playground_process(folder: Path, *arguments: str) -> AsyncGenerator[PlaygroundProcess]:
    """Start the playground on the data in a folder; it is interrupted at the end."""
    away = ("DISCORD_", "DATABASE_URL", "STEWARDS", "COVERAGE")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(away)}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "playground",
        *arguments,
        cwd=folder,
        env=environment | {"PYTHONPATH": str(_REPOSITORY), "PYTHONUNBUFFERED": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
        start_new_session=True,
    )
    running = PlaygroundProcess(process)
    try:
        await running.opened()
        yield running
    finally:
        await running.interrupt()
