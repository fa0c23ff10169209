"""What each noun says about its drafts; the forms, the cards between them and their buttons are the same for all."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar, Final

from bot.domain.errors.record_drafts import RecordDraftNotReady
from bot.domain.errors.records import RecordChanged
from bot.domain.record_drafts import Fields
from bot.domain.records import RecordKind
from bot.domain.typed_drafts import DraftOf
from bot.services.drafting import DraftingService
from bot.texts import Texts
from cogs.ui.draft_cards import conflict_card, draft_card, saved_card, sent
from cogs.ui.draft_fields import Asks
from cogs.ui.drafts import goes_on
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton


class Drafting(ABC):
    """One for each noun, in its own cog; `drafted` makes it known."""

    asks: ClassVar[Asks]

    @abstractmethod
    def service(self, here: Here) -> DraftingService[Any, Any, Any]:
        """The use cases."""

    @abstractmethod
    def understood(self, looked: DraftOf[Any, Any], texts: Texts) -> Mapping[str, str]:
        """What a card says of a field in place of what was typed: countries and dates as they were understood."""

    @abstractmethod
    def first_form(self, label: str, about: str = "") -> AccordButton:
        """A button that opens the first form. `about` is what it is opened with, as the record that this comes of."""

    @abstractmethod
    def another(self, texts: Texts) -> AccordButton:
        """The way to the next one, once one is saved."""

    async def known(self, here: Here, about: str) -> Fields:
        """What the first form is opened with, and what is known of the others by that."""
        return {}

    async def begin(self, here: Here, fields: Fields, about: str) -> DraftOf[Any, Any]:
        """Keep the first form."""
        return await here.working(self.service(here).begin(here.actor, fields, here.texts.language))

    async def asked_first(self, here: Here, draft_id: int) -> bool:
        """Ask before a draft is saved, in the message that was pressed. False where there is nothing to ask."""
        return False

    async def told_when_saved(self, here: Here, kept: Any) -> str:
        """What else is said once it is saved; nothing by default."""
        return ""


DRAFTING: Final[dict[RecordKind, Drafting]] = {}
_PREFIXES: Final = {each.prefix: each for each in RecordKind}


def drafted(drafting: Drafting) -> Drafting:
    """Make known how drafts of a noun are typed and saved; they are found again in one's profile."""
    DRAFTING[drafting.asks.kind] = drafting
    goes_on(drafting.asks.kind)(partial(go_on, drafting))
    return drafting


def drafting_of(prefix: str) -> Drafting:
    """The noun of a button or form, by the prefix of its references."""
    return DRAFTING[_PREFIXES[prefix]]


async def answer_with(here: Here, drafting: Drafting, looked: DraftOf[Any, Any], step: int) -> None:
    """Show what is kept so far. `step` is the form that was sent last, 0 for none."""
    await here.answer(_card(here, drafting, looked, step))


async def replace_with(here: Here, drafting: Drafting, looked: DraftOf[Any, Any], step: int) -> None:
    """The same in the message that was pressed."""
    await here.replace(_card(here, drafting, looked, step))


def _card(here: Here, drafting: Drafting, looked: DraftOf[Any, Any], step: int, *, refused: bool = False) -> Any:
    understood = drafting.understood(looked, here.texts)
    return draft_card(
        drafting.asks, looked, understood, here.texts, step, here.help_contact, here.profile.group, refused=refused
    )


async def correct(here: Here, drafting: Drafting, typed: str) -> None:
    """Show something as it would be typed, to correct any part of it."""
    work = drafting.service(here).correct(here.actor, typed, here.texts.language)
    await answer_with(here, drafting, await here.working(work), 0)


async def go_on(drafting: Drafting, here: Here, draft_id: int) -> None:
    """Show a draft as it was left."""
    looked = await drafting.service(here).look(here.actor, draft_id)
    steps = range(1, drafting.asks.last + 1)
    await answer_with(here, drafting, looked, max((step for step in steps if looked.draft.one(sent(step))), default=0))


async def save(here: Here, drafting: Drafting, draft_id: int, *, seen: int | None = None) -> None:
    """Save a draft, or say what stands in the way. A second time shows what it became."""
    service, asks = drafting.service(here), drafting.asks
    try:
        saved = await here.working(service.save(here.actor, draft_id, seen=seen))
    except RecordDraftNotReady:
        looked = await service.look(here.actor, draft_id)
        step = asks.part_of(looked.read.wrong[0].field) if looked.read.wrong else 1
        await here.replace(_card(here, drafting, looked, step, refused=True))
    except RecordChanged:
        await here.replace(conflict_card(asks, await service.conflict(here.actor, draft_id), here.texts))
    else:
        also = await drafting.told_when_saved(here, saved.kept)
        await here.replace(saved_card(saved, drafting.another(here.texts), here.texts, also=also))
