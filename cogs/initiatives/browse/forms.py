"""Telling how an initiative goes on, and asking to take part in one."""

from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.domain.history import NEWS_LIMIT
from bot.domain.initiatives import Status, StatusNews
from bot.domain.organisations import Acting
from bot.domain.records import LINK_LIMIT
from bot.texts import Texts
from cogs.initiatives.browse.joining_cards import asking_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.history import updated_card
from cogs.ui.presses import AccordButton, press

# Longer than what may be kept, so that too long a text is explained and given back.
_NEWS_ROOM: Final = NEWS_LIMIT + 1000
_LINK_ROOM: Final = LINK_LIMIT + 100
_WORD_ROOM: Final = 1500
_OPTION: Final = 100
# With oneself, as many as Discord takes.
_MOST_ORGANISATIONS: Final = 24
MYSELF: Final = "myself"


def _paragraph(custom_id: str, typed: str, room: int) -> ui.TextInput[Any]:
    return ui.TextInput(
        custom_id=custom_id,
        style=discord.TextStyle.paragraph,
        required=False,
        max_length=room,
        default=typed[:room] or None,
    )


class UpdateForm(AccordForm):
    """News, how it stands now, and a link. `seen` is how it stood when the form was opened."""

    kind: ClassVar[str] = "initiative-update"

    def __init__(
        self, texts: Texts, reference: str, seen: Status | None, chosen: Status | None, said: str = "", link: str = ""
    ) -> None:
        super().__init__(texts("update-title"), reference)
        self._reference, self._seen = reference, seen
        self.said = _paragraph("said", said, _NEWS_ROOM)
        self.status: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="status",
            required=False,
            options=[
                discord.RadioGroupOption(label=texts(each.text_id), value=each.value, default=each is chosen)
                for each in Status
            ],
        )
        self.link: ui.TextInput[Any] = ui.TextInput(
            custom_id="link", required=False, max_length=_LINK_ROOM, default=link[:_LINK_ROOM] or None
        )
        self.field(texts("update-said"), self.said, texts("update-said-description"))
        self.field(texts("update-status"), self.status)
        self.field(texts("update-link"), self.link, texts("update-link-description"))

    async def submit(self, here: Here) -> None:
        """Tell it."""
        status = Status(self.status.value) if self.status.value else self._seen
        news = StatusNews(self.said.value, self.link.value, status, self._seen)
        work = here.services.initiatives.update(here.actor, self._reference, news)
        updated = await here.working(work)
        await here.answer(updated_card(updated.seen.initiative.record, here.texts, again=updated.again))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The link on the first line, then the news; how it stands travels in the button."""
        said, link, status = ((data.get(name) or [""])[0] for name in ("said", "link", "status"))
        again = press(
            texts("button-mend"), "initiative-update-again", about[0], status, style=discord.ButtonStyle.primary
        )
        return (f"{' '.join(link.split())}\n{said}" if said or link else ""), again


class JoinForm(AccordForm):
    """For whom one takes part, where one acts for an organisation, and a word to those who look after it."""

    kind: ClassVar[str] = "join"

    def __init__(
        self, texts: Texts, reference: str, acts_for: tuple[Acting, ...], chosen: str = MYSELF, said: str = ""
    ) -> None:
        super().__init__(texts("join-title"), reference)
        self._reference = reference
        whom = [(texts("join-for-myself"), MYSELF), *((each.name, each.reference) for each in acts_for)]
        self.whom: ui.Select[Any] = ui.Select(
            custom_id="whom",
            options=[
                discord.SelectOption(label=label[:_OPTION], value=value, default=value == chosen)
                for label, value in whom[: _MOST_ORGANISATIONS + 1]
            ],
        )
        self.said = _paragraph("said", said, _WORD_ROOM)
        if acts_for:
            self.field(texts("join-for"), self.whom)
        self.field(texts("join-said"), self.said, texts("join-said-description"))

    async def submit(self, here: Here) -> None:
        """Ask."""
        chosen = next(iter(self.whom.values), MYSELF)
        organisation = "" if chosen == MYSELF else chosen
        work = here.services.participation.ask(here.actor, self._reference, self.said.value, organisation)
        await here.answer(asking_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The word; for whom travels in the button."""
        chosen = (data.get("whom") or [MYSELF])[0]
        again = press(texts("button-mend"), "join-again", about[0], chosen, style=discord.ButtonStyle.primary)
        return (data.get("said") or [""])[0], again
