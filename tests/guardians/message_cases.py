"""For each rule of messages a request that it refuses, and one beside it that it accepts."""

import simcord

from tests.guard.samples import (
    NOBODY,
    button,
    container,
    edit,
    gallery,
    layout,
    message,
    options,
    picture,
    request,
    row,
    said,
    select,
    text,
)

Case = tuple[str, simcord.HttpLogEntry, simcord.HttpLogEntry]

# What the rule asks for: its name, a request refused, a request accepted.
MESSAGES: dict[str, Case] = {
    "2000 characters": ("content", message(content="é" * 2001), message(content="é" * 2000)),
    "2000 characters in an answer": ("content", said("x" * 2001), said("x" * 2000)),
    "embed title": (
        "embed",
        message(embeds=[{"title": "x" * 257}]),
        message(embeds=[{"title": "x" * 256}]),
    ),
    "embed field": (
        "embed",
        message(embeds=[{"fields": [{"name": "x", "value": "x" * 1025}]}]),
        message(embeds=[{"fields": [{"name": "x", "value": "x" * 1024}]}]),
    ),
    "6000 over all embeds": (
        "embed",
        message(embeds=[{"description": "x" * 3000}, {"description": "x" * 3000, "footer": {"text": "x"}}]),
        message(embeds=[{"description": "x" * 3000}, {"description": "x" * 3000}]),
    ),
    "nothing in it": ("empty", message(), message(content="x")),
    "V2 excludes content": ("layout", layout(text("x"), content="x"), layout(text("x"), content=None)),
    "V2 excludes embeds": ("layout", layout(text("x"), embeds=[{"title": "x"}]), layout(text("x"), embeds=[])),
    "V2 excludes stickers": ("layout", layout(text("x"), sticker_ids=["1"]), layout(text("x"))),
    "V2 needs its flag": ("layout", message(components=[text("x")]), layout(text("x"))),
    "40 components, nested included": (
        "layout",
        layout(container(*[text("x")] * 38), text("x"), text("x")),
        layout(container(*[text("x")] * 38), text("x")),
    ),
    "4000 characters of text": (
        "layout",
        layout(container(text("x" * 3000)), text("x" * 1001)),
        layout(container(text("x" * 3000)), text("x" * 1000)),
    ),
    "five rows without V2": (
        "layout",
        message(content="x", components=[row(button(number)) for number in range(6)]),
        message(content="x", components=[row(button(number)) for number in range(5)]),
    ),
    "five buttons in a row": (
        "row",
        layout(row(*map(button, range(6)))),
        layout(row(*map(button, range(5)))),
    ),
    "a select alone in its row": ("row", layout(row(select(2), button())), layout(row(select(2)), row(button()))),
    "custom ids are unique": (
        "custom-id",
        layout(container(row(button(1))), row(button(1))),
        layout(container(row(button(1))), row(button(2))),
    ),
    "custom id of 100": (
        "custom-id",
        layout(row(button(custom_id="x" * 101))),
        layout(row(button(custom_id="x" * 100))),
    ),
    "button label of 80": ("button", layout(row(button(label="x" * 81))), layout(row(button(label="x" * 80)))),
    "button without label": (
        "button",
        layout(row(button(label=None))),
        layout(row(button(label=None, emoji={"name": "✅"}))),
    ),
    "a link has no custom id": (
        "button",
        layout(row(button(style=5, url="https://example.org"))),
        layout(row({"type": 2, "style": 5, "label": "Read", "url": "https://example.org"})),
    ),
    "25 options": ("select", layout(row(select(26))), layout(row(select(25)))),
    "option label of 100": (
        "select",
        layout(row(select(1, options=options(1, label="x" * 101)))),
        layout(row(select(1, options=options(1, label="x" * 100)))),
    ),
    "option description of 100": (
        "select",
        layout(row(select(1, options=options(1, description="x" * 101)))),
        layout(row(select(1, options=options(1, description="x" * 100)))),
    ),
    "option values are unique": (
        "select",
        layout(row(select(2, options=options(2, value="same")))),
        layout(row(select(2))),
    ),
    "one option chosen beforehand": (
        "select",
        layout(row(select(2, options=options(2, default=True)))),
        layout(row(select(2, options=options(2, default=True), max_values=2))),
    ),
    "no more chosen than options": (
        "select",
        layout(row(select(2, max_values=3))),
        layout(row(select(2, max_values=2))),
    ),
    "least and most chosen": (
        "select",
        layout(row(select(2, min_values=2, max_values=1))),
        layout(row(select(2, min_values=1, max_values=2))),
    ),
    "mentions are named": (
        "mentions",
        request("POST", "/channels/1/messages", {"content": "@everyone"}),
        message(content="@everyone"),
    ),
    "mentions are named in an edit": ("mentions", edit(content="x"), edit(content="x", allowed_mentions=NOBODY)),
    "mentions are named in a layout": (
        "mentions",
        edit(components=[text("@here")], flags=32768),
        edit(components=[text("@here")], flags=32768, allowed_mentions=NOBODY),
    ),
    "nobody by parsing": (
        "mentions",
        message(content="x", allowed_mentions={"parse": ["roles"]}),
        message(content="x", allowed_mentions={"parse": [], "roles": ["5"]}),
    ),
    "no person": (
        "mentions",
        message(content="x", allowed_mentions={"parse": [], "users": ["5"]}),
        message(content="x", allowed_mentions={"parse": [], "users": []}),
    ),
    "one person, where they are asked": (
        "mentions",
        layout(row(button()), allowed_mentions={"parse": [], "users": ["5"]}),
        layout(row(button(custom_id="press:author-yes:3")), allowed_mentions={"parse": [], "users": ["5"]}),
    ),
    "no second person where one is asked": (
        "mentions",
        layout(row(button(custom_id="press:author-yes:3")), allowed_mentions={"parse": [], "users": ["5", "6"]}),
        layout(row(button(custom_id="press:author-yes:3")), allowed_mentions={"parse": [], "users": ["5"]}),
    ),
    "no answered person": (
        "mentions",
        message(content="x", allowed_mentions={"parse": [], "replied_user": True}),
        message(content="x", allowed_mentions={"parse": [], "replied_user": False}),
    ),
    "words for an attached picture": (
        "alternative-text",
        message(attachments=[picture()]),
        message(attachments=[picture(description="The total grew from 3 to 40.")]),
    ),
    "words that are none": (
        "alternative-text",
        message(attachments=[picture(description=" ")]),
        message(attachments=[picture(filename="signatories.csv")]),
    ),
    "words for a shown picture": (
        "alternative-text",
        layout(gallery({}), attachments=[picture(description="Growth.")]),
        layout(gallery({"description": "Growth."}), attachments=[picture()]),
    ),
    "1024 characters of words": (
        "alternative-text",
        layout(gallery({"description": "x" * 1025}), attachments=[picture()]),
        layout(gallery({"description": "x" * 1024}), attachments=[picture()]),
    ),
}
