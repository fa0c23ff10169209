"""What someone is told on their next command."""

import discord

from bot.domain.servers import Notices
from bot.texts import Texts
from cogs.ui.layout import AccordView, row, text
from cogs.ui.presses import press


def notice_view(notices: Notices, texts: Texts) -> AccordView:
    """The news for one person, with the button that each piece calls for."""
    lines = [texts("notice-name-hidden", call=call.text.title.in_(texts.language)) for call in notices.names_hidden]
    lines += [texts("notice-revised", call=call.text.title.in_(texts.language)) for call in notices.revised]
    show = [press(texts("button-show"), "show", call.reference) for call in notices.names_hidden[:2]]
    sign = [
        press(texts("button-sign-again"), "sign", call.reference, style=discord.ButtonStyle.primary)
        for call in notices.revised[:3]
    ]
    return AccordView(text(*lines), row(*show, *sign))
