"""Requests as discord.py makes them, to be changed until Discord would refuse them."""

from typing import Any

import simcord

Body = dict[str, Any]
NOBODY: Body = {"parse": []}


def request(method: str, path: str, body: Any = None, **params: Any) -> simcord.HttpLogEntry:
    return simcord.HttpLogEntry(method, path, params, body, None)


def message(**fields: Any) -> simcord.HttpLogEntry:
    return request("POST", "/channels/1/messages", {"allowed_mentions": NOBODY, **fields})


def edit(**fields: Any) -> simcord.HttpLogEntry:
    return request("PATCH", "/webhooks/1/token/messages/@original", fields)


def layout(*components: Body, **fields: Any) -> simcord.HttpLogEntry:
    return message(components=list(components), flags=32768, **fields)


def answer(callback: int, interaction: int = 7, **data: Any) -> simcord.HttpLogEntry:
    return request("POST", f"/interactions/{interaction}/token/callback", {"type": callback, "data": data})


def said(text: str) -> simcord.HttpLogEntry:
    return answer(4, content=text, allowed_mentions=NOBODY)


def form(*fields: Body, **changes: Any) -> simcord.HttpLogEntry:
    return answer(9, **{"custom_id": "form", "title": "Sign", "components": list(fields), **changes})


def commands_put(*nodes: Body) -> simcord.HttpLogEntry:
    return request("PUT", "/applications/1/commands", list(nodes))


def text(content: str) -> Body:
    return {"type": 10, "content": content}


def row(*components: Body) -> Body:
    return {"type": 1, "components": list(components)}


def container(*components: Body) -> Body:
    return {"type": 17, "components": list(components)}


def button(number: int = 0, **changes: Any) -> Body:
    return {"type": 2, "style": 1, "label": "Sign", "custom_id": f"sign:{number}", **changes}


def options(count: int, **changes: Any) -> list[Body]:
    return [{"label": f"Group {number}", "value": f"group-{number}", **changes} for number in range(count)]


def select(count: int, **changes: Any) -> Body:
    return {"type": 3, "custom_id": "group", "options": options(count), **changes}


def label(component: Body, **changes: Any) -> Body:
    return {"type": 18, "label": "Organisation", "component": component, **changes}


def text_input(**changes: Any) -> Body:
    return {"type": 4, "custom_id": "name", "style": 1, "label": None, **changes}


def group(kind: int, count: int, **changes: Any) -> Body:
    return {"type": kind, "custom_id": f"group-{kind}", "options": options(count), **changes}


def command(**changes: Any) -> Body:
    return {"name": "call", "description": "The Call for Action.", "type": 1, **changes}


def option(name: str = "point", **changes: Any) -> Body:
    return {"name": name, "description": "One of its points.", "type": 3, **changes}


def gallery(*items: Body) -> Body:
    return {"type": 12, "items": [{"media": {"url": "attachment://growth.png"}, **item} for item in items]}


def picture(**changes: Any) -> Body:
    return {"id": 0, "filename": "growth.png", **changes}


def subcommands(count: int) -> list[Body]:
    return [option(f"part-{number}", type=1) for number in range(count)]


def long_command(french_name: int) -> Body:
    """A command of 87 characters and 75 choices, each of 100 and a name of 4, longer in French."""
    choices = [
        {"name": "name", "name_localizations": {"fr": "n" * french_name}, "value": f"{number:0100}"}
        for number in range(25)
    ]
    return command(options=[option(name, choices=choices) for name in ("one", "two", "six")])
