"""A member: what a Discord user declared about themselves, across servers."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.names import clean_name


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member may say about themselves; every part can be left out."""

    group: StakeholderGroup | None = None
    country: Country | None = None
    organisation: str | None = None
    language: str | None = None
    youth_led: bool = False
    women_led: bool = False

    def __post_init__(self) -> None:
        if self.organisation is not None:
            object.__setattr__(self, "organisation", clean_name(self.organisation))


@dataclass(frozen=True, slots=True)
class Member:
    """A Discord user known to the bot."""

    id: int
    discord_id: int
    profile: Profile
    known_since: datetime
