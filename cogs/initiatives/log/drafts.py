"""What the three forms of an initiative ask, and how its drafts are kept."""

from collections.abc import Mapping
from typing import Any, Final

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.initiatives import Status
from bot.domain.record_drafts import Fields
from bot.domain.records import MOST_POINTS, RecordKind
from bot.domain.typed_drafts import DraftOf
from bot.domain.typed_initiatives import FORMS, InitiativeDraft
from bot.services.logging import LoggingService
from bot.texts import Texts
from cogs.initiatives.overlap.asks import asked_about_doubles
from cogs.ui.draft_fields import Asks
from cogs.ui.drafting import Drafting, drafted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import period

ASKS: Final = Asks(
    kind=RecordKind.INITIATIVE,
    forms=FORMS,
    rooms={
        "title": 300,
        "summary": 2500,
        "lead": 300,
        "countries": 1700,
        "topics": 700,
        "dates": 100,
        "partners": 2400,
        "link": 520,
        "belongs": 500,
    },
    long=frozenset({"summary", "countries", "partners", "belongs"}),
    offered={"areas": AREAS, "scope": tuple(Scope), "regions": REGIONS, "status": tuple(Status)},
    most={"areas": len(AREAS), "regions": len(REGIONS), "points": MOST_POINTS},
    shown={"summary": 450, "areas": 250},
)


class InitiativeDrafts(Drafting):
    """An initiative, logged and corrected."""

    asks = ASKS

    def service(self, here: Here) -> LoggingService:
        """The use cases."""
        return here.services.logging

    def understood(self, looked: DraftOf[Any, Any], texts: Texts) -> Mapping[str, str]:
        """Countries and dates as they were understood; who leads it where no organisation was named."""
        read = looked.read
        words = {
            "countries": ", ".join(texts.country(each) for each in read.countries),
            "dates": period(read.starts, read.ends, texts),
            "lead": "" if looked.draft.one("lead") else texts("lead-nobody"),
        }
        return {name: said for name, said in words.items() if said}

    def first_form(self, label: str, about: str = "") -> AccordButton:
        """A button that opens the first form, for a region where someone came from there."""
        return press(label, "log-initiative", "", about)

    def another(self, texts: Texts) -> AccordButton:
        """The way to the next one, once one is saved."""
        return self.first_form(texts("button-log-another"))

    async def known(self, here: Here, about: str) -> Fields:
        """An organisation that leads it, as the profile says; and never the maker's own name."""
        return {"lead": (here.profile.organisation,)} if here.profile.organisation else {}

    async def begin(self, here: Here, fields: Fields, about: str) -> InitiativeDraft:
        """Keep the first form. `about` is the region where someone came from there."""
        if about:
            # Where their maker lives says nothing about that region.
            fields = {**fields, "regions": (about,), "countries": ()}
        return await here.working(here.services.logging.begin(here.actor, fields, here.texts.language))

    async def asked_first(self, here: Here, draft_id: int) -> bool:
        """Ask whether it is there already."""
        return await asked_about_doubles(here, draft_id)


INITIATIVES: Final = drafted(InitiativeDrafts())
