"""What people see between the forms."""

from bot.texts import Texts
from cogs.ui.layout import AccordView, text


def begun_card(texts: Texts) -> AccordView:
    """What a draft is."""
    return AccordView(text(texts("log-about-drafts")))
