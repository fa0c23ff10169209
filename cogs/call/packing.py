"""A filled signing form as a few letters, so that the button under an error can open it again as it was sent."""

from dataclasses import dataclass
from typing import Final, Self

from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Declaration, ShowAs, SigningAs

_AS: Final = tuple(SigningAs)
_GROUPS: Final = tuple(StakeholderGroup)
_SHOWS: Final = tuple(ShowAs)
_NONE: Final = "-"


@dataclass(frozen=True, slots=True)
class Filled:
    """What a signing form holds, complete or not. The organisation's name is too long to pack: the message keeps it."""

    signing_as: SigningAs = SigningAs.MYSELF
    group: StakeholderGroup | None = None
    show: ShowAs = ShowAs.COUNTED
    understood: bool = False
    may_write: bool = False
    organisation: str = ""
    country: Country | None = None

    @classmethod
    def from_form(cls, data: dict[str, list[str]], country: Country | None) -> Self:
        """What was sent."""
        group, ticks = data.get("group"), data.get("ticks", [])
        return cls(
            signing_as=SigningAs((data.get("as") or [SigningAs.MYSELF.value])[0]),
            group=StakeholderGroup(group[0]) if group else None,
            show=ShowAs((data.get("show") or [ShowAs.COUNTED.value])[0]),
            understood="understood" in ticks,
            may_write="write" in ticks,
            organisation=(data.get("organisation") or [""])[0],
            country=country,
        )

    @classmethod
    def of(cls, said: Declaration) -> Self:
        """What was declared."""
        return cls(
            signing_as=said.signing_as,
            group=said.group,
            show=said.show,
            understood=said.understood,
            may_write=said.may_write,
            organisation=said.organisation,
            country=said.country,
        )

    def declared(self, organisation: str) -> Declaration:
        """The same as a declaration, for an organisation of that name. Raises as Declaration does."""
        return Declaration(
            signing_as=self.signing_as,
            group=self.group or StakeholderGroup.INDIVIDUAL,
            show=self.show,
            understood=self.understood,
            may_write=self.may_write,
            organisation=organisation,
            country=self.country,
        )

    def packed(self) -> str:
        """As letters and full stops."""
        parts = (
            _AS.index(self.signing_as),
            _NONE if self.group is None else _GROUPS.index(self.group),
            _SHOWS.index(self.show),
            int(self.understood),
            int(self.may_write),
            self.country or _NONE,
        )
        return ".".join(str(part) for part in parts)

    @classmethod
    def unpacked(cls, packed: str, organisation: str) -> Self:
        """What `packed` was made from."""
        signing_as, group, show, understood, may_write, country = packed.split(".")
        return cls(
            signing_as=_AS[int(signing_as)],
            group=None if group == _NONE else _GROUPS[int(group)],
            show=_SHOWS[int(show)],
            understood=understood == "1",
            may_write=may_write == "1",
            organisation=organisation,
            country=None if country == _NONE else Country(country),
        )
