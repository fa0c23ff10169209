"""What a steward sees while an export is made, and with it. Pure: data and texts in, view out."""

from collections.abc import Sequence

from bot.domain.calls import Call
from bot.texts import Texts
from cogs.ui.layout import AccordView, attachment, text


def under_way_card(rows: int, texts: Texts) -> AccordView:
    """How far the export is."""
    return AccordView(text(texts("export-so-far", rows=rows)))


def exported_card(call: Call, rows: int, total: int, files: Sequence[str], texts: Texts) -> AccordView:
    """The files, and what to know about them."""
    return AccordView(
        text(
            f"## {texts('export-handed-title', call=call.text.title.in_(texts.language))}",
            texts("export-handed-out", rows=rows, total=total),
        ),
        *(attachment(name) for name in files),
        text(f"-# {texts('export-care')}"),
    )
