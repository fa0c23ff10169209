"""Made-up people, so that pictures and lists have something to show. They exist in the playground only."""

from dataclasses import dataclass
from itertools import chain, repeat
from typing import Final

from bot.domain.actor import Actor
from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.signatures import Declaration, ShowAs, SigningAs

# Far under every id that the virtual Discord gives.
_FIRST_ID: Final = 1_000_000_000_000
# Crowd by crowd, then from the first again, so that with each of three somebody new is heard from, and never everybody.
_CROWD: Final = 60
_GROUPS: Final = (
    {
        StakeholderGroup.YOUTH: 21,
        StakeholderGroup.CIVIL_SOCIETY: 13,
        StakeholderGroup.EDUCATOR: 8,
        StakeholderGroup.NATIONAL_GOVERNMENT: 6,
        StakeholderGroup.ACADEMIA: 6,
        StakeholderGroup.MEDIA: 3,
        StakeholderGroup.WOMENS_ORGANISATION: 2,
        StakeholderGroup.INDIVIDUAL: 1,
    },
    {
        StakeholderGroup.YOUTH: 18,
        StakeholderGroup.CIVIL_SOCIETY: 14,
        StakeholderGroup.WOMENS_ORGANISATION: 9,
        StakeholderGroup.LOCAL_GOVERNMENT: 7,
        StakeholderGroup.MEDIA: 4,
        StakeholderGroup.EDUCATOR: 4,
        StakeholderGroup.FOUNDATION: 4,
    },
    {
        StakeholderGroup.CIVIL_SOCIETY: 17,
        StakeholderGroup.YOUTH: 16,
        StakeholderGroup.RELIGIOUS_OR_COMMUNITY_ACTOR: 9,
        StakeholderGroup.ACADEMIA: 8,
        StakeholderGroup.INDIVIDUAL: 7,
        StakeholderGroup.PRIVATE_SECTOR: 2,
        StakeholderGroup.FOUNDATION: 1,
    },
)
_COUNTRIES: Final = (
    {"CA": 19, "TN": 10, "FR": 8, "SN": 7, "KE": 6, "ID": 5, "NO": 3, "": 2},
    {"CA": 11, "MA": 9, "BR": 8, "NG": 7, "BE": 6, "IN": 6, "JO": 5, "FJ": 3, "MX": 2, "": 3},
    {"FR": 10, "CO": 9, "GH": 8, "LB": 7, "PH": 7, "NO": 5, "CD": 5, "NZ": 5, "": 4},
)
_SHOWN: Final = {ShowAs.COUNTED: 24, ShowAs.GROUP_AND_COUNTRY: 20, ShowAs.NAME: 10, ShowAs.ORGANISATION: 6}
# Steps that meet no period of the lists, so that no two traits go together.
_STRIDES: Final = {"group": 7, "country": 11, "show": 13}


def _spread(shares: dict[str, int], stride: int, number: int) -> str:
    """The trait of person `number`: over as many people as there are shares, each trait as often as its share."""
    each = list(chain.from_iterable(repeat(trait, share) for trait, share in shares.items()))
    return each[number * stride % len(each)]


@dataclass(frozen=True, slots=True)
class MadeUpPerson:
    """One of the crowd, told apart by their number."""

    number: int

    def actor(self, server_id: int) -> Actor:
        """Them, in a server."""
        return Actor(discord_id=_FIRST_ID + self.number, server_id=server_id, name=f"Made-up person {self.number}")

    @property
    def crowd(self) -> int:
        """With which of the crowds they came."""
        return (self.number - 1) // _CROWD

    @property
    def group(self) -> StakeholderGroup:
        """What they are."""
        shares = _GROUPS[self.crowd % len(_GROUPS)]
        return StakeholderGroup(
            _spread({group.value: n for group, n in shares.items()}, _STRIDES["group"], self.number)
        )

    @property
    def country(self) -> Country | None:
        """Where they are, if they said."""
        code = _spread(_COUNTRIES[self.crowd % len(_COUNTRIES)], _STRIDES["country"], self.number)
        return Country(code) if code else None

    @property
    def profile(self) -> Profile:
        """What they said about themselves before they signed."""
        return Profile(
            group=self.group,
            country=self.country,
            youth_led=self.group is StakeholderGroup.YOUTH and self.number % 2 == 0,
            women_led=self.number % 3 == 0,
        )

    @property
    def declaration(self) -> Declaration:
        """What they fill into the form."""
        show = ShowAs(_spread({show.value: n for show, n in _SHOWN.items()}, _STRIDES["show"], self.number))
        return Declaration(
            group=self.group,
            understood=True,
            signing_as=SigningAs.MYSELF,
            show=show,
            organisation=f"Made-up organisation {self.number}" if show is ShowAs.ORGANISATION else "",
            country=self.country,
        )
