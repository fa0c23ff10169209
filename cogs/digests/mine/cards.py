"""The digests that come to someone, for them alone."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.digests import MOST_OWN, MOST_PLACES
from bot.domain.own_digests import Became, OwnDigest, Subscribed
from bot.domain.servers import Server
from bot.texts import Texts
from cogs.ui.digest_words import filter_words, last_words, next_words, section_words, timing_words, zoned_words
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import cut, fact, some_of

_OPTION: Final = 100
# Of one line: the names of servers, and what a digest tells.
_NAMES: Final = 300
_NAME: Final = 60
_BUTTON: Final = 80


def mine_card(own: Sequence[OwnDigest], here: Server | None, texts: Texts) -> AccordView:
    """All that come to someone, to open; where none does, what one is and a way to begin."""
    options = [
        discord.SelectOption(
            label=timing_words(each.digest.timing, texts)[:_OPTION],
            value=each.digest.reference,
            description=each.digest.reference,
        )
        for each in own
    ]
    lines = [line for each in own for line in _lines(each, texts)]
    return AccordView(
        text(f"## {texts('own-digests-title', total=len(own))}"),
        gap(),
        text(*(lines or [texts("own-digests-none")])),
        row(choose(texts("own-digests-open"), options, "own-digest") if options else None),
        row(_begin(own, here, texts)),
        text(f"-# {texts('own-digest-private')}") if own else None,
    )


def _lines(own: OwnDigest, texts: Texts) -> list[str]:
    digest = own.digest
    return [
        f"**{digest.reference}** · {zoned_words(digest.timing, texts)}",
        f"-# {_places(own, texts)}",
        f"-# {next_words(digest, texts)}",
        f"-# {last_words(own.last, texts, None)}",
    ]


def _begin(own: Sequence[OwnDigest], here: Server | None, texts: Texts) -> AccordButton | None:
    there = here is None or any(here.id in each.digest.places for each in own)
    if there or len(own) >= MOST_OWN:
        return None
    return press(texts("button-own-begin"), "own-begin", style=discord.ButtonStyle.primary)


def own_card(own: OwnDigest, here: Server | None, texts: Texts) -> AccordView:
    """One of them: what it tells, of which servers, and the ways to change that."""
    title = f"## {texts('own-digest-title', reference=own.digest.reference)}"
    return AccordView(text(title), *_whole(own, here, texts))


def subscribed_card(told: Subscribed, here: Server | None, texts: Texts, *, mine: str) -> AccordView:
    """The answer to the wish to be told oneself: that it was a yes, and how it is taken back."""
    title = f"## {texts('own-digest-title', reference=told.own.digest.reference)}"
    said = [title, texts(told.became.text_id, command=mine)]
    if told.became is not Became.THERE:
        said.append(f"-# {texts('own-digest-refusing')}")
    return AccordView(text(*said), gap(), *_whole(told.own, here, texts))


def _whole(own: OwnDigest, here: Server | None, texts: Texts) -> list[Block | None]:
    digest, reference = own.digest, own.digest.reference
    looks = here is None or here.id in digest.places or len(digest.places) >= MOST_PLACES
    away = [
        discord.SelectOption(label=(name or str(server_id))[:_OPTION], value=str(server_id))
        for server_id, name in own.servers.items()
    ]
    return [
        text(
            *fact(texts("digest-fact-when"), zoned_words(digest.timing, texts)),
            *fact(texts("digest-fact-next"), next_words(digest, texts)),
            *fact(texts("digest-fact-sections"), section_words(digest.sections, texts)),
            *fact(texts("digest-fact-filters"), filter_words(digest.wanted, texts)),
            _places(own, texts),
            f"-# {last_words(own.last, texts, None)}",
        ),
        row(
            press(texts("button-own-change"), "digest-open", reference, style=discord.ButtonStyle.primary),
            None if looks or here is None else _look(reference, here, texts),
            press(texts("button-own-mine"), "own-digests"),
        ),
        row(choose(texts("own-digest-away"), away, "own-away", reference) if away else None),
        text(f"-# {texts('own-digest-private')}"),
    ]


def _look(reference: str, here: Server, texts: Texts) -> AccordButton:
    return press(texts("button-own-look", server=here.name[:_NAME])[:_BUTTON], "own-look", reference)


def _places(own: OwnDigest, texts: Texts) -> str:
    names = [cut(name or str(server_id), _NAME) for server_id, name in own.servers.items()]
    said = some_of(names, texts, room=_NAMES) if names else texts("own-digest-no-server")
    return fact(texts("own-digest-servers"), said)[0]
