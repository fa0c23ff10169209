"""A digest as it was ordered, with the ways to change it; and what became of what was asked of it."""

import discord

from bot.domain.digest_orders import Ordered
from bot.domain.digests import Digest, DigestState, Section
from bot.domain.editions import Edition, EditionState, Emptiness
from bot.texts import Texts
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.ui.digest_words import filter_words, last_words, next_words, place_words, section_words, zoned_words
from cogs.ui.layout import TROUBLE, AccordView, Block, gap, row, text
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import fact

_OPTION = 100


def digest_card(digest: Digest, texts: Texts, *, changeable: bool, news: str = "") -> AccordView:
    """How a digest is; for whoever may change it with the ways to do that, `news` above it."""
    return AccordView(
        *((text(news), gap()) if news else ()),
        text(f"## {texts('digest-title', reference=digest.reference)}", *_facts(digest, texts, changeable=changeable)),
        *_ways(digest, texts, changeable=changeable),
    )


def ordered_card(ordered: Ordered, texts: Texts, news: str) -> AccordView:
    """What was just ordered or changed, and at once what is doubtful about it."""
    doubts = [f"⚠️ {texts(each.text_id)}" for each in ordered.doubts]
    if ordered.trouble is not None and ordered.digest.trouble is None:
        doubts.append(f"⚠️ {texts('doubt-trouble', trouble=texts(ordered.trouble.text_id))}")
    return digest_card(ordered.digest, texts, changeable=True, news="\n\n".join([f"### {news}", *doubts]))


def created_card(ordered: Ordered, texts: Texts) -> AccordView:
    """The answer to the one form: when the first one comes."""
    return ordered_card(ordered, texts, texts("digest-created"))


def changed_card(ordered: Ordered, texts: Texts) -> AccordView:
    """The answer to a change."""
    return ordered_card(ordered, texts, texts("digest-kept"))


def ask_delete_card(digest: Digest, texts: Texts) -> AccordView:
    """Asked once more before a digest is deleted."""
    reference, danger = digest.reference, discord.ButtonStyle.danger
    pause = press(texts("button-pause-instead"), "digest-pause", reference)
    return AccordView(
        text(
            f"## {texts('digest-delete-title', reference=reference)}",
            f"{place_words(digest, texts)} · {zoned_words(digest.timing, texts)}",
            texts("digest-delete-body"),
        ),
        row(
            press(texts("button-digest-delete-yes"), "digest-delete-yes", reference, style=danger),
            None if digest.state is DigestState.PAUSED else pause,
            press(texts("button-keep"), "digest-back", reference),
        ),
        colour=TROUBLE,
    )


def deleted_card(reference: str, texts: Texts) -> AccordView:
    """A digest is gone; what it posted stays."""
    return AccordView(text(texts("digest-deleted", reference=reference)))


def sent_card(digest: Digest, edition: Edition | None, texts: Texts) -> AccordView:
    """What became of an edition that was sent by hand; None where something is in its digest's way."""
    if edition is None:
        goes_on = f"-# {texts('digest-goes-on')}"
        return AccordView(text(f"## {digest.reference}", next_words(digest, texts), goes_on), colour=TROUBLE)
    return AccordView(
        text(
            f"## {digest.reference}",
            _sent(digest, edition, texts),
            f"-# {texts('digest-fact-next')} {next_words(digest, texts)}",
        )
    )


def _sent(digest: Digest, edition: Edition, texts: Texts) -> str:
    if edition.state is EditionState.ON_ITS_WAY:
        return texts("digest-sent-later")
    if edition.state is EditionState.EMPTY:
        return texts("digest-sent-nothing", why=texts((edition.emptiness or Emptiness.NOTHING_NEW).text_id))
    return last_words(edition, texts, digest.server_id)


def _facts(digest: Digest, texts: Texts, *, changeable: bool) -> list[str]:
    theirs = texts("digest-language-yours" if digest.personal else "digest-language-servers")
    return [
        *fact(texts("digest-fact-where"), place_words(digest, texts)),
        *fact(texts("digest-fact-when"), zoned_words(digest.timing, texts)),
        *fact(texts("digest-fact-next"), next_words(digest, texts)),
        *([f"-# {texts('digest-goes-on')}"] if digest.state is DigestState.FAILING else []),
        # Whoever may choose them sees them where they are chosen.
        *fact(texts("digest-fact-sections"), "" if changeable else section_words(digest.sections, texts)),
        *fact(texts("digest-fact-filters"), filter_words(digest.wanted, texts)),
        *fact(texts("digest-fact-language"), LANGUAGE_NAMES[digest.language] if digest.language else theirs),
        *([] if digest.personal else _in_a_channel(digest, texts)),
    ]


def _in_a_channel(digest: Digest, texts: Texts) -> list[str]:
    """What only a channel's has."""
    role = f"<@&{digest.role_id}>" if digest.role_id else texts("none")
    empty = "digest-line-when-empty" if digest.says_nothing_new else "digest-quiet-when-empty"
    trouble = "digest-told-by-message" if digest.writes_of_trouble else "digest-told-here"
    return [
        *fact(texts("digest-fact-manner"), texts(digest.manner.text_id)),
        *fact(texts("digest-fact-role"), role),
        *fact(texts("digest-fact-empty"), texts(empty)),
        *fact(texts("digest-fact-trouble"), texts(trouble)),
    ]


def _ways(digest: Digest, texts: Texts, *, changeable: bool) -> list[Block | None]:
    reference = digest.reference
    preview = press(texts("button-digest-preview"), "digest-preview", reference)
    every = None if digest.personal else press(texts("button-digests"), "digest-list")
    if not changeable:
        return [row(preview, every)]
    options = [
        discord.SelectOption(label=texts(each.text_id)[:_OPTION], value=each.value, default=each in digest.sections)
        for each in Section
    ]
    chosen = texts("digest-fact-sections")
    delete = press(texts("button-digest-delete"), "digest-delete", reference)
    return [
        gap(),
        text(f"-# {texts('digest-sections-choose')}"),
        row(choose(chosen, options, "digest-sections", reference, digest.version, most=len(options))),
        row(
            press(texts("button-digest-when"), "digest-when", reference),
            press(texts("button-digest-filters"), "digest-filters", reference),
            press(texts("button-digest-arrival"), "digest-arrival", reference),
        ),
        row(preview, *_going_on(digest, texts), delete, every),
    ]


def _going_on(digest: Digest, texts: Texts) -> list[AccordButton | None]:
    """To send it before it is due, or to try at once what is in its way; to let it rest, or to let it go on."""
    reference, personal = digest.reference, digest.personal
    send = press(texts("button-digest-send"), "digest-send", reference)
    again = press(texts("button-digest-try"), "digest-resume", reference)
    pause = press(texts("button-digest-pause"), "digest-pause", reference)
    resume = press(texts("button-digest-resume"), "digest-resume", reference)
    if digest.state is DigestState.FAILING:
        return [again, pause]
    return [None if personal else send, resume if digest.state is DigestState.PAUSED else pause]
