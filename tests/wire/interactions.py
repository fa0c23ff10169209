"""One press of one person, and what they got for it."""

import asyncio
from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import Any

from tests.wire.messages import EPHEMERAL, Files, texts
from tests.wire.world import Channel, Json, Person

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMISSION = 2, 3, 4, 5
MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, CHOICES, FORM = 4, 5, 6, 7, 8, 9
ANSWER_WITHIN_SECONDS = 3.0
ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024
IN_A_SERVER, IN_DIRECT_MESSAGES = 0, 1


@dataclass(eq=False)
class Answer:
    """The answer to one interaction as its person sees it.

    `elapsed` are the seconds until the callback arrived; `late` is an answer that Discord would
    have refused for that. `data` is the form, the choices, or the message as it is now.
    """

    interaction: "Interaction"
    type: int
    sent: Json
    elapsed: float
    files: Files = field(default_factory=list)

    @property
    def late(self) -> bool:
        """Whether the person had already been told that the application did not respond."""
        return self.elapsed > ANSWER_WITHIN_SECONDS

    @property
    def waited(self) -> float:
        """The seconds until there was something to see: more than `elapsed` where the bot asked for patience first."""
        return self.interaction.shown_at - self.interaction.sent_at

    @property
    def data(self) -> Json:
        """What is shown now: an edit of the message shows here too."""
        return self.interaction.original or self.sent

    @property
    def message(self) -> Json:
        """The message that is shown now, to click at."""
        if self.interaction.original is None:
            raise AssertionError(f"the answer was of type {self.type}, not a message: {self.sent}")
        return self.interaction.original

    @property
    def is_ephemeral(self) -> bool:
        """Whether only this person sees it."""
        return bool(self.message["flags"] & EPHEMERAL)

    @property
    def text(self) -> str:
        """Every text that is shown, a line each."""
        return "\n".join(texts(self.data))


@dataclass(eq=False)
class Interaction:
    """What the rig knows of one interaction that it sent to the bot."""

    id: int
    kind: int
    person: Person
    channel: Channel
    data: Json
    source: Json | None = None
    token: str = field(default_factory=lambda: token_urlsafe(24))
    sent_at: float = 0.0
    shown_at: float = 0.0
    answer: Answer | None = None
    refused: list[Json] = field(default_factory=list)
    original: Json | None = None
    followups: list[Json] = field(default_factory=list)
    done: asyncio.Event = field(default_factory=asyncio.Event)

    def payload(self, application_id: int, version: int = 1) -> Json:
        """The INTERACTION_CREATE of it."""
        guild = self.channel.guild
        payload: dict[str, Any] = {
            "id": str(self.id),
            "application_id": str(application_id),
            "type": self.kind,
            "token": self.token,
            "version": version,
            "data": self.data,
            "channel_id": str(self.channel.id),
            "channel": self.channel.payload(),
            "locale": self.person.locale,
            "entitlements": [],
            "authorizing_integration_owners": {},
            "attachment_size_limit": ATTACHMENT_SIZE_LIMIT,
            "context": IN_DIRECT_MESSAGES if guild is None else IN_A_SERVER,
        }
        if self.source is not None:
            payload["message"] = self.source
        if guild is None:
            return payload | {"user": self.person.user(), "app_permissions": "0"}
        member = self.person.member() | {"permissions": str(self.person.permissions)}
        payload["authorizing_integration_owners"] = {"0": str(guild.id)}
        return payload | {
            "guild_id": str(guild.id),
            "guild": {"id": str(guild.id), "locale": guild.locale, "features": []},
            "guild_locale": guild.locale,
            "member": member,
            "app_permissions": str(guild.bot_permissions & ~self.channel.denied),
        }

    def answered(self, kind: int, sent: Json, files: Files, at: float) -> Answer:
        """Keep the first callback, which arrived at that monotonic time."""
        self.answer = Answer(self, kind, sent, at - self.sent_at, files)
        if kind != DEFERRED_MESSAGE or self.answer.late:
            self.shown(at)
        return self.answer

    def shown(self, at: float) -> None:
        """Something can be seen now: the wait for it ends."""
        if not self.done.is_set():
            self.shown_at = at
            self.done.set()
