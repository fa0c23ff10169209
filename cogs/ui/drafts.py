"""Drafts of records, whatever their noun: found again, gone on with, thrown away; and what is wrong in one."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Final

import discord

from bot.domain.record_drafts import OwnDraft, RecordDraft, Wrong
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.draft_fields import label_of
from cogs.ui.handlers import on_press
from cogs.ui.here import Here
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import press
from cogs.ui.records import cut

GoOn = Callable[[Here, int], Awaitable[None]]
GOES_ON: Final[dict[RecordKind, GoOn]] = {}
_PAGE: Final = 5
_TITLE: Final = 120
# What all problems that are told at a time may take; the others are told once these are mended.
_PROBLEMS: Final = 900
# What is quoted in one: what was typed, or three countries that may be meant.
_QUOTED: Final = 130


def goes_on(kind: RecordKind) -> Callable[[GoOn], GoOn]:
    """Let a function answer with a draft of a noun, to go on with."""

    def register(go_on: GoOn) -> GoOn:
        GOES_ON[kind] = go_on
        return go_on

    return register


def problem_lines(kind: RecordKind, wrong: Sequence[Wrong], texts: Texts) -> list[str]:
    """What is not right yet, a line for each field that it is about, as far as there is room."""
    lines: list[str] = []
    for each in wrong:
        line = f"- **{label_of(kind, each.field, texts)}**{texts('colon')} {_problem(each, texts)}"
        if lines and sum(map(len, lines)) + len(line) > _PROBLEMS:
            return [*lines, f"- {texts('draft-more-wrong', more=len(wrong) - len(lines))}"]
        lines.append(line)
    return lines


def _problem(wrong: Wrong, texts: Texts) -> str:
    """The words of a draft where an error has some; on its own an error also says what was saved."""
    data = {key: cut(value, _QUOTED) if isinstance(value, str) else value for key, value in wrong.error.data().items()}
    in_draft = f"wrong-{wrong.error.text_id.removeprefix('error-')}"
    return texts(in_draft if texts.has(in_draft) else wrong.error.text_id, **data)


def draft_blocks(drafts: Sequence[OwnDraft], texts: Texts, page: int = 0) -> list[Block]:
    """A page of someone's own drafts, each with the ways to go on; nothing where there are none."""
    if not drafts:
        return []
    pages = (len(drafts) + _PAGE - 1) // _PAGE
    page = min(page, pages - 1)
    blocks: list[Block | None] = [gap(), text(f"### {texts('drafts-title', count=len(drafts))}")]
    for each in drafts[page * _PAGE : (page + 1) * _PAGE]:
        blocks += [
            text(draft_line(each, texts)),
            row(
                press(texts("button-draft-go-on"), "draft", each.id, style=discord.ButtonStyle.primary),
                press(texts("button-throw-away"), "throw-draft", each.id),
            ),
        ]
    if pages > 1:
        blocks.append(
            row(
                press(texts("button-back"), "drafts", page - 1, disabled=page == 0),
                press(texts("button-next"), "drafts", page + 1, disabled=page == pages - 1),
            )
        )
    return [each for each in blocks if each is not None]


def draft_line(draft: OwnDraft, texts: Texts) -> str:
    """What a draft is, so that one knows it again."""
    title = cut(draft.title, _TITLE) or texts("draft-untitled")
    about = draft.corrects or texts(f"draft-of-{draft.kind.value}")
    until = texts("draft-kept-until", date=f"<t:{int(draft.expires_at.timestamp())}:D>")
    waits = f" {texts('draft-waits-for-author')}" if draft.waiting else ""
    return f"**{title}** – {about}\n-# {until}{waits}"


def drafts_card(drafts: Sequence[OwnDraft], texts: Texts, page: int) -> AccordView:
    """A page of one's own drafts by themselves."""
    return AccordView(*(draft_blocks(drafts, texts, page) or [text(texts("drafts-none"))]))


def later_card(draft: RecordDraft, texts: Texts, *, profile: str) -> AccordView:
    """It waits: until when, and where it is found again."""
    date = f"<t:{int(draft.expires_at.timestamp())}:D>"
    go_on = press(texts("button-draft-go-on"), "draft", draft.id)
    return AccordView(text(texts("draft-later", date=date, command=profile)), row(go_on))


def ask_throw_card(draft: RecordDraft, texts: Texts) -> AccordView:
    """The question before a draft is thrown away."""
    title = cut(draft.one("title"), _TITLE) or texts("draft-untitled")
    return AccordView(
        text(f"## {texts('draft-throw-title')}", texts("draft-throw-body", title=title)),
        row(
            press(texts("button-throw-away"), "draft-thrown", draft.id, style=discord.ButtonStyle.danger),
            press(texts("button-keep-draft"), "draft", draft.id),
        ),
    )


def thrown_card(texts: Texts) -> AccordView:
    """The draft is gone."""
    return AccordView(text(texts("draft-thrown")))


@on_press("draft")
async def go_on_with(here: Here, draft_id: str) -> None:
    """Show a draft as it was left."""
    draft = await here.services.record_drafts.find(here.actor, int(draft_id))
    await GOES_ON[draft.kind](here, draft.id)


@on_press("my-drafts")
async def show_drafts(here: Here) -> None:
    """Show one's drafts."""
    await here.answer(drafts_card(await here.services.record_drafts.mine(here.actor), here.texts, 0))


@on_press("drafts")
async def turn(here: Here, page: str) -> None:
    """Turn a page of one's drafts."""
    drafts = await here.services.record_drafts.mine(here.actor)
    await here.replace(drafts_card(drafts, here.texts, max(0, int(page))))


@on_press("draft-later")
async def later(here: Here, draft_id: str) -> None:
    """Leave a draft as it is."""
    draft = await here.services.record_drafts.find(here.actor, int(draft_id))
    await here.replace(later_card(draft, here.texts, profile=here.command("profile show")))


@on_press("throw-draft")
async def ask_to_throw(here: Here, draft_id: str) -> None:
    """Ask before a draft is thrown away."""
    draft = await here.services.record_drafts.find(here.actor, int(draft_id))
    await here.answer(ask_throw_card(draft, here.texts))


@on_press("draft-thrown")
async def throw(here: Here, draft_id: str) -> None:
    """Throw it away."""
    await here.working(here.services.record_drafts.discard(here.actor, int(draft_id)))
    await here.replace(thrown_card(here.texts))
