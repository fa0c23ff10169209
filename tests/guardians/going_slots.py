"""What someone plans, and reminders, with the longest and the most that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any, Final

from bot.domain.conferences import PLACE_LIMIT, Conference, ConferenceStatus, Going, Plan, Times
from bot.domain.dates import When
from bot.domain.going import PAGE, Attending, AttendingPage
from bot.domain.posts import ReminderPosting
from bot.domain.records import LINK_LIMIT
from bot.domain.reminders import About, Ahead, Planned
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.conferences.going import cards
from cogs.conferences.going.reminder_cards import reminder_card
from cogs.ui.layout import AccordView
from tests.guardians.conference_setup_slots import fullest_conference
from tests.guardians.showing_slots import LARGEST

NOW: Final = datetime(2026, 9, 30, tzinfo=UTC)
DAY: Final = When(2027, 9, 30)
LINK: Final = f"https://example.org/{'*' * (LINK_LIMIT - 20)}"


def _conference(visibility: Visibility = Visibility.NETWORK, **more: Any) -> Conference:
    fullest = fullest_conference(1)
    record = replace(fullest.record, id=LARGEST, visibility=visibility)
    times = Times(DAY, DAY, time(9), time(17), "America/Argentina/ComodRivadavia")
    said = {"place": "*_" * (PLACE_LIMIT // 2), "online_link": LINK, "registration": LINK, "times": times}
    return replace(fullest, record=record, **(said | more))


def _plans() -> list[Attending]:
    """Every way in which someone may stand to a conference: shown or not, reminded or not, over, or out of sight."""
    conference, reference = _conference(), _conference().reference
    coming = tuple(Planned(about, ahead, DAY, NOW) for about in About for ahead in (Ahead.WEEK, Ahead.DAY))
    goings = [
        Going(plan, shown=shown, remind=remind, channel_id=LARGEST if remind else None)
        for plan in Plan
        for shown in (True, False)
        for remind in (True, False)
    ]
    return [
        Attending(reference, None, goings[0], coming),
        Attending(reference, conference, None),
        *(
            Attending(reference, each, going, some, over=over)
            for each in (conference, replace(conference, status=ConferenceStatus.POSTPONED, times=Times()))
            for going in goings
            for some in ((), coming)
            for over in (True, False)
        ),
        Attending(reference, conference, None, over=True),
    ]


def going_cards(texts: Texts) -> dict[str, list[AccordView]]:
    """Each card, by what makes it."""
    plans = _plans()
    rows = tuple(replace(each, reference=f"CON-{LARGEST - number}") for number, each in enumerate(plans[2:]))
    pages = [
        AttendingPage(rows[:PAGE], 10**6, 10**7, 10**8),
        AttendingPage((plans[0],), 0, 1, 1),
        AttendingPage((), 0, 1, 0),
    ]
    reminders = [
        ReminderPosting(_conference(seen), about, ahead, str(DAY), texts.language, private)
        for seen in (Visibility.SERVER, Visibility.NETWORK)
        for about in About
        for ahead in Ahead
        for private in (True, False)
    ]
    undated = ReminderPosting(_conference(times=Times()), About.POSTPONED, Ahead.NOW, "", texts.language)
    return {
        "going_card": [cards.going_card(each, texts) for each in plans],
        "where_card": [cards.where_card(plans[1], texts, in_server=here) for here in (True, False)],
        "plans_card": [cards.plans_card(each, texts, upcoming="`/conférence à-venir`") for each in pages],
        "reminder_card": [reminder_card(each, texts) for each in [*reminders, undated]],
    }
