"""A stand-in for Discord's direct messages: what reached whom."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from bot.domain.editions import EditionPosting
from bot.domain.letters import LetterPosting
from bot.domain.posts import Posting, ReminderPosting, TroublePosting
from bot.services.announcer import RecipientRefuses, Written

# What the channel of a conversation has beyond the id of the person.
_CONVERSATION = 10**9


@dataclass
class Letterbox:
    """With `trouble` set, every letter meets it; those who refuse take none."""

    # The messages of Discord and their numbers, beside those in channels: an edition is looked for among them.
    messages: dict[int, tuple[int, Posting]] = field(default_factory=dict)
    ids: Iterator[int] = field(default_factory=lambda: count(1))
    letters: list[tuple[int, LetterPosting]] = field(default_factory=list)
    reminders: list[tuple[int, ReminderPosting]] = field(default_factory=list)
    troubles: list[tuple[int, TroublePosting]] = field(default_factory=list)
    editions: list[tuple[int, EditionPosting]] = field(default_factory=list)
    # Discord drops a second message of the same nonce within a few minutes.
    nonces: dict[str, int] = field(default_factory=dict)
    refusing: set[int] = field(default_factory=set)
    trouble: BaseException | None = None

    async def open(self, discord_id: int) -> int:
        return discord_id + _CONVERSATION

    async def write(self, discord_id: int, letter: Written, *, nonce: str) -> int:
        if self.trouble:
            raise self.trouble
        if discord_id in self.refusing:
            raise RecipientRefuses
        if nonce in self.nonces:
            return self.nonces[nonce]
        message_id = next(self.ids)
        match letter:
            case LetterPosting():
                self.letters.append((discord_id, letter))
                return message_id
            case ReminderPosting():
                self.reminders.append((discord_id, letter))
            case TroublePosting():
                self.troubles.append((discord_id, letter))
            case EditionPosting():
                self.editions.append((discord_id, letter))
                self.messages[message_id] = (discord_id + _CONVERSATION, letter)
        self.nonces[nonce] = message_id
        return message_id

    @property
    def readers(self) -> list[int]:
        """Who has a letter, one entry for each letter."""
        return [discord_id for discord_id, _ in self.letters]
