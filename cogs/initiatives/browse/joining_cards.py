"""Taking part in a record: the answers to asking, and those who ask, for whoever answers them."""

from typing import Final

import discord

from bot.domain.participation import Asking, Joining, Left, Participant, Participants
from bot.texts import Texts
from cogs.ui.layout import AccordView, Block, gap, row, safe, text
from cogs.ui.presses import AccordButton, press
from cogs.ui.records import cut

# What may be taken of the 4000 characters of a message: by the title, and by each who asks.
_TITLE: Final = 180
_SAID: Final = 950


def asking_card(asking: Asking, texts: Texts) -> AccordView:
    """The answer to asking to take part, also a second time."""
    record = asking.record
    title = safe(record.title_in(texts.language))
    said = [texts(f"joining-{asking.standing.value}")]
    if asking.new:
        said = [f"## {texts('join-asked-title')}", texts("join-asked-body", title=title)]
    ways: dict[Joining, str] = {Joining.ASKED: "button-drop-request", Joining.AGREED: "button-leave"}
    label = ways.get(asking.standing)
    return AccordView(
        text(*said),
        row(
            press(texts("button-open-record"), "open", record.reference),
            press(texts(label), "leave", record.reference) if label else None,
        ),
    )


def left_card(left: Left | None, texts: Texts) -> AccordView:
    """The answer to leaving."""
    if left is None:
        return AccordView(text(texts("left-nothing")))
    return AccordView(text(texts(f"left-{left.before.value}", reference=left.reference)))


def participants_card(found: Participants, texts: Texts) -> AccordView:
    """A page of those who take part or ask to, each with what can be answered."""
    reference, page = found.record.reference, found.page
    numbers = [f"-# {texts('page', page=page + 1, pages=found.pages)}"] if found.pages > 1 else []
    people: list[Block | None] = []
    for each in found.rows:
        people += [gap(), text(*_lines(each, texts)), row(*_answers(each, page, texts))]
    turn = [
        press(texts("button-back"), "participants-page", reference, page - 1, disabled=page == 0),
        press(texts("button-next"), "participants-page", reference, page + 1, disabled=page + 1 == found.pages),
    ]
    title = texts("participants-title", title=cut(found.record.title_in(texts.language), _TITLE))
    return AccordView(
        text(f"## {title}", *numbers),
        *(people or [text(texts("participants-none"))]),
        row(*(turn if found.pages > 1 else []), press(texts("button-open-record"), "open", reference)),
        text(f"-# {texts('participants-foot')}"),
    )


def _lines(each: Participant, texts: Texts) -> list[str]:
    organisation = cut(each.organisation, _TITLE) if each.organisation else "none"
    who = f"<@{each.discord_id}>"
    line = texts("participant-line", standing=each.standing.value, who=who, organisation=organisation)
    return [line, *([cut(each.said, _SAID)] if each.said else [])]


def _answers(each: Participant, page: int, texts: Texts) -> list[AccordButton]:
    def answer(
        label: str, standing: Joining, style: discord.ButtonStyle = discord.ButtonStyle.secondary
    ) -> AccordButton:
        return press(texts(label), "join-answer", each.id, standing.value, page, style=style)

    if each.standing is Joining.AGREED:
        return [answer("button-part-ways", Joining.DECLINED)]
    if each.standing is Joining.DECLINED:
        return [answer("button-agree-after-all", Joining.AGREED)]
    agree = answer("button-agree", Joining.AGREED, discord.ButtonStyle.primary)
    return [agree, answer("button-decline", Joining.DECLINED)]
