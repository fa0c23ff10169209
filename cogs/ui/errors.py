"""The one error handler: it says what happened, what was kept, and what to do next."""

import logging
import secrets
from typing import Any, Final

import discord
from discord import app_commands

from bot.complaints import complaints
from bot.domain.errors import AccordError, CannotPost, NotSigned, UnknownCall
from bot.domain.errors.assessing import NoteNeedsOrganisation
from bot.domain.errors.digests import SectionMissing, TooManyDigests, UnknownDigest
from bot.domain.errors.exchange import ImportFileGone
from bot.domain.errors.invalidations import InvalidationGone
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.own_digests import TooManyOwnDigests, TooManyPlaces
from bot.domain.errors.publishing import CallFileRefused, DraftGone
from bot.domain.errors.record_drafts import RecordDraftElsewhere, RecordDraftGone, TooManyDrafts
from bot.domain.errors.records import UnknownRecord
from bot.domain.errors.reviews import ItemGone, LastRepresentative, NoSuccessor, OtherOrganisationNeeded
from bot.texts import Texts
from cogs.ui.given_back import block_of, files_of
from cogs.ui.here import Here
from cogs.ui.language import known_texts, spell_command
from cogs.ui.layout import NOBODY, TROUBLE, AccordView, gap, row, safe, text
from cogs.ui.presses import AccordButton

log = logging.getLogger(__name__)
# The command that a sentence names.
_COMMANDS: Final[dict[type[AccordError], str]] = {
    NotSigned: "call sign",
    UnknownCall: "call read",
    CallFileRefused: "call publish",
    DraftGone: "call publish",
    ItemGone: "review queue",
    InvalidationGone: "review signatures",
    OtherOrganisationNeeded: "profile edit",
    NoSuccessor: "organisation represent",
    LastRepresentative: "organisation leave",
    UnknownRecord: "find",
    ImportFileGone: "initiative import",
    NoteNeedsOrganisation: "organisation represent",
    RecordDraftGone: "profile show",
    RecordDraftElsewhere: "profile show",
    TooManyDrafts: "profile show",
    UnknownDigest: "digest list",
    TooManyDigests: "digest delete",
    SectionMissing: "digest pause",
    TooManyOwnDigests: "digest mine",
    TooManyPlaces: "digest mine",
}
# The characters of text that Discord takes in a message.
_MESSAGE: Final = 4000
# Discord's codes for an interaction that is over: unknown, or answered already.
_OVER = frozenset({10062, 40060})


def sentence(error: AccordError, texts: Texts, interaction: discord.Interaction[Any]) -> str:
    """What to say of an error of the domain."""
    data = {key: safe(value) if isinstance(value, str) else value for key, value in error.data().items()}
    if isinstance(error, CannotPost):
        # As a number it would be written with separators, and lead nowhere.
        data["channel"] = f"<#{error.channel_id}>"
    if isinstance(error, TooMuchAtOnce):
        data["until"] = f"<t:{error.until}:R>"
    if (command := _COMMANDS.get(type(error))) is not None:
        data["command"] = spell_command(command, interaction)
    said = texts(error.text_id, **data)
    return "\n".join([said, *complaints(error, texts, safe)]) if isinstance(error, CallFileRefused) else said


def trouble_view(said: str, *, typed: str = "", again: AccordButton | None = None) -> AccordView:
    """An error as people see it, with what they typed and a way to mend it."""
    given = [gap(), block_of(typed, room=_MESSAGE - len(said))] if typed else []
    return AccordView(text(said), *given, row(again), colour=TROUBLE)


def trouble_files(said: str, typed: str) -> list[discord.File]:
    """What is sent with it: what they typed, where that is more than a message takes."""
    return files_of(typed, room=_MESSAGE - len(said))


async def readers_texts(interaction: discord.Interaction[Any]) -> Texts:
    """Texts in the reader's own language where the database can tell it, else in Discord's."""
    try:
        return (await Here.of(interaction)).texts
    except AccordError:
        return known_texts(interaction)


async def report_command(interaction: discord.Interaction[Any], error: app_commands.AppCommandError) -> None:
    """Tell what went wrong with a command."""
    await report(interaction, error, texts=await readers_texts(interaction))


async def report(
    interaction: discord.Interaction[Any],
    error: BaseException,
    *,
    texts: Texts | None = None,
    typed: str = "",
    again: AccordButton | None = None,
) -> None:
    """Tell the asker, and the log where it is a mistake of ours. Never raises for an interaction that is over."""
    texts = texts or known_texts(interaction)
    cause = error.__cause__ if isinstance(error, app_commands.TransformerError) else error
    if isinstance(error, app_commands.CommandInvokeError):
        cause = error.original
    if isinstance(cause, AccordError):
        said = sentence(cause, texts, interaction)
    elif isinstance(cause, discord.NotFound | discord.HTTPException) and cause.code in _OVER:
        log.info("an interaction was over before it was answered: %s", cause)
        return
    elif isinstance(cause, app_commands.CommandSignatureMismatch | app_commands.CommandNotFound):
        said = texts("error-commands-changed")
    elif isinstance(cause, app_commands.NoPrivateMessage):
        said = texts("error-server-only")
    else:
        number = secrets.token_hex(3).upper()
        log.error("unexpected error %s", number, exc_info=cause)
        said = texts("error-unexpected", number=number)
    view, files = trouble_view(said, typed=typed, again=again), trouble_files(said, typed)
    try:
        if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
            await interaction.edit_original_response(view=view, attachments=files, allowed_mentions=NOBODY)
        elif interaction.response.is_done():
            await interaction.followup.send(view=view, files=files, ephemeral=True)
        else:
            await interaction.response.send_message(view=view, files=files, ephemeral=True)
    except discord.HTTPException as refused:
        log.warning("an error could not be told: %s", refused)
