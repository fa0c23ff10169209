"""The reason that goes with a decision; whoever asked reads it."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.reviews import ReviewState
from bot.texts import Texts
from cogs.review.queue.cards import decided_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# Longer than a reason may be, so that too long a one is explained and given back.
_ROOM: Final = 3000


class ReasonForm(AccordForm):
    """Sends an item back, or restricts it."""

    kind: ClassVar[str] = "review-reason"

    def __init__(self, texts: Texts, verdict: str, review_id: int, reason: str = "") -> None:
        super().__init__(texts("button-send-back" if verdict == "back" else "button-restrict"), verdict, str(review_id))
        self._verdict, self._review_id = verdict, review_id
        self.reason: ui.TextInput[Any] = ui.TextInput(
            custom_id="reason",
            style=discord.TextStyle.paragraph,
            max_length=_ROOM,
            default=reason[:_ROOM] or None,
        )
        self.field(texts("review-reason"), self.reason, texts("review-reason-description"))

    async def submit(self, here: Here) -> None:
        """Decide."""
        reviews = here.services.reviews
        if self._verdict == "back":
            item = await here.working(reviews.send_back(here.actor, self._review_id, self.reason.value))
            await here.replace(decided_card(item, ReviewState.SENT_BACK, here.texts))
        else:
            item = await here.working(reviews.restrict(here.actor, self._review_id, self.reason.value))
            await here.replace(decided_card(item, ReviewState.RESTRICTED, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The reason as typed."""
        again = press(texts("button-mend"), "review-reason", *about, style=discord.ButtonStyle.primary)
        return (data.get("reason") or [""])[0], again
