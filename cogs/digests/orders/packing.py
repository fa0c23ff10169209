"""What the forms of a digest hold, as one text and a few letters: so that they open again as they were sent."""

from typing import Final

from bot.domain.areas import AREAS, REGIONS
from bot.domain.digest_orders import HowItArrives, TypedFilter, TypedTiming, WhenAndWhere
from bot.domain.digests import Digest, Manner, Trouble
from bot.domain.rhythms import Rhythm
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.ui.forms import Data
from cogs.ui.packing import NONE, apart, placed, places, together, typed_in

SAYS: Final = "says"
WRITES: Final = "writes"
# The language of the server, or of the member.
THEIRS: Final = "theirs"


def kept_when(digest: Digest, texts: Texts) -> WhenAndWhere:
    """When a digest comes and where, as its reader would type it; a channel that is gone is not offered again."""
    timing = digest.timing
    day = "" if timing.rhythm is Rhythm.DAILY else str(timing.day)
    day = texts.weekday(timing.day) if timing.rhythm.by_weekday else day
    typed = TypedTiming(timing.rhythm, day, timing.hour.isoformat("minutes"), timing.zone)
    return WhenAndWhere(typed, None if digest.trouble is Trouble.CHANNEL_GONE else digest.channel_id)


def sent_when(data: Data) -> WhenAndWhere:
    """What the form of when and where holds."""
    channel = typed_in(data, "channel")
    rhythm = Rhythm(typed_in(data, "rhythm") or Rhythm.WEEKLY)
    day, hour, zone = (typed_in(data, name) for name in ("day", "hour", "zone"))
    return WhenAndWhere(TypedTiming(rhythm, day, hour, zone), int(channel) if channel else None)


def packed_when(sent: WhenAndWhere) -> tuple[str, str, str]:
    """The channel and how often, for the id of a button; and what was typed."""
    typed = together(sent.when.day, sent.when.hour, sent.when.zone)
    return str(sent.channel_id or NONE), sent.when.rhythm.value, typed


def unpacked_when(channel: str, rhythm: str, typed: str) -> WhenAndWhere:
    """What `packed_when` was made from."""
    return WhenAndWhere(TypedTiming(Rhythm(rhythm), *apart(typed, 3)), None if channel == NONE else int(channel))


def kept_filter(digest: Digest, texts: Texts) -> TypedFilter:
    """What a digest asks of records, as its reader would type it."""
    wanted = digest.wanted
    countries = ", ".join(texts.country(each) for each in wanted.countries)
    languages = ", ".join(tongue_name(each, texts.language) for each in wanted.languages)
    return TypedFilter(wanted.areas, wanted.regions, ", ".join(wanted.topics), countries, languages)


def sent_filter(data: Data) -> TypedFilter:
    """What the form of filters holds."""
    topics, countries, languages = (typed_in(data, name) for name in ("topics", "countries", "languages"))
    areas = tuple(each for each in AREAS if each.value in data.get("areas", []))
    regions = tuple(each for each in REGIONS if each.value in data.get("regions", []))
    return TypedFilter(areas, regions, topics, countries, languages)


def packed_filter(sent: TypedFilter) -> tuple[str, str, str]:
    """Areas and regions for the id of a button, and what was typed."""
    areas, regions = places(map(AREAS.index, sent.areas)), places(map(REGIONS.index, sent.regions))
    return areas, regions, together(sent.topics, sent.countries, sent.languages)


def unpacked_filter(areas: str, regions: str, typed: str) -> TypedFilter:
    """What `packed_filter` was made from."""
    chosen = tuple(AREAS[each] for each in placed(areas)), tuple(REGIONS[each] for each in placed(regions))
    return TypedFilter(*chosen, *apart(typed, 3))


def kept_arrival(digest: Digest) -> HowItArrives:
    """How a digest arrives now; a role that is gone is not offered again."""
    return HowItArrives(
        role_id=None if digest.trouble is Trouble.ROLE_GONE else digest.role_id,
        manner=digest.manner,
        language=digest.language,
        says_nothing_new=digest.says_nothing_new,
        writes_of_trouble=digest.writes_of_trouble,
    )


def sent_arrival(data: Data) -> HowItArrives:
    """What the form of how it arrives holds. Nothing of it is typed."""
    role, language, wishes = typed_in(data, "role"), typed_in(data, "language"), data.get("wishes", [])
    return HowItArrives(
        role_id=int(role) if role else None,
        manner=Manner(typed_in(data, "manner") or Manner.MESSAGE),
        language=None if language in {"", THEIRS} else language,
        says_nothing_new=SAYS in wishes,
        writes_of_trouble=WRITES in wishes,
    )


def packed_arrival(sent: HowItArrives) -> tuple[str, str, str, str]:
    """The same, for the id of a button."""
    wishes = SAYS[0] * sent.says_nothing_new + WRITES[0] * sent.writes_of_trouble
    return str(sent.role_id or NONE), sent.manner.value, sent.language or THEIRS, wishes or NONE


def unpacked_arrival(role: str, manner: str, language: str, wishes: str) -> HowItArrives:
    """What `packed_arrival` was made from."""
    return HowItArrives(
        role_id=None if role == NONE else int(role),
        manner=Manner(manner),
        language=None if language == THEIRS else language,
        says_nothing_new=SAYS[0] in wishes,
        writes_of_trouble=WRITES[0] in wishes,
    )
