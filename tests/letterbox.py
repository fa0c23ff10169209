"""A stand-in for Discord's direct messages: what reached whom."""

from dataclasses import dataclass, field

from bot.domain.letters import LetterPosting
from bot.domain.posts import ReminderPosting
from bot.services.announcer import RecipientRefuses


@dataclass
class Letterbox:
    """With `trouble` set, every letter meets it; those who refuse take none."""

    letters: list[tuple[int, LetterPosting]] = field(default_factory=list)
    reminders: list[tuple[int, ReminderPosting]] = field(default_factory=list)
    # Discord drops a second message of the same nonce within a few minutes.
    nonces: set[str] = field(default_factory=set)
    refusing: set[int] = field(default_factory=set)
    trouble: BaseException | None = None

    async def write(self, discord_id: int, letter: LetterPosting | ReminderPosting, *, nonce: str) -> None:
        if self.trouble:
            raise self.trouble
        if discord_id in self.refusing:
            raise RecipientRefuses
        if isinstance(letter, LetterPosting):
            self.letters.append((discord_id, letter))
        elif nonce not in self.nonces:
            self.nonces.add(nonce)
            self.reminders.append((discord_id, letter))

    @property
    def readers(self) -> list[int]:
        """Who has a letter, one entry for each letter."""
        return [discord_id for discord_id, _ in self.letters]
