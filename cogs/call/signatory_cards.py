"""The list of signatories: each exactly as they chose."""

from typing import Final

import discord

from bot.domain.signatures import CellOfSignatories, SignatoriesPage, Signatory
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import choose, press

_LONGEST_OPTION: Final = 100
# What a page may take of the 4000 characters that Discord gives a message; title and foot take the rest.
_ROOM: Final = 3300
# Names are written out, and shortened only where a page of them would not fit.
_LENGTHS: Final = (100, 60, 30, 15)


def _name(name: str | None, longest: int) -> str:
    name = name or "?"
    return safe(name if len(name) <= longest else f"{name[: longest - 1]}…")


def _organisation(signatory: Signatory, texts: Texts, longest: int) -> dict[str, str]:
    """The organisation that was signed for, and who confirmed it; for someone who only named one, the name alone."""
    named = {"organisation": _name(signatory.organisation, longest)}
    if signatory.confirmed is None:
        return named
    server = _name(signatory.confirmed.server or texts("organisation-server-gone"), longest)
    return named | {"server": server, "date": f"<t:{int(signatory.confirmed.at.timestamp())}:D>"}


def _signatory(signatory: Signatory, texts: Texts, longest: int) -> str:
    organisation = _organisation(signatory, texts, longest)
    if signatory.name is None:
        said = "signatory-of" if signatory.confirmed is None else "signatory-confirmed"
        return f"- {texts(said, **organisation)}"
    about: list[str] = []
    if signatory.confirmed is not None:
        about = [texts("signatory-for", **organisation)]
    elif signatory.organisation:
        about = [organisation["organisation"]]
    if signatory.group is not None:
        about.append(texts(signatory.group.text_id))
    if signatory.country is not None:
        about.append(texts.country(signatory.country))
    return f"- **{_name(signatory.name, longest)}** – {', '.join(about)}"


def _cell(cell: CellOfSignatories, texts: Texts) -> str:
    place = f", {texts.country(cell.country)}" if cell.country else ""
    return f"- {texts('signatory-cell', people=cell.people, cell=texts(cell.group.text_id) + place)}"


def _room(lines: list[str]) -> int:
    return _ROOM - sum(len(line) + 1 for line in lines)


def signatory_lines(page: SignatoriesPage, texts: Texts) -> list[str]:
    """The page as lines of text. Cells for which there is no room are counted without being listed."""
    lines: list[str] = []
    for longest in _LENGTHS:
        lines = [_signatory(signatory, texts, longest) for signatory in page.rows]
        if _room(lines) >= 0:
            break
    unseen = page.total - page.listed
    for cell in page.cells:
        line = _cell(cell, texts)
        if _room([*lines, line]) >= 0:
            lines.append(line)
        else:
            unseen += cell.people
    if not lines:
        lines = [texts("signatories-none")]
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
    turn = [
        press(texts("button-back"), "signatories-page", reference, page.page - 1, disabled=page.page == 0),
        press(texts("button-next"), "signatories-page", reference, page.page + 1, disabled=page.page + 1 == page.pages),
    ]
    return AccordView(
        text(f"## {texts('signatories-title', call=page.call.text.title.in_(texts.language))}{numbers}"),
        gap(),
        text(*signatory_lines(page, texts)),
        row(choose(texts("signatories-hide"), hide, "hide", reference, page.page) if hide else None),
        row(choose(texts("signatories-invalidate"), hide, "invalidate-one", reference) if hide else None),
        row(
            *(turn if page.pages > 1 else []),
            press(texts("button-post-here"), "post-signatories", reference, page.page),
        ),
    )


def _plain(signatory: Signatory) -> str:
    return signatory.name or signatory.organisation or "?"
