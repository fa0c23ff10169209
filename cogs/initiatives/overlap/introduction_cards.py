"""Two who may work together: what is asked, and how to reach each other once both agreed; for these two alone."""

from collections.abc import Sequence
from typing import Final

from bot.domain.introductions import Together
from bot.domain.records import Record
from bot.spelling import names_nobody
from bot.texts import Texts
from cogs.ui.introductions import answers
from cogs.ui.layout import AccordView, Block, row, text
from cogs.ui.opening import open_button
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import cut

_TITLE: Final = 320
_NAME: Final = 220
# So many stand in the card of the record itself.
_BESIDE: Final = 2


def together_words(together: Together, texts: Texts, *, room: int = _TITLE) -> str:
    """How it stands, in a sentence or two."""
    title, lead = cut(together.title, room), _lead(together, room)
    if together.discord_id is not None:
        who = f"<@{together.discord_id}>"
        if title:
            return texts("together-agreed", who=who, lead=lead, title=title)
        return texts("together-agreed-unseen", who=who, lead=lead)
    if together.asked_by_me:
        return texts("together-waits", title=title) if title else texts("together-waits-unseen")
    return texts("together-asks", title=title, lead=lead)


def _lead(together: Together, room: int) -> str:
    return "none" if names_nobody(together.lead) else cut(together.lead, min(room, _NAME))


def together_lines(together: Sequence[Together], texts: Texts, *, room: int) -> list[str]:
    """The first of them, for the card of the record; of each name as much as has room."""
    return [together_words(each, texts, room=room) for each in together[:_BESIDE]]


def introduction_card(together: Together, texts: Texts) -> AccordView:
    """One of them, beside which record of the reader's it stands."""
    about = texts("together-about", title=cut(together.mine, _TITLE))
    return AccordView(text(f"-# {about}", together_words(together, texts)), row(*_ways(together, texts)))


def introductions_card(record: Record, found: Sequence[Together], texts: Texts) -> AccordView:
    """All that the reader is to see of it beside a record."""
    blocks: list[Block | None] = []
    for each in found:
        blocks += [text(together_words(each, texts)), row(*_ways(each, texts))]
    heading = text(f"## {texts('introductions-title')}", f"**{cut(record.title_in(texts.language), _TITLE)}**")
    return AccordView(heading, *(blocks or [text(texts("introductions-none"))]))


def _ways(together: Together, texts: Texts) -> list[AccordButton | None]:
    number = together.introduction_id
    look = open_button(texts("button-look"), together.reference) if together.reference else None
    if together.discord_id is not None:
        return [look, press(texts("button-introduction-end"), "introduction-end", number)]
    if together.asked_by_me:
        return [look, press(texts("button-drop-request"), "introduction-end", number)]
    return [*answers(number, texts), look]


def not_introduced_card(texts: Texts) -> AccordView:
    """Whoever asked is told that it is a no, and by nobody."""
    return AccordView(text(texts("together-declined")))


def introduction_ended_card(together: Together, texts: Texts) -> AccordView:
    """A request is taken back, or two do not see any more how to reach each other."""
    return AccordView(text(texts("together-taken-back" if together.discord_id is None else "together-ended")))
