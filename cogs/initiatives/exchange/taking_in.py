"""Taking in a file of initiatives: what it would do, then, with the same file, doing it."""

from pathlib import PurePath
from typing import Final

import aiohttp
import discord

from bot.domain.errors.exchange import ImportFileGone
from bot.domain.errors.publishing import FileNotHanded
from bot.domain.exchange import Step
from bot.services.handed_in import Given, Looked
from cogs.initiatives.exchange.cards import done_card, looked_card, working_card, wrong_card
from cogs.initiatives.exchange.progress import Progress
from cogs.ui.here import Here

# How a file may be called in our own answer; by its ending it is known for what it is when it comes back.
_ENDINGS: Final = (".csv", ".json", ".tsv", ".txt", ".xls", ".xlsm", ".xlsx")
_AGAIN: Final = "initiatives"


async def look_at(here: Here, file: discord.Attachment, *, really: bool) -> None:
    """Say what a file would do; where that was asked for and nothing is wrong in it, do it at once."""
    await here.hold()
    given, progress = _given(file), Progress(here)
    said = _Said(here, progress)
    service = here.services.initiative_imports
    async with service.look(here.actor, given, here.texts, said) as looked:
        ready = not looked.outcome.problems and (looked.outcome.made or looked.outcome.changed)
        if not (really and ready):
            await _answer(here, looked, file.filename)
            return
    await carry_out(here, given)


async def carry_out(here: Here, given: Given) -> None:
    """Take a file in, all of it or nothing."""
    said = _Said(here, Progress(here))
    async with here.services.initiative_imports.carry_out(here.actor, given, here.texts, said) as done:
        if done.outcome.problems:
            await _answer(here, done, given.name)
            return
        await here.answer(done_card(done.outcome, given.name, here.texts))


async def carry_out_shown(here: Here) -> None:
    """Take in the file that stands in the message whose button was pressed."""
    message = here.interaction.message
    if message is None or not message.attachments:
        raise ImportFileGone
    await here.hold()
    await carry_out(here, _given(message.attachments[0]))


class _Said:
    """Shows each step at once, and within one how far it is now and then."""

    def __init__(self, here: Here, progress: Progress) -> None:
        self._here = here
        self._progress = progress

    async def __call__(self, step: Step, rows: int) -> None:
        await self._progress.show(working_card(step, rows, self._here.texts), now=step is Step.WAITING)


def _given(file: discord.Attachment) -> Given:
    async def read() -> bytes:
        try:
            return await file.read()
        except discord.NotFound as error:
            raise ImportFileGone from error
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            raise FileNotHanded from error

    return Given(file.filename, file.size, read)


async def _answer(here: Here, looked: Looked, name: str) -> None:
    outcome, texts = looked.outcome, here.texts
    if looked.problems is not None:
        command = here.command("initiative import")
        card = wrong_card(outcome, name, looked.problems.name, texts, command=command)
        await here.answer(card, files=[discord.File(looked.problems)])
        return
    ending = PurePath(name).suffix.lower()
    again = _AGAIN + (ending if ending in _ENDINGS else ".txt")
    files = [discord.File(looked.file, again)] if outcome.made or outcome.changed else []
    await here.answer(looked_card(outcome, name, again, texts), files=files)
