"""What the three forms of a conference ask, and how its drafts are kept."""

from collections.abc import Mapping
from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.conferences import Conference, ConferenceKind, ConferenceStatus, Times
from bot.domain.groups import StakeholderGroup
from bot.domain.moments import shown_twice
from bot.domain.records import MOST_POINTS, RecordKind
from bot.domain.typed_conferences import CHOSEN_LAST, FORMS, ConferenceDraft, MeetingRead
from bot.domain.typed_drafts import DraftOf
from bot.services.conference_drafts import ConferenceDraftService
from bot.texts import Texts
from bot.tongues import tongue_name
from cogs.conferences.posted.cards import event_said
from cogs.ui.draft_fields import Asks
from cogs.ui.drafting import Drafting, drafted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import period

ASKS: Final = Asks(
    kind=RecordKind.CONFERENCE,
    forms=FORMS,
    rooms={
        "title": 300,
        "dates": 150,
        "zone": 80,
        "place": 1400,
        "hosts": 1300,
        "summary": 1600,
        "topics": 600,
        "registration": 520,
        "deadlines": 300,
        "languages": 500,
        "claimed": 400,
        "series": 300,
    },
    long=frozenset({"place", "hosts", "summary", "deadlines"}),
    offered={
        "kind": tuple(ConferenceKind),
        "areas": AREAS,
        "audience": tuple(StakeholderGroup),
        "status": tuple(ConferenceStatus),
    },
    most={"areas": len(AREAS), "audience": len(StakeholderGroup), "points": MOST_POINTS},
    required=frozenset({"title", "kind", "areas"}),
    # There are many: each as far as one needs it to know what it says.
    shown={
        "kind": 40,
        "dates": 210,
        "zone": 50,
        "place": 120,
        "hosts": 120,
        "summary": 250,
        "areas": 200,
        "topics": 80,
        "audience": 80,
        "registration": 60,
        "deadlines": 90,
        "languages": 80,
        "claimed": 60,
        "series": 60,
        "status": 40,
        "points": 60,
        "marks": 90,
    },
    below=CHOSEN_LAST,
)


class ConferenceDrafts(Drafting):
    """A conference, added and corrected."""

    asks = ASKS

    def service(self, here: Here) -> ConferenceDraftService:
        """The use cases."""
        return here.services.conference_drafts

    def understood(self, looked: DraftOf[Any, Any], texts: Texts) -> Mapping[str, str]:
        """Dates, place, deadlines and the like as they were understood, and how it stands where nobody chose that."""
        read: MeetingRead = looked.read
        words = {
            "dates": wall_clock(read.times, texts),
            "place": _place(read, texts),
            "deadlines": ", ".join(
                texts("conference-due", kind=texts(each.kind.text_id), date=texts.partial_date(str(each.due)))
                for each in read.deadlines
            ),
            "languages": ", ".join(tongue_name(each, texts.language) for each in read.languages),
            "status": looked.status.value if isinstance(looked, ConferenceDraft) else "",
        }
        return {name: said for name, said in words.items() if said}

    def first_form(self, label: str, about: str = "") -> AccordButton:
        """A button that opens the first form."""
        return press(label, "add-conference")

    async def told_when_saved(self, here: Here, kept: Conference) -> str:
        """That it becomes an event of its server, or which permission is missing for that."""
        return event_said(await here.working(here.services.scheduled_events.in_the_way(kept)), here.texts)

    def another(self, texts: Texts) -> AccordButton:
        """The way to the next one, once one is saved."""
        return self.first_form(texts("button-add-another"))


def wall_clock(times: Times, texts: Texts) -> str:
    """When it is by the clock of its zone, with a word where that shows an hour twice."""
    if times.starts is None:
        return ""
    hours = "–".join(each.isoformat("minutes") for each in (times.opens, times.closes) if each)
    said = ", ".join(filter(None, (period(times.starts, times.ends or times.starts, texts), hours)))
    twice = [texts("conference-hour-twice", hour=each.isoformat("minutes")) for each in shown_twice(times)]
    return ". ".join([f"{said} ({times.zone})" if times.zone and hours else said, *twice])


def _place(read: MeetingRead, texts: Texts) -> str:
    where = read.where
    online = texts("conference-also-online", link=where.link or "none") if where.online else ""
    return ", ".join(filter(None, (where.place, *(texts.country(each) for each in where.countries), online)))


CONFERENCES: Final = drafted(ConferenceDrafts())
