"""The forms of a draft. What is typed into one is kept as it is typed, whatever is wrong with it."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final

import discord

from bot.domain.calls import Call
from bot.domain.record_drafts import Fields
from bot.domain.typed_drafts import DraftOf
from bot.texts import Texts
from cogs.ui.draft_cards import sent
from cogs.ui.draft_fields import Asks, described, label_of, marks_field, select_field, text_field
from cogs.ui.draft_packing import given_back, packed
from cogs.ui.drafting import Drafting, answer_with, drafting_of, replace_with
from cogs.ui.forms import AccordForm, Data, submitted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# In place of a draft's number: there is none yet.
NEW: Final = "new"


class DraftForm(AccordForm):
    """One of a noun's. It is about a draft, or a new one; it is kept also when it was open while the bot restarted."""

    kind: ClassVar[str] = "draft"

    def __init__(
        self,
        texts: Texts,
        asks: Asks,
        step: int,
        fields: Fields,
        *,
        draft_id: int | None = None,
        calls: Sequence[Call] = (),
        correcting: bool = False,
        about: str = "",
    ) -> None:
        title = texts(f"draft-form-{asks.kind.value}", step=step, part=asks.part(step, texts))
        super().__init__(title, asks.kind.prefix, str(draft_id or NEW), str(step), about)
        for name in asks.forms[step - 1]:
            if name in asks.rooms:
                component = text_field(asks, name, fields, texts)
            elif name == "marks":
                component = marks_field(texts, fields, correcting=correcting)
            else:
                component = select_field(asks, name, fields, texts, calls)
            if component is not None:
                self.field(label_of(asks.kind, name, texts), component, described(asks, name, texts))

    @classmethod
    def of(
        cls, texts: Texts, asks: Asks, looked: DraftOf[Any, Any], step: int, fields: Fields | None = None
    ) -> "DraftForm":
        """One of the forms of a draft, with what it holds, or with what was sent and could not be kept."""
        draft = looked.draft
        correcting = draft.record_id is not None
        held = draft.fields if fields is None else fields
        return cls(texts, asks, step, held, draft_id=draft.id, calls=looked.calls, correcting=correcting)

    async def submit(self, here: Here) -> None:
        """Keep it, and show what is kept so far."""
        await self.sent_late(here, submitted(here.interaction), *self.custom_id.split(":")[2:-1])

    @classmethod
    async def sent_late(cls, here: Here, data: Data, *about: str) -> bool:
        """The same, however long it was open: everything that it is about stands in its id."""
        noun, number, step, opened_with = about
        drafting = drafting_of(noun)
        names = drafting.asks.forms[int(step) - 1]
        fields = {name: tuple(data.get(name, ())) for name in names} | {sent(int(step)): ("yes",)}
        if number == NEW:
            await answer_with(here, drafting, await drafting.begin(here, fields, opened_with), int(step))
            return True
        await here.working(here.services.record_drafts.keep(here.actor, int(number), fields))
        looked = await drafting.service(here).look(here.actor, int(number))
        await replace_with(here, drafting, looked, int(step))
        return True

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; what was chosen travels in the button."""
        asks, step = drafting_of(about[0]).asks, int(about[2])
        chosen = packed(asks, data, step)
        again = press(texts("button-mend"), "draft-mend", *about, *chosen, style=discord.ButtonStyle.primary)
        return given_back(asks, data, step), again


async def open_first(here: Here, drafting: Drafting, filled: Fields, about: str = "") -> None:
    """Open the first form with what is known already. Nothing is kept before it is sent."""
    await here.open(DraftForm(here.texts, drafting.asks, 1, filled, about=about))
