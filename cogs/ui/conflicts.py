"""When two write at once: the second one sees both, and loses nothing."""

from bot.domain.errors import AccordError
from cogs.ui.errors import report
from cogs.ui.forms import AccordForm, submitted
from cogs.ui.here import Here
from cogs.ui.layout import AccordView


async def tell_changed(here: Here, changed: AccordError, form: AccordForm, now: AccordView) -> None:
    """Give back what was typed, and show beside it what someone else left."""
    typed, again = form.give_back(submitted(here.interaction), here.texts, *form.custom_id.split(":")[2:-1])
    await report(here.interaction, changed, texts=here.texts, typed=typed, again=again)
    await here.interaction.followup.send(view=now, ephemeral=True)
