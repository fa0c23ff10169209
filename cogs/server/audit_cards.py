"""The log of changes, a page at a time."""

from typing import Final

from bot.domain.audit import Change, ChangesPage, Log, Towards
from bot.texts import Texts
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press

# A page of the longest names of servers still fits in a message.
_LONGEST_NAME: Final = 30


def _who(change: Change, texts: Texts) -> str:
    if change.by is not None:
        return f"<@{change.by}>"
    return texts("audit-by-erased" if change.erased else "audit-by-accord")


def _line(change: Change, texts: Texts, *, log: Log) -> str:
    what = texts(f"audit-{change.action.replace('.', '-').replace('_', '-')}", **change.numbers)
    about = [change.subject] if change.about_a_record else []
    if log is Log.NETWORK and change.server:
        name = change.server
        about.append(safe(name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"))
    if about:
        what = texts("audit-about", what=what, subject=", ".join(about))
    return f"- <t:{int(change.at.timestamp())}:f> {_who(change, texts)} {what}"


def changes_card(page: ChangesPage, texts: Texts) -> AccordView:
    """A page of one log, with the ways to turn it and to the other log."""
    titles = {Log.SERVER: "audit-title", Log.NETWORK: "audit-network-title"}
    labels = {Log.SERVER: "button-log-server", Log.NETWORK: "button-log-network"}
    lines = [_line(change, texts, log=page.log) for change in page.lines] or [texts("audit-none")]
    newest, oldest = (page.lines[0].id, page.lines[-1].id) if page.lines else (0, 0)
    turn = [
        press(texts("button-back"), "changes-page", page.log, Towards.NEWER, newest, disabled=not page.newer),
        press(texts("button-next"), "changes-page", page.log, Towards.OLDER, oldest, disabled=not page.older),
    ]
    other = [press(texts(labels[log]), "changes-of", log) for log in page.logs if log is not page.log]
    return AccordView(
        text(f"## {texts(titles[page.log])}"),
        gap(),
        text(*lines, "", f"-# {texts('audit-foot')}"),
        row(*(turn if page.newer or page.older else []), *other),
    )
