"""Which requests carry a message, a form, choices or commands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from tests.guard.problem import Request


class Callback(IntEnum):
    """How an interaction is answered (Discord's interaction callback types)."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    FORM = 9


@dataclass(frozen=True)
class Message:
    """A message that a request creates, or the part of one that it changes."""

    body: dict[str, Any]
    where: str
    is_new: bool


class Answer(NamedTuple):
    """The answer to an interaction."""

    interaction: int
    callback: int
    data: dict[str, Any]


CALLBACK = re.compile(r"/interactions/(\d+)/[^/]+/callback")
CREATES_MESSAGE = re.compile(r"/channels/\d+/messages|/webhooks/\d+/[^/]+")
EDITS_MESSAGE = re.compile(r"(?:/channels/\d+|/webhooks/\d+/[^/]+)/messages/(?:\d+|@original)")
COMMANDS = re.compile(r"/applications/\d+(?:/guilds/\d+)?/commands(?:/\d+)?")


def answer_of(request: Request) -> Answer | None:
    match = CALLBACK.fullmatch(request.path)
    if request.method != "POST" or match is None:
        return None
    return Answer(int(match[1]), request.json["type"], request.json.get("data") or {})


def message_of(request: Request) -> Message | None:
    answer = answer_of(request)
    if answer is not None:
        if answer.callback in (Callback.MESSAGE, Callback.UPDATE):
            return Message(answer.data, "data", is_new=answer.callback == Callback.MESSAGE)
        return None
    if request.method == "POST" and CREATES_MESSAGE.fullmatch(request.path):
        return Message(request.json, "", is_new=True)
    if request.method == "PATCH" and EDITS_MESSAGE.fullmatch(request.path):
        return Message(request.json, "", is_new=False)
    return None


def commands_of(request: Request) -> list[dict[str, Any]] | None:
    """The commands that a request publishes: the whole list, or the one."""
    if request.method not in ("PUT", "POST", "PATCH") or not COMMANDS.fullmatch(request.path):
        return None
    return request.json if isinstance(request.json, list) else [request.json]


def joined(where: str, *steps: str | int) -> str:
    """A place in a body, as `data.components[0].label`."""
    for step in steps:
        where += f"[{step}]" if isinstance(step, int) else f".{step}" if where else step
    return where


def each(where: str, key: str, body: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The members of a list that may be absent or null, each with its place."""
    for index, member in enumerate(body.get(key) or []):
        yield joined(where, key, index), member
