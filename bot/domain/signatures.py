"""Signing a Call: what is declared, and how much of it others see."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.errors import NotUnderstood, OrganisationMissing
from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Refusal
from bot.domain.names import clean_name
from bot.domain.organisations import Confirmation
from bot.domain.tallies import NOT_SAID, Dimension


class SigningAs(StrEnum):
    """For whom someone signs."""

    MYSELF = "myself"
    ORGANISATION = "organisation"


class ShowAs(StrEnum):
    """What others see of a signature. Nothing is public without a choice: *counted only* is the default."""

    NAME = "name"
    ORGANISATION = "organisation"
    GROUP_AND_COUNTRY = "group_and_country"
    COUNTED = "counted"


class State(StrEnum):
    """Whether a signature counts in the total or waits for a reviewer and is counted apart."""

    COUNTED = "counted"
    AWAITING = "awaiting"


@dataclass(frozen=True, slots=True)
class Declaration:
    """What someone filled into the signing form. Raises NotUnderstood, OrganisationMissing, and the errors of names."""

    group: StakeholderGroup
    understood: bool
    signing_as: SigningAs = SigningAs.MYSELF
    show: ShowAs = ShowAs.COUNTED
    may_write: bool = False
    organisation: str = ""
    country: Country | None = None

    def __post_init__(self) -> None:
        if not self.understood:
            raise NotUnderstood
        if self.organisation:
            object.__setattr__(self, "organisation", clean_name(self.organisation))
        elif self.signing_as is SigningAs.ORGANISATION or self.show is ShowAs.ORGANISATION:
            raise OrganisationMissing


@dataclass(frozen=True, slots=True)
class Signature:
    """A live signature of a member on one version of a Call, made in one server."""

    id: int
    call_id: int
    member_id: int | None
    server_id: int
    version: int
    state: State
    group: StakeholderGroup
    country: Country | None
    show: ShowAs
    hidden_at: datetime | None
    shown_name: str | None
    organisation: str | None
    organisation_id: int | None
    leads: bool
    youth_led: bool
    women_led: bool
    may_write: bool
    signed_at: datetime
    invalidated_at: datetime | None = None

    def counts(self) -> dict[tuple[Dimension, str], int]:
        """The cells that this signature adds one to; none where another stands for it, or it is not genuine."""
        if not self.leads or self.invalidated_at is not None:
            return {}
        country = self.country or NOT_SAID
        cells = {
            (Dimension.TOTAL, ""): 1,
            (Dimension.DAY, self.signed_at.date().isoformat()): 1,
            (Dimension.GROUP, self.group.value): 1,
            (Dimension.COUNTRY, country): 1,
            (Dimension.CELL, f"{self.group.value}/{country}"): 1,
        }
        if self.show is ShowAs.GROUP_AND_COUNTRY and self.hidden_at is None:
            cells[Dimension.LISTED, f"{self.group.value}/{country}"] = 1
        if self.youth_led:
            cells[Dimension.YOUTH_LED, ""] = 1
        if self.women_led:
            cells[Dimension.WOMEN_LED, ""] = 1
        return cells


class Outcome(StrEnum):
    """What came of signing."""

    SIGNED = "signed"
    CHANGED = "changed"
    # Signed again, in a newer version.
    RENEWED = "renewed"
    STANDS = "stands"


@dataclass(frozen=True, slots=True)
class Signed:
    """What a signer is told: the signature as it is kept now, the total that it is part of, and what was done."""

    call: Call
    signature: Signature
    total: int
    outcome: Outcome
    # Why it does not count, where reviewers found it not to be genuine.
    refusal: Refusal | None = None
    # Whether reviewers declined that its signer acts for the organisation; they can ask again.
    sent_back: bool = False


@dataclass(frozen=True, slots=True)
class Signatory:
    """One row of the list: exactly what its signer chose to show, and the id only for those who may hide it."""

    signature_id: int
    show: ShowAs
    signed_at: datetime
    name: str | None = None
    organisation: str | None = None
    group: StakeholderGroup | None = None
    country: Country | None = None
    # Who confirmed the organisation that was signed for; None for someone who named one in their own words.
    confirmed: Confirmation | None = None


@dataclass(frozen=True, slots=True)
class CellOfSignatories:
    """People who chose *group and country only*, together, among at least five of that group and country."""

    group: StakeholderGroup
    country: Country | None
    people: int


@dataclass(frozen=True, slots=True)
class SignatoriesPage:
    """One page of those who chose to be seen."""

    call: Call
    rows: tuple[Signatory, ...]
    cells: tuple[CellOfSignatories, ...]
    page: int
    pages: int
    listed: int
    total: int
    may_hide: frozenset[int] = frozenset()
