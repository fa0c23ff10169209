"""Serving pages to this machine only, and to no other web site that its browser may have open."""

import errno
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import web

ADDRESS: Final = "127.0.0.1"
_TRIES: Final = 20
_HIGHEST_PORT: Final = 65535
_PATIENCE: Final = 1.0  # seconds that an answer under way gets when the playground ends


class NoFreePortError(Exception):
    """Every port that was tried is taken."""

    def __init__(self, first: int, last: int) -> None:
        super().__init__(f"Ports {first} to {last} on {ADDRESS} are all taken. Set PLAYGROUND_PORT to a free one.")


def listen(first: int) -> socket.socket:
    """A socket on the first free port from `first` on. Raises NoFreePortError."""
    last = min(first + _TRIES - 1, _HIGHEST_PORT)
    for port in range(first, last + 1):
        try:
            return socket.create_server((ADDRESS, port))
        except OSError as error:
            if error.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise
    raise NoFreePortError(first, last)


def listen_beside(sock: socket.socket) -> socket.socket:
    """A socket on a free port after another's, or before it at the end of all ports. Raises NoFreePortError."""
    return listen(min(port_of(sock) + 1, _HIGHEST_PORT - _TRIES + 1))


def port_of(sock: socket.socket) -> int:
    """The port that a socket listens on."""
    return int(sock.getsockname()[1])


def origins(port: int) -> frozenset[str]:
    """The addresses under which this machine's browser may know a port."""
    return frozenset({f"http://{ADDRESS}:{port}", f"http://localhost:{port}"})


def refuse_strangers(request: web.Request, port: int) -> None:
    """Refuse names that were made to point here (DNS rebinding), and requests that another site's page makes."""
    own = origins(port)
    if f"http://{request.headers.get('Host', '')}" not in own:
        raise web.HTTPForbidden(text="Open the playground by the address that it printed.")
    origin = request.headers.get("Origin")
    if (origin is None and request.method not in {"GET", "HEAD"}) or (origin is not None and origin not in own):
        raise web.HTTPForbidden(text="Only the playground's own page may ask for this.")


@asynccontextmanager
async def serving(app: web.Application, sock: socket.socket) -> AsyncGenerator[None]:
    """Serve an application on a socket until the block ends."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=_PATIENCE)
    await runner.setup()
    await web.SockSite(runner, sock).start()
    try:
        yield
    finally:
        await runner.cleanup()
