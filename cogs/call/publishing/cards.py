"""What publishing a file would do, the Call as people would see it, and what was done."""

from collections.abc import Iterable

from discord import ButtonStyle

from bot.domain.drafts import CallDraft, Preview
from bot.domain.languages import LANGUAGES
from bot.domain.revisions import Changes
from bot.texts import Texts
from cogs.call.cards import read_button, sign_button
from cogs.call.reading import foot_of_page, last_page, places, words_of_page
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton, choose, press


def draft_card(preview: Preview, texts: Texts) -> AccordView:
    """What would happen. Nothing is published without the button."""
    draft, before = preview.draft, preview.before
    said = {"call": draft.text.title.in_(texts.language), "reference": draft.text.reference}
    version = draft.text.version
    if before is None:
        heading, what = texts("draft-new-title"), texts("draft-new", version=version, **said)
    else:
        heading = texts("draft-version-title")
        what = texts("draft-version", version=version, before=before.version, **said)
    until = f"<t:{int(draft.until.timestamp())}:D>"
    return AccordView(
        text(f"## {heading}", what),
        *([gap(), text(f"### {texts('draft-changes')}", *_changes(preview.changes, texts))] if before else []),
        *([text(texts("draft-signatures", signatures=preview.signatures))] if before else []),
        gap(),
        text(texts("draft-waits", file=safe(draft.file_name), until=until)),
        row(*_preview_buttons(draft, LANGUAGES, 0, texts)),
        row(*_deciding_buttons(draft, texts)),
    )


def _changes(changes: Changes, texts: Texts) -> list[str]:
    names = ", ".join(texts(f"field-{name}") for name in changes.fields)
    lines = (
        (changes.points_new, texts("draft-points-new", numbers=_numbers(changes.points_new))),
        (changes.points_retitled, texts("draft-points-retitled", numbers=_numbers(changes.points_retitled))),
        (changes.points_reworded, texts("draft-points-reworded", numbers=_numbers(changes.points_reworded))),
        (changes.clauses_new, texts("draft-clauses-new", numbers=_numbers(changes.clauses_new))),
        (changes.clauses_reworded, texts("draft-clauses-reworded", numbers=_numbers(changes.clauses_reworded))),
        (changes.clauses_gone, texts("draft-clauses-gone", numbers=_numbers(changes.clauses_gone))),
        (changes.fields, texts("draft-fields", names=names)),
    )
    return [f"- {said}" for which, said in lines if which]


def _numbers(numbers: tuple[int, ...]) -> str:
    return ", ".join(str(number) for number in numbers)


def _preview_buttons(draft: CallDraft, languages: Iterable[str], page: int, texts: Texts) -> list[AccordButton]:
    return [
        press(texts("button-preview", language=LANGUAGE_NAMES[each]), "call-file-page", draft.id, each, page)
        for each in languages
    ]


def _deciding_buttons(draft: CallDraft, texts: Texts) -> list[AccordButton]:
    return [
        press(texts("button-publish"), "call-file-publish", draft.id, style=ButtonStyle.success),
        press(texts("button-discard"), "call-file-discard", draft.id, style=ButtonStyle.danger),
    ]


def draft_page_card(draft: CallDraft, page: int, read: Texts, texts: Texts) -> AccordView:
    """One page as a reader of `read` would see it, with the steward's own buttons. Sign and Progress do nothing."""
    call = draft.call
    last = last_page(call, read.language)
    page = min(max(page, 0), last)
    turned = (draft.id, read.language)
    others = [language for language in LANGUAGES if language != read.language]
    return AccordView(
        text(f"-# {texts('draft-page', page=page + 1, pages=last + 1)}"),
        *words_of_page(call, page, read),
        row(choose(read("read-jump"), places(call, page, read), "call-file-jump", *turned)),
        row(
            press(read("button-back"), "call-file-page", *turned, page - 1, disabled=page == 0),
            press(read("button-next"), "call-file-page", *turned, page + 1, disabled=page == last),
            sign_button(read, call, disabled=True),
            press(read("button-progress"), "progress", call.reference, disabled=True),
        ),
        foot_of_page(call, page, read),
        row(
            *_preview_buttons(draft, others, page, texts),
            press(texts("button-what-changes"), "call-file", draft.id),
            *_deciding_buttons(draft, texts),
        ),
    )


def published_card(preview: Preview, texts: Texts, *, post: str) -> AccordView:
    """The answer to publishing."""
    draft = preview.draft
    said = {"call": draft.text.title.in_(texts.language), "reference": draft.text.reference}
    if preview.before is None:
        heading, lines = texts("published-new-title"), [texts("published-new", command=post, **said)]
    else:
        heading = texts("published-version-title", version=draft.text.version)
        bound = texts("published-signatures", signatures=preview.signatures)
        lines = [texts("published-version", **said), bound]
    return AccordView(text(f"## {heading}", *lines), row(read_button(texts, draft.call)))


def draft_discarded_card(draft: CallDraft, texts: Texts) -> AccordView:
    """The answer to discarding."""
    return AccordView(text(texts("discarded", file=safe(draft.file_name))))
