"""A stand-in for Discord's direct messages: what reached whom."""

from dataclasses import dataclass, field

from bot.domain.letters import LetterPosting
from bot.services.announcer import RecipientRefuses


@dataclass
class Letterbox:
    """With `trouble` set, every letter meets it; those who refuse take none."""

    letters: list[tuple[int, LetterPosting]] = field(default_factory=list)
    refusing: set[int] = field(default_factory=set)
    trouble: BaseException | None = None

    async def write(self, discord_id: int, letter: LetterPosting, *, nonce: str) -> None:
        if self.trouble:
            raise self.trouble
        if discord_id in self.refusing:
            raise RecipientRefuses
        self.letters.append((discord_id, letter))

    @property
    def readers(self) -> list[int]:
        """Who has a letter, one entry for each letter."""
        return [discord_id for discord_id, _ in self.letters]
