"""News for all: a milestone, a new version, the end of a Call. A button's id tells each from the others."""

from bot.domain.announcements import News
from bot.domain.calls import Call
from bot.domain.posts import NewsPosting
from bot.texts import Texts
from cogs.call.cards import last_word_lines, progress_button, sign_button
from cogs.ui.layout import AccordView, row, text
from cogs.ui.presses import AccordButton, press


def news_card(what: NewsPosting, texts: Texts) -> AccordView:
    """The card for a piece of news."""
    if what.news is News.MILESTONE:
        return milestone_card(what, texts)
    return new_version_card(what, texts) if what.news is News.NEW_VERSION else ended_card(what, texts)


def milestone_card(milestone: NewsPosting, texts: Texts) -> AccordView:
    """A milestone was reached."""
    call = milestone.call
    title = call.text.title.in_(texts.language)
    progress = press(texts("button-progress"), "progress", call.reference, milestone.number)
    return AccordView(
        text(
            f"## {texts('milestone-title', goal=texts.number(milestone.number))}",
            texts("milestone-body", call=title, total=milestone.total),
        ),
        row(sign_button(texts, call), progress),
    )


def new_version_card(news: NewsPosting, texts: Texts) -> AccordView:
    """A Call that people signed here has a new version."""
    call = news.call
    title = call.text.title.in_(texts.language)
    return AccordView(
        text(f"## {texts('new-version-title', call=title)}", texts("new-version-body", version=news.number)),
        row(sign_button(texts, call), _read_button(call, news, texts)),
    )


def ended_card(news: NewsPosting, texts: Texts) -> AccordView:
    """A Call takes no more signatures: the final total, and the last word."""
    call = news.call
    title = call.text.title.in_(texts.language)
    return AccordView(
        text(f"## {texts('ended-title', call=title)}", texts("ended-body", total=news.total)),
        text(*lines) if (lines := last_word_lines(call, texts)) else None,
        row(_read_button(call, news, texts), progress_button(texts, call)),
    )


def _read_button(call: Call, news: NewsPosting, texts: Texts) -> AccordButton:
    return press(texts("button-read"), "read", call.reference, f"{news.news}.{news.number}")
