"""The program that draws: a process of its own, so that matplotlib never weighs on the bot.

It reads pictures from its standard input and answers each on its standard output: with PNG bytes, or with the trace of
what went wrong. It ends when its input ends (the bot is gone, however it went) or when nothing was asked for as many
seconds as it is told. The studio runs it as `python -m bot.pictures.worker <seconds>`.
"""

import os
import pickle
import signal
import sys
import traceback
from threading import Timer
from typing import BinaryIO, Protocol


class Picture(Protocol):
    """What can be drawn: data that travels between processes and knows how it is drawn."""

    def draw(self) -> bytes:
        """The PNG."""
        ...


def serve(asked: BinaryIO, answers: BinaryIO, *, idle: float) -> None:
    """Draw until nobody asks any more."""
    while True:
        leave = Timer(idle, os._exit, [0])
        leave.daemon = True
        leave.start()
        try:
            picture: Picture = pickle.load(asked)  # noqa: S301 - written by the bot that started this process
        except EOFError:
            return
        finally:
            leave.cancel()
        pickle.dump(_answer(picture), answers)
        answers.flush()


def _answer(picture: Picture) -> bytes | str:
    try:
        return picture.draw()
    except Exception:  # noqa: BLE001 - a fault in one drawing is told, and ends neither the worker nor other drawings
        return traceback.format_exc()


def main() -> None:
    """Serve the bot; whatever a library prints goes to standard error, away from the answers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the bot, whose end is the end of this process too
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    try:
        serve(sys.stdin.buffer, answers, idle=float(sys.argv[1]))
    except BrokenPipeError:
        os._exit(0)  # the bot went while a picture was drawn: nobody is left to answer


if __name__ == "__main__":
    main()
