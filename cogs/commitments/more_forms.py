"""What may be said of a commitment beside: areas, places, evidence, what carries it out; and who joins it."""

from typing import ClassVar, Final

import discord

from bot.domain.areas import AREAS, REGIONS
from bot.domain.commitments import SeenCommitment
from bot.domain.errors.records import RecordChanged
from bot.domain.errors.reviews import UnknownOrganisation
from bot.domain.pledges import Details
from bot.domain.records import MOST_COUNTRIES, LinkKind
from bot.domain.typed_lists import at_most, country_names
from bot.places import find_country
from bot.texts import Texts
from cogs.commitments.cards import commitment_card, partners_card, saved_card, which_partner_card
from cogs.commitments.packing import Beside
from cogs.ui.conflicts import tell_changed
from cogs.ui.fields import line_of_text, long_text, several_of
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.packing import together, typed_in
from cogs.ui.presses import AccordButton, press

_COUNTRIES_ROOM: Final = 1500
_LINK_ROOM: Final = 600
_TITLE_ROOM: Final = 200
_NAME_ROOM: Final = 300


class DetailsForm(AccordForm):
    """What it is about, where, what shows it, and which initiative carries it out."""

    kind: ClassVar[str] = "commitment-details"

    def __init__(self, texts: Texts, seen: SeenCommitment, beside: Beside) -> None:
        record = seen.commitment.record
        super().__init__(texts("commit-details-title"), record.reference, str(record.version))
        self._about = (record.reference, record.version)
        areas = [(str(place), texts(each.text_id)) for place, each in enumerate(AREAS)]
        regions = [(str(place), texts(each.text_id)) for place, each in enumerate(REGIONS)]
        self.areas = several_of("areas", areas, {str(each) for each in beside.areas}, texts("commit-areas-none"))
        self.regions = several_of(
            "regions", regions, {str(each) for each in beside.regions}, texts("commit-regions-none")
        )
        self.countries = long_text("countries", beside.countries, _COUNTRIES_ROOM)
        self.link = line_of_text("link", beside.link, _LINK_ROOM)
        self.initiative = line_of_text("initiative", beside.initiative, _TITLE_ROOM)
        self.field(texts("commit-areas"), self.areas)
        self.field(texts("commit-regions"), self.regions)
        self.field(texts("commit-countries"), self.countries, texts("commit-countries-description"))
        self.field(texts("commit-link"), self.link, texts("commit-link-description"))
        self.field(texts("commit-initiative"), self.initiative, texts("commit-initiative-description"))

    async def submit(self, here: Here) -> None:
        """Save it; where someone else changed the commitment meanwhile, show both."""
        named = at_most(tuple(country_names(self.countries.value)), "countries", MOST_COUNTRIES)
        countries = tuple(each for name in named if (each := find_country(name, here.texts)) is not None)
        details = Details(
            areas=tuple(AREAS[int(each)] for each in self.areas.values),
            regions=tuple(REGIONS[int(each)] for each in self.regions.values),
            countries=tuple(dict.fromkeys(countries)),
            link=self.link.value,
            initiative=self.initiative.value,
        )
        try:
            saved = await here.working(here.services.commitment_texts.add_details(here.actor, *self._about, details))
        except RecordChanged as changed:
            now = await here.services.commitments.view(here.actor, changed.reference)
            await tell_changed(here, changed, self, commitment_card(now, here.texts))
            return
        await here.answer(saved_card(saved, here.texts))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """What was typed; what was chosen travels in the button."""
        chosen = ("".join(data.get(field, [])) or "-" for field in ("areas", "regions"))
        style = discord.ButtonStyle.primary
        again = press(texts("button-mend"), "commitment-details-again", about[0], *chosen, style=style)
        return together(*(typed_in(data, field) for field in ("countries", "link", "initiative"))), again


def carrier(seen: SeenCommitment) -> str:
    """The reference of the initiative that carries a commitment out, as its reader may see it."""
    links = [each for each in seen.around.links if each.link is LinkKind.CARRIES_OUT and not each.outward]
    return links[0].record.reference if links else ""


class PartnerForm(AccordForm):
    """Asks an organisation to take part."""

    kind: ClassVar[str] = "ask-partner"

    def __init__(self, texts: Texts, reference: str, organisation: str = "") -> None:
        super().__init__(texts("partner-ask-title"), reference)
        self._reference = reference
        self.organisation = line_of_text("organisation", organisation, _NAME_ROOM, required=True)
        self.field(texts("partner-organisation"), self.organisation, texts("partner-organisation-description"))

    async def submit(self, here: Here) -> None:
        """Ask it; where the name is not one that is known, first which one is meant."""
        name = self.organisation.value
        try:
            asked = await here.working(here.services.partners.ask(here.actor, self._reference, name))
        except UnknownOrganisation:
            found = await here.services.organisations.suggest(here.actor, name)
            if not found:
                raise
            await here.answer(which_partner_card(self._reference, name, found, here.texts))
            return
        await here.answer(partners_card(asked, here.texts, news=here.texts("partner-asked")))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The name as typed."""
        style = discord.ButtonStyle.primary
        return typed_in(data, "organisation"), press(texts("button-mend"), "partner-ask", about[0], style=style)
