"""The fields of the forms of a digest."""

from typing import Any, Final

import discord
from discord import ui

from bot.domain.areas import AREAS, REGIONS
from bot.domain.digest_orders import HowItArrives, TypedFilter, WhenAndWhere
from bot.domain.digests import Manner
from bot.domain.languages import LANGUAGES
from bot.domain.rhythms import Rhythm
from bot.domain.servers import DEFAULT_ZONE, LONGEST_ZONE
from bot.texts import Texts
from cogs.digests.orders.packing import SAYS, THEIRS, WRITES
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.ui.fields import boxes, line_of_text, several_of
from cogs.ui.forms import AccordForm

# In which a digest can arrive.
CHANNELS: Final = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
    discord.ChannelType.news_thread,
]
_DAY, _HOUR, _LISTS = 30, 20, 600


def when_fields(form: AccordForm, texts: Texts, holds: WhenAndWhere, *, personal: bool) -> None:
    """Where, how often, on which day, at which hour, by which clock. A personal digest has no channel."""
    if not personal:
        channel: ui.ChannelSelect[Any] = ui.ChannelSelect(
            custom_id="channel",
            channel_types=CHANNELS,
            default_values=[discord.Object(holds.channel_id)] if holds.channel_id else [],
        )
        form.field(texts("digest-channel"), channel, texts("digest-channel-description"))
    rhythms = [(each.value, texts(each.text_id)) for each in Rhythm]
    zone = line_of_text("zone", holds.when.zone, LONGEST_ZONE)
    zone.placeholder = DEFAULT_ZONE
    form.field(texts("digest-rhythm"), radio("rhythm", rhythms, holds.when.rhythm.value))
    form.field(texts("digest-day"), line_of_text("day", holds.when.day, _DAY), texts("digest-day-description"))
    form.field(texts("digest-hour"), line_of_text("hour", holds.when.hour, _HOUR), texts("digest-hour-description"))
    form.field(texts("digest-zone"), zone, texts("digest-zone-description"))


def filter_fields(form: AccordForm, texts: Texts, holds: TypedFilter) -> None:
    """What it asks of records: what they are about, where, and in which languages."""
    areas = [(each.value, texts(each.text_id)) for each in AREAS]
    regions = [(each.value, texts(each.text_id)) for each in REGIONS]
    every = texts("digest-every")
    form.field(texts("digest-areas"), several_of("areas", areas, [each.value for each in holds.areas], every))
    form.field(texts("digest-regions"), several_of("regions", regions, [each.value for each in holds.regions], every))
    typed = {"topics": holds.topics, "countries": holds.countries, "languages": holds.languages}
    for name, said in typed.items():
        field = line_of_text(name, said, _LISTS)
        form.field(texts(f"digest-{name}"), field, texts(f"digest-{name}-description"))


def arrival_fields(form: AccordForm, texts: Texts, holds: HowItArrives, *, personal: bool) -> None:
    """Whom it mentions, as what it arrives, in which language, and what it does when there is nothing to tell."""
    theirs = texts("digest-language-yours" if personal else "digest-language-servers")
    languages = [(THEIRS, theirs), *((each, LANGUAGE_NAMES[each]) for each in LANGUAGES)]
    if not personal:
        role: ui.RoleSelect[Any] = ui.RoleSelect(
            custom_id="role",
            required=False,
            min_values=0,
            placeholder=texts("digest-role-none"),
            default_values=[discord.Object(holds.role_id)] if holds.role_id else [],
        )
        manners = [(each.value, texts(each.text_id)) for each in Manner]
        form.field(texts("digest-role"), role, texts("digest-role-description"))
        form.field(texts("digest-manner"), radio("manner", manners, holds.manner.value))
    form.field(texts("digest-language"), radio("language", languages, holds.language or THEIRS))
    if not personal:
        wishes = [(SAYS, texts("digest-says-nothing-new")), (WRITES, texts("digest-writes-of-trouble"))]
        ticked = [SAYS] * holds.says_nothing_new + [WRITES] * holds.writes_of_trouble
        form.field(texts("digest-wishes"), boxes("wishes", wishes, ticked))


def radio(custom_id: str, choices: list[tuple[str, str]], chosen: str) -> ui.RadioGroup[Any]:
    """A choice of one of a few, all of them seen at once."""
    return ui.RadioGroup(
        custom_id=custom_id,
        options=[
            discord.RadioGroupOption(label=label, value=value, default=value == chosen) for value, label in choices
        ],
    )
