"""The routes by which the bot knows itself, its commands, channels and people."""

from aiohttp import web

from tests.wire.limits import RefusedError
from tests.wire.messages import Messages
from tests.wire.rest import SENT, reply
from tests.wire.world import HISTORY, SEND, VIEW, Channel, Json, World

UNKNOWN_CHANNEL = (404, 10003, "Unknown Channel")
UNKNOWN_GUILD = (404, 10004, "Unknown Guild")
UNKNOWN_MEMBER = (404, 10007, "Unknown Member")
UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
UNKNOWN_USER = (404, 10013, "Unknown User")
MISSING_ACCESS = (403, 50001, "Missing Access")
MISSING_PERMISSIONS = (403, 50013, "Missing Permissions")
MESSAGES_A_PAGE = 50


class Routes:
    """Everything of the API that is no answer to an interaction."""

    def __init__(self, world: World, messages: Messages, shards: int) -> None:
        self._world = world
        self._messages = messages
        self._shards = shards
        self.gateway_url = ""
        self.commands: dict[str, list[Json]] = {}

    def routes(self) -> list[web.RouteDef]:
        """The bot itself, commands, channels, members, files."""
        channel = r"/channels/{channel:\d+}"
        commands = r"/applications/{application:\d+}"
        return [
            web.get("/users/@me", self._me),
            web.get(r"/users/{user:\d+}", self._user),
            web.post("/users/@me/channels", self._direct_messages),
            web.get("/oauth2/applications/@me", self._application),
            web.get("/applications/@me", self._application),
            web.get("/gateway/bot", self._gateway),
            web.get(commands + "/{scope:commands}", self._list_commands),
            web.put(commands + "/{scope:commands}", self._publish_commands),
            web.get(commands + r"/{scope:guilds/\d+/commands}", self._list_commands),
            web.put(commands + r"/{scope:guilds/\d+/commands}", self._publish_commands),
            web.get(r"/guilds/{guild:\d+}/members/{user:\d+}", self._member),
            web.get(channel, self._channel),
            web.get(channel + "/messages", self._list_messages),
            web.post(channel + "/messages", self._create_message),
            web.get(channel + r"/messages/{message:\d+}", self._get_message),
            web.patch(channel + r"/messages/{message:\d+}", self._edit_message),
            web.delete(channel + r"/messages/{message:\d+}", self._delete_message),
        ]

    @property
    def published(self) -> list[Json]:
        """The commands that are published everywhere."""
        return self.commands.get("commands", [])

    async def _me(self, _: web.Request) -> web.Response:
        return reply(self._world.bot.user() | {"verified": True, "mfa_enabled": True})

    async def _user(self, request: web.Request) -> web.Response:
        person = self._world.people.get(int(request.match_info["user"]))
        if person is None:
            raise RefusedError(*UNKNOWN_USER)
        return reply(person.user())

    async def _direct_messages(self, request: web.Request) -> web.Response:
        person = self._world.people.get(int(request[SENT].json["recipient_id"]))
        if person is None:
            raise RefusedError(*UNKNOWN_USER)
        return reply(self._world.direct_messages(person).payload())

    async def _application(self, _: web.Request) -> web.Response:
        bot = self._world.bot
        return reply(
            {
                "id": str(bot.id),
                "name": bot.name,
                "description": "",
                "icon": None,
                "bot_public": True,
                "bot_require_code_grant": False,
                "owner": bot.user() | {"bot": False},
                "team": None,
                "verify_key": "0" * 64,
                "flags": 0,
            }
        )

    async def _gateway(self, _: web.Request) -> web.Response:
        limit = {"total": 1000, "remaining": 1000, "reset_after": 0, "max_concurrency": 1}
        return reply({"url": self.gateway_url, "shards": self._shards, "session_start_limit": limit})

    async def _list_commands(self, request: web.Request) -> web.Response:
        return reply(self.commands.get(request.match_info["scope"], []))

    async def _publish_commands(self, request: web.Request) -> web.Response:
        before = {command["name"]: command["id"] for command in self.commands.get(request.match_info["scope"], [])}
        published = []
        for command in request[SENT].json:
            number = before.get(command["name"]) or str(self._world.number())
            kept = {"type": 1, "options": [], "description": ""} | command
            version = {"version": str(self._world.number())}
            published.append(kept | {"id": number, "application_id": str(self._world.bot.id)} | version)
        self.commands[request.match_info["scope"]] = published
        return reply(published)

    async def _member(self, request: web.Request) -> web.Response:
        guild = self._world.guilds.get(int(request.match_info["guild"]))
        if guild is None or not guild.has_bot:
            raise RefusedError(*UNKNOWN_GUILD)
        person = self._world.people.get(int(request.match_info["user"]))
        if person is None:
            raise RefusedError(*UNKNOWN_MEMBER)
        return reply(person.member())

    async def _channel(self, request: web.Request) -> web.Response:
        return reply(self._found_channel(request).payload())

    async def _list_messages(self, request: web.Request) -> web.Response:
        channel, wanted = self._found_channel(request), request[SENT].params
        if not channel.allows(HISTORY):
            return reply([])
        # Whatever comes right after, or else right before; the newest first in either case.
        forwards, most = "after" in wanted, int(wanted.get("limit", MESSAGES_A_PAGE))
        before, after = int(wanted.get("before", 1 << 63)), int(wanted.get("after", 0))
        numbers = sorted((n for n in channel.messages if after < n < before), reverse=not forwards)[:most]
        return reply([channel.messages[number] for number in sorted(numbers, reverse=True)])

    async def _create_message(self, request: web.Request) -> web.Response:
        channel, sent = self._found_channel(request), request[SENT]
        if not channel.allows(SEND):
            raise RefusedError(*MISSING_PERMISSIONS)
        return reply(self._messages.create(channel, sent.json, sent.files))

    async def _get_message(self, request: web.Request) -> web.Response:
        return reply(self._found_message(request))

    async def _edit_message(self, request: web.Request) -> web.Response:
        sent = request[SENT]
        return reply(self._messages.edit(self._found_message(request), sent.json, sent.files))

    async def _delete_message(self, request: web.Request) -> web.Response:
        message = self._found_message(request)
        del self._found_channel(request).messages[int(message["id"])]
        return reply(None)

    def _found_channel(self, request: web.Request) -> Channel:
        channel = self._world.channels.get(int(request.match_info["channel"]))
        if channel is None:
            raise RefusedError(*UNKNOWN_CHANNEL)
        if not channel.allows(VIEW):
            raise RefusedError(*MISSING_ACCESS)
        return channel

    def _found_message(self, request: web.Request) -> Json:
        message = self._found_channel(request).messages.get(int(request.match_info["message"]))
        if message is None:
            raise RefusedError(*UNKNOWN_MESSAGE)
        return message
