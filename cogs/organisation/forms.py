"""Asking to represent an organisation, and asking to show it to the network."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.reviews import REASON_LIMIT, Question
from bot.texts import Texts
from cogs.organisation.cards import asked_card, doubles_card, offered_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press


def _statement_field(typed: str) -> ui.TextInput[Any]:
    return ui.TextInput(
        custom_id="statement",
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=REASON_LIMIT,
        default=typed or None,
    )


class RepresentForm(AccordForm):
    """Which organisation, and how the reviewers can check that one may act for it."""

    kind: ClassVar[str] = "represent"

    def __init__(self, texts: Texts, name: str, statement: str = "") -> None:
        super().__init__(texts("represent-title"))
        self.organisation: ui.TextInput[Any] = ui.TextInput(
            custom_id="organisation", max_length=300, default=name or None
        )
        self.statement = _statement_field(statement)
        self.field(texts("sign-organisation"), self.organisation)
        self.field(texts("represent-statement"), self.statement, texts("represent-statement-description"))

    async def submit(self, here: Here) -> None:
        """Ask; where the name is new, first whether one that is known is meant."""
        name, statement = self.organisation.value, self.statement.value
        found = await here.services.organisations.doubles(here.actor, name)
        if found:
            typed = f"{' '.join(name.split())}\n{statement}"
            await here.answer(doubles_card(found, here.texts, typed=typed, action="represent-as", about=()))
            return
        asked = await here.working(here.services.organisations.represent(here.actor, name, statement))
        await here.answer(asked_card(asked, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Both as typed, the name on the first line."""
        name, statement = ((data.get(field) or [""])[0] for field in ("organisation", "statement"))
        again = press(texts("button-mend"), "represent-again", style=discord.ButtonStyle.primary)
        return f"{' '.join(name.split())}\n{statement}", again


class ShowOrganisationForm(AccordForm):
    """The four questions before anything becomes visible to the network."""

    kind: ClassVar[str] = "show-organisation"

    def __init__(self, texts: Texts, reference: str, worries: tuple[str, ...] = (), statement: str = "") -> None:
        super().__init__(texts("offer-title"), reference)
        self._reference = reference
        self.worries: ui.CheckboxGroup[Any] = ui.CheckboxGroup(
            custom_id="worries",
            required=False,
            min_values=0,
            max_values=len(Question),
            options=[
                discord.CheckboxGroupOption(
                    label=texts(f"question-{each.value}"), value=each.value, default=each.value in worries
                )
                for each in Question
            ],
        )
        self.statement = _statement_field(statement)
        self.field(texts("offer-questions"), self.worries, texts("offer-questions-description"))
        self.field(texts("offer-statement"), self.statement)

    async def submit(self, here: Here) -> None:
        """Ask the reviewers."""
        worries = [Question(value) for value in self.worries.values]
        work = here.services.organisations.ask_to_show(here.actor, self._reference, worries, self.statement.value)
        organisation, asked = await here.working(work)
        await here.answer(offered_card(organisation, here.texts, asked=asked, worried=bool(worries)))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was told the reviewers; the answers travel in the button."""
        ticked = ".".join(data.get("worries", []))
        again = press(
            texts("button-mend"), "show-organisation-again", about[0], ticked, style=discord.ButtonStyle.primary
        )
        return (data.get("statement") or [""])[0], again
