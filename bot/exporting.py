"""An operator's export of a Call: the same as a steward's, of any size, into files on this machine."""

import asyncio
import shutil
from pathlib import Path
from typing import Final

import typer

from bot.app import open_accord
from bot.domain.exports import ExportFormat
from bot.domain.languages import LANGUAGES
from bot.services.exports import Exported
from bot.settings import Settings, WrongSetting
from bot.texts import texts_in

_TOLD_EVERY: Final = 100_000


async def export_to(settings: Settings, call: str, file: Path, language: str) -> int:
    """Write a Call's export into a file, or for CSV into a file and its companions; none is overwritten."""
    kind = next((kind for kind in ExportFormat if file.suffix.lower() == f".{kind.value}"), None)
    if kind is None:
        raise WrongSetting(f"{file} is neither FILE.csv nor FILE.xlsx: nothing was exported.")
    if language not in LANGUAGES:
        raise WrongSetting(f"There is no language {language}: choose one of {', '.join(LANGUAGES)}.")
    _refuse_existing(file)
    async with open_accord(settings) as accord:
        exports = accord.services.exports.for_operator(call, kind, texts_in(language), told=_SoFar())
        async with exports as exported:
            made = await asyncio.to_thread(_put, exported, file)
    typer.echo(f"Exported {exported.call.reference}: {exported.rows} of {exported.total} signatures are listed.")
    typer.echo(f"In {', '.join(str(each) for each in made)}. Keep it no longer than you need it.")
    return 0


class _SoFar:
    """Says now and then how many rows are written."""

    def __init__(self) -> None:
        self._next = _TOLD_EVERY

    async def __call__(self, rows: int) -> None:
        if rows >= self._next:
            typer.echo(f"{rows} rows so far")
            self._next = rows + _TOLD_EVERY


def _refuse_existing(file: Path) -> None:
    if file.exists():
        raise WrongSetting(f"{file} exists already: an export never overwrites a file.")


def _put(exported: Exported, file: Path) -> list[Path]:
    """Move the files to where they were asked for: all of them, or none."""
    prefix = exported.call.reference.lower()
    main, *others = exported.files
    targets = {main: file} | {each: file.with_name(file.stem + each.name.removeprefix(prefix)) for each in others}
    for target in targets.values():
        _refuse_existing(target)
    moved: list[Path] = []
    try:
        for source, target in targets.items():
            moved.append(target)
            shutil.move(source, target)
    except OSError as error:
        for target in moved:
            target.unlink(missing_ok=True)
        raise WrongSetting(f"{file} cannot be written ({error}): nothing was exported.") from error
    return moved
