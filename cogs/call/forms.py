"""Signing, and showing a signature differently."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.calls import Call
from bot.domain.countries import Country
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import Declaration, Outcome, ShowAs, Signature, SigningAs
from bot.texts import Texts
from cogs.call.cards import already_card, signed_card
from cogs.call.packing import Filled
from cogs.organisation.cards import doubles_card, doubles_options
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.presses import AccordButton, choose, press


def _show_options(texts: Texts, chosen: ShowAs) -> list[discord.RadioGroupOption]:
    """The four ways to be shown, the most private first and chosen unless said otherwise."""
    order = (ShowAs.COUNTED, ShowAs.GROUP_AND_COUNTRY, ShowAs.ORGANISATION, ShowAs.NAME)
    return [
        discord.RadioGroupOption(
            label=texts(f"show-{show.value.replace('_', '-')}"),
            value=show.value,
            description=texts(f"show-{show.value.replace('_', '-')}-description"),
            default=show is chosen,
        )
        for show in order
    ]


class SigningForm(AccordForm):
    """One form of five fields, and a person has signed. Prefilled with what is known."""

    kind: ClassVar[str] = "sign"

    def __init__(self, texts: Texts, call: Call, filled: Filled, *, privacy: str, correct: bool = False) -> None:
        title = texts("sign-title", call=call.text.short_title.in_(texts.language))
        super().__init__(title, call.reference, filled.country or "", "c" if correct else "s")
        self._reference, self._country, self._correct = call.reference, filled.country, correct
        self.signing_as: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="as",
            options=[
                discord.RadioGroupOption(
                    label=texts(f"sign-as-{each.value}"), value=each.value, default=each is filled.signing_as
                )
                for each in SigningAs
            ],
        )
        self.group: ui.Select[Any] = ui.Select(
            custom_id="group",
            placeholder=texts("sign-group-placeholder"),
            options=[
                discord.SelectOption(label=texts(group.text_id), value=group.value, default=group is filled.group)
                for group in StakeholderGroup
            ],
        )
        self.show: ui.RadioGroup[Any] = ui.RadioGroup(custom_id="show", options=_show_options(texts, filled.show))
        self.ticks: ui.CheckboxGroup[Any] = ui.CheckboxGroup(
            custom_id="ticks",
            min_values=1,
            max_values=2,
            options=[
                discord.CheckboxGroupOption(
                    label=texts("sign-understood"),
                    value="understood",
                    description=texts("sign-understood-description", command=privacy),
                    default=filled.understood,
                ),
                discord.CheckboxGroupOption(label=texts("sign-may-write"), value="write", default=filled.may_write),
            ],
        )
        self.organisation: ui.TextInput[Any] = ui.TextInput(
            custom_id="organisation", required=False, max_length=300, default=filled.organisation or None
        )
        self.field(texts("sign-as"), self.signing_as)
        self.field(texts("sign-group"), self.group)
        self.field(texts("sign-show"), self.show, texts("sign-show-description"))
        self.field(texts("sign-ticks"), self.ticks)
        self.field(texts("sign-organisation"), self.organisation, texts("sign-organisation-description"))

    async def submit(self, here: Here) -> None:
        """Sign, and tell what is kept."""
        said = Declaration(
            signing_as=SigningAs(self.signing_as.value or SigningAs.MYSELF),
            group=StakeholderGroup(self.group.values[0]),
            show=ShowAs(self.show.value or ShowAs.COUNTED),
            understood="understood" in self.ticks.values,
            may_write="write" in self.ticks.values,
            organisation=self.organisation.value,
            country=self._country,
        )
        if said.signing_as is SigningAs.ORGANISATION and (
            found := await here.services.organisations.doubles(here.actor, said.organisation)
        ):
            about = (self._reference, "c" if self._correct else "s", Filled.of(said).packed())
            which = choose(here.texts("doubles-choose"), doubles_options(found), "sign-for", *about)
            other = press(here.texts("button-new-organisation"), "sign-for", *about, "new")
            await here.answer(doubles_card(here.texts, typed=said.organisation, which=which, other=other))
            return
        await here.answer(await signed(here, self._reference, said, correct=self._correct))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The organisation's name as typed; everything else travels in the button."""
        reference, country, mode = about
        filled = Filled.from_form(data, Country(country) if country else None)
        again = press(
            texts("button-mend"), "sign-again", reference, mode, filled.packed(), style=discord.ButtonStyle.primary
        )
        return filled.organisation, again


async def signed(here: Here, reference: str, said: Declaration, *, correct: bool) -> AccordView:
    """Sign, and tell what is kept."""
    signed = await here.working(here.services.signing.sign(here.actor, reference, said, correct=correct))
    if signed.outcome is Outcome.STANDS:
        return already_card(signed, here.texts, closed=False)
    return signed_card(signed, here.texts, withdraw=here.command("call withdraw"), closed=False)


class ShowForm(AccordForm):
    """Changes what others see of a signature."""

    kind: ClassVar[str] = "show"

    def __init__(self, texts: Texts, reference: str, show: ShowAs, organisation: str) -> None:
        super().__init__(texts("show-title"), reference)
        self._reference = reference
        self.show: ui.RadioGroup[Any] = ui.RadioGroup(custom_id="show", options=_show_options(texts, show))
        self.organisation: ui.TextInput[Any] = ui.TextInput(
            custom_id="organisation", required=False, max_length=300, default=organisation or None
        )
        self.field(texts("sign-show"), self.show, texts("sign-show-description"))
        self.field(texts("sign-organisation"), self.organisation, texts("show-organisation-field"))

    async def submit(self, here: Here) -> None:
        """Change it, and tell how it is shown now."""
        show = ShowAs(self.show.value or ShowAs.COUNTED)
        work = here.services.signing.show_differently(here.actor, self._reference, show, self.organisation.value)
        signed = await here.working(work)
        closed = here.services.calls.is_closed(signed.call)
        await here.answer(signed_card(signed, here.texts, withdraw=here.command("call withdraw"), closed=closed))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The organisation's name as typed; the choice travels in the button."""
        show = (data.get("show") or [ShowAs.COUNTED.value])[0]
        again = press(texts("button-mend"), "show-again", about[0], show, style=discord.ButtonStyle.primary)
        return (data.get("organisation") or [""])[0], again


def prefilled(signature: Signature, *, understood: bool) -> Filled:
    """A form as it would be filled for a signature that stands."""
    return Filled(
        signing_as=SigningAs.MYSELF if signature.organisation_id is None else SigningAs.ORGANISATION,
        group=signature.group,
        show=signature.show,
        understood=understood,
        may_write=signature.may_write,
        organisation=signature.organisation or "",
        country=signature.country,
    )
