"""Starter content as a file gives it (docs/content.md): records that documents name, each with its source."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from bot.domain.starter_conferences import StarterConference
from bot.domain.starter_initiatives import StarterInitiative
from bot.domain.starter_practices import StarterPractice
from bot.domain.starter_records import Frozen

# A record of any noun that starter content has.
StarterNoun = StarterInitiative | StarterConference | StarterPractice


class StarterContent(Frozen):
    """A file of them, of one noun or of several; all their points are of one Call."""

    call: Annotated[str, StringConstraints(pattern=r"^CALL-[1-9]\d{0,5}$")]
    initiative: tuple[StarterInitiative, ...] = Field(default=(), max_length=500)
    conference: tuple[StarterConference, ...] = Field(default=(), max_length=500)
    practice: tuple[StarterPractice, ...] = Field(default=(), max_length=500)

    @property
    def records(self) -> tuple[StarterNoun, ...]:
        """All of them."""
        return (*self.initiative, *self.conference, *self.practice)

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        slugs = [each.slug for each in self.records]
        if twice := {each for each in slugs if slugs.count(each) > 1}:
            raise ValueError(f"a slug stands for one record: {', '.join(sorted(twice))}")
        return self
