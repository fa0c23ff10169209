"""An edition as it is read: in its channel, by direct message, or before it arrives. It fits whatever it tells."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.domain.conferences import Turn
from bot.domain.digests import Manner, Section
from bot.domain.editions import EditionPosting, Emptiness, ToldSection
from bot.domain.listings import packed
from bot.domain.moments import local_day
from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from bot.texts import Texts, texts_in
from cogs.call.cards import progress_button
from cogs.digests.editions.entries import SIZES, Size, opening, said
from cogs.digests.editions.parts import day_lines, gap_choice, gap_lines, step_lines
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import AccordButton, press

# Of the 4000 characters of a message, counted as whoever counts them most: in halves of what UTF-16 writes in two.
_ROOM: Final = 3950
_THREAD_NAME: Final = 100
_LISTS: Final = {
    Section.CONFERENCES: RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,)),
    Section.PRACTICES: RecordFilter(kind=RecordKind.PRACTICE),
    Section.INITIATIVES: RecordFilter(kind=RecordKind.INITIATIVE),
    Section.COMMITMENTS: RecordFilter(kind=RecordKind.COMMITMENT),
}

_NOTHING: Final = {
    Emptiness.NOTHING_NEW: "edition-nothing-new",
    Emptiness.FILTERED_OUT: "edition-filtered-out",
    Emptiness.TOLD_ALREADY: "edition-told-already",
}


def edition_card(what: EditionPosting, texts: Texts) -> AccordView:
    """What is new, section by section, each entry a choice away; and why it stands here."""
    return _card(what, texts, ())


def preview_card(what: EditionPosting, texts: Texts) -> AccordView:
    """What the next edition would look like now, in its language; and above it, in its reader's, when it comes."""
    said = [_ahead(what, texts)]
    if what.emptiness is not None:
        said.append(texts("edition-line-is-posted" if what.digest.says_nothing_new else "edition-nothing-is-posted"))
    return _card(what, texts_in(what.language), said)


def _ahead(what: EditionPosting, texts: Texts) -> str:
    trouble = what.digest.trouble
    if trouble is not None and not trouble.arrives:
        return texts("edition-preview-failing", reason=texts(trouble.text_id))
    return texts("edition-preview", due=_hour(what.next_due)) if what.next_due else texts("edition-preview-paused")


def _card(what: EditionPosting, texts: Texts, above: Sequence[str]) -> AccordView:
    called = _called(what)
    head, foot = _head(what, texts), _foot(what, texts)
    parts = _fitting(what, texts, _ROOM - _all([above, called, head, foot]))
    blocks: list[Block] = [block for lines in parts for block in (gap(), text(*lines))]
    return AccordView(
        text(*above) if above else None,
        gap() if above else None,
        text(*called) if called else None,
        text(*head),
        *blocks,
        gap() if blocks else None,
        row(opening(what.sections, texts, personal=what.digest.personal)),
        row(gap_choice(what.gaps, texts)),
        row(*_ways(what, texts)),
        row(*_about_it(what, texts)),
        text(*foot),
    )


def thread_name(what: EditionPosting, texts: Texts) -> str:
    """What the thread under an edition is called: its period in words, since no reader's own clock shows there."""
    day = texts.day(local_day(what.until, what.digest.timing.zone))
    return f"{_title(what, texts)} – {day}"[:_THREAD_NAME]


def _called(what: EditionPosting) -> list[str]:
    """The digest's own role, in a line apart: the only mention there is."""
    role = what.digest.role_id
    return [f"<@&{role}>"] if role is not None and what.emptiness is None else []


def _head(what: EditionPosting, texts: Texts) -> list[str]:
    since, until = _day(what.since), _day(what.until)
    span = texts("edition-late", since=since) if what.after_a_gap else texts("edition-span", since=since, until=until)
    return [f"## {_title(what, texts)}", f"-# {span}"]


def _title(what: EditionPosting, texts: Texts) -> str:
    rhythm = what.digest.timing.rhythm.value
    if what.after_a_gap:
        return texts("edition-title-late")
    return texts("edition-title-own" if what.digest.personal else "edition-title", rhythm=rhythm)


def _fitting(what: EditionPosting, texts: Texts, room: int) -> list[list[str]]:
    """Its parts in the greatest size at which all of them have room."""
    personal, today = what.digest.personal, local_day(what.until, what.digest.timing.zone)
    told = [said(each, today, texts, personal=personal) for each in what.sections if each.entries or each.more]
    beside = {
        Section.PROGRESS: step_lines(what.steps, texts),
        Section.GAPS: gap_lines(what.gaps, texts),
        Section.DAYS: day_lines(what.days, texts),
    }
    instead = _instead(what, texts, bare=not told and not any(beside.values()))

    def at(size: Size) -> list[list[str]]:
        by_section = beside | {each.section: each.lines(size, texts) for each in told}
        return [lines for lines in (*(by_section.get(section, []) for section in Section), instead) if lines]

    sizes = (at(size) for size in SIZES[:-1])
    return next((parts for parts in sizes if _all(parts) <= room), None) or at(SIZES[-1])


def _instead(what: EditionPosting, texts: Texts, *, bare: bool) -> list[str]:
    """What stands where there is nothing to tell, or less than there was."""
    if what.emptiness is not None:
        return [texts(_NOTHING[what.emptiness])]
    if bare:
        return [texts("edition-taken-back")]
    return [f"-# {texts('edition-withdrawn', number=what.withdrawn)}"] if what.withdrawn else []


def _ways(what: EditionPosting, texts: Texts) -> list[AccordButton]:
    """To the Call, and to all records of a noun of which there are more than can be chosen from."""
    call = next((call for call, _, _ in what.steps.calls), None) if what.steps.any else None
    return [
        *([progress_button(texts, call)] if call else []),
        *(_list_button(each, texts) for each in what.sections if each.more),
    ]


def _list_button(told: ToldSection, texts: Texts) -> AccordButton:
    return press(texts("edition-all", section=told.section.value), "list-open", packed(_LISTS[told.section]))


def _about_it(what: EditionPosting, texts: Texts) -> list[AccordButton]:
    """Why it stands here, and the way to have the same for oneself. By its number in these a post is found again."""
    ahead = not what.edition_id
    why = press(texts("button-edition-why"), "edition-why", what.edition_id, disabled=ahead)
    if what.digest.personal:
        return [why, press(texts("button-change-or-stop"), "own-digest", what.digest.reference, disabled=ahead)]
    return [why, press(texts("button-only-for-me"), "only-for-me", what.edition_id, disabled=ahead)]


def _foot(what: EditionPosting, texts: Texts) -> list[str]:
    foot = [what.digest.reference] if what.digest.id else []
    if what.digest.manner is Manner.IN_PLACE and what.edition_id:
        foot.append(texts("edition-in-place", at=f"<t:{int(what.until.timestamp())}:f>"))
    if what.digest.manner is Manner.THREAD and what.emptiness is None:
        foot.append(texts("edition-thread"))
    if what.next_due is not None and what.edition_id:
        foot.append(texts("edition-next", due=_hour(what.next_due)))
    return [f"-# {' · '.join(foot)}"] if foot else []


def _day(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:D>"


def _hour(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:F>"


def _all(parts: Sequence[Sequence[str]]) -> int:
    return sum(_length(line) + 1 for lines in parts for line in lines)


def _length(line: str) -> int:
    return len(line.encode("utf-16-le", "surrogatepass")) // 2
