"""The command `playground`: from a data file to an address that is printed, until Ctrl-C."""

import asyncio
import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

import typer

from bot.app import open_accord
from bot.playground.accord import AccordProgram
from bot.playground.clock import Clock
from bot.playground.loopback import NoFreePortError
from bot.playground.notes import DataFile
from bot.playground.show import open_playground
from bot.playground.world import steward_id
from bot.settings import Settings

DATA_FILE: Final = Path("data/playground.db")
_WRONG_SETTING: Final = 2


async def serve(settings: Settings, *, fresh: bool) -> int:
    """Run the playground until it is interrupted; returns the exit code."""
    data = DataFile(DATA_FILE)
    if fresh:
        data.forget()
    notes = data.notes()
    clock = Clock(notes)
    ours = {
        "stewards": frozenset({steward_id()}),
        "database_url": f"sqlite:///{data.path.as_posix()}",
        "shard_count": None,
        "shard_ids": None,
    }
    over = asyncio.Event()
    with _until_interrupted(over.set):
        try:
            async with (
                open_accord(settings.model_copy(update=ours), now=clock.now, publish_always=True) as accord,
                open_playground(AccordProgram(accord), clock, notes, data.path, settings.playground_port) as playground,
            ):
                _tell(playground.address, data.path)
                await over.wait()
        except NoFreePortError as error:
            typer.echo(str(error), err=True)
            return _WRONG_SETTING
    typer.echo("The playground is closed. What was done is kept.")
    return 0


def _tell(address: str, data_file: Path) -> None:
    typer.echo(
        "\nAccord’s playground: the real bot in a virtual Discord. It needs no account and reaches no network.\n\n"
        f"  Open   {address}\n"
        "  First  press Sign on the card in #welcome; then type /call progress below the chat\n"
        f"  Data   {data_file} (kept; `make run FRESH=1` starts over)\n"
        "  Stop   Ctrl-C\n"
    )


@contextmanager
def _until_interrupted(stop: Callable[[], object]) -> Generator[None]:
    """Let Ctrl-C and a polite request to end call `stop`, also while the playground is still opening."""
    loop = asyncio.get_running_loop()
    signals = (signal.SIGINT, signal.SIGTERM)

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(stop)

    before = {each: signal.signal(each, interrupt) for each in signals}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
