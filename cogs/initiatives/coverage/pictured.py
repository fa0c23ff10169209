"""Where the work is, and what a reference mapping counted: as pictures, and in the words that say the same."""

from typing import Final

from bot.domain.areas import AREAS, Area
from bot.domain.coverage import Coverage, Place, View, Work
from bot.domain.margins import Snapshot
from bot.pictures.coverage import AreaRow, CoveragePicture, Field
from bot.pictures.margins import Margin, MarginsPicture
from bot.pictures.parts import Bar, Share
from bot.texts import Texts
from cogs.ui.pictured import written

# What stands where nothing is known: a nought would say that nothing is done.
SIGN: Final = "?"
# The characters that Discord takes as alternative text.
_LIMIT: Final = 1024


def view_words(view: View, texts: Texts) -> str:
    """Which initiatives are counted."""
    said = [texts(view.where.text_id)]
    if view.country is not None:
        said.append(texts.country(view.country))
    if view.group is not None:
        said.append(texts(view.group.text_id))
    return " · ".join(said)


def initiatives(known: int, texts: Texts) -> str:
    """A number of initiatives; of none that there are no data."""
    return texts("coverage-initiatives", known=known, written=texts.number(known))


def field(known: int, texts: Texts) -> str:
    """What stands in a field: a number, or a sign, since what is not known is not nought."""
    return texts.short_number(known) if known else SIGN


def shares(work: Work, texts: Texts) -> tuple[Share, ...]:
    """Whose voices lead the work that is counted."""
    marked = ((texts("progress-youth-led"), work.youth_led), (texts("progress-women-led"), work.women_led))
    shares = [(label, work.share(many)) for label, many in marked]
    return tuple(
        Share(label, texts("coverage-no-share") if share is None else written(share, texts), share)
        for label, share in shares
    )


def counted_words(work: Work, texts: Texts) -> list[str]:
    """How much is counted, and whose voices lead it."""
    led = [f"{share.label}{texts('colon')} {share.value}" for share in shares(work, texts)]
    return [initiatives(work.known, texts), *led]


def _unknown(coverage: Coverage, texts: Texts) -> str:
    unknown = coverage.fields - coverage.filled
    return texts("coverage-unknown", unknown=unknown, fields=texts.number(coverage.fields))


def as_picture(coverage: Coverage, texts: Texts) -> CoveragePicture:
    """What the picture of where the work is says."""
    places = coverage.view.places
    return CoveragePicture(
        title=texts("coverage-title"),
        counted=texts("coverage-as-seen", view=view_words(coverage.view, texts), date=texts.day(coverage.as_of)),
        headline=initiatives(coverage.work.known, texts),
        unknown=_unknown(coverage, texts),
        columns=tuple(texts(place.text_id) for place in places),
        rows=tuple(
            AreaRow(texts(area.text_id), tuple(_field(coverage.known(area, place), texts) for place in places))
            for area in AREAS
        ),
        key=texts("coverage-key"),
        unknown_sign=SIGN,
        unknown_key=texts("coverage-sign-key"),
        shares_title=texts("progress-shares"),
        shares=shares(coverage.work, texts),
        note=texts("coverage-note", unplaced=coverage.unplaced),
    )


def _field(known: int, texts: Texts) -> Field:
    return Field(known, field(known, texts))


def alternative_text(coverage: Coverage, texts: Texts) -> str:
    """The picture in words: every field that has a number by its name; where these are too many, all in one order."""
    first = counted_words(coverage.work, texts)
    named = [said for area in AREAS if (said := _named(coverage, area, texts))]
    if coverage.filled < coverage.fields:
        named.append(texts("coverage-alt-rest"))
    if len(said := _sentences(first + named)) <= _LIMIT:
        return said
    places = coverage.view.places
    first.append(texts("coverage-alt-order", places=", ".join(texts(place.text_id) for place in places)))
    if coverage.filled < coverage.fields:
        first.append(texts("coverage-alt-sign"))
    return _sentences([*first, *(_in_order(coverage, area, texts) for area in AREAS)])


def _in_order(coverage: Coverage, area: Area, texts: Texts) -> str:
    fields = ", ".join(field(coverage.known(area, place), texts) for place in coverage.view.places)
    return f"{texts(area.text_id)}{texts('colon')} {fields}"


def _named(coverage: Coverage, area: Area, texts: Texts) -> str:
    """What is known of an area, place by place; nothing where nothing is."""
    known: list[tuple[Place, int]] = [
        (place, many) for place in coverage.view.places if (many := coverage.known(area, place))
    ]
    said = ", ".join(f"{texts(place.text_id)} {texts.short_number(many)}" for place, many in known)
    return f"{texts(area.text_id)}{texts('colon')} {said}" if said else ""


def _sentences(said: list[str]) -> str:
    return ". ".join(said) + "."


def counted(snapshot: Snapshot, texts: Texts) -> str:
    """How many projects a source counted, by whom and where as far as it tells."""
    more = "yes" if snapshot.more_than else "no"
    projects = texts("margins-projects", more=more, projects=texts.number(snapshot.total), count=snapshot.total)
    said = [projects[0].upper() + projects[1:]]
    if snapshot.entities is not None:
        said.append(texts("margins-entities", count=snapshot.entities))
    if snapshot.countries is not None:
        said.append(texts("margins-countries", count=snapshot.countries))
    return ", ".join(said)


def _margins(snapshot: Snapshot, texts: Texts) -> tuple[Margin, ...]:
    """The ways in which a source counted; what it has no number for has no bar."""
    margins = (
        (texts("margins-areas"), texts("margins-adds-up"), snapshot.areas),
        (texts("margins-scopes"), texts("margins-adds-up"), snapshot.scopes),
        (texts("margins-regions"), texts("margins-regions-about"), snapshot.regions),
    )
    return tuple(
        Margin(title, about, tuple(Bar(texts(each.text_id), many, texts.number(many)) for each, many in bars.items()))
        for title, about, bars in margins
        if bars
    )


def margins_picture(snapshot: Snapshot, texts: Texts) -> MarginsPicture:
    """What the picture of a reference mapping says."""
    return MarginsPicture(
        title=texts("margins-title"),
        source=snapshot.source.in_(texts.language),
        headline=counted(snapshot, texts),
        dated=texts("margins-dated", date=texts.partial_date(snapshot.date)),
        margins=_margins(snapshot, texts),
        note=snapshot.note.in_(texts.language),
    )


def margins_words(snapshot: Snapshot, texts: Texts) -> str:
    """The picture of a reference mapping in words."""
    regions = texts("margins-regions")
    said = [f"{counted(snapshot, texts)}, {texts.partial_date(snapshot.date)}"]
    for margin in _margins(snapshot, texts):
        title = texts("margins-alt-regions") if margin.title == regions else margin.title
        bars = ", ".join(f"{bar.label} {bar.shown}" for bar in margin.bars)
        said.append(f"{title}{texts('colon')} {bars}")
    return _sentences(said)
