"""The studio draws off the event loop in one process that comes when needed, is replaced when lost, and leaves."""

import asyncio
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.pictures.errors import Failure, PictureFailed
from bot.pictures.progress import draw
from bot.pictures.studio import PictureStudio
from tests.pictures.samples import EMPTY
from tests.pictures.stand_ins import Chatty, Diary, Environment, Fatal, Faulty, Gated, Silent

ROOT = Path(__file__).parents[2]


@pytest.fixture
async def studio() -> AsyncIterator[PictureStudio]:
    studio = PictureStudio()
    yield studio
    await studio.close()


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    gate = tmp_path / "gate"
    os.mkfifo(gate)
    return gate


async def worker_of(studio: PictureStudio, number: int = 0) -> int:
    return int((await studio.draw(Diary(number))).split()[0])


def wait_until_gone(process: int) -> None:
    try:
        watch = os.pidfd_open(process)
    except ProcessLookupError:
        return
    try:
        assert select.select([watch], [], [], 10)[0], "the worker is still there after ten seconds"
    finally:
        os.close(watch)


def no_worker_is_left() -> bool:
    """Each worker is watched by a thread, which ends when the worker has left the process table."""
    for thread in threading.enumerate():
        if thread.name == "picture-worker":
            thread.join(10)
    return not any(thread.name == "picture-worker" for thread in threading.enumerate())


def test_the_bots_own_process_never_loads_matplotlib() -> None:
    program = """
import asyncio, sys
from bot.pictures.studio import PictureStudio
from tests.pictures.samples import EMPTY
async def main():
    studio = PictureStudio()
    sys.stdout.buffer.write(await studio.draw(EMPTY))
    await studio.close()
asyncio.run(main())
sys.exit(any(name in sys.modules for name in ("matplotlib", "numpy", "PIL")))
"""
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == draw(EMPTY)


async def test_one_worker_draws_all_pictures(studio: PictureStudio) -> None:
    first = await worker_of(studio, 1)
    assert await worker_of(studio, 2) == first != os.getpid()


async def test_a_worker_that_dies_is_replaced_and_the_picture_drawn(studio: PictureStudio, tmp_path: Path) -> None:
    assert await studio.draw(Fatal(until=tmp_path / "once")) == b"drawn by the second"


async def test_a_picture_that_kills_two_workers_fails_and_the_next_is_drawn(studio: PictureStudio) -> None:
    with pytest.raises(PictureFailed) as failed:
        await studio.draw(Fatal())
    assert failed.value.failure is Failure.CRASHED
    assert await worker_of(studio)


async def test_a_worker_killed_between_pictures_is_replaced(studio: PictureStudio) -> None:
    first = await worker_of(studio, 1)
    os.kill(first, signal.SIGKILL)
    assert await worker_of(studio, 2) != first


async def test_a_fault_in_a_drawing_is_told_and_logged_and_keeps_the_worker(
    studio: PictureStudio, caplog: pytest.LogCaptureFixture
) -> None:
    first = await worker_of(studio, 1)
    with pytest.raises(PictureFailed) as failed:
        await studio.draw(Faulty())
    assert failed.value.failure is Failure.UNDRAWABLE
    assert "ZeroDivisionError: no height" in caplog.text
    assert await worker_of(studio, 2) == first


async def test_a_silent_worker_is_taken_for_dead() -> None:
    studio = PictureStudio(patience_seconds=0.3)
    with pytest.raises(PictureFailed) as failed:
        await studio.draw(Silent())
    assert failed.value.failure is Failure.CRASHED
    await studio.close()


async def test_what_a_library_prints_does_not_spoil_the_answer(studio: PictureStudio) -> None:
    assert await studio.draw(Chatty()) == b"drawn all the same"


async def test_equal_pictures_asked_for_together_are_drawn_once_and_one_may_be_cancelled(
    studio: PictureStudio, gate: Path
) -> None:
    first, second = (asyncio.create_task(studio.draw(Gated(gate))) for _ in range(2))
    await asyncio.sleep(0)  # both have asked
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    await asyncio.to_thread(gate.write_bytes, b"through")  # a second drawing would wait here for ever
    assert await second == b"through"


async def test_a_cancelled_caller_leaves_the_studio_in_order(studio: PictureStudio, gate: Path) -> None:
    only = asyncio.create_task(studio.draw(Gated(gate)))
    await asyncio.sleep(0)
    only.cancel()
    await asyncio.to_thread(gate.write_bytes, b"for nobody")
    assert await worker_of(studio)  # not the answer to the question before


async def test_who_comes_when_too_many_wait_is_told_at_once_and_closing_tells_the_rest(gate: Path) -> None:
    studio = PictureStudio()
    waiting = [asyncio.create_task(studio.draw(Gated(gate)))]
    waiting += [asyncio.create_task(studio.draw(Diary(number))) for number in range(31)]
    await asyncio.sleep(0)
    with pytest.raises(PictureFailed) as failed:
        await studio.draw(Diary(99))
    assert failed.value.failure is Failure.BUSY

    await studio.close()
    ends = await asyncio.gather(*waiting, return_exceptions=True)
    assert {end.failure if isinstance(end, PictureFailed) else end for end in ends} == {Failure.CLOSED}
    assert no_worker_is_left()


async def test_a_closed_studio_has_no_worker_and_draws_no_more() -> None:
    studio = PictureStudio()
    worker = await worker_of(studio)
    await studio.close()
    await studio.close()
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)
    with pytest.raises(PictureFailed) as failed:
        await studio.draw(Diary())
    assert failed.value.failure is Failure.CLOSED


async def test_a_studio_that_drew_nothing_closes() -> None:
    await PictureStudio().close()
    assert no_worker_is_left()


async def test_an_idle_worker_leaves_and_the_next_picture_brings_another() -> None:
    studio = PictureStudio(idle_seconds=0.2)
    first = await worker_of(studio, 1)
    assert await asyncio.to_thread(no_worker_is_left)
    assert await worker_of(studio, 2) != first
    await studio.close()


async def test_ctrl_c_is_not_for_the_worker(studio: PictureStudio) -> None:
    worker, session = map(int, (await studio.draw(Diary(1))).split())
    assert session != os.getsid(0)  # the terminal's Ctrl-C does not reach it
    os.kill(worker, signal.SIGINT)
    assert await worker_of(studio, 2) == worker


def test_the_worker_dies_with_a_bot_that_is_killed() -> None:
    program = """
import asyncio, os, signal
from bot.pictures.studio import PictureStudio
from tests.pictures.stand_ins import Diary
async def main():
    print((await PictureStudio().draw(Diary())).decode(), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
asyncio.run(main())
"""
    bot = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False)
    assert bot.returncode == -signal.SIGKILL
    wait_until_gone(int(bot.stdout.split()[0]))


async def test_the_worker_knows_no_secret(studio: PictureStudio, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCORD_TOKEN", "secret")
    monkeypatch.setenv("DATABASE_URL", "postgresql://accord:secret@localhost/accord")
    known = (await studio.draw(Environment())).decode().split()
    assert "PATH" in known
    assert not {"DISCORD_TOKEN", "DATABASE_URL"} & set(known)
