"""Signing a Call over the wire, as a youth member who leaves the rest as the form offers it."""

from typing import Any

from bot.domain.groups import StakeholderGroup
from tests.wire.forms import CHECKBOX_GROUP, fields
from tests.wire.interactions import Answer
from tests.wire.rig import Rig
from tests.wire.world import Channel, Json, Person


def as_youth(form: Json) -> dict[str, Any]:
    """What is filled in: the group, and every box ticked. It reads the choices, so it works in any language."""
    values: dict[str, Any] = {}
    for label, field in fields(form):
        offered = [option["value"] for option in field.get("options", [])]
        if StakeholderGroup.YOUTH in offered:
            values[label] = StakeholderGroup.YOUTH.value
        elif field["type"] == CHECKBOX_GROUP:
            values[label] = offered
    return values


async def sign(rig: Rig, person: Person, channel: Channel) -> tuple[Answer, Answer]:
    """Open the form and send it; gives both answers."""
    form = await rig.slash(person, channel, "call sign")
    return form, await rig.submit(person, form, as_youth(form.sent))
