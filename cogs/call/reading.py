"""The Call, page by page: the beginning, the preamble, then each point."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.calls import Call, Clause
from bot.domain.listings import packed
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, RecordKind
from bot.domain.threads import PointAnswers
from bot.texts import Texts
from cogs.call.cards import commit_button, last_word_lines, progress_button, sign_button, source_line
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import choose, press

# Discord takes 4000 characters of text in a message; the frame of a page needs some of them.
_PAGE_OF_TEXT: Final = 3000
_LONGEST_OPTION: Final = 100


def _preamble_pages(clauses: Sequence[Clause], language: str) -> list[str]:
    pages = [""]
    for clause in clauses:
        said = f"**{clause.number}.** {clause.in_(language)}\n\n"
        if pages[-1] and len(pages[-1]) + len(said) > _PAGE_OF_TEXT:
            pages.append("")
        pages[-1] += said
    return [page.rstrip() for page in pages]


def page_of_point(call: Call, number: int, language: str) -> int:
    """On which page a point stands."""
    call.point(number)
    return len(_preamble_pages(call.text.preamble, language)) + number


def point_on_page(call: Call, page: int, language: str) -> int | None:
    """Which point stands on a page, if one does. A page past the end is the last one."""
    number = min(page, last_page(call, language)) - len(_preamble_pages(call.text.preamble, language))
    return number if number > 0 else None


def last_page(call: Call, language: str) -> int:
    """The number of the last page; the first is 0."""
    return len(_preamble_pages(call.text.preamble, language)) + len(call.text.points)


def words_of_page(call: Call, page: int, texts: Texts) -> list[Block]:
    """What a page says, above its buttons."""
    language = texts.language
    preamble = _preamble_pages(call.text.preamble, language)
    heading = f"## {call.text.title.in_(language)}"
    if page == 0:
        words: list[Block] = [text(heading, call.text.summary.in_(language)), gap(), text(*_contents(call, texts))]
    elif page <= len(preamble):
        words = [text(heading, f"### {texts('read-preamble')}"), text(preamble[page - 1])]
    else:
        point = call.point(page - len(preamble))
        title = f"### {texts('read-point', number=point.number)} – {point.title.in_(language)}"
        addressee = texts("read-addressee", who=point.addressee.in_(language))
        words = [text(heading, title, f"*{addressee}*"), text(point.in_(language))]
    if page == last_page(call, language):
        # A Call that was closed invites nobody any more.
        words += [gap(), text(*(last_word_lines(call, texts) or [call.text.invitation.in_(language)]))]
    return words


def foot_of_page(call: Call, page: int, texts: Texts) -> Block:
    """Where the words come from, below the buttons."""
    return text(source_line(call, texts), *_note(call, page, texts))


def reading_card(
    call: Call, page: int, texts: Texts, *, closed: bool, answers: PointAnswers | None = None
) -> AccordView:
    """One page, with what answers the point on it. A page past the end is the last one."""
    last = last_page(call, texts.language)
    page = min(max(page, 0), last)
    return AccordView(
        *words_of_page(call, page, texts),
        *(_answers(answers, texts) if answers else []),
        text(texts("call-closed-line")) if closed and page in (0, last) else None,
        row(choose(texts("read-jump"), places(call, page, texts), "jump", call.reference)),
        row(
            press(texts("button-back"), "turn", call.reference, page - 1, disabled=page == 0),
            press(texts("button-next"), "turn", call.reference, page + 1, disabled=page == last),
            sign_button(texts, call, disabled=closed),
            progress_button(texts, call),
        ),
        row(commit_button(texts, call, answers.number)) if answers and not closed else None,
        foot_of_page(call, page, texts),
    )


def _answers(answers: PointAnswers, texts: Texts) -> list[Block | None]:
    """How many records of each noun answer a point, with a button to each list."""
    counted = [(kind, answers.counts[kind]) for kind in RecordKind if answers.counts.get(kind)]
    if not counted:
        return [gap(), text(f"-# {texts('thread-none')}")]
    point = Answer(answers.call.id, answers.number)
    return [
        gap(),
        text(texts("thread-answers")),
        row(
            *(
                press(
                    texts("thread-count", kind=kind.value, count=count),
                    "list-open",
                    packed(RecordFilter(kind=kind, answer=point)),
                )
                for kind, count in counted
            )
        ),
    ]


def _contents(call: Call, texts: Texts) -> list[str]:
    language = texts.language
    points = [f"**{point.number}.** {point.title.in_(language)}" for point in call.text.points]
    counts = texts("read-contents", clauses=len(call.text.preamble), points=len(points))
    return [counts, *points]


def _note(call: Call, page: int, texts: Texts) -> list[str]:
    if page:
        return []
    note = f"-# {call.text.document_note.in_(texts.language)}"
    return [note, f"-# <{call.text.document_url}>"] if call.text.document_url else [note]


def places(call: Call, page: int, texts: Texts) -> list[discord.SelectOption]:
    """Where one may jump: at most twenty-five places."""
    preamble_pages = len(_preamble_pages(call.text.preamble, texts.language))
    found = [(0, texts("read-beginning")), (1, texts("read-preamble"))]
    for point in call.text.points:
        label = f"{texts('read-point', number=point.number)} – {point.title.in_(texts.language)}"
        found.append((preamble_pages + point.number, label))
    return [
        discord.SelectOption(label=label[:_LONGEST_OPTION], value=str(place), default=place == page)
        for place, label in found[:25]
    ]
