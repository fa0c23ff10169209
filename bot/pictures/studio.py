"""Where pictures are made: asked for on the event loop, drawn elsewhere, one at a time."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from bot.pictures.easel import Easel
from bot.pictures.errors import Failure, PictureFailed
from bot.pictures.worker import Picture

_WAITING_AT_MOST = 32  # at a third of a second each, the last of them still has its answer within the interaction


class PictureStudio:
    """Draws pictures in one worker process, which starts with the first picture and ends when it is idle."""

    def __init__(self, *, idle_seconds: float = 300, patience_seconds: float = 60) -> None:
        """`patience_seconds`: how long one picture may take before its worker is taken for dead."""
        self._easel = Easel(idle_seconds=idle_seconds, patience_seconds=patience_seconds)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        self._asked: dict[Picture, asyncio.Future[bytes]] = {}
        self._closed = False

    async def draw(self, picture: Picture) -> bytes:
        """The picture as PNG. Equal pictures that are asked for at the same time are drawn once.

        A caller may be cancelled; the drawing then goes on for whoever else waits. Raises PictureFailed.
        """
        if self._closed:
            raise PictureFailed(Failure.CLOSED)
        drawing = self._asked.get(picture) or self._begin(picture)
        return await asyncio.shield(drawing)

    async def close(self) -> None:
        """End the worker; whoever waits for a picture is told that the studio is closed."""
        if self._closed:
            return
        self._closed = True
        self._easel.abandon()
        await asyncio.get_running_loop().run_in_executor(self._thread, self._easel.clear)
        self._thread.shutdown()

    def _begin(self, picture: Picture) -> asyncio.Future[bytes]:
        if len(self._asked) >= _WAITING_AT_MOST:
            raise PictureFailed(Failure.BUSY)
        drawing = asyncio.get_running_loop().run_in_executor(self._thread, self._easel.draw, picture)
        self._asked[picture] = drawing

        def done(drawing: asyncio.Future[bytes]) -> None:
            del self._asked[picture]
            if not drawing.cancelled():
                drawing.exception()  # where every caller was cancelled, nobody else looks at it

        drawing.add_done_callback(done)
        return drawing
