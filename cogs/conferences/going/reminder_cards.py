"""A reminder as it is read, in a channel or as a direct message. It names nobody who asked for it."""

from typing import Final

from bot.domain.conferences import Conference
from bot.domain.posts import ReminderPosting
from bot.domain.reminders import About
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.conferences.going.cards import BESIDE
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press
from cogs.ui.records import cut, fact
from cogs.ui.when import short_when, when_lines

_TITLE: Final = 150
_PLACE: Final = 300
_OFF: Final = (About.CANCELLED, About.POSTPONED)


def reminder_card(what: ReminderPosting, texts: Texts) -> AccordView:
    """What it is about and of which day, where it is, and the way to its card. Its buttons tell it from every other."""
    conference = what.conference
    day = texts.partial_date(what.of_day) if what.of_day else ""
    title = cut(conference.record.title_in(texts.language), _TITLE)
    about = (what.about.value, what.ahead.value, what.of_day, conference.reference)
    # In direct messages nobody is in a server: there only what the network sees can be opened.
    hidden = what.private and conference.record.visibility is not Visibility.NETWORK
    return AccordView(
        text(f"## {title}", f"**{texts('reminder-says', about=what.about.value, day=day)}**"),
        gap(),
        text(*_facts(conference, texts, off=what.about in _OFF), f"-# {conference.reference}"),
        row(
            None if hidden else press(texts("button-open-record"), "open", *about),
            press(texts("button-remind-not"), "remind-not", BESIDE, conference.reference) if what.private else None,
        ),
        text(f"-# {texts('reminder-private' if what.private else 'reminder-posted')}"),
    )


def _facts(conference: Conference, texts: Texts, *, off: bool) -> list[str]:
    """Where people meet; of what does not take place only when it would have been."""
    if off:
        return fact(texts("reminder-when"), short_when(conference.times, texts))
    online = f"<{safe(conference.online_link)}>" if conference.online_link else ""
    registration = f"<{safe(conference.registration)}>" if conference.registration else ""
    return [
        *when_lines(conference.times, texts),
        *fact(texts("reminder-place"), cut(conference.place, _PLACE)),
        *fact(texts("reminder-online"), online),
        *fact(texts("reminder-registration"), registration),
    ]
