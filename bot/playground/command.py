"""The command `playground`: from a data file to an address that is printed, until it is stopped."""

import asyncio
from pathlib import Path
from typing import Final

import typer

from bot.app import open_accord
from bot.playground.accord import AccordProgram
from bot.playground.clock import Clock
from bot.playground.loopback import NoFreePortError
from bot.playground.notes import DataFile
from bot.playground.show import open_playground
from bot.playground.world import steward_id
from bot.settings import Settings, WrongSetting

DATA_FILE: Final = Path("data/playground.db")


async def keep_open(settings: Settings, *, fresh: bool) -> int:
    """Run the playground until it is cancelled; what was done stays in the data file. Raises WrongSetting."""
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
    async with open_accord(settings.model_copy(update=ours), now=clock.now, publish_always=True) as accord:
        program = AccordProgram(accord)
        try:
            async with open_playground(program, clock, notes, data.path, settings.playground_port) as playground:
                _tell(playground.address, data.path)
                try:
                    await asyncio.Event().wait()
                finally:
                    typer.echo(f"\nClosing. What was done is kept in {data.path}.")
        except NoFreePortError as error:
            raise WrongSetting(str(error)) from None
    return 0


def _tell(address: str, data_file: Path) -> None:
    typer.echo(
        "\nAccord’s playground: the real bot in a virtual Discord. It needs no account and reaches no network.\n\n"
        f"  Open   {address}\n"
        "  First  press Sign on the card in #welcome; then type /call progress below the chat\n"
        f"  Data   {data_file} (kept; `make run FRESH=1` starts over)\n"
        "  Stop   Ctrl-C\n"
    )
