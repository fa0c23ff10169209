"""When two write at once: the second one sees both, and loses nothing."""

from bot.domain.errors.records import RecordChanged
from cogs.commitments.cards import commitment_card
from cogs.ui.errors import report
from cogs.ui.forms import AccordForm, submitted
from cogs.ui.here import Here


async def tell_changed(here: Here, changed: RecordChanged, form: AccordForm) -> None:
    """Give back what was typed, and show beside it the commitment as someone else left it."""
    typed, again = form.give_back(submitted(here.interaction), here.texts, *form.custom_id.split(":")[2:-1])
    await report(here.interaction, changed, texts=here.texts, typed=typed, again=again)
    seen = await here.services.commitments.view(here.actor, changed.reference)
    await here.interaction.followup.send(view=commitment_card(seen, here.texts), ephemeral=True)
