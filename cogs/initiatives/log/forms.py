"""The three forms. What is typed into one is kept as it is typed, whatever is wrong with it."""

from collections.abc import Sequence
from typing import ClassVar, Final

import discord

from bot.domain.calls import Call
from bot.domain.record_drafts import Fields
from bot.domain.records import MOST_POINTS
from bot.domain.typed_initiatives import FORMS, InitiativeDraft
from bot.texts import Texts
from cogs.initiatives.log.cards import draft_card
from cogs.initiatives.log.fields import MOST_CHOSEN, marks_field, offered, point_options, select_field, text_field
from cogs.initiatives.log.packing import given_back, packed
from cogs.ui.forms import AccordForm, Data, submitted
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# In place of a draft's number: there is none yet.
NEW: Final = "new"


def sent(step: int) -> str:
    """The field of a draft that says whether a form was sent."""
    return f"sent-{step}"


class DraftForm(AccordForm):
    """One of the three. It is about a draft, or a new one; it is kept also when it was open while the bot restarted."""

    kind: ClassVar[str] = "log"

    def __init__(
        self,
        texts: Texts,
        step: int,
        fields: Fields,
        *,
        draft_id: int | None = None,
        calls: Sequence[Call] = (),
        correcting: bool = False,
        region: str = "",
    ) -> None:
        title = texts("log-form-title", step=step, part=texts(f"log-part-{step}"))
        super().__init__(title, str(draft_id or NEW), str(step), region)
        for name in FORMS[step - 1]:
            label = texts(f"typed-{name}")
            described = texts(f"typed-{name}-description") if texts.has(f"typed-{name}-description") else None
            if name in MOST_CHOSEN:
                options = offered(name, texts)
                self.field(label, select_field(texts, name, fields, options, most=MOST_CHOSEN[name]), described)
            elif name == "points":
                # Without a Call there is nothing to choose from.
                if options := point_options(calls, fields.get("points", ()), texts):
                    most = min(MOST_POINTS, len(options))
                    self.field(label, select_field(texts, name, fields, options, most=most), described)
            elif name == "marks":
                self.field(label, marks_field(texts, fields, correcting=correcting), described)
            else:
                self.field(label, text_field(texts, name, fields), described)

    @classmethod
    def of(cls, texts: Texts, looked: InitiativeDraft, step: int) -> "DraftForm":
        """One of the forms of a draft, with what it holds."""
        draft = looked.draft
        correcting = draft.record_id is not None
        return cls(texts, step, draft.fields, draft_id=draft.id, calls=looked.calls, correcting=correcting)

    async def submit(self, here: Here) -> None:
        """Keep it, and show what is kept so far."""
        await self.sent_late(here, submitted(here.interaction), *self.custom_id.split(":")[2:-1])

    @classmethod
    async def sent_late(cls, here: Here, data: Data, *about: str) -> bool:
        """The same, however long it was open: everything that it is about stands in its id."""
        number, step, region = about
        fields = {name: tuple(data.get(name, ())) for name in FORMS[int(step) - 1]} | {sent(int(step)): ("yes",)}
        if number == NEW:
            if region:
                # Where their maker lives says nothing about that region.
                fields |= {"regions": (region,), "countries": ()}
            work = here.services.logging.begin(here.actor, fields, here.texts.language)
            looked = await here.working(work)
            await here.answer(draft_card(looked, here.texts, int(step), here.help_contact, here.profile.group))
            return True
        await here.working(here.services.record_drafts.keep(here.actor, int(number), fields))
        looked = await here.services.logging.look(here.actor, int(number))
        await here.replace(draft_card(looked, here.texts, int(step), here.help_contact, here.profile.group))
        return True

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; what was chosen travels in the button."""
        number, step, region = about
        chosen = packed(data, int(step))
        again = press(
            texts("button-mend"), "log-mend", number, step, region, *chosen, style=discord.ButtonStyle.primary
        )
        return given_back(data, int(step)), again
