"""Lists of records, whatever their noun: a page, its filters in words, and the buttons that turn and change it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import discord

from bot.domain.listings import RecordPage, packed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Light, RecordKind
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.opening import LISTERS
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import cut, marked, period, some_of

_OPTION: Final = 100
# Of the 4000 characters of a message: a title made safe, the line about it, and the filters.
_TITLE: Final = 180
_ABOUT: Final = 200
_FILTERS: Final = 500


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in a list: its title as typed, and what tells it from others, in our words or made safe."""

    reference: str
    title: str
    light: Light
    about: str
    # Whether it comes from a document, and nobody in the network looks after it.
    document: bool = False
    # Lines that stand above it, in our words.
    above: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Own:
    """What the list of one noun says otherwise, and its filters beside those that every list has."""

    title: str = ""
    # Where nothing is listed, and no filter is the reason.
    nothing: str = ""
    # Lines below the last record.
    below: tuple[str, ...] = ()
    filters: tuple[AccordButton, ...] = ()


async def list_of(here: Here, asked: RecordFilter, page: int = 0) -> AccordView:
    """A page of the records of a noun that fit."""
    return await _page(here, asked, page, await here.services.listings.mark(asked))


async def _page(here: Here, asked: RecordFilter, page: int, mark: str) -> AccordView:
    return await LISTERS[asked.kind or RecordKind.INITIATIVE](here, asked, page, mark)


def list_card(
    page: RecordPage[Any],
    rows: Sequence[Listed],
    texts: Texts,
    *,
    mark: str,
    log: AccordButton,
    command: str,
    own: Own | None = None,
) -> AccordView:
    """A page of records to open, with its filters; where nothing is known, `log` says how to change that."""
    own = own or Own()
    asked = page.asked
    kind = asked.kind or RecordKind.INITIATIVE
    filters = filter_words(page, texts)
    numbers = [f"-# {texts('page', page=page.page + 1, pages=page.pages)}"] if page.pages > 1 else []
    shown = [f"-# {texts('list-filters', filters=filters)}"] if filters else []
    options = [
        discord.SelectOption(label=each.title[:_OPTION], value=each.reference, description=each.reference)
        for each in rows
    ]
    turn = [
        press(texts("button-back"), "list", mark, page.page - 1, disabled=page.page == 0),
        press(texts("button-next"), "list", mark, page.page + 1, disabled=page.page + 1 == page.pages),
    ]
    nothing = texts("list-none-filtered" if filters else "list-none", kind=kind.value, command=command)
    nothing = own.nothing if own.nothing and not filters else nothing
    # Which list it is stays: that of what is ahead, or that of what is past.
    every = packed(RecordFilter(kind=kind, turns=asked.turns))
    return AccordView(
        text(f"## {own.title or _title(page, kind, texts)}", *shown, *numbers),
        gap(),
        text(*([line for each in rows for line in _lines(each, texts)] or [nothing]), *own.below),
        row(choose(texts("list-open"), options, "open") if options else None),
        row(*turn) if page.pages > 1 else None,
        row(
            press(texts("button-filters"), "filter", "what", mark),
            press(texts("button-more-filters"), "filter", "who", mark),
            *own.filters,
            press(texts("button-clear"), "list-clear", every) if filters else None,
        ),
        row(log) if not rows else None,
    )


def _title(page: RecordPage[Any], kind: RecordKind, texts: Texts) -> str:
    named = {"kind": kind.value, "total": page.total}
    return texts("list-title-more", **named) if page.more else texts("list-title", **named)


def _lines(each: Listed, texts: Texts) -> list[str]:
    about = marked(each.about, each.light, texts, document=each.document)
    about = about if len(about) <= _ABOUT else f"{about[: _ABOUT - 1]}…"
    return [*each.above, f"**{cut(each.title, _TITLE)}** – {each.reference}", f"-# {about}"]


def filter_words(page: RecordPage[Any], texts: Texts) -> str:
    """The filters of a list in words; nothing where there are none."""
    asked = page.asked
    stands = (*asked.statuses, *asked.stages, *asked.labels)
    met = (*asked.meetings, *asked.venues, *asked.audience)
    chosen = (*asked.areas, *asked.scopes, *asked.regions, *asked.groups, *stands, *met)
    words = [texts(each.text_id) for each in chosen]
    words += [tongue_name(each, texts.language) for each in asked.languages]
    words += [texts.country(each) for each in asked.countries]
    words += [safe(each) for each in asked.topics]
    if asked.from_ or asked.until:
        words.append(period(asked.from_, asked.until, texts))
    if page.call is not None and asked.answer is not None:
        words.append(
            texts("list-answers", number=asked.answer.point, call=page.call.text.short_title.in_(texts.language))
        )
    flags = {
        "scope-global": asked.everywhere,
        "mark-youth-led": asked.youth_led,
        "mark-women-led": asked.women_led,
        "list-mine": asked.mine,
        "list-here": asked.here,
    }
    words += [texts(flag) for flag, is_so in flags.items() if is_so]
    words += [cut(page.organisation, _TITLE)] if page.organisation else []
    words += [texts("list-text", text=cut(asked.text, _TITLE))] if asked.text else []
    return some_of(words, texts, room=_FILTERS, between=" · ")


@on_press("list")
async def turn(here: Here, mark: str, page: str) -> None:
    """Turn to another page."""
    await here.replace(await _page(here, await here.services.listings.filters(mark), int(page), mark))


@on_press("list-open")
async def open_list(here: Here, mark: str) -> None:
    """Open a list beside what is shown."""
    await here.answer(await _page(here, await here.services.listings.filters(mark), 0, mark))


@on_press("list-clear")
async def clear(here: Here, mark: str) -> None:
    """Show everything again."""
    asked = await here.services.listings.filters(mark)
    await here.replace(await list_of(here, RecordFilter(kind=asked.kind, turns=asked.turns)))
