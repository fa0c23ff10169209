"""Saying what one will do, correcting it, and saying how it goes on."""

from typing import ClassVar

import discord

from bot.domain.commitments import MayPromise, SeenCommitment
from bot.domain.errors.records import RecordChanged
from bot.domain.pledges import Progress
from bot.texts import Texts
from cogs.commitments.cards import commitment_card, made_card, saved_card
from cogs.commitments.fields import pledge_fields
from cogs.commitments.packing import MYSELF, Said, Told
from cogs.ui.conflicts import tell_changed
from cogs.ui.fields import boxes, line_of_text, long_text, one_of
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.packing import together, typed_in
from cogs.ui.presses import AccordButton, press

_NEWS_ROOM = 1100
_LINK_ROOM = 600
_SHOWS_ROOM = 350
_CHOICES = 25


class MakeForm(AccordForm):
    """One form, and a signatory has said what they will do."""

    kind: ClassVar[str] = "commit"

    def __init__(self, texts: Texts, may: MayPromise, said: Said) -> None:
        super().__init__(texts("commit-title"), may.call.reference)
        self._reference = may.call.reference
        self._fields = pledge_fields(texts, may.call, said)
        choices = [(MYSELF, texts("commit-myself"))] if may.myself else []
        choices = [*choices, *((str(number), name) for number, name in may.organisations)][:_CHOICES]
        first = choices[0][0]
        self._only = first if len(choices) == 1 else None
        self.maker = one_of("for", choices, said.maker if said.maker in dict(choices) else first)
        self.field(texts("commit-point"), self._fields.point)
        self.field(texts("commit-said"), self._fields.said, texts("commit-said-description"))
        self.field(texts("commit-deliverables"), self._fields.deliverables, texts("commit-deliverables-description"))
        if self._only is None:
            self.field(texts("commit-for"), self.maker)
        self.field(texts("commit-marks"), self._fields.marks)

    async def submit(self, here: Here) -> None:
        """Make it, and show it as others see it."""
        chosen = self._only or self.maker.values[0]
        work = here.services.commitments.make(
            here.actor,
            self._reference,
            self._fields.holds().pledge(),
            for_=None if chosen == MYSELF else int(chosen),
            language=here.texts.language,
        )
        await here.answer(made_card(await here.working(work), here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Both texts as typed; everything else travels in the button."""
        said = Said.from_form(data)
        again = press(texts("button-mend"), "commit-again", about[0], *said.chosen(), style=discord.ButtonStyle.primary)
        return together(said.said, said.deliverables), again


class CorrectForm(AccordForm):
    """Corrects what a commitment says."""

    kind: ClassVar[str] = "correct-commitment"

    def __init__(self, texts: Texts, seen: SeenCommitment, said: Said) -> None:
        record = seen.commitment.record
        super().__init__(texts("commit-correct-title"), record.reference, str(record.version))
        self._about = (record.reference, record.version)
        self._fields = pledge_fields(texts, seen.around.points[0].call, said)
        self.field(texts("commit-point"), self._fields.point)
        self.field(texts("commit-said"), self._fields.said, texts("commit-said-description"))
        self.field(texts("commit-deliverables"), self._fields.deliverables, texts("commit-deliverables-done"))
        self.field(texts("commit-marks"), self._fields.marks)

    async def submit(self, here: Here) -> None:
        """Save it; where someone else did so meanwhile, show both."""
        work = here.services.commitment_texts.correct(here.actor, *self._about, self._fields.holds().pledge())
        try:
            saved = await here.working(work)
        except RecordChanged as changed:
            now = await here.services.commitments.view(here.actor, changed.reference)
            await tell_changed(here, changed, self, commitment_card(now, here.texts))
            return
        await here.answer(saved_card(saved, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """Both texts as typed; everything else travels in the button."""
        said = Said.from_form(data)
        point, _, marks = said.chosen()
        style = discord.ButtonStyle.primary
        again = press(texts("button-mend"), "correct-commitment-again", about[0], point, marks, style=style)
        return together(said.said, said.deliverables), again


class UpdateForm(AccordForm):
    """How a commitment goes on: its stage, what happened, what was done, and what shows it."""

    kind: ClassVar[str] = "update-commitment"

    def __init__(self, texts: Texts, seen: SeenCommitment, told: Told) -> None:
        commitment = seen.commitment
        super().__init__(texts("commit-update-title"), commitment.reference, str(commitment.record.version))
        self._about = (commitment.reference, commitment.record.version)
        stages = [(each.slug, texts(each.text_id)) for each in (commitment.stage, *commitment.stage.next)]
        stage = told.stage if told.stage.slug in dict(stages) else commitment.stage
        self.stage = one_of("stage", stages, stage.slug)
        self.said = long_text("said", told.said, _NEWS_ROOM)
        done = [(str(place), each.what) for place, each in enumerate(commitment.deliverables)]
        self.done = boxes("done", done, {str(place) for place in told.done}) if done else None
        self.link = line_of_text("link", told.link, _LINK_ROOM)
        self.shows = line_of_text("shows", told.shows, _SHOWS_ROOM)
        self.field(texts("commit-stage"), self.stage)
        self.field(texts("commit-news"), self.said, texts("commit-news-description"))
        if self.done is not None:
            self.field(texts("commit-done"), self.done)
        self.field(texts("commit-link"), self.link, texts("commit-link-description"))
        self.field(texts("commit-shows"), self.shows)

    async def submit(self, here: Here) -> None:
        """Keep it; where someone else changed the commitment meanwhile, show both."""
        told = Told.again("", self.stage.values[0], "")
        progress = Progress(
            stage=told.stage,
            said=self.said.value,
            done=frozenset(int(each) for each in (self.done.values if self.done else ())),
            link=self.link.value,
            shows=self.shows.value,
        )
        try:
            saved = await here.working(here.services.commitments.update(here.actor, *self._about, progress))
        except RecordChanged as changed:
            now = await here.services.commitments.view(here.actor, changed.reference)
            await tell_changed(here, changed, self, commitment_card(now, here.texts))
            return
        await here.answer(saved_card(saved, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; the stage and what was done travel in the button."""
        stage, done = typed_in(data, "stage"), "".join(data.get("done", [])) or "-"
        style = discord.ButtonStyle.primary
        again = press(texts("button-mend"), "update-commitment-again", about[0], stage, done, style=style)
        return together(*(typed_in(data, field) for field in ("said", "link", "shows"))), again
