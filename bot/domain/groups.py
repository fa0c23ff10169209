"""Stakeholder groups, in the order of every list."""

from enum import StrEnum


class StakeholderGroup(StrEnum):
    """Who signs and acts. Government, civil society and youth come first in every list."""

    NATIONAL_GOVERNMENT = "national_government"
    LOCAL_GOVERNMENT = "local_government"
    CIVIL_SOCIETY = "civil_society"
    YOUTH = "youth"
    WOMENS_ORGANISATION = "womens_organisation"
    RELIGIOUS_OR_COMMUNITY_ACTOR = "religious_or_community_actor"
    ACADEMIA = "academia"
    EDUCATOR = "educator"
    MEDIA = "media"
    PRIVATE_SECTOR = "private_sector"
    FOUNDATION = "foundation"
    INTERGOVERNMENTAL_ORGANISATION = "intergovernmental_organisation"
    INDIVIDUAL = "individual"

    @property
    def text_id(self) -> str:
        """The catalogue's name for this group."""
        return "group-" + self.value.replace("_", "-")
