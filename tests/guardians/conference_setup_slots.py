"""What a server wants of conferences, and its calendar: forms and cards with the longest that they can hold."""

from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any, Final

from bot.domain.conferences import (
    PLACE_LIMIT,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.countries import COUNTRIES, Country
from bot.domain.dates import When
from bot.domain.health import Permission
from bot.domain.posts import CalendarPosting
from bot.domain.records import TITLE_LIMIT, Record, RecordKind, Subject
from bot.domain.servers import LONGEST_ZONE, MOST_CALENDARS, ConferenceChoices
from bot.domain.visibility import Visibility
from bot.services.post_contents import IN_CALENDAR
from bot.texts import Texts
from cogs.conferences.posted.cards import calendar_card
from cogs.server.conferences.cards import calendars_card, conferences_here_card
from cogs.server.conferences.forms import CalendarsForm, ServerConferencesForm
from cogs.ui.forms import AccordForm

LARGEST: Final = 2**63 - 1
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
CHANNELS: Final = tuple(LARGEST - number for number in range(MOST_CALENDARS))
FULLEST: Final = ConferenceChoices("x" * LONGEST_ZONE, events=True, calendars=CHANNELS)
REFUSED: Final = ["x" * 200] * MOST_CALENDARS


def fullest_conference(number: int) -> Conference:
    """One that says as much of itself in a line as any can."""
    record = Record(
        id=10**6 + number,
        kind=RecordKind.CONFERENCE,
        server_id=LARGEST,
        owner_id=None,
        organisation_id=None,
        visibility=Visibility.NETWORK,
        title="*_" * (TITLE_LIMIT // 2),
        language="en",
        subject=Subject(countries=tuple(map(Country, sorted(COUNTRIES)))),
        group=None,
        made_at=NOW,
        changed_at=NOW,
        confirmed_at=NOW,
        version=1,
    )
    due = tuple(Deadline(kind, When(2027, 9, 20)) for kind in DeadlineKind)
    return Conference(
        record,
        ConferenceKind.CONSULTATION,
        ConferenceStatus.POSTPONED,
        times=Times(When(2027, 9, 29), When(2027, 10, 30), time(9, 30), time(17, 30), "America/Montreal"),
        place="*_" * (PLACE_LIMIT // 2),
        online=True,
        languages=("en", "fr", "ar", "ru"),
        deadlines=due,
    )


def conference_setup_forms(texts: Texts) -> list[AccordForm]:
    """Each form, filled in and new."""
    return [
        ServerConferencesForm(texts, ConferenceChoices()),
        ServerConferencesForm(texts, FULLEST, zone="x" * LONGEST_ZONE),
        CalendarsForm(texts, CHANNELS),
    ]


def conference_setup_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    full = tuple(fullest_conference(number) for number in range(IN_CALENDAR))
    vague = replace(full[0], times=Times(), deadlines=())
    lacking = {"missing": [Permission.CREATE_EVENTS], "refused": REFUSED}
    return {
        "conferences_here_card": [
            conferences_here_card(ConferenceChoices(), texts),
            conferences_here_card(FULLEST, texts, **lacking),
        ],
        "calendars_card": [calendars_card((), texts), calendars_card(CHANNELS, texts, refused=REFUSED)],
        "calendar_card": [
            calendar_card(CalendarPosting(shown, True, date(2026, 1, 1), texts.language), texts)
            for shown in ((), (vague,), full)
        ],
    }
