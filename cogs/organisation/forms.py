"""Asking to represent an organisation, and asking to show it to the network."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.reviews import Question, clean_statement
from bot.texts import Texts
from cogs.organisation.cards import asked_card, doubles_card, doubles_options, offered_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.questions import questions_field, statement_field

# Longer than a name may be, so that too long a one is explained and given back.
_NAME_ROOM: Final = 300


class RepresentForm(AccordForm):
    """Which organisation, and how the reviewers can check that one may act for it."""

    kind: ClassVar[str] = "represent"

    def __init__(self, texts: Texts, name: str, statement: str = "") -> None:
        super().__init__(texts("represent-title"))
        self.organisation: ui.TextInput[Any] = ui.TextInput(
            custom_id="organisation", max_length=_NAME_ROOM, default=name[:_NAME_ROOM] or None
        )
        self.statement = statement_field(statement)
        self.field(texts("sign-organisation"), self.organisation)
        self.field(texts("represent-statement"), self.statement, texts("represent-statement-description"))

    async def submit(self, here: Here) -> None:
        """Ask; where the name is new, first whether one that is known is meant."""
        name, statement = self.organisation.value, clean_statement(self.statement.value)
        if found := await here.services.organisations.doubles(here.actor, name):
            which = choose(here.texts("doubles-choose"), doubles_options(found), "represent-as")
            other = press(here.texts("button-new-organisation"), "represent-as", "new")
            await here.answer(doubles_card(here.texts, typed=_together(name, statement), which=which, other=other))
            return
        asked = await here.working(here.services.organisations.represent(here.actor, name, statement))
        await here.answer(asked_card(asked, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Both as typed, the name on the first line."""
        name, statement = ((data.get(field) or [""])[0] for field in ("organisation", "statement"))
        again = press(texts("button-mend"), "represent-again", style=discord.ButtonStyle.primary)
        return _together(name, statement), again


def _together(name: str, statement: str) -> str:
    """Both as one text, the name on the first line."""
    return f"{' '.join(name.split())}\n{statement}"


class ShowOrganisationForm(AccordForm):
    """The four questions before anything becomes visible to the network."""

    kind: ClassVar[str] = "show-organisation"

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
        work = here.services.organisations.ask_to_show(here.actor, self._reference, worries, self.statement.value)
        await here.answer(offered_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was told the reviewers; the answers travel in the button."""
        ticked = ".".join(data.get("worries", []))
        again = press(
            texts("button-mend"), "show-organisation-again", about[0], ticked, style=discord.ButtonStyle.primary
        )
        return (data.get("statement") or [""])[0], again
