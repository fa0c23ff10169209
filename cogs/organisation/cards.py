"""An organisation as someone may see it, and the answers to what is done with it."""

from collections.abc import Sequence

import discord

from bot.domain.organisations import Acting, Confirmation, Organisation, Record, Seen, Standing
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.layout import TYPED, AccordView, gap, quoted, row, safe, text
from cogs.ui.presses import AccordSelect, choose, press


def confirmed_line(confirmed: Confirmation | None, texts: Texts) -> str:
    """Which server's reviewers confirmed an organisation, and when."""
    if confirmed is None:
        return texts("organisation-unconfirmed")
    server = safe(confirmed.server) if confirmed.server else texts("organisation-server-gone")
    return texts("organisation-confirmed", server=server, date=f"<t:{int(confirmed.at.timestamp())}:D>")


def organisation_card(seen: Seen, texts: Texts) -> AccordView:
    """Who confirmed it, how far it is seen, and what the reader can do."""
    found = seen.organisation
    buttons = [press(texts("button-represent"), "represent", found.reference)]
    if seen.standing is Standing.CONFIRMED:
        shown = found.visibility is Visibility.NETWORK
        show = press(texts("button-show-organisation"), "show-organisation", found.reference, disabled=shown)
        buttons = [show, press(texts("button-leave-organisation"), "leave-organisation", found.reference, "")]
    standing = texts(f"standing-{seen.standing.value.replace('_', '-')}") if seen.standing else None
    return AccordView(
        text(f"## {safe(found.name)}", f"-# {found.reference}"),
        gap(),
        text(
            confirmed_line(found.confirmed, texts),
            texts(f"organisation-seen-{found.visibility.value}"),
            texts("organisation-representatives", count=found.representatives),
            *([standing] if standing else []),
        ),
        row(*buttons),
    )


def doubles_select(found: Sequence[Organisation], texts: Texts, action: str, *about: str | int) -> AccordSelect:
    """The organisations that may be meant, to choose from."""
    options = [
        discord.SelectOption(
            label=each.name[:100],
            value=each.reference,
            description=each.confirmed.server[:100] or None if each.confirmed else None,
        )
        for each in found
    ]
    return choose(texts("doubles-choose"), options, action, *about)


def doubles_card(
    found: Sequence[Organisation], texts: Texts, *, typed: str, action: str, about: Sequence[str | int]
) -> AccordView:
    """The question before a new organisation is made: is it one of these? `action` gets what was chosen."""
    return AccordView(
        text(f"## {texts('doubles-title')}", texts("doubles-body")),
        gap(),
        text(quoted(typed), id=TYPED),
        row(doubles_select(found, texts, action, *about)),
        row(press(texts("button-new-organisation"), action, *about, "new")),
    )


def asked_card(acting: Acting, texts: Texts) -> AccordView:
    """The answer to asking to represent an organisation."""
    if acting.standing is Standing.CONFIRMED:
        return AccordView(text(texts("represent-already", organisation=safe(acting.name))))
    return AccordView(
        text(f"## {texts('represent-asked-title')}", texts("represent-asked-body", organisation=safe(acting.name)))
    )


def offered_card(organisation: Organisation, texts: Texts, *, asked: bool, worried: bool) -> AccordView:
    """The answer to asking to show an organisation to the network."""
    name = safe(organisation.name)
    if not asked:
        return AccordView(text(texts("offered-already", organisation=name)))
    body = "offered-worried" if worried else "offered-body"
    return AccordView(text(f"## {texts('offered-title')}", texts(body, organisation=name)))


def ask_leave_card(acting: Acting, texts: Texts, *, successor: int | None) -> AccordView:
    """The question before someone acts for an organisation no more."""
    name = safe(acting.name)
    body = texts("leave-body", organisation=name)
    if acting.standing is not Standing.CONFIRMED:
        body = texts("leave-body-asked", organisation=name)
    elif successor is not None:
        body = texts("leave-body-successor", organisation=name, successor=f"<@{successor}>")
    return AccordView(
        text(f"## {texts('leave-title')}", body),
        row(
            press(
                texts("button-leave-organisation"),
                "left-organisation",
                acting.reference,
                successor or "",
                style=discord.ButtonStyle.danger,
            ),
            press(texts("button-keep"), "keep-organisation"),
        ),
    )


def left_card(acting: Acting, texts: Texts, *, now: bool) -> AccordView:
    """The answer to leaving."""
    return AccordView(text(texts("left-body" if now else "left-later", organisation=safe(acting.name))))


def ask_merge_card(double: Record, survivor: Record, texts: Texts) -> AccordView:
    """The question before two records become one."""
    names = {"double": safe(double.name), "survivor": safe(survivor.name)}
    return AccordView(
        text(f"## {texts('merge-title')}", texts("merge-body", **names)),
        row(
            press(
                texts("button-merge"),
                "merged",
                double.reference,
                survivor.reference,
                style=discord.ButtonStyle.danger,
            ),
            press(texts("button-keep"), "keep-organisation"),
        ),
    )


def merged_card(double: Record, survivor: Record, texts: Texts) -> AccordView:
    """The answer to merging."""
    return AccordView(text(texts("merged-body", double=safe(double.name), survivor=safe(survivor.name))))
