"""The list of signatories: each exactly as they chose."""

from typing import Final

import discord

from bot.domain.signatures import SignatoriesPage, Signatory
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import choose, press

_LONGEST_OPTION: Final = 100
# At most this many cells are written out; a list of a hundred lines would not be read.
_CELLS: Final = 20


def _signatory(signatory: Signatory, texts: Texts) -> str:
    if signatory.name is None:
        return texts("signatory-of", organisation=safe(signatory.organisation or "?"))
    about = [safe(signatory.organisation)] if signatory.organisation else []
    if signatory.group is not None:
        about.append(texts(signatory.group.text_id))
    if signatory.country is not None:
        about.append(texts.country(signatory.country))
    return f"**{safe(signatory.name)}** – {', '.join(about)}"


def signatory_lines(page: SignatoriesPage, texts: Texts) -> list[str]:
    """The page as lines of text."""
    lines = [f"- {_signatory(signatory, texts)}" for signatory in page.rows]
    for cell in page.cells[:_CELLS]:
        place = f", {texts.country(cell.country)}" if cell.country else ""
        lines.append(f"- {texts('signatory-cell', people=cell.people, cell=texts(cell.group.text_id) + place)}")
    if not lines:
        lines = [texts("signatories-none")]
    unseen = page.total - page.listed
    return [*lines, "", f"-# {texts('signatories-foot', total=page.total, unseen=max(unseen, 0))}"]


def signatories_card(page: SignatoriesPage, texts: Texts) -> AccordView:
    """A page to browse, with what its reader may do with it."""
    reference = page.call.reference
    numbers = f"\n-# {texts('page', page=page.page + 1, pages=page.pages)}" if page.pages > 1 else ""
    may_hide = [signatory for signatory in page.rows if signatory.signature_id in page.may_hide]
    hide = [
        discord.SelectOption(label=_plain(signatory)[:_LONGEST_OPTION], value=str(signatory.signature_id))
        for signatory in may_hide
    ]
    return AccordView(
        text(f"## {texts('signatories-title', call=page.call.text.title.in_(texts.language))}{numbers}"),
        gap(),
        text(*signatory_lines(page, texts)),
        row(choose(texts("signatories-hide"), hide, "hide", reference, page.page) if hide else None),
        row(
            press(texts("button-back"), "signatories-page", reference, page.page - 1, disabled=page.page == 0),
            press(
                texts("button-next"),
                "signatories-page",
                reference,
                page.page + 1,
                disabled=page.page + 1 == page.pages,
            ),
            press(texts("button-post-here"), "post-signatories", reference, page.page),
        ),
    )


def _plain(signatory: Signatory) -> str:
    return signatory.name or signatory.organisation or "?"
