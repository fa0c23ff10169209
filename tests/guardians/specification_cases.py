"""For what the specification asks for, a request that it refuses, and one beside it that it accepts."""

from tests.guard.samples import (
    button,
    container,
    form,
    label,
    layout,
    request,
    row,
    text,
    text_input,
)
from tests.guardians.message_cases import Case

# What the specification asks for: what it says, a request refused, a request accepted.
SPECIFIED: dict[str, Case] = {
    "a path": ("no such path", request("GET", "/channels/1/posts"), request("GET", "/channels/1/messages")),
    "a method": ("no such path", request("PUT", "/channels/1/messages"), request("GET", "/gateway/bot")),
    "a parameter": (
        "no such parameter",
        request("GET", "/channels/1/messages", size=5),
        request("GET", "/channels/1/messages", limit=5),
    ),
    "no body": ("a body where none", request("GET", "/users/@me", {}), request("GET", "/users/@me")),
    "an id that is too great": (
        "not a 'snowflake'",
        request("POST", "/users/@me/channels", {"recipient_id": 1 << 64}),
        request("POST", "/users/@me/channels", {"recipient_id": (1 << 64) - 1}),
    ),
    "an address": (
        "is not a 'uri'",
        layout(row({"type": 2, "style": 5, "label": "Read", "url": "javascript:alert(1)"})),
        layout(row({"type": 2, "style": 5, "label": "Read", "url": "https://example.org"})),
    ),
    "a kind of value": (
        "'yes' is not of type",
        layout(row(button(disabled="yes"))),
        layout(row(button(disabled=True))),
    ),
    "a colour": (
        "is greater than the maximum",
        layout({**container(text("x")), "accent_color": 1 << 24}),
        layout({**container(text("x")), "accent_color": None}),
    ),
    "a part of a form": (
        "'style' is a required property",
        form(label({"type": 4, "custom_id": "name"})),
        form(label(text_input())),
    ),
}
