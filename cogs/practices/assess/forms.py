"""A reviewer's note about a good practice, and the reason for which one takes a label back."""

from typing import ClassVar, Final

import discord

from bot.domain.assessing import Assessing
from bot.texts import Texts
from cogs.practices.assess.cards import assessed_card, taken_back_card
from cogs.ui.fields import boxes, long_text, one_of
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

# Longer than either may be, so that too long a text is explained and given back.
_ROOM: Final = 3000
_MOST_ORGANISATIONS: Final = 25
_NO_INTEREST: Final = "none"


class AssessForm(AccordForm):
    """A note for an organisation about a practice as it was read."""

    kind: ClassVar[str] = "assess"

    def __init__(
        self, texts: Texts, assessing: Assessing, note: str = "", chosen: str = "", *, no_interest: bool = False
    ) -> None:
        record = assessing.record
        super().__init__(texts("assess-title"), record.reference, str(record.version))
        self._reference, self._version = record.reference, record.version
        choices = [(str(number), name) for number, name in assessing.organisations[:_MOST_ORGANISATIONS]]
        self.organisation = one_of("organisation", choices, choices[0][0] if len(choices) == 1 else chosen)
        self.note = long_text("note", note[:_ROOM], _ROOM, required=True)
        ticked = [_NO_INTEREST] if no_interest else []
        self.interest = boxes("interest", [(_NO_INTEREST, texts("assess-no-interest"))], ticked)
        self.field(texts("assess-organisation"), self.organisation)
        self.field(texts("assess-note"), self.note, texts("assess-note-description"))
        self.field(texts("assess-interest"), self.interest)

    async def submit(self, here: Here) -> None:
        """Keep the note."""
        work = here.services.assessing.assess(
            here.actor,
            self._reference,
            int(self.organisation.values[0]),
            self.note.value,
            no_interest=_NO_INTEREST in self.interest.values,
            version=self._version,
        )
        await here.answer(assessed_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The note as typed; what was chosen and ticked travels in the button."""
        chosen = (data.get("organisation") or [""])[0]
        ticked = "".join(data.get("interest") or [])
        style = discord.ButtonStyle.primary
        again = press(texts("button-mend"), "assess-again", about[0], chosen, ticked, style=style)
        return (data.get("note") or [""])[0], again


class TakeLabelBackForm(AccordForm):
    """Takes a label back, with a reason."""

    kind: ClassVar[str] = "take-label-back"

    def __init__(self, texts: Texts, reference: str, reason: str = "") -> None:
        super().__init__(texts("take-label-back-title"), reference)
        self._reference = reference
        self.reason = long_text("reason", reason[:_ROOM], _ROOM, required=True)
        self.field(texts("take-label-back-reason"), self.reason, texts("take-label-back-description"))

    async def submit(self, here: Here) -> None:
        """Take it back."""
        work = here.services.assessing.take_back(here.actor, self._reference, self.reason.value)
        await here.answer(taken_back_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The reason as typed."""
        again = press(texts("button-mend"), "take-label-back-again", about[0], style=discord.ButtonStyle.primary)
        return (data.get("reason") or [""])[0], again
