"""The base view, and the few shapes that every card is made of."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

ACCENT: Final = discord.Colour(0x1F5F8B)
TROUBLE: Final = discord.Colour(0xB3541E)
# An edit carries no mentions of the client's default: it is said each time that nobody is called.
NOBODY: Final = discord.AllowedMentions.none()
# The component that holds what someone typed, so that a later press can read it back from the message.
TYPED: Final = 7
_FENCE: Final = "```"
# The same to the eye: zero-width spaces stand between.
_NO_FENCE: Final = "`\u200b`\u200b`"

Block = ui.TextDisplay[Any] | ui.ActionRow[Any] | ui.Separator[Any] | ui.MediaGallery[Any] | ui.File[Any]


class AccordView(ui.LayoutView):
    """The base of every message: one framed card. It holds no state: its buttons carry theirs, past a restart."""

    def __init__(self, *blocks: Block | None, colour: discord.Colour = ACCENT) -> None:
        super().__init__(timeout=None)
        self.add_item(ui.Container(*(block for block in blocks if block is not None), accent_colour=colour))
        # A stopped view is not kept by discord.py for each message that was ever sent; dynamic items work all the same.
        self.stop()


def text(*lines: str, id: int | None = None) -> ui.TextDisplay[Any]:  # noqa: A002 - Discord's word for a component's number
    """Lines of Discord's Markdown, one below the other."""
    return ui.TextDisplay("\n".join(lines), id=id)


def gap() -> ui.Separator[Any]:
    """A thin line between parts."""
    return ui.Separator()


def row(*items: ui.Item[Any] | None) -> ui.ActionRow[Any] | None:
    """Buttons beside each other, or one select; nothing where there is none."""
    kept = [item for item in items if item is not None]
    return ui.ActionRow(*kept) if kept else None


def picture(name: str, description: str) -> ui.MediaGallery[Any]:
    """An attached picture, with its alternative text."""
    return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{name}", description=description[:1024]))


def attachment(name: str) -> ui.File[Any]:
    """An attached file to take away."""
    return ui.File(f"attachment://{name}")


def safe(typed: str) -> str:
    """What people typed, so that Discord neither formats it nor calls anyone."""
    plain = discord.utils.escape_markdown(typed, as_needed=False)
    # discord.py sees the first of several links with a text of their own beside each other, and not the others.
    return discord.utils.escape_mentions(plain.replace("](", "]\\("))


def cited(typed: str) -> str:
    """What someone typed, to read: a quotation of as many lines, which Discord neither formats nor lets call anyone."""
    return "\n".join(f"> {safe(line)}" for line in typed.splitlines())


def quoted(typed: str, *, room: int = 4000) -> str:
    """What someone typed, to copy: a block of plain characters, which nothing in it can end; no longer than `room`.

    Forms take no more than fits; what is longer was sent past them, or is nothing but fences.
    """
    inside = typed.replace(_FENCE, _NO_FENCE)[: room - 2 * len(_FENCE) - 2]
    return f"{_FENCE}\n{inside}\n{_FENCE}"


def unquoted(components: Sequence[Any]) -> str:
    """What `quoted` put into a message's component TYPED, or nothing."""
    for component in components:
        if getattr(component, "id", None) == TYPED and hasattr(component, "content"):
            inside = str(component.content).removeprefix(f"{_FENCE}\n").removesuffix(f"\n{_FENCE}")
            return inside.replace(_NO_FENCE, _FENCE)
        if found := unquoted(getattr(component, "children", ())):
            return found
    return ""
