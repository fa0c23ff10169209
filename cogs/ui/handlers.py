"""What a press does: the asker is recognised anew, and whatever goes wrong reaches the one error handler."""

from collections.abc import Awaitable, Callable
from typing import Concatenate, ParamSpec

from cogs.ui.errors import report
from cogs.ui.here import Asked, Here
from cogs.ui.layout import TROUBLE, AccordView, text
from cogs.ui.presses import OUTDATED, PRESSED

P = ParamSpec("P")
Handler = Callable[Concatenate[Here, P], Awaitable[None]]


def on_press(action: str) -> Callable[[Handler[P]], Handler[P]]:
    """Let a function handle every button and select of an action. Its arguments arrive as text."""

    def register(handler: Handler[P]) -> Handler[P]:
        async def pressed(interaction: Asked, *args: P.args, **kwargs: P.kwargs) -> None:
            here: Here | None = None
            try:
                here = await Here.of(interaction)
                await handler(here, *args, **kwargs)
            except Exception as error:  # noqa: BLE001 - discord.py would only log it; the handler tells the asker
                await report(interaction, error, texts=here.texts if here else None)

        PRESSED[action] = pressed
        return handler

    return register


@on_press(OUTDATED)
async def outdated(here: Here, *_arguments: str) -> None:
    """Say of something that an earlier version posted that it does nothing any more."""
    said = here.texts("error-press-outdated", command=here.command("help"))
    await here.answer(AccordView(text(said), colour=TROUBLE))
