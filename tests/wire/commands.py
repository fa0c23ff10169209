"""What a Discord client does with the commands that the bot published."""

from typing import Any

from tests.wire.world import ANYONE, Channel, Json, Person

SUBCOMMAND, GROUP, STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER = range(1, 11)


def command_data(published: list[Json], words: str, values: dict[str, Any], focused: str = "") -> Json:
    """The `data` of an INTERACTION_CREATE for a command written as "call sign".

    With `focused` it is what is sent while that option is being typed: nothing else is required.
    """
    name, *path = words.split()
    command = _named(published, name, "command")
    leaf, wrappers = command, []
    for word in path:
        leaf = _named(leaf.get("options", []), word, f"subcommand of /{words}")
        wrappers.append(leaf)
    resolved: Json = {}
    options = _options(leaf, words, values, focused, resolved)
    for wrapper in reversed(wrappers):
        options = [{"name": wrapper["name"], "type": wrapper["type"], "options": options}]
    data = {"id": command["id"], "name": command["name"], "type": 1, "options": options}
    return data | ({"resolved": resolved} if resolved else {})


def resolve(value: Any, resolved: Json) -> str:
    """Name a person or channel by its id, and describe it under `resolved`."""
    number = str(value.id)
    if isinstance(value, Person):
        resolved.setdefault("users", {})[number] = value.user()
        member = {key: said for key, said in value.member().items() if key != "user"}
        resolved.setdefault("members", {})[number] = member | {"permissions": str(value.permissions)}
    elif isinstance(value, Channel):
        payload = value.payload() | {"permissions": str(ANYONE)}
        resolved.setdefault("channels", {})[number] = payload
    else:
        raise TypeError(f"the rig cannot point at {value!r}")
    return number


def _options(leaf: Json, words: str, values: dict[str, Any], focused: str, resolved: Json) -> list[Json]:
    declared = leaf.get("options", [])
    if any(option["type"] in (SUBCOMMAND, GROUP) for option in declared):
        raise AssertionError(f"/{words} is a group: name one of its subcommands")
    missing = [
        option["name"] for option in declared if option.get("required") and option["name"] not in values and not focused
    ]
    if missing:
        raise AssertionError(f"/{words} cannot be sent without {missing}")
    sent = []
    for name, value in values.items():
        option = _named(declared, name, f"option of /{words}")
        is_reference = option["type"] in (USER, CHANNEL, ROLE, MENTIONABLE)
        wire_value = resolve(value, resolved) if is_reference else value
        entry = {"name": name, "type": option["type"], "value": wire_value}
        sent.append(entry | ({"focused": True} if name == focused else {}))
    return sent


def _named(candidates: list[Json], name: str, what: str) -> Json:
    for candidate in candidates:
        if candidate["name"] == name:
            return candidate
    raise AssertionError(f"there is no {what} called {name!r}: {[c['name'] for c in candidates]}")
