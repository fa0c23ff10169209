"""Changing the filters of a list: what it is about and where, who does it and when, how people meet."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Final, Self, TypeVar

import discord
from discord import ui

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.commitments import Stage
from bot.domain.conferences import ConferenceKind, Turn, Venue
from bot.domain.errors import AccordError
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.listings import packed, unpacked
from bot.domain.meeting_parts import read_tongues
from bot.domain.periods import read_period, written_period
from bot.domain.practices import Label
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.domain.typed_lists import country_names, read_topics
from bot.places import find_country
from bot.spelling import Spelling
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.ui.choices import Named
from cogs.ui.errors import report
from cogs.ui.forms import AccordForm, Data
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.lists import list_of
from cogs.ui.presses import AccordButton, press

V = TypeVar("V")
WHAT, WHO, MEET = "what", "who", "meet"
_ROOM: Final = 300
_OPTION: Final = 100
# The fields of each form that are chosen from a list, and those that are typed.
_CHOSEN: Final[dict[str, dict[str, Sequence[Any]]]] = {
    WHAT: {
        "areas": AREAS,
        "regions": REGIONS,
        "statuses": tuple(Status),
        "stages": tuple(Stage),
        "labels": tuple(Label),
    },
    WHO: {"scopes": tuple(Scope), "groups": tuple(StakeholderGroup)},
    MEET: {
        "turns": tuple(Turn),
        "meetings": tuple(ConferenceKind),
        "venues": tuple(Venue),
        "audience": tuple(StakeholderGroup),
    },
}
_TYPED: Final = {WHAT: ("countries", "text"), WHO: ("topics", "organisation", "period"), MEET: ("languages",)}
# What only one noun has.
_ONLY: Final = {
    "statuses": RecordKind.INITIATIVE,
    "scopes": RecordKind.INITIATIVE,
    "stages": RecordKind.COMMITMENT,
    "labels": RecordKind.PRACTICE,
}

# What nobody says of a noun: of a promise it would tell of which group a signatory is; what was learnt has no period;
# of a conference it is asked whom it is for.
_NEVER: Final[dict[str, frozenset[RecordKind]]] = {
    "groups": frozenset({RecordKind.COMMITMENT, RecordKind.CONFERENCE}),
    "topics": frozenset({RecordKind.COMMITMENT}),
    "period": frozenset({RecordKind.PRACTICE, RecordKind.ADAPTATION}),
}


def _fields(which: str, kind: RecordKind | None) -> dict[str, Sequence[Any]]:
    asked = {name: every for name, every in _CHOSEN[which].items() if _ONLY.get(name, kind) is kind}
    return {name: every for name, every in asked.items() if _asked_of(name, kind)}


def _asked_of(name: str, kind: RecordKind | None) -> bool:
    return kind not in _NEVER.get(name, ())


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed of filters, as it is typed."""

    countries: str = ""
    text: str = ""
    topics: str = ""
    organisation: str = ""
    period: str = ""
    languages: str = ""

    @classmethod
    def of(cls, asked: RecordFilter, texts: Texts) -> Self:
        """As their reader would type them."""
        return cls(
            countries=", ".join(texts.country(each) for each in asked.countries),
            text=asked.text,
            topics=", ".join(asked.topics),
            organisation=asked.organisation,
            period=written_period(asked.from_, asked.until),
            languages=", ".join(tongue_name(each, texts.language) for each in asked.languages),
        )

    @classmethod
    def unpacked(cls, which: str, packed: str) -> Self:
        """What `packed` was made from."""
        return cls(**dict(zip(_TYPED[which], packed.split("\n"), strict=False)))

    def packed(self, which: str) -> str:
        """What belongs to one form, a line for each field."""
        return "\n".join(" ".join(getattr(self, name).split()) for name in _TYPED[which])

    def added(self, which: str, asked: RecordFilter, texts: Texts) -> RecordFilter:
        """Filters with what belongs to one form. Raises what countries, topics, dates and languages raise."""
        if which == WHAT:
            countries = [find_country(each, texts) for each in country_names(self.countries)]
            known = tuple(dict.fromkeys(each for each in countries if each is not None))
            return replace(asked, countries=known, text=" ".join(self.text.split()))
        if which == MEET:
            return replace(asked, languages=read_tongues(self.languages, Spelling(texts)))
        from_, until = read_period(self.period)
        organisation = " ".join(self.organisation.split())
        return replace(asked, topics=read_topics(self.topics), organisation=organisation, from_=from_, until=until)


def _select(name: str, every: Sequence[Named], chosen: Sequence[Any], texts: Texts) -> ui.Select[Any]:
    """As many of some values as one likes."""
    options = [
        discord.SelectOption(label=texts(each.text_id)[:_OPTION], value=str(each), default=each in chosen)
        for each in every
    ]
    return ui.Select(custom_id=name, options=options, min_values=0, max_values=len(options), required=False)


class FilterForm(AccordForm):
    """Some of the filters of a list; the others stay as they are."""

    kind: ClassVar[str] = "filter"

    def __init__(self, texts: Texts, which: str, mark: str, asked: RecordFilter, typed: Typed) -> None:
        super().__init__(texts("filters-title"), which, mark)
        self._which, self._asked = which, asked
        self.chosen = {
            name: _select(name, every, getattr(asked, name), texts)
            for name, every in _fields(which, asked.kind).items()
        }
        self.typed: dict[str, ui.TextInput[Any]] = {
            name: ui.TextInput(
                custom_id=name, required=False, max_length=_ROOM, default=getattr(typed, name)[:_ROOM] or None
            )
            for name in _TYPED[which]
            if _asked_of(name, asked.kind)
        }
        for name, select in self.chosen.items():
            self.field(texts(f"filter-{name}"), select)
        for name, field in self.typed.items():
            self.field(texts(f"filter-{name}"), field, texts(f"filter-{name}-description"))

    async def submit(self, here: Here) -> None:
        """Show what fits now."""
        chosen = {name: tuple(select.values) for name, select in self.chosen.items()}
        typed = Typed(**{name: field.value for name, field in self.typed.items()})
        asked = typed.added(self._which, replace(self._asked, **_picked(self._which, chosen)), here.texts)
        await here.replace(await list_of(here, asked))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed, a line for each field; what was chosen travels in the button."""
        which, mark = about
        typed = Typed(**{name: (data.get(name) or [""])[0] for name in _TYPED[which]})
        return typed.packed(which), _mend(which, mark, _picked(which, data), texts)


def _picked(which: str, data: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """What was chosen in one form; each in the order in which it is listed."""
    return {
        name: tuple(each for each in every if each.value in data.get(name, ()))
        for name, every in _CHOSEN[which].items()
    }


def _mend(which: str, mark: str, picks: Mapping[str, Any], texts: Texts) -> AccordButton:
    """A button that opens one form as it was sent."""
    sent, primary = packed(RecordFilter(**picks)), discord.ButtonStyle.primary
    return press(texts("button-mend"), "filter-again", which, mark, sent, style=primary)


async def filtered(here: Here, chosen: RecordFilter, typed: Typed) -> None:
    """Show the records that fit what was chosen and typed with a command; what cannot be read is given back to mend."""
    asked, refused = chosen, list[tuple[str, AccordError]]()
    for which in (WHAT, WHO, MEET):
        try:
            asked = typed.added(which, asked, here.texts)
        except AccordError as error:
            refused.append((which, error))
    if not refused:
        await here.answer(await list_of(here, asked))
        return
    which, error = refused[0]
    picks = {name: getattr(asked, name) for name in _CHOSEN[which]}
    again = _mend(which, await here.services.listings.mark(asked), picks, here.texts)
    await report(here.interaction, error, texts=here.texts, typed=typed.packed(which), again=again)


def one(value: V | None) -> tuple[V, ...]:
    """What was chosen, or nothing."""
    return () if value is None else (value,)


@on_press("filter")
async def open_filters(here: Here, which: str, mark: str) -> None:
    """Open some of the filters as they are."""
    asked = await here.services.listings.filters(mark)
    await here.open(FilterForm(here.texts, which, mark, asked, Typed.of(asked, here.texts)))


@on_press("filter-again")
async def open_filters_again(here: Here, which: str, mark: str, picks: str) -> None:
    """Open it as it was sent, to mend it."""
    typed = Typed.unpacked(which, await typed_before(here))
    sent = unpacked(picks)
    before = await here.services.listings.filters(mark)
    asked = replace(before, **{name: getattr(sent, name) for name in _CHOSEN[which]})
    await here.open(FilterForm(here.texts, which, mark, asked, typed))
