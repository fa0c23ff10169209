"""The limits of a message, and the two promises on each: it pings nobody, and its pictures have words."""

import re
from collections.abc import Iterator
from typing import Any

from tests.guard.components import Component, Kind, component_findings, walk
from tests.guard.problem import Finding, at_most
from tests.guard.routes import Message, each, joined

COMPONENTS_V2 = 1 << 15
OF_COMPONENTS_V2 = {Kind.SECTION, Kind.TEXT, Kind.THUMBNAIL, Kind.GALLERY, Kind.FILE, Kind.SEPARATOR, Kind.CONTAINER}
CONTENTS = ("content", "embeds", "poll", "sticker_ids", "components", "attachments")
EMBED_LIMITS = {"title": 256, "description": 4096, "fields": 25}
ALTERNATIVE_TEXT = 1024
# The button with which an author says yes: only the post that asks them may call them.
ASKS_AN_AUTHOR = "press:author-yes:"
PICTURE = re.compile(r".+\.(png|jpe?g|gif|webp|avif)", re.IGNORECASE)


def message_findings(message: Message) -> Iterator[Finding]:
    where, body = message.where, message.body
    components = list(walk(where, body))
    yield from at_most(2000, body.get("content"), "content", joined(where, "content"))
    yield from _embeds(where, body)
    yield from _layout(where, body, components)
    yield from component_findings(components)
    yield from _mentions(where, body, components)
    yield from _pictures(where, body, components)
    if message.is_new and not any(body.get(key) for key in (*CONTENTS, "shared_client_theme", "message_reference")):
        yield Finding("empty", where, "a message with nothing in it")


def _embeds(where: str, body: dict[str, Any]) -> Iterator[Finding]:
    total = 0
    for place, embed in each(where, "embeds", body):
        footer, author = embed.get("footer") or {}, embed.get("author") or {}
        for key, limit in EMBED_LIMITS.items():
            yield from at_most(limit, embed.get(key), "embed", joined(place, key))
        yield from at_most(2048, footer.get("text"), "embed", joined(place, "footer"))
        yield from at_most(256, author.get("name"), "embed", joined(place, "author"))
        counted = [embed.get("title"), embed.get("description"), footer.get("text"), author.get("name")]
        for field_place, field in each(place, "fields", embed):
            yield from at_most(256, field["name"], "embed", joined(field_place, "name"))
            yield from at_most(1024, field["value"], "embed", joined(field_place, "value"))
            counted += [field["name"], field["value"]]
        total += sum(len(text) for text in counted if text)
    if total > 6000:
        yield Finding("embed", joined(where, "embeds"), f"{total} characters over all embeds are over 6000")


def _layout(where: str, body: dict[str, Any], components: list[tuple[str, Component]]) -> Iterator[Finding]:
    if (body.get("flags") or 0) & COMPONENTS_V2:
        for key in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(key):
                yield Finding("layout", joined(where, key), "Components V2 excludes it")
        texts = sum(len(component["content"]) for _, component in components if component["type"] == Kind.TEXT)
        if texts > 4000:
            yield Finding("layout", where, f"{texts} characters of text over all components are over 4000")
        if len(components) > 40:
            yield Finding("layout", where, f"{len(components)} components, nested ones included, are over 40")
        return
    for place, component in components:
        if component["type"] in OF_COMPONENTS_V2:
            yield Finding("layout", place, f"component type {component['type']} needs the flag of Components V2")
    yield from at_most(5, body.get("components"), "layout", joined(where, "components"))


def _mentions(where: str, body: dict[str, Any], components: list[tuple[str, Component]]) -> Iterator[Finding]:
    """Text names its mentions beforehand: nobody, a digest’s one role, or an author who is asked about theirs."""
    has_text = body.get("content") or body.get("embeds") or any(part["type"] == Kind.TEXT for _, part in components)
    place = joined(where, "allowed_mentions")
    allowed = body.get("allowed_mentions")
    if allowed is None:
        if has_text:
            yield Finding("mentions", place, "missing: nothing keeps the text from pinging whomever it mentions")
        return
    if allowed.get("parse") != []:
        yield Finding("mentions", place, f"parse is {allowed.get('parse')!r}, not []")
    asks_one = any(str(part.get("custom_id", "")).startswith(ASKS_AN_AUTHOR) for _, part in components)
    if len(allowed.get("users") or []) > asks_one or allowed.get("replied_user"):
        yield Finding("mentions", place, "it would ping a person")
    yield from at_most(1, allowed.get("roles"), "mentions", joined(place, "roles"))


def _pictures(where: str, body: dict[str, Any], components: list[tuple[str, Component]]) -> Iterator[Finding]:
    """A picture shown by a component has its words there; any other has them on the attachment."""
    shown = [(place, item) for place, item in components if item["type"] == Kind.THUMBNAIL]
    for place, component in components:
        if component["type"] == Kind.GALLERY:
            shown += each(place, "items", component)
    described = {item["media"]["url"] for _, item in shown}
    for place, item in shown:
        yield from _alternative_text(place, item)
    for place, attachment in each(where, "attachments", body):
        name = attachment.get("filename") or ""
        if PICTURE.fullmatch(name) and f"attachment://{name}" not in described:
            yield from _alternative_text(place, attachment)


def _alternative_text(where: str, picture: dict[str, Any]) -> Iterator[Finding]:
    text = picture.get("description") or ""
    if not text.strip():
        yield Finding("alternative-text", where, "a picture without alternative text")
    yield from at_most(ALTERNATIVE_TEXT, text, "alternative-text", joined(where, "description"))
