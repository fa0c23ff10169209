"""What still stands on someone's screen, and is pressed there: simcord refuses what Discord lets happen.

A message may be deleted while it is looked at; and whoever forges a request presses what was never shown to them.
"""

from dataclasses import dataclass
from typing import Any

import simcord
from simcord.actors import _dispatch_actor_interaction
from simcord.backend import serializers
from simcord.components import walk_components
from simcord.enums import InteractionType

from tests.reading import message

_BUTTON, _SELECT = 2, 3


@dataclass(frozen=True)
class Screen:
    """A message as it was when it was looked at."""

    payload: dict[str, Any]

    @classmethod
    def showing(cls, env: simcord.Env, answer: Any) -> "Screen":
        """Look at a message, or at an answer."""
        shown = message(answer)
        channel_id = shown.channel_id if hasattr(shown, "channel_id") else shown.channel.id
        return cls(dict(serializers.message_payload(env.backend, env.backend.get_message(channel_id, shown.id))))

    async def press(self, person: simcord.MemberActor, channel: simcord.ChannelHandle, label: str) -> Any:
        """Press a button of it."""
        return await self._act(person, channel, _BUTTON, label)

    async def choose(
        self, person: simcord.MemberActor, channel: simcord.ChannelHandle, value: str, *, action: str = ""
    ) -> Any:
        """Choose from its select, from the one that does an action where there are several."""
        return await self._act(person, channel, _SELECT, None, action, values=[value])

    async def _act(
        self,
        person: simcord.MemberActor,
        channel: simcord.ChannelHandle,
        kind: int,
        label: str | None,
        action: str = "",
        **more: Any,
    ) -> Any:
        (control,) = [
            part
            for part in walk_components(self.payload["components"])
            if part["type"] == kind and (label is None or part["label"] == label)
            if f":{action}" in part["custom_id"]
        ]
        data = {"custom_id": control["custom_id"], "component_type": kind, **more}
        return await _dispatch_actor_interaction(
            person, InteractionType.MESSAGE_COMPONENT, channel, data, extra={"message": self.payload}
        )


def past_the_form(shown: Any) -> Any:
    """An open form without its limits: whoever sends the request by themselves is not held by them."""
    for labelled in shown._interaction.modal["components"]:  # noqa: SLF001 - it shows a copy
        labelled["component"].pop("max_length", None)
        labelled["component"]["required"] = False
    return shown
