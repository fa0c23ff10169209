"""Messages of the rig: what the bot sent, written back as Discord would."""

from collections.abc import Iterator
from typing import Any

from tests.wire.world import Channel, Json, Person, World, now_text

EPHEMERAL, LOADING = 1 << 6, 1 << 7
CONTAINERS_OF_MANY, CONTAINERS_OF_ONE = ("components", "items"), ("component", "accessory")
MEDIA = ("media", "file")

Files = list[tuple[str, bytes]]


def walk(components: list[Json]) -> Iterator[Json]:
    """Every component, nested ones included."""
    for component in components:
        yield component
        for key in CONTAINERS_OF_MANY:
            yield from walk(component.get(key, []))
        for key in CONTAINERS_OF_ONE:
            if key in component:
                yield from walk([component[key]])


def texts(shown: Json) -> list[str]:
    """Every text that a message or a form shows, in order; its title and content first."""
    found = [shown.get("title"), shown.get("content")]
    for embed in shown.get("embeds") or []:
        found += [embed.get("title"), embed.get("description")]
        for field in embed.get("fields", []):
            found += [field["name"], field["value"]]
    for component in walk(shown.get("components") or []):
        found += [component.get("label"), component.get("content")]
        found += [component.get("description"), component.get("placeholder")]
        for option in component.get("options", []):
            found += [option["label"], option.get("description")]
    return [text for text in found if text]


class Messages:
    """Creates and edits messages; keeps their files so that pictures can be fetched."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.files_url = ""
        # Discord forgets them after a few minutes.
        self.nonces_hold = True

    def create(
        self, channel: Channel, sent: Json, files: Files, *, flags: int = 0, for_whom: Person | None = None
    ) -> Json:
        """Keep a new message of the bot; an equal nonce gives the first one again."""
        nonce = sent.get("nonce")
        if nonce is not None and sent.get("enforce_nonce") and self.nonces_hold:
            for message in channel.messages.values():
                if message["nonce"] == nonce:
                    return message
        message: Json = {
            "id": str(self._world.number()),
            "channel_id": str(channel.id),
            "author": self._world.bot.user(),
            "type": 0,
            "content": "",
            "embeds": [],
            "components": [],
            "attachments": [],
            "mentions": [],
            "mention_roles": [],
            "mention_everyone": False,
            "pinned": False,
            "tts": False,
            "timestamp": now_text(),
            "edited_timestamp": None,
            "flags": flags | sent.get("flags", 0),
            "nonce": nonce,
        }
        if for_whom is None:
            channel.messages[int(message["id"])] = message
        self._fill(message, sent, files)
        return message

    def edit(self, message: Json, sent: Json, files: Files) -> Json:
        """Change a message in place."""
        message["flags"] = (message["flags"] & ~LOADING) | sent.get("flags", 0)
        message["edited_timestamp"] = now_text()
        self._fill(message, sent, files)
        return message

    def _fill(self, message: Json, sent: Json, files: Files) -> None:
        for key in ("content", "embeds", "components"):
            if key in sent:
                message[key] = sent[key] or ("" if key == "content" else [])
        if "attachments" in sent or files:
            message["attachments"] = self._attachments(message, sent.get("attachments") or [], files)
        urls = {kept["filename"]: kept for kept in message["attachments"]}
        for number, component in enumerate(walk(message["components"]), start=1):
            if "type" in component:
                component.setdefault("id", number)
            for key in MEDIA:
                if key in component:
                    component[key] = self._media(component[key]["url"], urls)

    def _attachments(self, message: Json, declared: list[Json], files: Files) -> list[Json]:
        before = {kept["id"]: kept for kept in message["attachments"]}
        kept = [before[str(said["id"])] for said in declared if str(said["id"]) in before]
        described = {said["id"]: said.get("description") for said in declared}
        for index, (name, data) in enumerate(files):
            number = str(self._world.number())
            self._world.files[number] = data
            kept.append(
                {
                    "id": number,
                    "filename": name,
                    "size": len(data),
                    "url": f"{self.files_url}/{number}/{name}",
                    "proxy_url": f"{self.files_url}/{number}/{name}",
                    "description": described.get(index, described.get(str(index))),
                }
            )
        return kept

    @staticmethod
    def _media(url: str, attachments: dict[str, Json]) -> Json:
        attachment: dict[str, Any] = attachments.get(url.removeprefix("attachment://"), {})
        return {
            "url": attachment.get("url", url),
            "proxy_url": attachment.get("proxy_url", url),
            "attachment_id": attachment.get("id"),
            "width": None,
            "height": None,
            "content_type": None,
            "loading_state": 2,
        }
