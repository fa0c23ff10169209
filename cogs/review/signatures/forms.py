"""Which signatures are not genuine, and why."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.groups import StakeholderGroup
from bot.domain.invalidations import Chosen, moment
from bot.places import find_country
from bot.texts import Texts
from cogs.review.signatures.cards import prepared_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# Longer than a reason may be, so that too long a one is explained; given back it still fits in a message.
_ROOM: Final = 3000
_SHORT: Final = 100


def _reason(texts: Texts, typed: str) -> ui.TextInput[Any]:
    return ui.TextInput(
        custom_id="reason", style=discord.TextStyle.paragraph, max_length=_ROOM, default=typed[:_ROOM] or None
    )


class FilterForm(AccordForm):
    """Chooses signatures by when, group and country."""

    kind: ClassVar[str] = "invalidate"

    def __init__(
        self,
        texts: Texts,
        reference: str,
        *,
        since: str = "",
        until: str = "",
        group: StakeholderGroup | None = None,
        country: str = "",
        reason: str = "",
    ) -> None:
        super().__init__(texts("invalidate-form"), reference)
        self._reference = reference
        self.since, self.until, self.country = (
            ui.TextInput[Any](custom_id=name, required=False, max_length=_SHORT, default=typed[:_SHORT] or None)
            for name, typed in (("since", since), ("until", until), ("country", country))
        )
        self.group: ui.Select[Any] = ui.Select(
            custom_id="group",
            required=False,
            min_values=0,
            placeholder=texts("invalidate-any-group"),
            options=[
                discord.SelectOption(label=texts(each.text_id), value=each.value, default=each is group)
                for each in StakeholderGroup
            ],
        )
        self.reason = _reason(texts, reason)
        self.field(texts("invalidate-since"), self.since, texts("invalidate-moment"))
        self.field(texts("invalidate-until"), self.until, texts("invalidate-moment"))
        self.field(texts("invalidate-group"), self.group)
        self.field(texts("invalidate-country"), self.country)
        self.field(texts("invalidate-why"), self.reason, texts("invalidate-why-description"))

    async def submit(self, here: Here) -> None:
        """Keep what was chosen, and show how many that are."""
        chosen = Chosen(
            since=moment(self.since.value),
            until=moment(self.until.value, last=True),
            group=StakeholderGroup(self.group.values[0]) if self.group.values else None,
            country=find_country(self.country.value, here.texts),
        )
        work = here.services.invalidations.prepare(here.actor, self._reference, chosen, self.reason.value)
        await here.answer(prepared_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed, a line for each field, the reason last; the group travels in the button."""
        typed = "\n".join((data.get(name) or [""])[0] for name in ("since", "until", "country", "reason"))
        group = (data.get("group") or [""])[0]
        again = press(texts("button-mend"), "find-again", about[0], group, style=discord.ButtonStyle.primary)
        return typed if typed.strip() else "", again

    @classmethod
    def again(cls, texts: Texts, reference: str, group: str, typed: str) -> "FilterForm":
        """The form as `give_back` gave it."""
        since, until, country, reason = (*typed.split("\n", 3), "", "", "", "")[:4]
        chosen = StakeholderGroup(group) if group else None
        return cls(texts, reference, since=since, until=until, group=chosen, country=country, reason=reason)


class OneForm(AccordForm):
    """Why one listed signature is not genuine."""

    kind: ClassVar[str] = "invalidate-one"

    def __init__(self, texts: Texts, reference: str, signature_id: int, *, reason: str = "") -> None:
        super().__init__(texts("invalidate-form"), reference, str(signature_id))
        self._reference, self._signature_id = reference, signature_id
        self.reason = _reason(texts, reason)
        self.field(texts("invalidate-why"), self.reason, texts("invalidate-why-description"))

    async def submit(self, here: Here) -> None:
        """Keep it, and ask once more."""
        chosen = Chosen(signature_id=self._signature_id)
        work = here.services.invalidations.prepare(here.actor, self._reference, chosen, self.reason.value)
        await here.answer(prepared_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The reason as typed."""
        again = press(texts("button-mend"), "invalidate-one-again", *about, style=discord.ButtonStyle.primary)
        return (data.get("reason") or [""])[0], again
