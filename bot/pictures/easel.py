"""The worker process as the studio sees it: started when first needed, replaced when it died. It blocks."""

import contextlib
import logging
import os
import pickle
import subprocess
import sys
from pathlib import Path
from threading import Lock, Thread, Timer
from typing import IO, cast

from bot.pictures.errors import Failure, PictureFailed
from bot.pictures.worker import Picture

_log = logging.getLogger(__name__)

_ROOT = Path(__file__).parents[2]
_TRIES = 2
# What Python and matplotlib need of the environment. The bot's token and database address are not among it.
_ENVIRONMENT = {
    "APPDATA", "HOME", "LANG", "LD_LIBRARY_PATH", "LOCALAPPDATA", "MPLCONFIGDIR", "PATH", "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMPDIR", "USERPROFILE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
}  # fmt: skip


class Easel:
    """One worker process at most. All but `abandon` are called from one thread."""

    def __init__(self, *, idle_seconds: float, patience_seconds: float) -> None:
        self._idle = idle_seconds
        self._patience = patience_seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._abandoned = False
        self._starting = Lock()  # a worker is either started before it is given up, or not at all

    def draw(self, picture: Picture) -> bytes:
        """The PNG. Raises PictureFailed."""
        asked = pickle.dumps(picture)
        for _ in range(_TRIES):
            answer = self._ask(asked)
            if isinstance(answer, bytes):
                return answer
            if answer is not None:
                _log.error("A picture could not be drawn.\n%s", answer)
                raise PictureFailed(Failure.UNDRAWABLE)
        raise PictureFailed(Failure.CRASHED)

    def abandon(self) -> None:
        """Give up what is being drawn and what waits; may be called from any thread, and is followed by `clear`."""
        with self._starting:
            self._abandoned = True
            if self._process is not None:
                self._process.kill()

    def clear(self) -> None:
        """End the worker and wait until it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()  # it keeps nothing
        process.wait()
        for pipe in _pipes(process):
            with contextlib.suppress(BrokenPipeError):  # closing writes what the worker did not live to read
                pipe.close()

    def _ask(self, asked: bytes) -> bytes | str | None:
        """PNG bytes, the trace of a fault, or None: the worker died or fell silent."""
        process = self._running()
        to_worker, from_worker = _pipes(process)
        silence = Timer(self._patience, process.kill)
        silence.daemon = True
        silence.start()
        try:
            to_worker.write(asked)
            to_worker.flush()
            return pickle.load(from_worker)  # noqa: S301 - written by our own worker
        except (OSError, EOFError, pickle.UnpicklingError):
            self.clear()
            if self._abandoned:
                raise PictureFailed(Failure.CLOSED) from None
            _log.warning("The picture worker ended with status %s before it answered.", process.returncode)
            return None
        finally:
            silence.cancel()

    def _running(self) -> subprocess.Popen[bytes]:
        with self._starting:
            if self._abandoned:
                raise PictureFailed(Failure.CLOSED)
            if self._process is None or self._process.poll() is not None:
                self.clear()  # it left when it was idle
                self._process = self._start()
            return self._process

    def _start(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(  # noqa: S603 - our own program, no word of it from outside
            [sys.executable, "-m", "bot.pictures.worker", str(self._idle)],
            cwd=_ROOT,
            env=_environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,  # out of reach of the terminal's Ctrl-C
        )
        # Takes note of its end at once, so that a worker that left when it was idle is gone from the process table.
        Thread(target=process.wait, name="picture-worker", daemon=True).start()
        return process


def _pipes(process: subprocess.Popen[bytes]) -> tuple[IO[bytes], IO[bytes]]:
    """Its input and its output: both are pipes, since that is how it was started."""
    return cast("IO[bytes]", process.stdin), cast("IO[bytes]", process.stdout)


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name.upper() in _ENVIRONMENT}
    # Only the typeface that comes with matplotlib is used: no search through the machine's.
    return kept | {"MPL_IGNORE_SYSTEM_FONTS": "1"}
