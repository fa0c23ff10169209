"""When a conference is, in words: each reader's own time, and the time at its place; never more than is known."""

from datetime import date

from bot.domain.calendars import is_day
from bot.domain.conferences import Conference, Deadline, Times
from bot.domain.dates import Precision
from bot.domain.moments import closes_at, deadline_at, opens_at
from bot.texts import Texts
from cogs.ui.records import period


def when_lines(times: Times, texts: Texts) -> list[str]:
    """With hours, as the reader's own clock shows them, and beside it the clock of its place; else its dates alone."""
    if times.starts is None:
        return [texts("when-not-known")]
    opens, said = opens_at(times), period(times.starts, times.ends or times.starts, texts)
    if times.opens is None or opens is None or times.zone is None:
        vague = times.starts.precision is not Precision.DAY
        left = f" (<t:{int(opens.timestamp())}:R>)" if opens else ""
        return [f"{said}{left}", *([f"-# {texts('when-vague')}"] if vague else [])]
    closes = closes_at(times) if times.closes else None
    ends = f" – <t:{int(closes.timestamp())}:{'t' if _one_day(times) else 'F'}>" if closes else ""
    there = texts("when-there", city=texts.city(times.zone), when=_by_the_clock(times, texts))
    return [f"<t:{int(opens.timestamp())}:F>{ends} (<t:{int(opens.timestamp())}:R>)", f"-# {there}"]


def _by_the_clock(times: Times, texts: Texts) -> str:
    """What the calendar and the clock of its place show."""
    hours = [f"{each:%H:%M}" if each else "" for each in (times.opens, times.closes)]
    first, last = (texts.partial_date(str(each or "")) for each in (times.starts, times.ends or times.starts))
    if _one_day(times):
        return ", ".join(filter(None, (first, "–".join(filter(None, hours)))))
    return " – ".join(", ".join(filter(None, each)) for each in zip((first, last), hours, strict=True))


def _one_day(times: Times) -> bool:
    return times.ends is None or times.ends == times.starts


def short_when(times: Times, texts: Texts) -> str:
    """In a list: its dates, and the hour on the reader's own clock where it is known."""
    if times.starts is None:
        return texts("when-not-known")
    opens = opens_at(times) if times.opens else None
    if opens is None:
        return period(times.starts, times.ends or times.starts, texts)
    begins = f"{texts.partial_date(str(times.starts))}, <t:{int(opens.timestamp())}:t>"
    return begins if _one_day(times) else f"{begins} – {texts.partial_date(str(times.ends))}"


def deadline_words(deadline: Deadline, zone: str | None, texts: Texts) -> str:
    """What is to be done until when; and of a day, how long that is from now."""
    said = texts(f"until-{deadline.kind.value}", date=texts.partial_date(str(deadline.due)))
    if deadline.due.precision is not Precision.DAY:
        return said
    return f"{said} (<t:{int(deadline_at(deadline, zone).timestamp())}:R>)"


def deadlines_ahead(conference: Conference, today: date) -> list[Deadline]:
    """Those that are not past, the next one first."""
    return [each for each in conference.deadlines if each.due.last_day >= today]


def under_way(times: Times, today: date) -> bool:
    """Whether it began and is not over, as far as its days are known."""
    begins, ends = times.first_day, times.last_day
    if begins is None or ends is None or not (is_day(times.starts) and is_day(times.ends or times.starts)):
        return False
    return begins <= today <= ends
