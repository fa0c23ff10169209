"""The people and places of the rig, written as Discord writes them."""

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

DISCORD_EPOCH_MS = 1_420_070_400_000
GUILDS_SINCE_MS = 1_704_067_200_000 - DISCORD_EPOCH_MS

VIEW, SEND, EMBED, ATTACH, HISTORY = 1 << 10, 1 << 11, 1 << 14, 1 << 15, 1 << 16
MANAGE_GUILD = 1 << 5
USE_COMMANDS = 1 << 31
ANYONE = VIEW | SEND | EMBED | ATTACH | HISTORY | USE_COMMANDS

TEXT_CHANNEL, DIRECT_MESSAGES = 0, 1


def now_text() -> str:
    """The present moment as Discord writes it."""
    return datetime.now(UTC).isoformat()


@dataclass(eq=False)
class Person:
    """A Discord user. Everyone is a member of every server of the rig."""

    id: int
    name: str
    locale: str = "en-US"
    permissions: int = ANYONE
    bot: bool = False

    def user(self) -> Json:
        """The user object."""
        return {
            "id": str(self.id),
            "username": self.name.lower().replace(" ", "_"),
            "global_name": self.name,
            "discriminator": "0",
            "avatar": None,
            "bot": self.bot,
            "public_flags": 0,
            "flags": 0,
        }

    def member(self) -> Json:
        """The member object, without permissions, as REST gives it."""
        return {
            "user": self.user(),
            "nick": None,
            "avatar": None,
            "roles": [],
            "joined_at": "2025-01-01T00:00:00+00:00",
            "premium_since": None,
            "deaf": False,
            "mute": False,
            "pending": False,
            "flags": 0,
            "communication_disabled_until": None,
        }


@dataclass(eq=False)
class Channel:
    """A channel of a server, or someone's direct messages."""

    id: int
    name: str
    guild: "Guild | None" = None
    recipient: Person | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    # What nobody may do there, whatever else they may.
    denied: int = 0

    def allows(self, permission: int) -> bool:
        """Whether the bot may do that there."""
        if self.guild is None:
            return True
        return self.guild.has_bot and bool(self.guild.bot_permissions & ~self.denied & permission)

    def payload(self) -> Json:
        """The channel object."""
        if self.guild is None:
            assert self.recipient is not None
            return {"id": str(self.id), "type": DIRECT_MESSAGES, "recipients": [self.recipient.user()]}
        return {
            "id": str(self.id),
            "type": TEXT_CHANNEL,
            "guild_id": str(self.guild.id),
            "name": self.name,
            "position": 0,
            "permission_overwrites": self._overwrites(self.guild.id),
            "parent_id": None,
            "topic": None,
            "nsfw": False,
            "rate_limit_per_user": 0,
            "last_message_id": None,
        }

    def _overwrites(self, everyone: int) -> list[Json]:
        if not self.denied:
            return []
        return [{"id": str(everyone), "type": 0, "allow": "0", "deny": str(self.denied)}]


@dataclass(eq=False)
class Guild:
    """A server that has the bot; what the bot may do there is what `bot_permissions` says."""

    id: int
    name: str
    locale: str
    bot: Person
    bot_permissions: int
    channels: list[Channel] = field(default_factory=list)
    has_bot: bool = True

    def channel(self, name: str) -> Channel:
        """The channel of that name."""
        return next(channel for channel in self.channels if channel.name == name)

    def payload(self) -> Json:
        """What GUILD_CREATE says of it to a bot with the guilds intent only."""
        return {
            "id": str(self.id),
            "name": self.name,
            "owner_id": str(self.bot.id + 1),
            "preferred_locale": self.locale,
            "roles": [self.everyone()],
            "emojis": [],
            "stickers": [],
            "features": ["COMMUNITY"],
            "channels": [channel.payload() for channel in self.channels],
            "threads": [],
            "members": [self.bot.member()],
            "member_count": 100,
            "large": True,
            "unavailable": False,
            "joined_at": "2025-01-01T00:00:00+00:00",
            "presences": [],
            "voice_states": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
            "afk_timeout": 300,
            "verification_level": 1,
            "default_message_notifications": 1,
            "explicit_content_filter": 2,
            "mfa_level": 0,
            "nsfw_level": 0,
            "premium_tier": 0,
            "premium_subscription_count": 0,
            "premium_progress_bar_enabled": False,
            "system_channel_flags": 0,
            "max_members": 500_000,
            "icon": None,
            "description": None,
        }

    def everyone(self) -> Json:
        """The role that all have, the bot too."""
        return {
            "id": str(self.id),
            "name": "@everyone",
            "permissions": str(self.bot_permissions),
            "position": 0,
            "color": 0,
            "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
            "hoist": False,
            "managed": False,
            "mentionable": False,
            "flags": 0,
            "icon": None,
            "unicode_emoji": None,
        }


class World:
    """All there is: servers, channels, people, files; and the numbers they go by."""

    def __init__(self) -> None:
        self._last = 0
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.people: dict[int, Person] = {}
        self.files: dict[str, bytes] = {}
        self.bot = self.add_person("Accord", bot=True)

    def number(self) -> int:
        """The next snowflake: unique, and dated now."""
        self._last = max((int(time.time() * 1000) - DISCORD_EPOCH_MS) << 22, self._last + 1)
        return self._last

    def add_person(self, name: str, *, locale: str = "en-US", permissions: int = ANYONE, bot: bool = False) -> Person:
        """Someone with an account."""
        person = Person(self.number(), name, locale, permissions, bot)
        self.people[person.id] = person
        return person

    def add_guild(self, name: str, *, locale: str, channels: tuple[str, ...], bot_permissions: int) -> Guild:
        """A server; with several shards, each further one lies on the next shard."""
        guild = Guild((GUILDS_SINCE_MS + len(self.guilds)) << 22, name, locale, self.bot, bot_permissions)
        for channel_name in channels:
            self._add_channel(Channel(self.number(), channel_name, guild))
        self.guilds[guild.id] = guild
        return guild

    def direct_messages(self, person: Person) -> Channel:
        """The channel between the bot and one person."""
        for channel in self.channels.values():
            if channel.recipient is person:
                return channel
        return self._add_channel(Channel(self.number(), person.name, recipient=person))

    def _add_channel(self, channel: Channel) -> Channel:
        self.channels[channel.id] = channel
        if channel.guild is not None:
            channel.guild.channels.append(channel)
        return channel
