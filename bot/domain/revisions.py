"""A Call's text beside those that are published: what it would change, and why it may not."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.calls import Call, CallText, InEveryLanguage, Point
from bot.domain.errors import AccordError
from bot.domain.errors.publishing import (
    CallFileRefused,
    IssuerChanged,
    PointsFewer,
    PointsMoved,
    PublishedAlready,
    RevisionClosed,
    SlugChanged,
    SlugTaken,
    TitleTaken,
    VersionOlder,
    VersionTaken,
)
from bot.domain.languages import LANGUAGES
from bot.domain.names import fold


@dataclass(frozen=True, slots=True)
class Changes:
    """What differs between two versions, by number; `fields` are the names of what has none."""

    points_new: tuple[int, ...] = ()
    points_retitled: tuple[int, ...] = ()
    points_reworded: tuple[int, ...] = ()
    clauses_new: tuple[int, ...] = ()
    clauses_reworded: tuple[int, ...] = ()
    clauses_gone: tuple[int, ...] = ()
    fields: tuple[str, ...] = ()


def changes(before: CallText, after: CallText) -> Changes:
    """What is new, worded otherwise or gone. Points are never gone: a revision keeps them."""
    points = list(zip(before.points, after.points, strict=False))
    clauses = list(zip(before.preamble, after.preamble, strict=False))
    return Changes(
        points_new=tuple(each.number for each in after.points[len(points) :]),
        points_retitled=tuple(new.number for old, new in points if old.title != new.title),
        points_reworded=tuple(new.number for old, new in points if old != _titled(new, old.title)),
        clauses_new=tuple(each.number for each in after.preamble[len(clauses) :]),
        clauses_reworded=tuple(new.number for old, new in clauses if old != new),
        clauses_gone=tuple(each.number for each in before.preamble[len(clauses) :]),
        fields=tuple(
            name
            for name in CallText.model_fields
            if name not in {"version", "preamble", "points"} and getattr(before, name) != getattr(after, name)
        ),
    )


def _titled(point: Point, title: InEveryLanguage[str]) -> Point:
    return point.model_copy(update={"title": title})


def names_of(text: CallText) -> dict[str, str]:
    """What a Call goes by when its title is typed: as it is written, by its folded form."""
    titles = (title.in_(language) for title in (text.title, text.short_title) for language in LANGUAGES)
    return {fold(title): title for title in titles}


def revised(new: CallText, calls: Sequence[Call], *, correcting: bool = False) -> Call | None:
    """The Call that a text is a version of, or None where it is a new one.

    Whoever is `correcting` may give the current version other words. Raises PublishedAlready and CallFileRefused, the
    latter with everything that stands in the way.
    """
    current = next((call for call in calls if call.reference == new.reference), None)
    if current is not None and not correcting and new.model_copy(update={"version": current.version}) == current.text:
        raise PublishedAlready(call=current.reference, version=current.version)
    problems = [] if current is None else list(_problems(current, new, correcting=correcting))
    problems += _clashes(new, (call.text for call in calls if call is not current))
    if problems:
        raise CallFileRefused(tuple(problems))
    return current


def _problems(current: Call, new: CallText, *, correcting: bool) -> Iterator[AccordError]:
    before = current.text
    same_version = new.version == before.version
    if current.closed_at is not None and not (correcting and same_version):
        yield RevisionClosed(call=current.reference)
    if new.version < before.version:
        yield VersionOlder(version=new.version, current=before.version)
    if same_version and not correcting:
        yield VersionTaken(version=new.version)
    if new.issuer != before.issuer:
        yield IssuerChanged(issuer=before.issuer.en)
    if new.slug != before.slug:
        yield SlugChanged(slug=before.slug)
    if moves := list(_moves(before.points, new.points)):
        yield PointsMoved(moves=", ".join(f"{old} → {moved}" for old, moved in moves))
    if len(new.points) < len(before.points):
        yield PointsFewer(before=len(before.points), after=len(new.points))


def _moves(before: Sequence[Point], after: Sequence[Point]) -> Iterator[tuple[int, int]]:
    """The numbers under which a point stood, and under which its title or its text stands now."""
    had, has = [_marks(point) for point in before], [_marks(point) for point in after]
    room = max(len(had), len(has))
    had += [frozenset()] * (room - len(had))
    has += [frozenset()] * (room - len(has))
    for old in range(room):
        lost = had[old] - has[old]
        if (now := next((new for new in range(room) if new != old and lost & (has[new] - had[new])), None)) is not None:
            yield old + 1, now + 1


def _marks(point: Point) -> frozenset[tuple[str, str, str]]:
    """What a point is recognised by: its title and its text, in each language, folded."""
    parts: tuple[tuple[str, InEveryLanguage[str]], ...] = (("title", point.title), ("text", point))
    return frozenset(
        (part, language, folded)
        for part, said in parts
        for language in LANGUAGES
        # A text without any letter or digit is nothing to recognise a point by.
        if (folded := fold(said.in_(language)))
    )


def _clashes(new: CallText, others: Iterable[CallText]) -> Iterator[AccordError]:
    """What another Call goes by already: whoever types it would find that one."""
    for other in others:
        taken = {*names_of(other), other.slug}
        if new.slug in taken:
            yield SlugTaken(slug=new.slug, call=other.reference)
        for title in [written for folded, written in names_of(new).items() if folded in taken][:1]:
            yield TitleTaken(title=title, call=other.reference)
