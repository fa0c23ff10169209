"""The playground itself: a virtual Discord, its clock, our page and the chat, from the first to the last moment."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import simcord

from bot.playground.chat_proxy import ChatProxy
from bot.playground.clock import Clock
from bot.playground.loopback import ADDRESS, listen, listen_beside, port_of, serving
from bot.playground.notes import Notes
from bot.playground.page_server import PageServer
from bot.playground.program import Program
from bot.playground.stage import Stage
from bot.playground.world import build_world

_PULSE: Final = 1.0  # seconds
_PATIENCE: Final = 30.0  # seconds that an answer may take: the first picture starts a process

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Playground:
    """A playground that is open."""

    address: str
    stage: Stage


@asynccontextmanager
async def open_playground(
    program: Program, clock: Clock, notes: Notes, data_file: Path, first_port: int
) -> AsyncGenerator[Playground]:
    """Show a program in a virtual Discord until the block ends.

    Raises NoFreePortError.
    """
    async with AsyncExitStack() as stack:
        page_socket = stack.enter_context(listen(first_port))
        page_port = port_of(page_socket)
        chat_socket = stack.enter_context(listen_beside(page_socket))
        chat_port = port_of(chat_socket)
        env = simcord.Env(program.bot, shard_count=1, check_errors=False, settle_timeout=_PATIENCE)
        world = build_world(env)
        stack.push_async_callback(env.shutdown)
        await env.start()
        stack.enter_context(env.time_context())
        await _name(program)
        stage = Stage(env, world, program, clock, notes)
        stack.push_async_callback(stage.close)
        await stage.open()
        await stack.enter_async_context(serving(ChatProxy(stage, chat_port, page_port).app(), chat_socket))
        page = PageServer(stage, page_port, chat_port, data_file)
        await stack.enter_async_context(serving(page.app(), page_socket))
        await stack.enter_async_context(_beating(stage))
        yield Playground(f"http://{ADDRESS}:{page_port}/", stage)


async def _name(program: Program) -> None:
    """Give the bot the name that it has on Discord, where an operator types it."""
    if program.bot.user is not None:
        await program.bot.user.edit(username="Accord")


@asynccontextmanager
async def _beating(stage: Stage) -> AsyncGenerator[None]:
    """Let the time of the playground run while the block does."""
    over = asyncio.Event()
    beat = asyncio.create_task(_beat(stage, over))
    try:
        yield
    finally:
        over.set()
        await beat


async def _beat(stage: Stage, over: asyncio.Event) -> None:
    while not over.is_set():
        try:
            await stage.pulse()
        except Exception:  # the next second may go better, and a playground that stands still explains nothing
            log.exception("A second of the playground was lost")
        try:
            await asyncio.wait_for(over.wait(), _PULSE)
        except TimeoutError:
            continue
