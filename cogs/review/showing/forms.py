"""Asking to show a record to the network, and a reviewer's reason for taking one out of sight."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.reviews import Question
from bot.texts import Texts
from cogs.review.showing.cards import record_offered_card, seen_by_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press
from cogs.ui.questions import questions_field, statement_field

# Longer than a reason may be, so that too long a one is explained and given back.
_ROOM: Final = 3000


class ShowRecordForm(AccordForm):
    """The four questions before a record becomes visible to the network."""

    kind: ClassVar[str] = "show-record"

    def __init__(self, texts: Texts, reference: str, worries: tuple[str, ...] = (), statement: str = "") -> None:
        super().__init__(texts("offer-title"), reference)
        self._reference = reference
        self.worries = questions_field(texts, worries)
        self.statement = statement_field(statement)
        self.field(texts("offer-questions"), self.worries, texts("offer-questions-description"))
        self.field(texts("offer-statement"), self.statement)

    async def submit(self, here: Here) -> None:
        """Ask the reviewers."""
        worries = [Question(value) for value in self.worries.values]
        work = here.services.showing.ask(here.actor, self._reference, worries, self.statement.value)
        await here.answer(record_offered_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was told the reviewers; the answers travel in the button."""
        ticked = ".".join(data.get("worries", []))
        again = press(texts("button-mend"), "show-record-again", about[0], ticked, style=discord.ButtonStyle.primary)
        return (data.get("statement") or [""])[0], again


class RestrictRecordForm(AccordForm):
    """Takes a record out of sight."""

    kind: ClassVar[str] = "restrict-record"

    def __init__(self, texts: Texts, reference: str, reason: str = "") -> None:
        super().__init__(texts("button-restrict"), reference)
        self._reference = reference
        self.reason: ui.TextInput[Any] = ui.TextInput(
            custom_id="reason",
            style=discord.TextStyle.paragraph,
            max_length=_ROOM,
            default=reason[:_ROOM] or None,
        )
        self.field(texts("review-reason"), self.reason, texts("restrict-reason-description"))

    async def submit(self, here: Here) -> None:
        """Restrict it."""
        work = here.services.showing.restrict(here.actor, self._reference, self.reason.value)
        await here.answer(seen_by_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The reason as typed."""
        again = press(texts("button-mend"), "restrict-record", *about, style=discord.ButtonStyle.primary)
        return (data.get("reason") or [""])[0], again
