"""Placing the line, and taking it away."""

from cogs.review.line.cards import line_stands_card, no_line_card
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


async def show_line(here: Here) -> None:
    """Say where the line stands."""
    line = await here.services.review_line.standing(here.actor)
    if line is None:
        await here.answer(no_line_card(here.texts, command=here.command("review channel")))
    else:
        await here.answer(line_stands_card(line.channel_id, here.texts))


async def place_line(here: Here, channel_id: int) -> None:
    """Post the line in a channel."""
    line = await here.working(here.services.review_line.place(here.actor, channel_id))
    await here.answer(line_stands_card(line.channel_id, here.texts))


@on_press("line-away")
async def line_away(here: Here) -> None:
    """Take the line away."""
    await here.services.review_line.remove(here.actor)
    await here.replace(no_line_card(here.texts, command=here.command("review channel")))
