"""Why a record is in a digest, or is not; why an edition came. In words, for whoever asked."""

from collections.abc import Sequence
from datetime import datetime

import discord

from bot.domain.digest_reasons import (
    Comes,
    Ended,
    FilteredOut,
    NeverTold,
    NotForItsReaders,
    NothingNew,
    SectionOff,
    ToldIn,
    Verdict,
    Why,
    WhyEdition,
)
from bot.domain.digests import Digest
from bot.domain.editions import EditionState, Item, Moment
from bot.domain.messages import Place
from bot.domain.news import read_mark
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.digest_words import filter_words, next_words, place_words, section_words, zoned_words
from cogs.ui.layout import AccordView, gap, row, text
from cogs.ui.presses import choose, press
from cogs.ui.records import cut, fact

_OPTION = 100
_TITLE = 160
# The day that comes near, where the others are known by their moment.
_NEAR = frozenset({Moment.DEADLINE, Moment.BEGINS, Moment.DUE})


def why_card(why: Why, server_id: int | None, texts: Texts) -> AccordView:
    """Whether a record is in the next edition, and why; and in which of the last ones it was."""
    digest, record = why.digest, why.record
    # What only its server sees is not opened from elsewhere: by direct message it is not known who is still there.
    opens = record.visibility is Visibility.NETWORK or record.server_id == server_id
    title = cut(record.title_in(texts.language), _TITLE)
    return AccordView(
        text(
            f"## {texts('why-title', title=title, digest=digest.reference)}",
            f"-# {place_words(digest, texts)} · {zoned_words(digest.timing, texts)}",
        ),
        text(*_verdict(why.verdict, why, texts)),
        *([] if isinstance(why.verdict, NeverTold) else [gap(), text(*_earlier(why.told, digest, texts))]),
        row(
            press(texts("button-open-record"), "open", record.reference) if opens else None,
            press(texts("button-why-digest"), "digest-open", digest.reference),
        ),
    )


def why_edition_card(why: WhyEdition, texts: Texts, *, change: str) -> AccordView:
    """Why an edition came to whoever reads it, and a way to ask about each of its entries."""
    digest, edition, options = why.posting.digest, why.edition, _entries(why, texts)
    own = press(texts("button-change-or-stop"), "own-digest", digest.reference)
    channels = press(texts("button-why-digest"), "digest-open", digest.reference)
    span = texts("why-span", since=_day(edition.since), until=_day(edition.until))
    return AccordView(
        text(f"## {texts('why-edition-title')}", _because(digest, texts, change)),
        text(
            *fact(texts("why-fact-when"), zoned_words(digest.timing, texts)),
            *fact(texts("why-fact-sections"), section_words(digest.sections, texts)),
            *fact(texts("why-fact-filters"), filter_words(digest.wanted, texts)),
            *fact(texts("why-fact-span"), texts("why-span-by-hand", span=span) if edition.by_hand else span),
            *fact(texts("why-fact-next"), next_words(digest, texts)),
        ),
        row(choose(texts("why-entry-choose"), options, "digest-why", digest.reference) if options else None),
        row(own if digest.personal else channels),
    )


def _because(digest: Digest, texts: Texts, change: str) -> str:
    if digest.personal:
        return texts("why-own", digest=digest.reference)
    return texts("why-channel", digest=digest.reference, channel=place_words(digest, texts), change=change)


def _entries(why: WhyEdition, texts: Texts) -> list[discord.SelectOption]:
    records = [told.noun.record for section in why.posting.sections for told in section.entries]
    return [
        discord.SelectOption(
            label=each.title_in(texts.language)[:_OPTION], value=each.reference, description=each.reference
        )
        for each in records
    ]


def _verdict(verdict: Verdict, why: Why, texts: Texts) -> list[str]:
    digest = why.digest
    match verdict:
        case Comes(items):
            follows = f"-# {texts('why-next', when=next_words(digest, texts))}"
            return [texts("why-comes"), follows, *_reasons(items, texts)]
        case FilteredOut(by):
            asked = filter_words(digest.wanted, texts)
            return [texts("why-filtered", field=texts(by.text_id)), f"-# {texts('why-filters', asked=asked)}"]
        case NothingNew(since):
            said = texts("why-nothing-new", since=_moment(since))
            return [said, f"-# {texts('why-what-counts', kind=why.record.kind.value)}"]
        case _:
            return [_in_a_sentence(verdict, texts)]


def _in_a_sentence(verdict: SectionOff | Ended | NotForItsReaders | NeverTold, texts: Texts) -> str:
    match verdict:
        case SectionOff(section):
            return texts("why-section-off", section=texts(section.text_id))
        case Ended(how):
            return texts("why-ended", how=how.value)
        case NotForItsReaders():
            return texts("why-not-for-readers")
        case NeverTold():
            return texts("why-never-told")


def _earlier(told: Sequence[ToldIn], digest: Digest, texts: Texts) -> list[str]:
    """The editions that told of it, each with the way to it where it stands in a channel."""
    if not told:
        return [texts("why-not-told-yet")]
    lines = [f"### {texts('why-told-title')}"]
    for each in told:
        lines += [f"**{_named(each, digest, texts)}**", *_reasons(each.items, texts)]
    return lines


def _named(told: ToldIn, digest: Digest, texts: Texts) -> str:
    edition = told.edition
    said = texts("why-edition-of", until=_moment(edition.until))
    if edition.state is EditionState.ON_ITS_WAY:
        return f"{said} – {texts('why-on-its-way')}"
    if digest.server_id is None or edition.channel_id is None or edition.message_id is None:
        return said
    place = Place(digest.server_id, edition.channel_id, edition.message_id)
    return f"{said} – {texts('why-edition-link', link=place.link)}"


def _reasons(items: Sequence[Item], texts: Texts) -> list[str]:
    return [f"- {_reason(each, texts)}" for each in items]


def _reason(item: Item, texts: Texts) -> str:
    """What was told of it, and the day by which that was known."""
    if item.moment not in _NEAR:
        at = _day(datetime.fromisoformat(item.mark))
        said = {Moment.NEW: "why-new", Moment.CHANGED: "why-changed"}
        return texts(said.get(item.moment, "why-fulfilled"), at=at)
    _, deadline = read_mark(item.mark)
    day = texts.partial_date(item.mark.partition(" ")[0])
    if deadline is not None:
        return texts("why-deadline", what=texts(deadline.text_id), day=day)
    return texts("why-begins" if item.moment is Moment.BEGINS else "why-due", day=day)


def _day(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:D>"


def _moment(moment: datetime) -> str:
    return f"<t:{int(moment.timestamp())}:f>"
