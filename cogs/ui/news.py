"""Telling what is new of a record that has no status: one form, whatever its noun."""

from typing import ClassVar, Final, Protocol

import discord

from bot.domain.actor import Actor
from bot.domain.history import NEWS_LIMIT
from bot.domain.records import LINK_LIMIT, Record, RecordKind
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.fields import line_of_text, long_text
from cogs.ui.forms import AccordForm, Data
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.history import updated_card
from cogs.ui.packing import apart, together, typed_in
from cogs.ui.presses import AccordButton, press

# Longer than what may be kept, so that too long a text is explained and given back.
_SAID_ROOM: Final = NEWS_LIMIT + 1000
_LINK_ROOM: Final = LINK_LIMIT + 100


class TellsNews(Protocol):
    """The service of a noun of which one may tell news."""

    async def to_update(self, actor: Actor, typed: str, /) -> Record:
        """The record that someone means and looks after."""
        ...

    async def update(self, actor: Actor, typed: str, said: str, link: str, /) -> Record:
        """Tell it. Returns the record as it is since then."""
        ...


def _service(here: Here, kind: RecordKind) -> TellsNews:
    services: dict[RecordKind, TellsNews] = {
        RecordKind.PRACTICE: here.services.practices,
        RecordKind.CONFERENCE: here.services.conferences,
    }
    return services[kind]


async def open_news(here: Here, typed: str, kind: RecordKind, said: str = "", link: str = "") -> None:
    """Open the form to tell what is new of a record that the reader looks after."""
    record = await _service(here, kind).to_update(here.actor, typed)
    await here.open(NewsForm(here.texts, record, said, link))


class NewsForm(AccordForm):
    """What is new, and a link. Left empty it says that all is still true."""

    kind: ClassVar[str] = "news"

    def __init__(self, texts: Texts, record: Record, said: str = "", link: str = "") -> None:
        super().__init__(texts("update-title"), record.kind.value, record.reference)
        self._record = record
        self.said = long_text("said", said, _SAID_ROOM)
        self.link = line_of_text("link", link, _LINK_ROOM)
        self.field(texts("update-said"), self.said, texts("update-said-description"))
        self.field(texts("update-link"), self.link, texts("update-link-description"))

    async def submit(self, here: Here) -> None:
        """Tell it."""
        before = self._record
        work = _service(here, before.kind).update(here.actor, before.reference, self.said.value, self.link.value)
        told = await here.working(work)
        again = before.visibility is Visibility.NETWORK and told.visibility is not Visibility.NETWORK
        await here.answer(updated_card(told, here.texts, again=again))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The news and the link as typed."""
        again = press(texts("button-mend"), "news-again", *about, style=discord.ButtonStyle.primary)
        return together(typed_in(data, "said"), typed_in(data, "link")), again


@on_press("news-again")
async def news_again(here: Here, kind: str, reference: str) -> None:
    """Open the form as it was sent, to mend it."""
    typed = await typed_before(here)
    await open_news(here, reference, RecordKind(kind), *apart(typed, 2))
