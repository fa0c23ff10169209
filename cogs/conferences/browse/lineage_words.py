"""How conferences came about, in words: for the list, for the picture, and for those who do not see the picture."""

from typing import Final

from bot.domain.conferences import Conference
from bot.domain.lineage import LINEAGE, Lineage
from bot.domain.records import LinkKind
from bot.pictures.lineage import LineagePicture, Meeting, Stroke, Tie
from bot.texts import Texts
from cogs.ui.records import period

# The characters that Discord takes as alternative text.
_LIMIT: Final = 1024
_TITLE: Final = 150
STROKES: Final = {
    LinkKind.FOLLOWS: Stroke.SOLID,
    LinkKind.PREPARES: Stroke.DASHED,
    LinkKind.COMES_OUT_OF: Stroke.DOTTED,
}


def dates(it: Conference, texts: Texts) -> str:
    """When it was or is, no more precise than it is known."""
    return period(it.times.starts, it.times.ends or it.times.starts, texts) or texts("when-not-known")


def ways_of(it: Conference, lineage: Lineage, texts: Texts) -> list[str]:
    """What it follows, prepares or came out of, by the numbers of these."""
    found: list[str] = []
    for kind in LINEAGE:
        to = [
            str(lineage.number(each.to_id))
            for each in lineage.ways
            if (each.from_id, each.kind) == (it.record.id, kind)
        ]
        if to:
            found.append(texts(f"way-{kind.value.replace('_', '-')}", numbers=", ".join(to)))
    return found


def title_of(lineage: Lineage, texts: Texts) -> str:
    """The name of the series, or of the conference that is asked about."""
    first = lineage.about or next((each for each in lineage.conferences if lineage.belongs(each)), None)
    if first is None:
        return ""
    named = first.record.text_in(texts.language, "series", first.series) if lineage.series else ""
    return named or first.record.title_in(texts.language)


def as_picture(lineage: Lineage, texts: Texts) -> LineagePicture:
    """What the picture says."""
    ids = [each.record.id for each in lineage.conferences]
    places = {record_id: at for at, record_id in enumerate(ids)}
    pairs = [(sorted((places[each.earlier_id], places[each.later_id])), each.kind) for each in lineage.ways]
    kinds = [kind for kind in LINEAGE if any(each.kind is kind for each in lineage.ways)]
    return LineagePicture(
        title=title_of(lineage, texts),
        source=texts("lineage-as-seen"),
        headline=texts("lineage-number", number=len(ids)),
        meetings=tuple(_meeting(each, lineage, texts) for each in lineage.conferences),
        ties=tuple(Tie(upper, lower, STROKES[kind]) for (upper, lower), kind in pairs),
        key=tuple((STROKES[kind], texts(f"way-key-{kind.value.replace('_', '-')}")) for kind in kinds),
        note=texts("lineage-more") if lineage.more else texts("lineage-note"),
    )


def _meeting(it: Conference, lineage: Lineage, texts: Texts) -> Meeting:
    about = [
        texts(it.kind.text_id),
        texts(it.status.text_id),
        *([texts("lineage-member")] if lineage.belongs(it) else []),
    ]
    return Meeting(
        number=str(lineage.number(it.record.id)),
        when=dates(it, texts),
        title=it.record.title_in(texts.language),
        about=" · ".join(about),
        ways=tuple(ways_of(it, lineage, texts)),
        asked=lineage.about is not None and it.record.id == lineage.about.record.id,
    )


def alternative_text(lineage: Lineage, texts: Texts) -> str:
    """The picture in words; where it is too much for that, titles are left out."""
    for titled in (True, False):
        said = [_said(each, lineage, texts, titled=titled) for each in lineage.conferences]
        whole = ". ".join([texts("lineage-number", number=len(said)), *said]) + "."
        if len(whole) <= _LIMIT:
            return whole
    return f"{whole[: _LIMIT - 1]}…"


def _said(it: Conference, lineage: Lineage, texts: Texts, *, titled: bool) -> str:
    title = [it.record.title_in(texts.language)[:_TITLE]] if titled else []
    return " – ".join([f"{lineage.number(it.record.id)}{texts('colon')} {dates(it, texts)}", *title,
                       *ways_of(it, lineage, texts)])  # fmt: skip
