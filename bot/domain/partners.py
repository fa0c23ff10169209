"""The organisations that take part in a record, by name, and what each of them does."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_PARTNERS: Final = 20


class PartnerRole(StrEnum):
    """What a partner does."""

    IMPLEMENTER = "implementer"
    FUNDER = "funder"
    HOST = "host"
    CO_HOST = "co_host"
    TECHNICAL = "technical"
    PARTNER = "partner"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this role."""
        return f"partner-{self.slug}"

    @property
    def slug(self) -> str:
        """As the catalogues spell it."""
        return self.value.replace("_", "-")


@dataclass(frozen=True, slots=True)
class Partner:
    """An organisation that takes part, by name."""

    name: str
    role: PartnerRole = PartnerRole.PARTNER
