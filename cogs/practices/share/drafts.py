"""What the three forms of a good practice ask, and how its drafts are kept."""

from collections.abc import Mapping
from typing import Any, Final

from bot.domain.areas import AREAS
from bot.domain.errors.records import UnknownRecord
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.record_drafts import Fields
from bot.domain.records import MOST_POINTS, RecordKind
from bot.domain.typed_drafts import DraftOf
from bot.domain.typed_practices import CHOSEN_LAST, FORMS, PracticeDraft, PracticeRead
from bot.services.sharing import SharingService
from bot.texts import Texts
from cogs.ui.draft_fields import Asks
from cogs.ui.drafting import Drafting, drafted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

_LONG: Final = 2500
ASKS: Final = Asks(
    kind=RecordKind.PRACTICE,
    forms=FORMS,
    rooms={
        "title": 300,
        "summary": _LONG,
        "topics": 700,
        "audience": 400,
        "setting": 2000,
        "method": _LONG,
        "resources": _LONG,
        "partners": 2400,
        "links": 4000,
        "evidence": _LONG,
        "not_worked": _LONG,
        "limits": _LONG,
        "transferability": _LONG,
        "harm": _LONG,
    },
    long=frozenset(FORMS[1]) | frozenset(FORMS[2]) | {"summary"},
    offered={"areas": AREAS},
    most={"areas": len(AREAS), "points": MOST_POINTS},
    room=85,
    shown={"summary": 250, "areas": 250},
    below=CHOSEN_LAST,
)


class PracticeDrafts(Drafting):
    """A good practice, shared and corrected. What it is opened with is the reference of what it comes out of."""

    asks = ASKS

    def service(self, here: Here) -> SharingService:
        """The use cases."""
        return here.services.sharing

    def understood(self, looked: DraftOf[Any, Any], texts: Texts) -> Mapping[str, str]:
        """The setting and its countries as they were understood."""
        read: PracticeRead = looked.read
        said = ", ".join(filter(None, (read.setting, *(texts.country(each) for each in read.countries))))
        return {"setting": said} if said else {}

    def first_form(self, label: str, about: str = "") -> AccordButton:
        """A button that opens the first form."""
        return press(label, "share-practice", about)

    def another(self, texts: Texts) -> AccordButton:
        """The way to the next one, once one is saved."""
        return self.first_form(texts("button-share-another"))

    async def known(self, here: Here, about: str) -> Fields:
        """What it has from that which it comes out of."""
        return await here.services.sharing.out_of(here.actor, about, here.texts.language) if about else {}

    async def begin(self, here: Here, fields: Fields, about: str) -> PracticeDraft:
        """Keep the first form; where nobody may see any more what it comes out of, without that."""
        try:
            known = await self.known(here, about)
        except (UnknownRecord, OriginNotUnderstood):
            known = {}
        return await here.working(here.services.sharing.begin(here.actor, {**known, **fields}, here.texts.language))


PRACTICES: Final = drafted(PracticeDrafts())
