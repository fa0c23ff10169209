"""A digest in words: when it is due, what it tells, what keeps things out of it, and how it is."""

from collections.abc import Sequence
from datetime import datetime

import discord

from bot.domain.digests import Digest, DigestFilter, DigestState, Section, Trouble
from bot.domain.editions import Edition, EditionState, Emptiness
from bot.domain.messages import Place
from bot.domain.rhythms import LAST_DAY, Rhythm, Timing
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.ui.layout import safe
from cogs.ui.records import some_of

_FILTERS = 600


def timing_words(timing: Timing, texts: Texts) -> str:
    """How often, on which day and at which hour: `every week, Monday 09:00`."""
    hour = timing.hour.isoformat("minutes")
    if timing.rhythm is Rhythm.DAILY:
        return texts("timing-daily", hour=hour)
    if timing.rhythm is Rhythm.MONTHLY:
        if timing.day == LAST_DAY:
            return texts("timing-last-day", hour=hour)
        return texts("timing-monthly", day=timing.day, hour=hour)
    said = "timing-weekly" if timing.rhythm is Rhythm.WEEKLY else "timing-fortnightly"
    return texts(said, weekday=texts.weekday(timing.day), hour=hour)


def zoned_words(timing: Timing, texts: Texts) -> str:
    """The same, and by which clock."""
    return texts("timing-zoned", when=timing_words(timing, texts), zone=timing.zone)


def section_words(sections: Sequence[Section], texts: Texts) -> str:
    """What it tells of."""
    return " · ".join(texts(each.text_id) for each in sections)


def filter_words(wanted: DigestFilter, texts: Texts) -> str:
    """What it asks of records; that it asks nothing, where it does not."""
    words = [
        *(texts(each.text_id) for each in wanted.areas),
        *(safe(each) for each in wanted.topics),
        *(texts(each.text_id) for each in wanted.regions),
        *(texts.country(each) for each in wanted.countries),
        *(tongue_name(each, texts.language) for each in wanted.languages),
    ]
    return some_of(words, texts, room=_FILTERS, between=" · ") if words else texts("digest-no-filters")


def next_words(digest: Digest, texts: Texts) -> str:
    """When its next edition comes; that it rests; or what is in its way, and since when."""
    if digest.state is DigestState.PAUSED:
        said = [texts(digest.state.text_id), texts(digest.trouble.text_id) if digest.trouble else ""]
        return " – ".join(filter(None, said))
    due = moment(digest.due_at)
    if digest.trouble is None:
        return texts("digest-next", at=due)
    trouble, since = texts(digest.trouble.text_id), ago(digest.trouble_since)
    if digest.trouble.arrives:
        return texts("digest-next-regardless", at=due, trouble=trouble)
    return texts("digest-failing", trouble=trouble, since=since)


def place_words(digest: Digest, texts: Texts) -> str:
    """Where it arrives."""
    return texts("digest-for-you") if digest.channel_id is None else f"<#{digest.channel_id}>"


def digest_name(digest: Digest, guild: discord.Guild | None, texts: Texts) -> str:
    """Where Discord formats nothing: `DIG-4 · #news · every week, Monday 09:00`."""
    channel = guild.get_channel_or_thread(digest.channel_id) if guild and digest.channel_id else None
    gone = texts("digest-for-you") if digest.personal else texts("digest-channel-unseen")
    where = f"#{channel.name}" if channel else gone
    return f"{digest.reference} · {where} · {timing_words(digest.timing, texts)}"


def last_words(last: Edition | None, texts: Texts, server_id: int | None) -> str:
    """What became of a digest's last edition, and why; with the way to it where it stands in a server."""
    if last is None:
        return texts("edition-none")
    at = ago(last.settled_at or last.claimed_at or last.until)
    if last.state is EditionState.EMPTY and last.message_id is None:
        return texts("edition-empty", at=at, why=texts((last.emptiness or Emptiness.NOTHING_NEW).text_id))
    if last.state is EditionState.DROPPED:
        return texts("edition-dropped", at=at, why=texts((last.trouble or Trouble.DISCORD_REFUSES).text_id))
    if last.state is EditionState.ON_ITS_WAY:
        return texts("edition-on-its-way", at=at)
    if server_id is None or last.channel_id is None or last.message_id is None:
        return texts("edition-sent-away", at=at)
    return texts("edition-sent", at=at, link=Place(server_id, last.channel_id, last.message_id).link)


def moment(at: datetime | None) -> str:
    """A moment as each reader's own clock shows it, and how far away it is."""
    return f"<t:{int(at.timestamp())}:F> (<t:{int(at.timestamp())}:R>)" if at else "?"


def ago(at: datetime | None) -> str:
    """How long ago a moment was."""
    return f"<t:{int(at.timestamp())}:R>" if at else "?"
