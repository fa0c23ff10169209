"""An organisation as someone may see it, and the answers to what is done with it."""

from collections.abc import Sequence

import discord

from bot.domain.organisations import Acting, Confirmation, Organisation, Record, Seen, Standing
from bot.domain.reviews import Offered
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.layout import TYPED, AccordView, gap, quoted, row, safe, text
from cogs.ui.presses import AccordButton, AccordSelect, press


def confirmed_line(confirmed: Confirmation | None, texts: Texts) -> str:
    """Which server's reviewers confirmed an organisation, and when."""
    if confirmed is None:
        return texts("organisation-unconfirmed")
    server = safe(confirmed.server) if confirmed.server else texts("organisation-server-gone")
    return texts("organisation-confirmed", server=server, date=f"<t:{int(confirmed.at.timestamp())}:D>")


def organisation_card(seen: Seen, texts: Texts) -> AccordView:
    """Who confirmed it, how far it is seen, and what the reader can do."""
    found = seen.organisation
    standing = [texts(f"standing-{seen.standing.value.replace('_', '-')}")] if seen.standing else []
    return AccordView(
        text(f"## {safe(found.name)}", f"-# {found.reference}"),
        gap(),
        text(
            confirmed_line(found.confirmed, texts),
            texts(f"organisation-seen-{found.visibility.value}"),
            texts("organisation-representatives", count=found.representatives),
            *standing,
        ),
        row(*_ways(seen, texts)),
    )


def _ways(seen: Seen, texts: Texts) -> list[AccordButton]:
    found = seen.organisation
    if seen.standing is Standing.CONFIRMED:
        shown = found.visibility is Visibility.NETWORK
        return [
            press(texts("button-show-organisation"), "show-organisation", found.reference, disabled=shown),
            press(texts("button-leave-organisation"), "leave-organisation", found.reference, ""),
        ]
    if seen.standing is not None:
        return _own_request(found.reference, seen.standing, texts)
    return [press(texts("button-represent"), "represent", found.reference)]


def _own_request(reference: str, standing: Standing, texts: Texts) -> list[AccordButton]:
    more = "button-request-again" if standing is Standing.SENT_BACK else "button-more"
    return [
        press(texts(more), "represent", reference),
        press(texts("button-drop-request"), "leave-organisation", reference, ""),
    ]


def request_card(acting: Acting, texts: Texts) -> AccordView:
    """What the reader asked about an organisation that they may not see yet: in their own words, and no more."""
    standing = texts(f"standing-{acting.standing.value.replace('_', '-')}")
    buttons = _own_request(acting.reference, acting.standing, texts)
    return AccordView(text(f"## {safe(acting.name)}", standing), row(*buttons))


def doubles_options(found: Sequence[Organisation]) -> list[discord.SelectOption]:
    """The organisations that may be meant, to choose from."""
    return [
        discord.SelectOption(
            label=each.name[:100],
            value=each.reference,
            description=each.confirmed.server[:100] or None if each.confirmed else None,
        )
        for each in found
    ]


def doubles_card(texts: Texts, *, typed: str, which: AccordSelect, other: AccordButton) -> AccordView:
    """The question before a new organisation is made: is it one of these, or another one?"""
    return AccordView(
        text(f"## {texts('doubles-title')}", texts("doubles-body")),
        gap(),
        text(quoted(typed), id=TYPED),
        row(which),
        row(other),
    )


def asked_card(acting: Acting, texts: Texts) -> AccordView:
    """The answer to asking to represent an organisation."""
    if acting.standing is Standing.CONFIRMED:
        return AccordView(text(texts("represent-already", organisation=safe(acting.name))))
    return AccordView(
        text(f"## {texts('represent-asked-title')}", texts("represent-asked-body", organisation=safe(acting.name)))
    )


def offered_card(offered: Offered, texts: Texts) -> AccordView:
    """The answer to asking to show an organisation to the network."""
    name = safe(offered.organisation.name)
    if not offered.asked:
        return AccordView(text(texts("offered-already", organisation=name)))
    body = "offered-worried" if offered.doubts else "offered-body"
    return AccordView(text(f"## {texts('offered-title')}", texts(body, organisation=name)))


def ask_leave_card(acting: Acting, texts: Texts, *, successor: int | None) -> AccordView:
    """The question before someone acts for an organisation no more."""
    name, asked = safe(acting.name), acting.standing is not Standing.CONFIRMED
    body = texts("leave-body-asked" if asked else "leave-body", organisation=name)
    if successor is not None and not asked:
        body = texts("leave-body-successor", organisation=name, successor=f"<@{successor}>")
    title = texts("drop-request-title" if asked else "leave-title")
    label = texts("button-drop-request" if asked else "button-leave-organisation")
    leave = press(label, "left-organisation", acting.reference, successor or "", style=discord.ButtonStyle.danger)
    return AccordView(text(f"## {title}", body), row(leave, press(texts("button-keep"), "keep-organisation")))


def left_organisation_card(acting: Acting, texts: Texts, *, now: bool) -> AccordView:
    """The answer to leaving."""
    left = "left-body" if acting.standing is Standing.CONFIRMED else "dropped-request"
    return AccordView(text(texts(left if now else "left-later", organisation=safe(acting.name))))


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


def merged_card(double: Record, survivor: Record, texts: Texts, *, organiser: bool) -> AccordView:
    """The answer to merging, with the way back to the queue for those who have one."""
    said = texts("merged-body", double=safe(double.name), survivor=safe(survivor.name))
    return AccordView(text(said), row(press(texts("button-queue"), "queue")) if organiser else None)
