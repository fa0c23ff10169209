"""What someone types to say what they will do: a line and more, and what it comes to, each with its date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.domain.areas import Area
from bot.domain.commitments import MOST_DELIVERABLES, MOST_EVIDENCE, Deliverable, Evidence, Stage
from bot.domain.countries import Country, Region
from bot.domain.dates import When, read_date
from bot.domain.errors.commitments import DeliverableBlank, DueNotUnderstood
from bot.domain.errors.records import DateNotUnderstood, TextTooLong, TooManyOf
from bot.domain.history import NEWS_LIMIT
from bot.domain.names import fold
from bot.domain.records import SUMMARY_LIMIT, TITLE_LIMIT, clean_link, clean_text, clean_title

WHAT_LIMIT: Final = 300
_QUOTED: Final = 40
# Before a line: done, as it is written below, or a bullet as people type one.
_DONE: Final = "✓"
_MARK: Final = re.compile(r"(?P<done>[✓✔☑]|\[[xX]\])?\s*(?:[-*•–]\s+)?")
# A date stands before a colon, which may be a full-width one; what is no number needs a space after it to be meant as a
# date, so that a time of day is none. Nothing longer is meant as one.
_DATED: Final = re.compile(
    r"(?:(?P<number>[\d./-]{4,10})\s*[:\uff1a]\s*|(?P<words>[^:\uff1a]{1,25}?)\s*(?::\s+|\uff1a\s*))(?P<what>.*)"
)
_SENTENCE: Final = re.compile(r"[.!?\u3002\uff01\uff1f\u061f]\s")


def read_pledge(typed: str) -> tuple[str, str]:
    """The title, which is the first line, and the rest. A first line that is too long for one is kept whole below it.

    Raises TitleBlank, NameHidden, NameCalls, TextTooLong.
    """
    first, _, rest = typed.strip().partition("\n")
    if len(" ".join(first.split())) <= TITLE_LIMIT:
        return clean_title(first), clean_text(rest, limit=SUMMARY_LIMIT)
    return clean_title(_shortened(" ".join(first.split()))), clean_text(typed, limit=SUMMARY_LIMIT)


def _shortened(line: str) -> str:
    """The first sentence of a line where that is short enough to be a title, else as many whole words as are."""
    if (end := _SENTENCE.search(line)) and end.start() < TITLE_LIMIT:
        return line[: end.start() + 1]
    words = line[:TITLE_LIMIT].rpartition(" ")[0] or line[: TITLE_LIMIT - 1]
    return f"{words[: TITLE_LIMIT - 1]}…"


def written_pledge(title: str, pledge: str) -> str:
    """Both as they were typed."""
    return f"{title}\n{pledge}".strip()


def read_deliverables(typed: str, *, at: datetime, before: Sequence[Deliverable] = ()) -> tuple[Deliverable, ...]:
    """One for each line: "2026-12: ten clubs". What has no date is written without a colon; what was done, after a ✓.

    `before` are those that there were: what was done among them stays done since then.
    Raises TooManyOf, DueNotUnderstood, DateUnlikely, NoSuchDay, DeliverableBlank, TextTooLong.
    """
    lines = [line for line in (each.strip() for each in typed.replace("\x00", "").splitlines()) if line]
    if len(lines) > MOST_DELIVERABLES:
        raise TooManyOf(what="deliverables", limit=MOST_DELIVERABLES, count=len(lines))
    return tuple(_read_deliverable(line, at, before) for line in lines)


def _read_deliverable(line: str, at: datetime, before: Sequence[Deliverable]) -> Deliverable:
    mark = _MARK.match(line)
    done, said = (mark["done"], line[mark.end() :]) if mark else (None, line)
    dated = _DATED.fullmatch(said)
    due = _read_due(dated["number"] or dated["words"]) if dated else None
    what = " ".join((dated["what"] if dated else said).split())
    if not fold(what):
        raise DeliverableBlank(typed=line[:_QUOTED])
    if len(what) > WHAT_LIMIT:
        raise TextTooLong(limit=WHAT_LIMIT, length=len(what))
    if not done:
        return Deliverable(what, due)
    since = [each.done_at for each in before if each.done_at is not None and fold(each.what) == fold(what)]
    return Deliverable(what, due, since[0] if since else at)


def _read_due(typed: str) -> When | None:
    try:
        return read_date(typed)
    except DateNotUnderstood:
        raise DueNotUnderstood(typed=typed[:_QUOTED]) from None


def written_deliverables(deliverables: Sequence[Deliverable]) -> str:
    """The same as they would be typed."""
    return "\n".join(_written(each) for each in deliverables)


def _written(one: Deliverable) -> str:
    dated = f"{one.due}: {one.what}" if one.due else one.what
    return f"{_DONE} {dated}" if one.done_at else dated


@dataclass(frozen=True, slots=True)
class Pledge:
    """What is said of a commitment in the first form; read when it is made, so that bad input dies there."""

    point: int
    said: str
    deliverables: str = ""
    youth_led: bool = False
    women_led: bool = False


@dataclass(frozen=True, slots=True)
class Details:
    """What may be added in the second form."""

    areas: tuple[Area, ...] = ()
    regions: tuple[Region, ...] = ()
    countries: tuple[Country, ...] = ()
    # A link that shows something, and the initiative that carries the commitment out: its reference or title.
    link: str = ""
    initiative: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """What whoever looks after a commitment tells of it. Nothing new says that it is still true."""

    stage: Stage
    said: str = ""
    # The places, from 0, of the deliverables that are done now.
    done: frozenset[int] = frozenset()
    link: str = ""
    # What the link shows.
    shows: str = ""

    @property
    def cleaned(self) -> "Progress":
        """The same as it is kept. Raises TextTooLong, LinkNotUsable."""
        return replace(
            self,
            said=clean_text(self.said, limit=NEWS_LIMIT),
            link=clean_link(self.link) or "",
            shows=clean_text(self.shows, limit=WHAT_LIMIT),
        )


def with_evidence(evidence: Sequence[Evidence], link: str, shows: str, *, at: datetime) -> tuple[Evidence, ...]:
    """What there is, and one link more; the same link again says anew what it shows. Raises TooManyOf."""
    if not link:
        return tuple(evidence)
    others = tuple(each for each in evidence if each.link != link)
    if len(others) == MOST_EVIDENCE:
        raise TooManyOf(what="evidence", limit=MOST_EVIDENCE, count=len(others) + 1)
    return (*others, Evidence(link, shows, at))
