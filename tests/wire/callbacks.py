"""The routes by which the bot answers interactions: the callback and the webhook after it."""

from aiohttp import web

from tests.wire.interactions import (
    DEFERRED_MESSAGE,
    DEFERRED_UPDATE,
    FORM,
    MESSAGE,
    SUBMISSION,
    UPDATE,
    Interaction,
)
from tests.wire.limits import RefusedError
from tests.wire.messages import EPHEMERAL, LOADING, Messages
from tests.wire.rest import SENT, Sent, reply
from tests.wire.world import Json

ALREADY_ANSWERED = (400, 40060, "Interaction has already been acknowledged.")
NOT_A_FORM_AGAIN = (400, 50035, "Invalid Form Body")
UNKNOWN_INTERACTION = (404, 10062, "Unknown interaction")
UNKNOWN_MESSAGE = (404, 10008, "Unknown Message")
UNKNOWN_WEBHOOK = (404, 10015, "Unknown Webhook")


class Callbacks:
    """Keeps the first answer to each interaction and what followed it."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self.by_token: dict[str, Interaction] = {}

    def routes(self) -> list[web.RouteDef]:
        """Callback, original answer, follow-ups."""
        webhook = r"/webhooks/{application:\d+}/{token}"
        return [
            web.post(r"/interactions/{id:\d+}/{token}/callback", self._callback),
            web.post(webhook, self._follow_up),
            web.get(webhook + "/messages/{message}", self._get),
            web.patch(webhook + "/messages/{message}", self._edit),
            web.delete(webhook + "/messages/{message}", self._delete),
        ]

    async def _callback(self, request: web.Request) -> web.Response:
        interaction = self.by_token.get(request.match_info["token"])
        sent = request[SENT]
        if interaction is None or str(interaction.id) != request.match_info["id"]:
            raise RefusedError(*UNKNOWN_INTERACTION)
        if interaction.answer is not None:
            interaction.refused.append(sent.json)
            raise RefusedError(*ALREADY_ANSWERED)
        if sent.json["type"] == FORM and interaction.kind == SUBMISSION:
            interaction.refused.append(sent.json)
            raise RefusedError(*NOT_A_FORM_AGAIN)
        self._show(interaction, sent)
        answer = interaction.answered(sent.json["type"], sent.json.get("data") or {}, sent.files, sent.at)
        if answer.late:
            raise RefusedError(*UNKNOWN_INTERACTION)
        if sent.params.get("with_response") not in ("1", "true"):
            return reply(None)
        return reply(self._described(interaction, sent.json["type"]))

    def _show(self, interaction: Interaction, sent: Sent) -> None:
        kind, data = sent.json["type"], sent.json.get("data") or {}
        if kind in (MESSAGE, DEFERRED_MESSAGE):
            flags = LOADING if kind == DEFERRED_MESSAGE else 0
            interaction.original = self._create(interaction, data, sent, flags)
        elif kind in (UPDATE, DEFERRED_UPDATE):
            if interaction.source is None:
                raise RefusedError(400, 50035, "There is no message to update")
            interaction.original = interaction.source
            if kind == UPDATE:
                self._messages.edit(interaction.source, data, sent.files)

    def _create(self, interaction: Interaction, data: Json, sent: Sent, flags: int = 0) -> Json:
        private = bool(data.get("flags", 0) & EPHEMERAL)
        return self._messages.create(
            interaction.channel,
            data,
            sent.files,
            flags=flags,
            for_whom=interaction.person if private else None,
        )

    async def _follow_up(self, request: web.Request) -> web.Response:
        interaction, sent = self._answered(request), request[SENT]
        if interaction.original is not None and interaction.original["flags"] & LOADING:
            message = self._messages.edit(interaction.original, sent.json, sent.files)
        else:
            message = self._create(interaction, sent.json, sent)
            interaction.followups.append(message)
        interaction.shown(sent.at)
        return reply(message)

    async def _get(self, request: web.Request) -> web.Response:
        return reply(self._message(request))

    async def _edit(self, request: web.Request) -> web.Response:
        message, sent = self._message(request), request[SENT]
        self._messages.edit(message, sent.json, sent.files)
        self._answered(request).shown(sent.at)
        return reply(message)

    async def _delete(self, request: web.Request) -> web.Response:
        interaction, message = self._answered(request), self._message(request)
        interaction.channel.messages.pop(int(message["id"]), None)
        if message is interaction.original:
            interaction.original = None
        else:
            interaction.followups.remove(message)
        return reply(None)

    def _answered(self, request: web.Request) -> Interaction:
        interaction = self.by_token.get(request.match_info["token"])
        if interaction is None or interaction.answer is None or interaction.answer.late:
            raise RefusedError(*UNKNOWN_WEBHOOK)
        return interaction

    def _message(self, request: web.Request) -> Json:
        interaction, number = self._answered(request), request.match_info["message"]
        if number == "@original" and interaction.original is not None:
            return interaction.original
        kept = [interaction.original, *interaction.followups]
        for message in kept:
            if message is not None and message["id"] == number:
                return message
        raise RefusedError(*UNKNOWN_MESSAGE)

    def _described(self, interaction: Interaction, kind: int) -> Json:
        described: Json = {"id": str(interaction.id), "type": interaction.kind}
        if interaction.original is None:
            return {"interaction": described}
        message = interaction.original
        described |= {
            "response_message_id": message["id"],
            "response_message_loading": bool(message["flags"] & LOADING),
            "response_message_ephemeral": bool(message["flags"] & EPHEMERAL),
        }
        resource = {"type": kind} | ({"message": message} if kind in (MESSAGE, UPDATE) else {})
        return {"interaction": described, "resource": resource}
