"""What is news of a record for those who read a digest, and the marks by which it is known that just this was told."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from bot.domain.areas import Scope, regions_of
from bot.domain.conferences import Conference, DeadlineKind
from bot.domain.dates import When, read_date
from bot.domain.digests import About, Digest, Section
from bot.domain.editions import Item, Moment, Noun
from bot.domain.initiatives import Initiative
from bot.domain.moments import local_day
from bot.domain.records import RecordKind

SECTION_OF: Final = {
    RecordKind.CONFERENCE: Section.CONFERENCES,
    RecordKind.PRACTICE: Section.PRACTICES,
    RecordKind.INITIATIVE: Section.INITIATIVES,
    RecordKind.COMMITMENT: Section.COMMITMENTS,
}
# What became news so long before the last edition, and was not in it, is told still: it was kept late, or a clock was
# set back.
_LOOKS_BACK: Final = timedelta(days=1)
# A day is near so long beyond the period: it is told while there is time left.
_LOOKS_AHEAD: Final = timedelta(days=7)
_CHANGES: Final = frozenset({Moment.NEW, Moment.CHANGED})

# What a digest told of a record: in which moment, and of which mark.
Told = Collection[tuple[Moment, str]]


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an edition looks at: news of a window, and the days that come near."""

    since: datetime
    until: datetime
    # The beginning of the window with a margin; the same where there was no edition before.
    after: datetime
    # The local day on which it comes, and the last that is near.
    today: date
    last: date

    @classmethod
    def of(cls, digest: Digest, until: datetime) -> "Outlook":
        """What an edition of a digest looks at that tells until a moment."""
        period = digest.timing.rhythm.longest
        known = digest.covered_until
        # The first tells of the period before it was due, however late it is.
        first = min(digest.due_at or until, until)
        since = first - period if known is None else min(known, until)
        today = local_day(until, digest.timing.zone)
        after = since if known is None else since - _LOOKS_BACK
        return cls(since, until, after, today, today + period + _LOOKS_AHEAD)


@dataclass(frozen=True, slots=True)
class Near:
    """A day of a record that may come near."""

    moment: Moment
    day: date
    mark: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that may be told of, as far as that decides whether and why."""

    record_id: int
    kind: RecordKind
    server_id: int | None
    about: About
    # Since when the members of its server see it, and everyone does; and when it last changed materially.
    shown_at: datetime | None
    shared_at: datetime | None
    altered_at: datetime | None
    # Where a conference stands in a list; empty for what has no days.
    listed_by: str = ""
    last_day: date | None = None
    near: tuple[Near, ...] = ()
    # It does not take place; it took place, or was withdrawn; it was done.
    cancelled: bool = False
    over: bool = False
    fulfilled: bool = False
    made_at: datetime | None = None
    # The cells of coverage in which an initiative stands, by number.
    cells: tuple[int, ...] = ()

    def begins(self, *, at_home: bool) -> datetime | None:
        """Since when its readers see it."""
        return self.shown_at if at_home else self.shared_at

    def back_since(self, moment: datetime) -> bool:
        """Whether it was made before a moment, and some readers see it only since."""
        seen = (each for each in (self.shown_at, self.shared_at) if each is not None)
        return self.made_at is not None and self.made_at <= moment and any(each > moment for each in seen)

    def news(self, outlook: Outlook, *, at_home: bool, told: Told = ()) -> tuple[Item, ...]:
        """What is to be told of it: nothing, why it is news, the days that come near, or all that."""
        begins = self.begins(at_home=at_home)
        if begins is None or begins > outlook.until or (self.last_day is not None and self.last_day < outlook.today):
            return ()
        fresh = self._fresh(begins, outlook, told)
        near = self._near(outlook, told, beginning=fresh is None)
        return (*([fresh] if fresh else []), *near)

    def _fresh(self, begins: datetime, outlook: Outlook, told: Told) -> Item | None:
        altered = self.altered_at or begins
        # What changed before they saw it, or while they did not, is news to them since they do.
        last = max(begins, altered)
        fresh = outlook.after < last <= outlook.until
        if self.kind is RecordKind.COMMITMENT:
            done = self.fulfilled and fresh and (Moment.FULFILLED, mark_of(altered)) not in told
            return self._item(Moment.FULFILLED, mark_of(altered)) if done else None
        told_of = {mark for moment, mark in told if moment in _CHANGES}
        if self.over or mark_of(last) in told_of:
            return None
        if begins > outlook.after and not told_of:
            return None if self.cancelled else self._item(Moment.NEW, mark_of(last))
        since_told = self.altered_at is not None and mark_of(altered) > max(told_of, default="")
        tells = fresh and since_told and self.kind is not RecordKind.INITIATIVE
        return self._item(Moment.CHANGED, mark_of(last)) if tells else None

    def _near(self, outlook: Outlook, told: Told, *, beginning: bool) -> tuple[Item, ...]:
        if self.over or self.cancelled:
            return ()
        return tuple(
            self._item(each.moment, each.mark)
            for each in self.near
            if outlook.today <= each.day <= outlook.last
            and (each.moment, each.mark) not in told
            and (beginning or each.moment is not Moment.BEGINS)
        )

    def _item(self, moment: Moment, mark: str) -> Item:
        return Item(SECTION_OF[self.kind], self.record_id, moment, mark)


def mark_of(moment: datetime) -> str:
    """The mark of what became news at a moment: compared as text, an earlier one comes before a later one."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def deadline_mark(kind: DeadlineKind, due: When) -> str:
    """The mark of a deadline."""
    return f"{due} {kind.value}"


def read_mark(mark: str) -> tuple[When | None, DeadlineKind | None]:
    """The day in the mark of what comes near, and the deadline where it is one."""
    day, _, kind = mark.partition(" ")
    return read_date(day), DeadlineKind(kind) if kind else None


def about_of(noun: Noun) -> About:
    """What a filter asks of a record."""
    record, subject = noun.record, noun.record.subject
    regions = regions_of(subject.regions, subject.countries)
    everywhere = noun.scope is Scope.GLOBAL if isinstance(noun, Initiative) else False
    languages = (record.language, *record.wordings)
    if isinstance(noun, Conference):
        everywhere, languages = noun.online, noun.languages or languages
    return About(
        subject.areas, subject.topics, regions, everywhere and not regions, subject.countries, tuple(languages)
    )
