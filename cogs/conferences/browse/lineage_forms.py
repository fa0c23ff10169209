"""Saying what a conference follows, prepares or came out of: one form."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.lineage import LINEAGE
from bot.domain.records import TITLE_LIMIT, LinkKind
from bot.texts import Texts
from cogs.conferences.browse.lineage_cards import lineage_card, relation
from cogs.ui.fields import line_of_text
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.packing import typed_in
from cogs.ui.presses import AccordButton, press

_ROOM: Final = TITLE_LIMIT + 50


class LineageForm(AccordForm):
    """How this conference leads to another one, and which."""

    kind: ClassVar[str] = "lineage"

    def __init__(self, texts: Texts, reference: str, chosen: LinkKind = LinkKind.FOLLOWS, other: str = "") -> None:
        super().__init__(texts("lineage-form-title"), reference)
        self._reference = reference
        self.way: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="way",
            required=True,
            options=[
                discord.RadioGroupOption(label=relation(each, texts), value=each.value, default=each is chosen)
                for each in LINEAGE
            ],
        )
        self.other = line_of_text("other", other[:_ROOM], _ROOM, required=True)
        self.field(texts("lineage-form-way"), self.way)
        self.field(texts("lineage-form-other"), self.other, texts("lineage-form-other-description"))

    async def submit(self, here: Here) -> None:
        """Say it, and show what the lineage is since then."""
        await here.hold()
        kind = LinkKind(self.way.value or LinkKind.FOLLOWS.value)
        found = await here.services.lineage.link(here.actor, self._reference, kind, self.other.value)
        said = here.texts("lineage-added")
        card, files = await lineage_card(found, here.texts, here.interaction.client.studio, said=said)
        await here.answer(card, files=files)

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The other conference as typed; the relation travels in the button."""
        way = typed_in(data, "way") or LinkKind.FOLLOWS.value
        again = press(texts("button-mend"), "lineage-again", about[0], way, style=discord.ButtonStyle.primary)
        return typed_in(data, "other"), again
