"""The cards of calendars with the longest that they can hold."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.calendars import HandedCalendar, LeftOut, Vague
from bot.domain.exchange import Alike, Outcome, Problem, Step
from bot.texts import Texts
from cogs.conferences.calendar.cards import handed_card
from cogs.conferences.calendar.import_cards import done_card, looked_card, working_card, wrong_card

MANY: Final = 10**6
REFERENCE: Final = f"CON-{2**63 - 1}"
TITLE: Final = "*" * 150
TYPED: Final = "*_" * 40
ZONE: Final = "America/Argentina/ComodRivadavia"
LEFT_OUT: Final = tuple(LeftOut(REFERENCE, TITLE, why, "2027-09") for why in Vague for _ in range(20))
# The longest sentences, each with the longest that can stand in it.
PROBLEMS: Final = (
    Problem(
        MANY, "DTSTART", "zone-not-a-place", {"typed": TYPED, "near": ", ".join(["America/Argentina/x"] * 3)}, TITLE
    ),
    Problem(MANY, "RRULE", "entry-repeats", {}, TITLE),
    Problem(MANY, "", "line-not-understood", {"typed": TYPED}, ""),
    Problem(
        MANY,
        "DTSTART",
        "hour-skipped",
        {"day": "2027-03-28", "hour": "02:30", "zone": ZONE, "following": "03:00"},
        TITLE,
    ),
    Problem(MANY, "UID", "entry-unknown", {"reference": REFERENCE}, TITLE),
)
REMARKS: Final = (
    Problem(MANY, "URL", "entry-link-left-out", {"typed": TYPED}, TITLE),
    Problem(MANY, "SEQUENCE", "entry-not-newer", {"reference": REFERENCE}, TITLE),
    Problem(MANY, "UID", "entry-ours", {"reference": REFERENCE}, TITLE),
    Problem(MANY, "DTSTART", "entry-floating", {"zone": ZONE}, TITLE),
)
FULLEST: Final = Outcome(
    rows=MANY,
    made=MANY,
    changed=MANY,
    again=MANY,
    same=MANY,
    held=MANY,
    remarks=MANY,
    first_remarks=[*REMARKS, *REMARKS],
    notes=[
        "import-note-western",
        "calendar-note-people",
        "calendar-note-files",
        "calendar-note-others",
        "calendar-note-areas",
    ],
    titles=["*" * 60] * 3,
    alike=[Alike(MANY, TITLE, REFERENCE, TITLE)] * 50,
)
NOTHING: Final = Outcome(rows=1, same=1, titles=["x"])


def calendar_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    name, command = "*" * 300, "`/conférence agenda`"
    handed = [
        HandedCalendar(b"x", MANY, LEFT_OUT, more=True),
        HandedCalendar(b"x", 1, ()),
        HandedCalendar(b"", 0, LEFT_OUT),
        HandedCalendar(b"", 0, ()),
    ]
    wrong = [replace(FULLEST, problems=MANY, first_problems=[each] * 10) for each in PROBLEMS]
    return {
        "handed_card": [handed_card(each, "accord-conferences.ics", texts) for each in handed],
        "working_card": [working_card(step, MANY, texts) for step in Step],
        "looked_card": [looked_card(each, name, "conferences.ics", texts) for each in (FULLEST, NOTHING)],
        "wrong_card": [wrong_card(each, name, "x.csv", texts, command) for each in wrong],
        "done_card": [done_card(each, name, texts) for each in (replace(FULLEST, imported=True), NOTHING)],
    }
