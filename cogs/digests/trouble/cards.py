"""That a digest does not arrive as it should: posted where its server's organisers read, or sent to who set it up."""

from bot.domain.posts import TroublePosting
from bot.texts import Texts
from cogs.ui.layout import TROUBLE, AccordView, row, text
from cogs.ui.presses import press


def trouble_card(what: TroublePosting, texts: Texts) -> AccordView:
    """What is in its way, what is kept, and what to do. In direct messages nobody is in its server to open it."""
    digest, trouble = what.digest, what.trouble
    arrives = trouble.arrives
    title = texts("trouble-title-arrives" if arrives else "trouble-title", digest=digest.reference)
    says = texts("trouble-says", channel=f"<#{digest.channel_id}>", trouble=texts(trouble.text_id))
    look = press(texts("button-trouble-digest"), "digest-open", digest.reference)
    return AccordView(
        text(f"## {title}", says),
        text(f"-# {texts('trouble-kept-arrives' if arrives else 'trouble-kept')}"),
        None if what.private else row(look),
        colour=TROUBLE,
    )
