"""The virtual Discord's chat page under one lasting address, in a frame that only our page may hold.

The chat gets a new address whenever another channel is opened, and forbids every frame. This stands before it: it
forwards to whichever chat is open, lets our page frame it, and lets clicks through one at a time.
"""

import json
from collections.abc import AsyncIterator
from typing import Final

import aiohttp
from aiohttp import web

from bot.playground.loopback import ADDRESS, origins, refuse_strangers
from bot.playground.stage import Stage

_LARGEST_BODY: Final = 27 * 1024 * 1024  # a little over what the chat itself takes
_OWN_TO_A_CONNECTION: Final = frozenset({"connection", "keep-alive", "transfer-encoding", "content-length", "host"})
_NOT_PASSED_BACK: Final = _OWN_TO_A_CONNECTION | {"x-frame-options", "content-encoding", "date", "server"}
_ACTION: Final = "/api/action"
_STALE: Final = "stale-revision"
_STYLE: Final = "/preview.css"
# The workbench around the chat is for those who test bots. Our page has the switches that a newcomer needs. And in a
# form on a narrow phone, what was chosen is cut short, as Discord does it, instead of making the form wider.
_OUR_STYLE: Final = (
    b"\n.preview-toolbar, .messages-sidebar, .inspector-panel { display: none !important; }"
    b"\n.modal-fields, .modal-field { grid-template-columns: minmax(0, 1fr); }\n"
)


class ChatProxy:
    """Forwards to the chat that is open."""

    def __init__(self, stage: Stage, port: int, page_port: int) -> None:
        self._stage = stage
        self._port = port
        self._framed_by = " ".join(sorted(origins(page_port)))
        self._client: aiohttp.ClientSession | None = None

    def app(self) -> web.Application:
        """The application that serves it."""
        app = web.Application(client_max_size=_LARGEST_BODY)
        app.cleanup_ctx.append(self._connect)
        app.router.add_route("*", "/{path:.*}", self._forward)
        return app

    async def _connect(self, _app: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession(auto_decompress=True) as self._client:
            yield

    async def _forward(self, request: web.Request) -> web.Response:
        refuse_strangers(request, self._port)
        body = await request.read()
        if request.method != "POST" or request.path != _ACTION:
            return await self._pass_on(request, body)
        async with self._stage.action():
            answer = await self._pass_on(request, body)
            again = _on_what_is_shown_now(body, answer.body)
            return answer if again is None else await self._pass_on(request, again)

    async def _pass_on(self, request: web.Request, body: bytes) -> web.Response:
        if self._client is None:
            raise web.HTTPServiceUnavailable
        chat = f"http://{ADDRESS}:{self._stage.chat_port}"
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _OWN_TO_A_CONNECTION}
        if "Origin" in headers:
            headers["Origin"] = chat
        try:
            async with self._client.request(
                request.method, chat + request.raw_path, headers=headers, data=body, allow_redirects=False
            ) as answer:
                content = await answer.read()
        except aiohttp.ClientConnectionError as error:  # another channel is being opened at this moment
            raise web.HTTPServiceUnavailable(headers={"Retry-After": "1"}) from error
        if request.path == _STYLE:
            content += _OUR_STYLE
        back = {name: value for name, value in answer.headers.items() if name.lower() not in _NOT_PASSED_BACK}
        if policy := back.get("Content-Security-Policy"):
            back["Content-Security-Policy"] = self._allow_our_frame(policy)
        return web.Response(status=answer.status, body=content, headers=back)

    def _allow_our_frame(self, policy: str) -> str:
        kept = [rule for rule in policy.split(";") if not rule.strip().startswith("frame-ancestors")]
        return ";".join([*kept, f" frame-ancestors {self._framed_by}"])


def _on_what_is_shown_now(asked: bytes, answered: object) -> bytes | None:
    """The same click on the page as it is now, where the chat refused it because something was posted a moment ago.

    People see such a post half a second late; without this, whatever they press in that time would go unheard.
    """
    try:
        click, refusal = json.loads(asked), json.loads(answered if isinstance(answered, bytes) else b"{}")
        if _STALE not in [trouble["code"] for trouble in refusal["diagnostics"]]:
            return None
        return json.dumps({**click, "published_revision": refusal["revision"]}).encode()
    except (ValueError, KeyError, TypeError):
        return None
