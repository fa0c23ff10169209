"""Telling what came of a conference: one form."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.conferences import OUTCOME_LIMIT, OutcomeKind
from bot.domain.outcomes import NewOutcome
from bot.domain.records import LINK_LIMIT, TITLE_LIMIT
from bot.texts import Texts
from cogs.conferences.browse.outcome_cards import outcomes_card
from cogs.ui.fields import line_of_text, long_text
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.packing import apart, together, typed_in
from cogs.ui.presses import AccordButton, press

# Longer than what may be kept, so that too long a text is explained and given back.
_SAID_ROOM: Final = OUTCOME_LIMIT + 500
_LINK_ROOM: Final = LINK_LIMIT + 100
_CAME_ROOM: Final = TITLE_LIMIT + 50
_KINDS: Final = (OutcomeKind.DOCUMENT, OutcomeKind.RECOMMENDATION)


class OutcomeForm(AccordForm):
    """A document or a recommendation, what it says and its link; or the record or Call that came of it."""

    kind: ClassVar[str] = "outcome"

    def __init__(self, texts: Texts, reference: str, typed: NewOutcome | None = None) -> None:
        super().__init__(texts("outcome-form-title"), reference)
        self._reference, typed = reference, typed or NewOutcome()
        self.sort: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="sort",
            required=False,
            options=[
                discord.RadioGroupOption(label=texts(each.text_id), value=each.value, default=each is typed.kind)
                for each in _KINDS
            ],
        )
        self.said = long_text("said", typed.said[:_SAID_ROOM], _SAID_ROOM)
        self.link = line_of_text("link", typed.link[:_LINK_ROOM], _LINK_ROOM)
        self.came = line_of_text("came", typed.came[:_CAME_ROOM], _CAME_ROOM)
        self.field(texts("outcome-form-sort"), self.sort)
        self.field(texts("outcome-form-said"), self.said, texts("outcome-form-said-description"))
        self.field(texts("outcome-form-link"), self.link)
        self.field(texts("outcome-form-came"), self.came, texts("outcome-form-came-description"))

    async def submit(self, here: Here) -> None:
        """Tell it, and show all that came of it."""
        kind = OutcomeKind(self.sort.value) if self.sort.value else OutcomeKind.DOCUMENT
        new = NewOutcome(kind, self.came.value, self.said.value, self.link.value)
        found = await here.working(here.services.outcomes.add(here.actor, self._reference, new))
        await here.answer(outcomes_card(found, 0, here.texts, said=here.texts("outcome-added")))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; the kind travels in the button."""
        sort = typed_in(data, "sort") or OutcomeKind.DOCUMENT.value
        again = press(texts("button-mend"), "outcome-again", about[0], sort, style=discord.ButtonStyle.primary)
        return together(typed_in(data, "said"), typed_in(data, "link"), typed_in(data, "came")), again


def as_sent(sort: str, typed: str) -> NewOutcome:
    """What `give_back` gave."""
    said, link, came = apart(typed, 3)
    return NewOutcome(OutcomeKind(sort), came, said, link)
