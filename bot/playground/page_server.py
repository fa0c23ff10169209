"""Our page beside the chat: who one is, where, and when."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, cast

from aiohttp import web

from bot.playground.clock import Jump
from bot.playground.loopback import ADDRESS, origins, refuse_strangers
from bot.playground.stage import DIRECT, Here, Stage, UnknownPlaceError
from bot.playground.world import Person

_FOLDER: Final = Path(__file__).with_name("page")
_FILES: Final = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}


class Doing(StrEnum):
    """What the page may ask for beside showing itself."""

    GO = "/api/go"
    CLOCK = "/api/clock"
    SIGN = "/api/sign"


class PageServer:
    """Serves the page and does what it asks for."""

    def __init__(self, stage: Stage, port: int, chat_port: int, data_file: Path) -> None:
        self._stage = stage
        self._port = port
        self._chat_port = chat_port
        self._data_file = data_file
        self._headers = {
            "Cache-Control": "no-store",
            "Content-Security-Policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
                f"frame-src {' '.join(sorted(origins(chat_port)))}; "
                "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            ),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }

    def app(self) -> web.Application:
        """The application that serves it."""
        app = web.Application(middlewares=[self._guard])
        for path in _FILES:
            app.router.add_get(path, self._file)
        app.router.add_get("/api/state", self._state)
        app.router.add_post(Doing.GO, self._go)
        app.router.add_post(Doing.CLOCK, self._move_clock)
        app.router.add_post(Doing.SIGN, self._let_sign)
        return app

    @web.middleware
    async def _guard(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        refuse_strangers(request, self._port)
        return await handler(request)

    async def _file(self, request: web.Request) -> web.Response:
        name, kind = _FILES[request.path]
        return web.Response(text=(_FOLDER / name).read_text("utf-8"), content_type=kind, headers=self._headers)

    async def _state(self, _request: web.Request) -> web.Response:
        here, world, secret = self._stage.here, self._stage.world, self._stage.chat_secret
        state = {
            "here": {"person": here.person, "place": here.place, "language": here.language},
            "chat": f"http://{ADDRESS}:{self._chat_port}/?open={secret[:8]}#{secret}",
            "now": self._stage.clock.now().isoformat(),
            "file": str(self._data_file),
            "events": [asdict(event) for event in self._stage.events()],
            "people": [self._describe(person) for person in world.people.values()],
        }
        return web.json_response(state, headers=self._headers)

    def _describe(self, person: Person) -> dict[str, object]:
        places = [{"key": place.key, "name": f"#{place.channel.name}"} for place in self._stage.world.places_of(person)]
        return {
            "key": person.key,
            "name": person.name,
            "server": person.member.guild.name,
            "places": [*places, {"key": DIRECT, "name": None}],
        }

    async def _go(self, request: web.Request) -> web.Response:
        asked = await _read(request)
        try:
            await self._stage.go(Here(asked["person"], asked["place"], asked["language"]))
        except (KeyError, UnknownPlaceError) as error:
            raise web.HTTPBadRequest(text="There is no such person or place.") from error
        return await self._state(request)

    async def _move_clock(self, request: web.Request) -> web.Response:
        asked = await _read(request)
        try:
            jump = Jump(asked["jump"])
        except (KeyError, ValueError) as error:
            raise web.HTTPBadRequest(
                text="The clock moves by an hour, by a day, to Monday, or by half a year."
            ) from error
        await self._stage.jump(jump)
        return await self._state(request)

    async def _let_sign(self, request: web.Request) -> web.Response:
        await self._stage.let_sign()
        return await self._state(request)


async def _read(request: web.Request) -> dict[str, str]:
    """The strings of a JSON object; whatever else is sent is none."""
    try:
        sent = await request.json()
    except json.JSONDecodeError:
        sent = None
    if not isinstance(sent, dict):
        return {}
    return {key: value for key, value in cast("dict[Any, Any]", sent).items() if isinstance(value, str)}
