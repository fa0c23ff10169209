"""What people ask of conferences, by command or by button alike."""

from bot.domain.record_filters import RecordFilter
from bot.domain.records import RecordKind
from cogs.conferences.browse.cards import conference_card
from cogs.conferences.browse.list_cards import add_button, conferences_card
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.news import open_news
from cogs.ui.opening import lists, opens, updates


@opens(RecordKind.CONFERENCE)
async def view(here: Here, typed: str) -> None:
    """Show a conference."""
    await here.answer(conference_card(await here.services.conferences.view(here.actor, typed), here.texts))


@updates(RecordKind.CONFERENCE)
async def update(here: Here, typed: str) -> None:
    """Open the form to tell how a conference goes on."""
    await open_news(here, typed, RecordKind.CONFERENCE)


@lists(RecordKind.CONFERENCE)
async def page(here: Here, asked: RecordFilter, number: int, mark: str) -> AccordView:
    """A page of conferences."""
    service = here.services.conferences
    found = await service.page(here.actor, asked, number)
    days = service.days(found) if here.interaction.client.settings.starter_content else ()
    return conferences_card(
        found, days, mark, here.texts, add=add_button(here.texts), command=here.command("conference add")
    )
