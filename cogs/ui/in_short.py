"""What tells a record from others of its noun, in the parts of a line; what matters most first."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bot.domain.commitments import Commitment
from bot.domain.conferences import Conference, ConferenceStatus
from bot.domain.initiatives import Initiative
from bot.domain.practices import Practice
from bot.domain.records import Subject
from bot.spelling import names_nobody
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.ui.records import cut, period, some_of
from cogs.ui.when import deadline_words, deadlines_ahead, short_when, under_way

# Unmistakable also where nobody sees colours.
STATUS_SIGNS: Final = {
    ConferenceStatus.PROPOSED: "❔",
    ConferenceStatus.CONFIRMED: "✅",
    ConferenceStatus.POSTPONED: "⏸️",
    ConferenceStatus.CANCELLED: "⛔",
    ConferenceStatus.HELD: "🏁",
}
_BETWEEN: Final = " · "
# What a line of a list takes beside what marks it (cogs/ui/lists.py).
LINE: Final = 155
# Of a line: a list of several, and a name.
_LIST: Final = 50
_NAME: Final = 75
_PLACE: Final = 40


def as_many(parts: Sequence[str], *, room: int = LINE) -> str:
    """As many of them as fit into a line, each whole: half a timestamp reads as nothing."""
    fitting = ""
    for each in filter(None, parts):
        longer = f"{fitting}{_BETWEEN}{each}" if fitting else each
        fitting = longer if len(longer) <= room else fitting
    return fitting


def status_words(it: Conference, texts: Texts) -> str:
    """Whether it takes place: a sign, and words."""
    return f"{STATUS_SIGNS[it.status]} {texts(it.status.text_id)}"


def conference_parts(it: Conference, today: date, texts: Texts) -> list[str]:
    """When first, then what is to be done before it, then where."""
    where = it.record.text_in(texts.language, "place", it.place)
    said = [
        texts("when-under-way") if under_way(it.times, today) else "",
        short_when(it.times, texts),
        status_words(it, texts),
        *(deadline_words(each, it.times.zone, texts) for each in deadlines_ahead(it, today)),
        texts(it.kind.text_id),
        cut(where, _PLACE) if where else "",
        some_of([texts.country(each) for each in it.record.subject.countries], texts, room=_PLACE),
        texts("venue-online") if it.online else "",
        some_of([tongue_name(each, texts.language) for each in it.languages], texts, room=_PLACE),
    ]
    return [each for each in said if each]


def practice_parts(it: Practice, texts: Texts) -> list[str]:
    """How far others looked at it, for whom it is, where, and what it is about."""
    said = [
        texts(it.label.text_id),
        cut(it.text_in(texts.language, "audience"), _LIST),
        *_where_and_what(it.record.subject, texts),
    ]
    return [each for each in said if each]


def initiative_parts(it: Initiative, texts: Texts) -> list[str]:
    """How far it is, when, who leads it, where, and what it is about."""
    said = [
        texts(it.status.text_id) if it.status else "",
        period(it.starts, it.ends, texts),
        "" if names_nobody(it.lead) else cut(it.lead, _NAME),
        *_where_and_what(it.record.subject, texts),
    ]
    return [each for each in said if each]


def commitment_parts(it: Commitment, texts: Texts, *, by: str = "") -> list[str]:
    """How far it is, the point that it is about, who made it where that is said, and what comes next."""
    due = it.next_due
    said = [
        texts(it.stage.text_id),
        texts("read-point", number=it.answer.point),
        by,
        texts("commitment-due", date=texts.partial_date(str(due))) if due else "",
    ]
    return [each for each in said if each]


def _where_and_what(subject: Subject, texts: Texts) -> tuple[str, str]:
    where = [texts.country(each) for each in subject.countries] or [texts(each.text_id) for each in subject.regions]
    areas = [texts(each.text_id) for each in subject.areas]
    return some_of(where, texts, room=_LIST), some_of(areas, texts, room=_LIST)
