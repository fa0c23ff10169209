"""Editions with the most that one can tell, and the least; each as its readers see it."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.calls import Call
from bot.domain.commitments import Stage
from bot.domain.conferences import DeadlineKind, Times
from bot.domain.coverage import PLACES, Cell
from bot.domain.dates import When
from bot.domain.digests import Digest, Manner, Section, Trouble
from bot.domain.editions import MOST_LISTED, EditionPosting, Emptiness, Moment, Steps, Told, ToldSection
from bot.domain.rhythms import LAST_DAY, Rhythm, Timing
from bot.domain.visibility import Visibility
from bot.files.observances_file import observances_between
from bot.texts import Texts
from cogs.digests.editions.cards import edition_card, preview_card
from tests.guardians import browse_slots, commitment_slots, conference_slots, practice_slots
from tests.guardians.browse_slots import NOW
from tests.guardians.showing_slots import LARGEST

ZONE: Final = "America/Argentina/ComodRivadavia"
MONTHLY: Final = Timing(Rhythm.MONTHLY, LAST_DAY, time(9), ZONE)
DIGEST: Final = Digest(LARGEST, MONTHLY, server_id=LARGEST, channel_id=LARGEST, role_id=LARGEST, manner=Manner.IN_PLACE)
DAY: Final = When(2026, 9, 30)
# Of each of four nouns, so that no more are listed than may be.
MOST_EACH: Final = MOST_LISTED // 4
# As many as there are days in a content file, over years.
DAYS: Final = observances_between(date(2026, 1, 1), date(2031, 12, 31))
CELLS: Final = tuple(Cell(area, place) for area in AREAS for place in PLACES)


def told_sections(texts: Texts, each: int = MOST_EACH, **of_record: Any) -> tuple[ToldSection, ...]:
    """So many entries of each noun with as much of everything as they may hold."""

    def numbered(told: Told, number: int) -> Told:
        record: Any = replace(told.noun.record, id=LARGEST - number, **of_record)
        return replace(told, noun=replace(told.noun, record=record))

    dated = conference_slots.conference(texts)
    vague = replace(dated, times=Times())
    nouns = {
        Section.CONFERENCES: [
            Told(Moment.CHANGED, dated),
            Told(Moment.DEADLINE, dated, DAY, DeadlineKind.REGISTRATION),
            Told(Moment.BEGINS, vague),
        ],
        Section.PRACTICES: [Told(Moment.NEW, practice_slots.practice(texts))],
        Section.INITIATIVES: [Told(Moment.NEW, browse_slots.initiative(texts))],
        Section.COMMITMENTS: [
            Told(Moment.DUE, commitment_slots.commitment(texts), DAY),
            Told(Moment.FULFILLED, replace(commitment_slots.commitment(texts), stage=Stage.FULFILLED)),
        ],
    }
    return tuple(
        ToldSection(section, tuple(numbered(some[at % len(some)], at) for at in range(each)), more=10**6)
        for section, some in nouns.items()
    )


def posting(texts: Texts, **more: Any) -> EditionPosting:
    """An edition that tells nothing, of the longest period."""
    least: dict[str, Any] = {
        "edition_id": LARGEST,
        "digest": DIGEST,
        "since": NOW - timedelta(days=31),
        "until": NOW,
        "next_due": NOW + timedelta(days=31),
        "language": texts.language,
    }
    return EditionPosting(**(least | more))


def steps(call: Call) -> Steps:
    """Everything went on, in more Calls than there will be."""
    return Steps(((call, 10**7, 10**6), (call, 10**7, -(10**6)), (call, 1, None)) * 3, *[10**6] * 5)


def fullest(texts: Texts, call: Call, *, each: int = MOST_EACH, **more: Any) -> EditionPosting:
    """So many entries of each noun, and all that stands beside them."""
    every: dict[str, Any] = {
        "sections": told_sections(texts, each),
        "steps": steps(call),
        "gaps": CELLS,
        "days": DAYS,
        "after_a_gap": True,
        "withdrawn": 10**6,
    }
    return posting(texts, **(every | more))


def editions(texts: Texts, call: Call) -> list[EditionPosting]:
    """The fullest of each sort, those that just fit or just do not, and those with nothing in them."""
    longest = datetime(9998, 12, 31, tzinfo=NOW.tzinfo)
    own = replace(DIGEST, server_id=None, channel_id=None, role_id=None, member_id=1, discord_id=LARGEST)
    hidden = told_sections(texts, server_id=LARGEST, visibility=Visibility.SERVER)
    return [
        *(fullest(texts, call, each=number) for number in (0, 1, 3, MOST_EACH)),
        *(fullest(texts, call, sections=(each,)) for each in told_sections(texts, MOST_LISTED)),
        *(posting(texts, digest=replace(DIGEST, manner=manner), days=DAYS) for manner in Manner),
        *(posting(texts, digest=replace(DIGEST, timing=replace(MONTHLY, rhythm=rhythm))) for rhythm in Rhythm),
        fullest(texts, call, since=longest, until=longest, next_due=longest),
        *(fullest(texts, call, digest=own, sections=sections) for sections in (hidden, told_sections(texts, 1))),
        *(posting(texts, emptiness=why) for why in Emptiness),
        posting(texts, steps=Steps(initiatives=1)),
        posting(texts, gaps=CELLS[:1], days=DAYS[:1]),
        posting(texts, withdrawn=1),
    ]


def edition_cards(texts: Texts, call: Call) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    every = editions(texts, call)
    ahead = [replace(each, edition_id=0, next_due=due) for each in every for due in (NOW, None)]
    ahead += [posting(texts, digest=replace(DIGEST, trouble=trouble), edition_id=0) for trouble in Trouble]
    return {
        "edition_card": [edition_card(each, texts) for each in every],
        "preview_card": [preview_card(each, texts) for each in ahead],
    }
