"""The rig's sockets: one loopback server with the API, the gateway and the files."""

from aiohttp import web

from tests.wire.callbacks import Callbacks
from tests.wire.gateway import Gateway
from tests.wire.messages import Messages
from tests.wire.rest import API, Rest
from tests.wire.routes import Routes
from tests.wire.watch import Watch
from tests.wire.world import World

TOKEN = "a-token-that-opens-nothing"
LARGEST_BODY = 64 * 1024 * 1024


class Server:
    """Discord's outside; `rest_url` and `gateway_url` are what a bot is pointed at."""

    def __init__(self, shards: int) -> None:
        self.world = World()
        self.watch = Watch()
        self.rest = Rest(self.watch, TOKEN)
        self.gateway = Gateway(self.world, self.watch, TOKEN)
        self.messages = Messages(self.world)
        self.routes = Routes(self.world, self.messages, shards)
        self.callbacks = Callbacks(self.messages)
        self._runner: web.AppRunner | None = None
        self.address = ""

    @property
    def rest_url(self) -> str:
        """The base address of the API."""
        return f"http://{self.address}{API}"

    @property
    def gateway_url(self) -> str:
        """The address of the gateway."""
        return f"ws://{self.address}/gateway"

    async def start(self) -> None:
        """Listen on a free port of the loopback interface."""
        api = web.Application(middlewares=[self.rest.middleware()], client_max_size=LARGEST_BODY)
        api.add_routes([*self.routes.routes(), *self.callbacks.routes()])
        app = web.Application()
        app.add_routes([web.get("/gateway", self.gateway.serve), web.get("/files/{number}/{name}", self._file)])
        app.add_subapp(API, api)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"{host}:{port}"
        self.gateway.url = self.routes.gateway_url = self.gateway_url
        self.messages.files_url = f"http://{self.address}/files"

    async def close(self) -> None:
        """Close every socket."""
        self.gateway.drop()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _file(self, request: web.Request) -> web.Response:
        return web.Response(body=self.world.files[request.match_info["number"]])
