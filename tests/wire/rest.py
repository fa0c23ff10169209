"""The REST half of the rig: reads, records, refuses and routes what the bot asks of Discord."""

import asyncio
import json
import time
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.typedefs import Handler, Middleware

from tests.wire.holds import Holds, LostError
from tests.wire.limits import ANSWERS, GlobalLimit, Refusals, RefusedError
from tests.wire.messages import Files
from tests.wire.watch import Watch
from tests.wire.world import Json

API = "/api/v10"
# What nobody hears.
GONE = 499


@dataclass(eq=False)
class Sent:
    """One request of the bot; `path` without the API's prefix, `at` in monotonic seconds."""

    method: str
    path: str
    json: Any
    params: dict[str, Any]
    at: float
    files: Files = field(default_factory=list)
    status: int = 0


SENT = web.RequestKey("sent", Sent)


def reply(body: Json | list[Json] | None) -> web.Response:
    """JSON exactly as discord.py wants it, without a charset; None is an empty 204."""
    if body is None:
        return web.Response(status=204)
    return web.Response(body=json.dumps(body).encode(), content_type="application/json")


class Rest:
    """Everything that the bot asks passes here, and is kept."""

    def __init__(self, watch: Watch, token: str) -> None:
        self._watch = watch
        self._token = token
        self.refusals = Refusals()
        self.limit = GlobalLimit()
        self.holds = Holds()
        # Until Discord has done what it was asked for; people's answers do not wait.
        self.seconds_each = 0.0
        self.sent: list[Sent] = []
        self.unknown: list[Sent] = []

    def middleware(self) -> Middleware:
        """What wraps every route of the API."""

        @web.middleware
        async def record(request: web.Request, handler: Handler) -> web.StreamResponse:
            sent = await self._read(request)
            response = await self._answer(request, handler, sent)
            sent.status = response.status
            self._watch.poke()
            return response

        return record

    async def _read(self, request: web.Request) -> Sent:
        sent = Sent(
            request.method,
            request.path.removeprefix(API),
            None,
            dict(request.query),
            time.monotonic(),
        )
        self.sent.append(sent)
        request[SENT] = sent
        if request.content_type == "application/json":
            sent.json = json.loads(await request.read())
        elif request.content_type == "multipart/form-data":
            async for part in await request.multipart():
                if isinstance(part, BodyPartReader) and part.name == "payload_json":
                    sent.json = json.loads(await part.read())
                elif isinstance(part, BodyPartReader):
                    sent.files.append((part.filename or "", bytes(await part.read())))
        return sent

    async def _answer(self, request: web.Request, handler: Handler, sent: Sent) -> web.StreamResponse:
        refusal = self.refusals.take(sent.method, sent.path) or self.limit.take(sent.method, sent.path, sent.at)
        if refusal is not None:
            response = reply(refusal.body)
            response.headers.update(refusal.headers)
            response.set_status(refusal.status)
            return response
        try:
            self._check_authorization(request, sent)
            await self._held(sent, accepted=False)
            if self.seconds_each and not sent.path.startswith(ANSWERS):
                await asyncio.sleep(self.seconds_each)
            response = await handler(request)
            await self._held(sent, accepted=True)
        except LostError:
            return web.Response(status=GONE)
        except RefusedError as refused:
            response = reply(refused.body)
            response.set_status(refused.status)
            return response
        except (web.HTTPNotFound, web.HTTPMethodNotAllowed):
            self.unknown.append(sent)
            response = reply({"code": 0, "message": "404: Not Found"})
            response.set_status(404)
            return response
        return response

    async def _held(self, sent: Sent, *, accepted: bool) -> None:
        hold = self.holds.on(sent.method, sent.path, accepted=accepted)
        if hold is not None:
            hold.bodies.append(sent.json)
            self._watch.poke()
            await hold.passed()

    def _check_authorization(self, request: web.Request, sent: Sent) -> None:
        expected = None if sent.path.startswith(ANSWERS) else f"Bot {self._token}"
        if request.headers.get("Authorization") != expected:
            raise RefusedError(401, 0, "401: Unauthorized")
