"""The digests of a server: when the next edition of each comes, and what became of the last."""

from collections.abc import Callable, Sequence
from typing import Final

import discord

from bot.domain.digest_orders import Listed
from bot.domain.digests import MOST_DIGESTS, Digest, DigestState
from bot.texts import Texts
from cogs.ui.digest_words import last_words, next_words, place_words, timing_words
from cogs.ui.layout import AccordView, gap, row, text
from cogs.ui.presses import choose, press

# As many as fit into a message, each with a long reason.
PAGE: Final = 8
_OPTION: Final = 100


def digests_card(
    listed: Sequence[Listed], page: int, texts: Texts, named: Callable[[Digest], str], *, organiser: bool, command: str
) -> AccordView:
    """A page of a server's digests, to open by their names; where there is none, how to order one."""
    pages = max(1, -(-len(listed) // PAGE))
    page = min(page, pages - 1)
    shown = listed[page * PAGE : (page + 1) * PAGE]
    numbers = [f"-# {texts('page', page=page + 1, pages=pages)}"] if pages > 1 else []
    options = [discord.SelectOption(label=named(each.digest)[:_OPTION], value=each.digest.reference) for each in shown]
    nothing = texts("digests-none", command=command)
    return AccordView(
        text(f"## {texts('digests-title', total=len(listed))}", *numbers),
        gap(),
        text(*([line for each in shown for line in _lines(each, texts)] or [nothing])),
        row(choose(texts("digests-open"), options, "digest-open") if options else None),
        row(
            press(texts("button-back"), "digests", page - 1, disabled=page == 0),
            press(texts("button-next"), "digests", page + 1, disabled=page + 1 == pages),
        )
        if pages > 1
        else None,
        row(press(texts("button-digest-create"), "digest-create"))
        if organiser and len(listed) < MOST_DIGESTS
        else None,
    )


def _lines(each: Listed, texts: Texts) -> list[str]:
    digest = each.digest
    stands = next_words(digest, texts)
    if digest.state is DigestState.ACTIVE:
        stands = f"{texts('digest-fact-next')} {stands}"
    return [
        f"**{digest.reference}** · {place_words(digest, texts)} · {timing_words(digest.timing, texts)}",
        f"-# {stands}",
        f"-# {last_words(each.last, texts, digest.server_id)}",
    ]
