"""The gateway half of the rig: sessions that live longer than their sockets."""

import asyncio
import json
from dataclasses import dataclass, field
from secrets import token_hex
from typing import Any

from aiohttp import WSMsgType, web

from tests.wire.watch import Watch
from tests.wire.world import Json, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID_SESSION, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11
CLOSED_FOR_GOOD = (1000, 1001)
WRONG_TOKEN = 4004


@dataclass(eq=False)
class Session:
    """One identified shard: what it was sent, kept so that it can be sent again."""

    shard: int
    shards: int
    id: str = field(default_factory=lambda: token_hex(8))
    frames: list[str] = field(default_factory=list)
    socket: web.WebSocketResponse | None = None
    ready: bool = False
    ended: bool = False
    sending: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def dispatch(self, event: str, data: Json) -> None:
        """Send an event, or keep it for the RESUME when nobody listens."""
        async with self.sending:
            frame = {"op": DISPATCH, "t": event, "s": len(self.frames) + 1, "d": data}
            self.frames.append(json.dumps(frame))
            await self.send(self.frames[-1])

    async def send(self, frame: str) -> None:
        """Send as it is; a socket that died meanwhile is the bot's to replace."""
        if self.socket is not None and not self.socket.closed:
            try:
                await self.socket.send_str(frame)
            except ConnectionError:
                self.socket = None


class Gateway:
    """Serves `/gateway` and remembers who identified, resumed and beat."""

    def __init__(self, world: World, watch: Watch, token: str) -> None:
        self._world = world
        self._watch = watch
        self._token = token
        self.heartbeat_seconds = 41.25
        self.url = ""
        self.sessions: list[Session] = []
        self.resumed: list[str] = []
        self.heartbeats = 0
        self.unknown: list[Json] = []
        self._transports: dict[Session, asyncio.WriteTransport] = {}

    async def dispatch(self, event: str, data: Json, guild_id: int | None) -> None:
        """Send an event to the shard of that server; what concerns no server goes to shard 0."""
        for session in self.sessions:
            if not session.ended and ((guild_id or 0) >> 22) % session.shards == session.shard:
                await session.dispatch(event, data)

    def drop(self) -> None:
        """Tear every socket, as a broken network does: without a closing frame."""
        for transport in list(self._transports.values()):
            transport.abort()

    async def ask(self, operation: int, data: bool | None) -> None:
        """Send op 7 or 9 to every session."""
        for session in self.sessions:
            if not session.ended:
                session.ended = operation == INVALID_SESSION and data is False
                await session.send(json.dumps({"op": operation, "d": data, "s": None, "t": None}))

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One socket, from HELLO to its end."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        await self._reply(socket, HELLO, {"heartbeat_interval": int(self.heartbeat_seconds * 1000)})
        session: Session | None = None
        async for message in socket:
            if message.type is not WSMsgType.TEXT:
                break
            session = await self._receive(socket, message.json(), session)
            if session is not None and request.transport is not None:
                self._transports[session] = request.transport
        if session is not None and session.socket is socket:
            session.socket = None
            session.ended = session.ended or socket.close_code in CLOSED_FOR_GOOD
            self._transports.pop(session, None)
        self._watch.poke()
        return socket

    async def _receive(self, socket: web.WebSocketResponse, frame: Json, session: Session | None) -> Session | None:
        operation, data = frame["op"], frame["d"]
        if operation == HEARTBEAT:
            self.heartbeats += 1
            await self._reply(socket, ACK, None)
        elif operation == IDENTIFY:
            session = await self._identify(socket, data)
        elif operation == RESUME:
            session = await self._resume(socket, data)
        else:
            self.unknown.append(frame)
        self._watch.poke()
        return session

    async def _identify(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        if data["token"] != self._token:
            await socket.close(code=WRONG_TOKEN, message=b"Authentication failed.")
            return None
        shard, shards = data.get("shard", (0, 1))
        session = Session(shard, shards, socket=socket)
        guilds = [
            guild for guild in self._world.guilds.values() if guild.has_bot and (guild.id >> 22) % shards == shard
        ]
        await session.dispatch(
            "READY",
            {
                "v": 10,
                "user": self._world.bot.user() | {"verified": True, "mfa_enabled": True},
                "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
                "session_id": session.id,
                "resume_gateway_url": self.url,
                "shard": [shard, shards],
                "application": {"id": str(self._world.bot.id), "flags": 0},
            },
        )
        for guild in guilds:
            await session.dispatch("GUILD_CREATE", guild.payload())
        self.sessions.append(session)
        session.ready = True
        return session

    async def _resume(self, socket: web.WebSocketResponse, data: Json) -> Session | None:
        session = next((kept for kept in self.sessions if kept.id == data["session_id"]), None)
        if session is None or session.ended or data["token"] != self._token:
            await self._reply(socket, INVALID_SESSION, data=False)
            return None
        async with session.sending:
            session.socket = socket
            for frame in session.frames[data["seq"] :]:
                await session.send(frame)
        await session.dispatch("RESUMED", {})
        self.resumed.append(session.id)
        return session

    @staticmethod
    async def _reply(socket: web.WebSocketResponse, operation: int, data: Any) -> None:
        await socket.send_str(json.dumps({"op": operation, "d": data, "s": None, "t": None}))
