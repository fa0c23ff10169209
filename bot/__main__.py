"""The command line. `python -m bot` serves Discord where there is a token, else it opens the playground."""

import asyncio
import logging
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.settings import Settings, WrongSetting, load_settings

cli = typer.Typer(
    add_completion=False, help="Accord: a Call for Action, acted on together.", pretty_exceptions_enable=False
)
WRONG = 2


def stop_with(sentence: str) -> "typer.Exit":
    """One clear sentence, and exit code 2."""
    typer.echo(sentence, err=True)
    return typer.Exit(WRONG)


def run_to_the_end(work: Callable[[Settings], Coroutine[Any, Any, int]]) -> None:
    """Run a command with the settings; what an operator can mend is one sentence, Ctrl-C is a clean end."""
    from bot.domain.errors import AccordError
    from bot.operator import explain

    try:
        # What is kept is for this user of the machine alone.
        os.umask(0o077)
        settings = load_settings()
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
        code = asyncio.run(work(settings))
    except WrongSetting as error:
        raise stop_with(str(error)) from None
    except AccordError as error:
        raise stop_with(explain(error)) from None
    except KeyboardInterrupt:
        code = 0
    raise typer.Exit(code)


def until_stopped(work: Coroutine[Any, Any, int]) -> Coroutine[Any, Any, int]:
    """Let SIGTERM and Ctrl-C end a service gracefully, with exit code 0."""

    async def run() -> int:
        task = asyncio.ensure_future(work)
        loop = asyncio.get_running_loop()

        def stop() -> None:
            # Once: a second signal must not cut short what the first one lets finish.
            if not task.cancelling():
                task.cancel()

        for number in (signal.SIGTERM, signal.SIGINT):
            if sys.platform != "win32":
                loop.add_signal_handler(number, stop)
        try:
            return await task
        except asyncio.CancelledError:
            return 0

    return run()


@cli.callback(invoke_without_command=True)
def default(
    context: typer.Context, *, fresh: Annotated[bool, typer.Option(help="Start the playground over.")] = False
) -> None:
    """Serve Discord where there is a token, else open the playground."""
    if context.invoked_subcommand is not None:
        return

    async def start(settings: Settings) -> int:
        if settings.discord_token is not None and fresh:
            raise WrongSetting(
                "Starting over is for the playground only, and there is a DISCORD_TOKEN: leave out FRESH."
            )
        if settings.discord_token is not None:
            return await serve_discord(settings)
        return await open_playground(settings, fresh=fresh)

    run_to_the_end(start)


async def serve_discord(settings: Settings) -> int:
    """Serve Discord until stopped."""
    from bot.service import serve

    if settings.discord_token is None:
        raise WrongSetting(
            "There is no DISCORD_TOKEN, and without one Discord lets no bot in: set it in the environment or in .env, "
            "or try Accord without an account with `make run`."
        )
    return await until_stopped(serve(settings, settings.discord_token.get_secret_value()))


async def open_playground(settings: Settings, *, fresh: bool) -> int:
    """Open the playground until stopped."""
    from bot.playground import serve

    return await until_stopped(serve(settings, fresh=fresh))


@cli.command()
def run() -> None:
    """Serve Discord; needs DISCORD_TOKEN."""
    run_to_the_end(serve_discord)


@cli.command()
def playground(*, fresh: Annotated[bool, typer.Option(help="Start over.")] = False) -> None:
    """Open the playground: the real bot in a virtual Discord, on this machine."""

    async def start(settings: Settings) -> int:
        return await open_playground(settings, fresh=fresh)

    run_to_the_end(start)


@cli.command()
def migrate() -> None:
    """Bring the database to this version's tables."""
    from bot.operator import bring_up_to_date

    run_to_the_end(bring_up_to_date)


@cli.command()
def backup(file: Path) -> None:
    """Copy the database into FILE while Accord runs."""
    from bot.operator import back_up

    run_to_the_end(lambda settings: back_up(settings, file))


@cli.command()
def restore(file: Path) -> None:
    """Put a backup in place of the database; erasures made since are carried out again."""
    from bot.operator import put_back

    run_to_the_end(lambda settings: put_back(settings, file))


@cli.command()
def doctor() -> None:
    """Look whether everything that Accord needs is there."""
    from bot.operator import examine

    run_to_the_end(examine)


@cli.command()
def load_content(file: Path) -> None:
    """Load a Call, or initiatives, from a content file; see docs/content.md."""
    from bot.operator import load

    run_to_the_end(lambda settings: load(settings, file))


@cli.command()
def export(
    call: str, file: Path, *, language: Annotated[str, typer.Option(help="Of headings and words: en or fr.")] = "en"
) -> None:
    """Write a Call's signatures into FILE.csv or FILE.xlsx, as `/call export` does; CALL is, for example, CALL-1."""
    from bot.exporting import export_to

    run_to_the_end(lambda settings: export_to(settings, call, file, language))


if __name__ == "__main__":
    cli()
