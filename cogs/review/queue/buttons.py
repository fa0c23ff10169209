"""What the buttons of the queue do."""

from bot.domain.reviews import ReviewKind
from cogs.review.queue.cards import decided_card, item_card, queue_card
from cogs.review.queue.forms import ReasonForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def _page(here: Here, kind: str, page: int) -> AccordView:
    shown = await here.services.reviews.queue(here.actor, ReviewKind(kind) if kind in list(ReviewKind) else None, page)
    return queue_card(shown, here.texts)


@on_press("queue")
async def queue(here: Here) -> None:
    """Show what waits, the oldest first."""
    await here.answer(await _page(here, "", 0))


@on_press("queue-of")
async def queue_of(here: Here, kind: str) -> None:
    """Show one kind of it."""
    await here.replace(await _page(here, kind, 0))


@on_press("queue-page")
async def queue_page(here: Here, kind: str, page: str) -> None:
    """Turn to another page."""
    await here.replace(await _page(here, kind, int(page)))


@on_press("review-take")
async def take(here: Here, review_id: str) -> None:
    """Take an item and open it."""
    opened = await here.services.reviews.open(here.actor, int(review_id))
    await here.replace(item_card(opened.item, opened.doubles, here.texts))


@on_press("review-approve")
async def approve(here: Here, review_id: str) -> None:
    """Say yes."""
    item, state = await here.working(here.services.reviews.approve(here.actor, int(review_id)))
    await here.replace(decided_card(item, state, here.texts))


@on_press("review-reason")
async def reason(here: Here, verdict: str, review_id: str) -> None:
    """Open the form for the reason, with what was typed before where there is something."""
    await here.services.reviews.take(here.actor, int(review_id))
    await here.open(ReasonForm(here.texts, verdict, int(review_id), await typed_before(here)))


@on_press("review-release")
async def release(here: Here, review_id: str) -> None:
    """Let an item go, and show the queue."""
    await here.services.reviews.release(here.actor, int(review_id))
    await here.replace(await _page(here, "", 0))
