"""How much a reference mapping counted: by area, by scope and by region, never by area within a region."""

from collections.abc import Mapping
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from bot.domain.areas import Area, Scope
from bot.domain.calls import InEveryLanguage, Paragraph, PartialDate
from bot.domain.countries import Region

Source = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=300)]
Counted = Annotated[int, Field(ge=1)]


class Snapshot(BaseModel):
    """What one source counted, as a content file gives it (docs/content.md). What it does not tell is absent, not 0."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
    date: PartialDate
    total: Counted
    # The source says "more than" before the total.
    more_than: bool = False
    entities: Counted | None = None
    countries: Counted | None = None
    areas: Mapping[Area, Counted] = {}
    scopes: Mapping[Scope, Counted] = {}
    # Of the regional projects only; one project may be in several, so they are never added up.
    regions: Mapping[Region, Counted] = {}
    source: InEveryLanguage[Source]
    note: InEveryLanguage[Paragraph]

    @model_validator(mode="after")
    def _adds_up(self) -> Self:
        for name, margin in (("areas", self.areas), ("scopes", self.scopes)):
            if margin and sum(margin.values()) != self.total:
                raise ValueError(f"{name} must add up to the total")
        regional = self.scopes.get(Scope.REGIONAL, self.total)
        if any(each > regional for each in self.regions.values()):
            raise ValueError("no region has more projects than there are regional ones")
        return self

    @property
    def has_margins(self) -> bool:
        """Whether there is more to draw than a total."""
        return bool(self.areas or self.scopes or self.regions)
