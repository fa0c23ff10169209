"""The base of every form, and what becomes of a form that was open while the bot restarted."""

import secrets
from abc import ABC, abstractmethod
from typing import Any, ClassVar, Final

import discord
from discord import ui

from bot.texts import Texts
from cogs.ui.errors import readers_texts, report, trouble_files, trouble_view
from cogs.ui.here import Asked, Here
from cogs.ui.language import known_texts
from cogs.ui.presses import AccordButton

Data = dict[str, list[str]]
_OPEN: Final[set[str]] = set()
# So long a form may stay open; what is sent later is given back, as after a restart.
_LIFETIME: Final = 15 * 60
# Those who know how to open themselves again after a restart, by kind.
_KINDS: Final[dict[str, type["AccordForm"]]] = {}


class AccordForm(ui.Modal, ABC):
    """A form of at most five fields. Its id says what it is and what it is about, for the case of a restart."""

    kind: ClassVar[str]

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        _KINDS[cls.kind] = cls

    def __init__(self, title: str, *about: str) -> None:
        # Never the same id twice: the second person's answer would reach the first person's form.
        custom_id = ":".join(("form", self.kind, *about, secrets.token_hex(8)))
        super().__init__(title=title, custom_id=custom_id, timeout=_LIFETIME)
        _OPEN.add(custom_id)

    def field(self, label: str, component: ui.Item[Any], description: str | None = None) -> None:
        """Add a labelled field."""
        self.add_item(ui.Label(text=label, component=component, description=description))

    async def on_submit(self, interaction: Asked) -> None:  # pyright: ignore[reportIncompatibleMethodOverride] - our own client
        """Recognise the asker, and hand over."""
        here: Here | None = None
        try:
            here = await Here.of(interaction)
            await self.submit(here)
        except Exception as error:  # noqa: BLE001 - the handler tells the asker and gives back what was typed
            texts = here.texts if here else known_texts(interaction)
            data = submitted(interaction)
            typed, again = self.give_back(data, texts, *self.custom_id.split(":")[2:-1])
            await report(interaction, error, texts=texts, typed=typed, again=again)
        finally:
            # Not before: `answer_lost_form` hears of the same form while this waits for the database.
            _OPEN.discard(self.custom_id)

    async def on_timeout(self) -> None:
        """Forget a form that nobody sent."""
        _OPEN.discard(self.custom_id)

    @abstractmethod
    async def submit(self, here: Here) -> None:
        """What sending the form does."""

    @classmethod
    async def sent_late(cls, here: Here, data: Data, *about: str) -> bool:
        """Take a form that was opened before the bot restarted. False where it can only be given back."""
        return False

    @classmethod
    @abstractmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed as free text, and a button that opens the form as it was sent."""


def forget_open_forms() -> None:
    """Of the forms that an earlier bot opened, none can reach this one."""
    _OPEN.clear()


def submitted(interaction: discord.Interaction[Any]) -> Data:
    """What a sent form holds, by the id of each field."""
    data: Data = {}
    sent: Any = interaction.data or {}
    for labelled in sent.get("components", []):
        component: Any = labelled.get("component") or {}
        values = component.get("values")
        given = values if values is not None else [component.get("value")]
        data[component.get("custom_id", "")] = [str(value) for value in given if value not in (None, "")]
    return data


async def answer_lost_form(interaction: Asked) -> None:
    """Answer a form that was opened before the bot restarted: nothing typed is lost."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    custom_id = str((interaction.data or {}).get("custom_id", ""))
    prefix, kind, *about = custom_id.split(":")
    if prefix != "form" or custom_id in _OPEN or kind not in _KINDS or interaction.response.is_done():
        return
    form, data, texts = _KINDS[kind], submitted(interaction), await readers_texts(interaction)
    typed, again = form.give_back(data, texts, *about[:-1])
    try:
        if await form.sent_late(await Here.of(interaction), data, *about[:-1]):
            return
    except Exception as error:  # noqa: BLE001 - the handler tells the asker and gives back what was typed
        await report(interaction, error, texts=texts, typed=typed, again=again)
        return
    said = texts("error-form-outlived")
    view, files = trouble_view(said, typed=typed, again=again), trouble_files(said, typed)
    await interaction.response.send_message(view=view, files=files, ephemeral=True)
