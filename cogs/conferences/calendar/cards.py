"""What is told of a calendar that is handed out. Pure."""

from typing import Final

from bot.domain.calendars import MOST_ENTRIES, HandedCalendar, LeftOut, Vague
from bot.texts import Texts
from cogs.ui.layout import AccordView, Block, attachment, gap, text
from cogs.ui.records import cut

_LEFT_OUT: Final = 10
_TITLE: Final = 80


def handed_card(made: HandedCalendar, file: str, texts: Texts) -> AccordView:
    """The file, what to do with it, and what is not in it."""
    if not made.conferences:
        return AccordView(
            text(f"## {texts('calendar-title-nothing')}", *([] if made.left_out else [texts("calendar-nothing")])),
            *_left_out(made, texts),
        )
    more = [texts("calendar-more", most=MOST_ENTRIES)] if made.more else []
    return AccordView(
        text(f"## {texts('calendar-title-handed')}", texts("calendar-handed", conferences=made.conferences), *more),
        attachment(file),
        *_left_out(made, texts),
        text(f"-# {texts('calendar-again')}", f"-# {texts('exchange-care')}"),
    )


def _left_out(made: HandedCalendar, texts: Texts) -> list[Block]:
    """What has no entry, since no day is invented."""
    if not made.left_out:
        return []
    shown = [f"- {_why(each, texts)}" for each in made.left_out[:_LEFT_OUT]]
    more = len(made.left_out) - len(shown)
    lines = [texts("calendar-left-out", left=len(made.left_out)), *shown]
    return [gap(), text(*lines, *([texts("calendar-left-out-more", more=more)] if more else []))]


def _why(left: LeftOut, texts: Texts) -> str:
    named = {"title": cut(left.title, _TITLE), "reference": left.reference}
    known = texts.partial_date(left.known) if left.known else ""
    if left.why is Vague.NOTHING:
        return texts("calendar-vague-nothing", **named)
    if left.why is Vague.END:
        return texts("calendar-vague-end", known=known, **named)
    return texts("calendar-vague-start", known=known, **named)
