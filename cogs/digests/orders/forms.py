"""Ordering a digest in one form, and changing it in three."""

from typing import ClassVar, Final

import discord

from bot.domain.digest_orders import HowItArrives, TypedFilter, WhenAndWhere, WhichRecords, Wish
from bot.domain.digests import Digest
from bot.domain.errors.digests import DigestChanged
from bot.spelling import Spelling
from bot.texts import Texts
from cogs.digests.orders.cards import changed_card, digest_card
from cogs.digests.orders.fields import arrival_fields, filter_fields, when_fields
from cogs.digests.orders.packing import (
    packed_arrival,
    packed_filter,
    packed_when,
    sent_arrival,
    sent_filter,
    sent_when,
)
from cogs.digests.orders.showing import show_created
from cogs.ui.conflicts import tell_changed
from cogs.ui.forms import AccordForm, Data, submitted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

_PRIMARY: Final = discord.ButtonStyle.primary


class CreateForm(AccordForm):
    """One form, and a channel is told what is new."""

    kind: ClassVar[str] = "digest-create"

    def __init__(self, texts: Texts, holds: WhenAndWhere) -> None:
        super().__init__(texts("digest-create-title"))
        when_fields(self, texts, holds, personal=False)

    async def submit(self, here: Here) -> None:
        """Order it, and show at once when it comes and what it would look like."""
        sent = sent_when(submitted(here.interaction))
        ordered = await here.working(here.services.digests.create(here.actor, sent, Spelling(here.texts)))
        await show_created(here, ordered)

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; the channel and how often travel in the button."""
        *chosen, typed = packed_when(sent_when(data))
        return typed, press(texts("button-mend"), "digest-create-again", *chosen, style=_PRIMARY)


async def _keep(here: Here, form: AccordForm, wish: Wish) -> None:
    """Change the digest that a form is about; where someone else did so meanwhile, show both."""
    _, _, reference, version, _ = form.custom_id.split(":")
    try:
        work = here.services.digests.edit(here.actor, reference, wish, Spelling(here.texts), version=int(version))
        ordered = await here.working(work)
    except DigestChanged as changed:
        now = await here.services.digests.find(here.actor, changed.reference)
        await tell_changed(here, changed, form, digest_card(now, here.texts, changeable=True))
        return
    await here.answer(changed_card(ordered, here.texts))


class WhenForm(AccordForm):
    """When it comes, and where."""

    kind: ClassVar[str] = "digest-when"

    def __init__(self, texts: Texts, digest: Digest, holds: WhenAndWhere) -> None:
        super().__init__(texts("digest-when-title"), digest.reference, str(digest.version))
        when_fields(self, texts, holds, personal=digest.personal)

    async def submit(self, here: Here) -> None:
        """Keep it, and say when the next one comes."""
        await _keep(here, self, sent_when(submitted(here.interaction)))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; the channel and how often travel in the button."""
        *chosen, typed = packed_when(sent_when(data))
        return typed, press(texts("button-mend"), "digest-when-again", about[0], *chosen, style=_PRIMARY)


class FilterForm(AccordForm):
    """What is asked of the records that it tells of."""

    kind: ClassVar[str] = "digest-filters"

    def __init__(self, texts: Texts, digest: Digest, holds: TypedFilter) -> None:
        super().__init__(texts("digest-filters-title"), digest.reference, str(digest.version))
        filter_fields(self, texts, holds)

    async def submit(self, here: Here) -> None:
        """Keep it, and say where it can match nothing."""
        await _keep(here, self, WhichRecords(sent_filter(submitted(here.interaction))))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; areas and regions travel in the button."""
        *chosen, typed = packed_filter(sent_filter(data))
        return typed, press(texts("button-mend"), "digest-filters-again", about[0], *chosen, style=_PRIMARY)


class ArrivalForm(AccordForm):
    """Whom it mentions, as what it arrives, in which language, and what it does when there is nothing to tell."""

    kind: ClassVar[str] = "digest-arrival"

    def __init__(self, texts: Texts, digest: Digest, holds: HowItArrives) -> None:
        super().__init__(texts("digest-arrival-title"), digest.reference, str(digest.version))
        arrival_fields(self, texts, holds, personal=digest.personal)

    async def submit(self, here: Here) -> None:
        """Keep it."""
        await _keep(here, self, sent_arrival(submitted(here.interaction)))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Nothing is typed; what was chosen travels in the button."""
        chosen = packed_arrival(sent_arrival(data))
        return "", press(texts("button-mend"), "digest-arrival-again", about[0], *chosen, style=_PRIMARY)
