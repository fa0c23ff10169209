"""Options that take one of a few values: Discord offers them by name, in each language."""

from enum import StrEnum
from typing import Any, Final, Protocol

from discord import app_commands

from bot.domain.areas import Area, Scope
from bot.domain.calendars import Handed
from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceKind
from bot.domain.countries import Region
from bot.domain.coverage import Where
from bot.domain.exchange import ExchangeFormat
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.languages import DEFAULT
from bot.domain.practices import Label
from bot.texts import texts_in
from cogs.ui.translator import NAMED

# Discord takes so many characters for the name of a choice.
_LONGEST: Final = 100


class Named(Protocol):
    """An enum whose values have a name in the catalogues."""

    @property
    def text_id(self) -> str:
        """The catalogue's name for it."""
        ...


def named_choice(text_id: str, value: str) -> app_commands.Choice[Any]:
    """A choice by the name that the catalogues have for it."""
    name = texts_in(DEFAULT)(text_id)[:_LONGEST]
    return app_commands.Choice(name=app_commands.locale_str(name, **{NAMED: text_id}), value=value)


class OneOf(app_commands.Transformer):
    """A value of an enum, chosen by its name."""

    def __init__(self, enum: type[StrEnum]) -> None:
        self._enum = enum

    @property
    def choices(self) -> list[app_commands.Choice[Any]]:
        """Every value, named in English; the translator has the other languages."""
        named: dict[str, Named] = {each.value: each for each in self._enum}  # pyright: ignore[reportAssignmentType] - each of the enums below has names
        return [named_choice(each.text_id, value) for value, each in named.items()]

    async def transform(self, interaction: Any, value: Any, /) -> Any:
        """The value itself."""
        return self._enum(value)


AreaChosen = app_commands.Transform[Area, OneOf(Area)]
FormatChosen = app_commands.Transform[ExchangeFormat, OneOf(ExchangeFormat)]
GroupChosen = app_commands.Transform[StakeholderGroup, OneOf(StakeholderGroup)]
HandedChosen = app_commands.Transform[Handed, OneOf(Handed)]
LabelChosen = app_commands.Transform[Label, OneOf(Label)]
MeetingChosen = app_commands.Transform[ConferenceKind, OneOf(ConferenceKind)]
RegionChosen = app_commands.Transform[Region, OneOf(Region)]
ScopeChosen = app_commands.Transform[Scope, OneOf(Scope)]
StageChosen = app_commands.Transform[Stage, OneOf(Stage)]
StatusChosen = app_commands.Transform[Status, OneOf(Status)]
WhereChosen = app_commands.Transform[Where, OneOf(Where)]
