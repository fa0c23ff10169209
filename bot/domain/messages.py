"""A message that someone hands over to begin a draft from it: their own, or one whose author is asked first."""

import re
from dataclasses import dataclass
from typing import Final

from bot.domain.errors.messages import MessageUnusable, Unusable

_LINK: Final = re.compile(
    r"<?https?://(?:\w+\.)?discord(?:app)?\.com/channels/(\d{5,20})/(\d{5,20})/(\d{5,20})/?>?", re.ASCII
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a message stands."""

    server_id: int
    channel_id: int
    message_id: int

    @property
    def link(self) -> str:
        """The way to it, in Discord's own form."""
        return f"https://discord.com/channels/{self.server_id}/{self.channel_id}/{self.message_id}"


@dataclass(frozen=True, slots=True)
class Handed:
    """A message that was handed over."""

    place: Place
    author_discord_id: int
    # An app or a webhook wrote it: nobody could be asked.
    by_app: bool
    text: str


def read_link(typed: str, *, server_id: int | None) -> Place:
    """The message of this server that a link leads to. Raises MessageUnusable."""
    found = _LINK.fullmatch(typed.strip())
    if found is None:
        raise MessageUnusable(why=Unusable.NO_LINK)
    place = Place(*(int(part) for part in found.groups()))
    if place.server_id != server_id:
        raise MessageUnusable(why=Unusable.ELSEWHERE)
    return place


def usable(handed: Handed, *, by_link: bool) -> Handed:
    """A message with a text that a person wrote. Raises MessageUnusable.

    By a link Discord shows an app that does not ask for the intent no text, unless the message calls the app: only what
    someone hands over by the menu comes whole.
    """
    if handed.by_app:
        raise MessageUnusable(why=Unusable.BY_APP)
    if not handed.text.strip():
        raise MessageUnusable(why=Unusable.NOT_SHOWN if by_link else Unusable.NO_TEXT)
    return handed


def beginning(text: str, *, limit: int) -> str:
    """As many whole words of a message as fit."""
    whole = text.strip()
    if len(whole) <= limit:
        return whole
    cut = whole[: limit - 1]
    return f"{cut.rsplit(maxsplit=1)[0] if ' ' in cut[limit // 2 :] else cut}…"
