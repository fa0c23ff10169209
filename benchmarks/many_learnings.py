"""Rows of good practices, their adaptations and conferences, for a database of very many records."""

import random
from datetime import time, timedelta
from typing import Any, Final

from sqlalchemy import Table

from benchmarks.signed import NOW
from benchmarks.vocabulary import Vocabulary, some_place, summary, title
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.practices import Label, Practice, Went
from bot.domain.records import LinkKind, Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.store.conferences import conference_columns
from bot.store.practices import practice_columns
from bot.store.tables import adaptation, conference, deadline, practice, record_link

Rows = dict[Table, list[dict[str, Any]]]
TABLES: Final = (practice, adaptation, conference, deadline, record_link)
# What a noun has in its own table says nothing of its record.
_RECORD: Final = Record(
    0, RecordKind.CONFERENCE, 1, 1, None, Visibility.SERVER, "", "en", Subject(), None, NOW, NOW, NOW, 1
)
# Most were held in the last fifteen years; some are ahead, and of some only the month or the year is known.
_BACK: Final = 15 * 365
_AHEAD: Final = 2 * 365


def add_practice(rows: Rows, number: int, words: Vocabulary, chance: random.Random) -> None:
    """A good practice of some length."""
    it = Practice(
        _RECORD,
        summary(words, chance),
        audience=chance.choice(words.people),
        setting=some_place(chance),
        method=summary(words, chance),
        evidence=summary(words, chance),
        label=chance.choices(list(Label), (80, 15, 5))[0],
    )
    rows[practice].append({"record_id": number, **practice_columns(it)})


def add_adaptation(rows: Rows, number: int, words: Vocabulary, chance: random.Random) -> None:
    """An adaptation of a practice that is there."""
    rows[adaptation].append(
        {
            "record_id": number,
            "lead": some_place(chance),
            "place": some_place(chance),
            "changed": title(words, chance),
            "went": chance.choice(list(Went)),
            "told": title(words, chance),
        }
    )
    if rows[practice]:
        adapts = chance.choice(rows[practice])["record_id"]
        rows[record_link].append({"from_id": number, "kind": LinkKind.ADAPTS.value, "to_id": adapts})


def add_conference(rows: Rows, number: int, words: Vocabulary, chance: random.Random) -> None:
    """A conference of a few days, long ago or ahead."""
    begins = (NOW + timedelta(days=chance.randint(-_BACK, _AHEAD))).date()
    ends = begins + timedelta(days=chance.randint(0, 3))
    day, known = When(begins.year, begins.month, begins.day), chance.random()
    times = Times(day, When(ends.year, ends.month, ends.day), time(9), time(17), "Europe/Paris")
    if known < 0.2:
        times = Times(When(begins.year, begins.month) if known < 0.15 else When(begins.year))
    statuses = (ConferenceStatus.HELD,) if ends < NOW.date() else (ConferenceStatus.CONFIRMED, *ConferenceStatus)
    it = Conference(
        _RECORD,
        chance.choice(list(ConferenceKind)),
        chance.choice(statuses),
        summary(words, chance),
        times,
        some_place(chance),
        online=chance.random() < 0.3,
        languages=tuple(chance.sample(("en", "fr", "es", "ar"), 2)),
        audience=tuple(chance.sample(list(StakeholderGroup), 2)),
        series=chance.choice(words.subjects) if chance.random() < 0.2 else "",
    )
    rows[conference].append({"record_id": number, **conference_columns(it)})
    due = (begins - timedelta(days=30)).isoformat()
    rows[deadline].append({"conference_id": number, "kind": DeadlineKind.REGISTRATION.value, "due": due})


LEARNINGS: Final = {
    RecordKind.PRACTICE: add_practice,
    RecordKind.ADAPTATION: add_adaptation,
    RecordKind.CONFERENCE: add_conference,
}
