"""Taking in a file of records, whatever their noun: what it would do, then, with the same file, doing it."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import PurePath

import aiohttp
import discord

from bot.domain.errors.exchange import ImportFileGone
from bot.domain.errors.publishing import FileNotHanded
from bot.domain.exchange import Outcome, Step
from bot.services.handed_in import Given, Looked, Told
from bot.texts import Texts
from cogs.ui.here import Here
from cogs.ui.layout import AccordView
from cogs.ui.progress import Progress

Taking = Callable[[Here, Given, Told], AbstractAsyncContextManager[Looked]]


@dataclass(frozen=True, slots=True)
class Intake:
    """How files of a noun are taken in, and how that is told."""

    look: Taking
    carry_out: Taking
    command: str
    # How a file is called in our own answer, by the endings that it may keep, else the last of them.
    again: str
    endings: tuple[str, ...]
    looked_card: Callable[[Outcome, str, str, Texts], AccordView]
    wrong_card: Callable[[Outcome, str, str, Texts, str], AccordView]
    done_card: Callable[[Outcome, str, Texts], AccordView]
    working_card: Callable[[Step, int, Texts], AccordView]


async def look_at(here: Here, intake: Intake, file: discord.Attachment, *, really: bool) -> None:
    """Say what a file would do; where that was asked for and nothing is wrong in it, do it at once."""
    await here.hold()
    given, said = _given(file), _Said(here, intake)
    async with intake.look(here, given, said) as looked:
        ready = not looked.outcome.problems and (looked.outcome.made or looked.outcome.changed)
        if not (really and ready):
            await _answer(here, intake, looked, file.filename)
            return
    await _carry_out(here, intake, given)


async def carry_out_shown(here: Here, intake: Intake) -> None:
    """Take in the file that stands in the message whose button was pressed, all of it or nothing."""
    message = here.interaction.message
    if message is None or not message.attachments:
        raise ImportFileGone
    await here.hold()
    await _carry_out(here, intake, _given(message.attachments[0]))


async def _carry_out(here: Here, intake: Intake, given: Given) -> None:
    async with intake.carry_out(here, given, _Said(here, intake)) as done:
        if done.outcome.problems:
            await _answer(here, intake, done, given.name)
            return
        await here.answer(intake.done_card(done.outcome, given.name, here.texts))


class _Said:
    """Shows each step at once, and within one how far it is now and then."""

    def __init__(self, here: Here, intake: Intake) -> None:
        self._here = here
        self._intake = intake
        self._progress = Progress(here)

    async def __call__(self, step: Step, rows: int) -> None:
        card = self._intake.working_card(step, rows, self._here.texts)
        await self._progress.show(card, now=step is Step.WAITING)


def _given(file: discord.Attachment) -> Given:
    async def read() -> bytes:
        try:
            return await file.read()
        except discord.NotFound as error:
            raise ImportFileGone from error
        except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
            raise FileNotHanded from error

    return Given(file.filename, file.size, read)


async def _answer(here: Here, intake: Intake, looked: Looked, name: str) -> None:
    outcome, texts = looked.outcome, here.texts
    if looked.problems is not None:
        command = here.command(intake.command)
        card = intake.wrong_card(outcome, name, looked.problems.name, texts, command)
        await here.answer(card, files=[discord.File(looked.problems)])
        return
    ending = PurePath(name).suffix.lower()
    again = intake.again + (ending if ending in intake.endings else intake.endings[-1])
    files = [discord.File(looked.file, again)] if outcome.made or outcome.changed else []
    await here.answer(intake.looked_card(outcome, name, again, texts), files=files)
