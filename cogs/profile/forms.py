"""Changing one's profile, whole or only the country and the marks."""

from typing import Any, ClassVar

import discord
from discord import ui

from bot.domain.groups import StakeholderGroup
from bot.domain.languages import LANGUAGES
from bot.domain.members import Profile
from bot.places import find_country
from bot.texts import Texts
from cogs.profile.cards import LANGUAGE_NAMES, profile_card
from cogs.ui.forms import AccordForm, Data
from cogs.ui.here import Here
from cogs.ui.presses import AccordButton, press

_DISCORDS_OWN = "discord"


def _country_field(texts: Texts, profile: Profile, typed: str | None) -> ui.TextInput[Any]:
    known = texts.country(profile.country) if profile.country else None
    return ui.TextInput(
        custom_id="country",
        required=False,
        max_length=100,
        placeholder=texts("profile-country-placeholder"),
        default=(known if typed is None else typed) or None,
    )


def _pack_marks(data: Data) -> str:
    """The marks that were ticked, as a part of a button's id."""
    return ".".join(data.get("marks", []))


def _marks_field(texts: Texts, profile: Profile) -> ui.CheckboxGroup[Any]:
    return ui.CheckboxGroup(
        custom_id="marks",
        required=False,
        min_values=0,
        max_values=2,
        options=[
            discord.CheckboxGroupOption(label=texts("mark-youth-led"), value="youth", default=profile.youth_led),
            discord.CheckboxGroupOption(label=texts("mark-women-led"), value="women", default=profile.women_led),
        ],
    )


class ProfileForm(AccordForm):
    """The whole profile in one form."""

    kind: ClassVar[str] = "profile"

    def __init__(
        self, texts: Texts, profile: Profile, *, country: str | None = None, organisation: str | None = None
    ) -> None:
        super().__init__(texts("profile-edit-title"))
        self.group: ui.Select[Any] = ui.Select(
            custom_id="group",
            required=False,
            min_values=0,
            placeholder=texts("sign-group-placeholder"),
            options=[
                discord.SelectOption(label=texts(group.text_id), value=group.value, default=group is profile.group)
                for group in StakeholderGroup
            ],
        )
        self.country = _country_field(texts, profile, country)
        self.organisation: ui.TextInput[Any] = ui.TextInput(
            custom_id="organisation",
            required=False,
            max_length=300,
            default=(profile.organisation if organisation is None else organisation) or None,
        )
        options = [(_DISCORDS_OWN, texts("language-of-discord")), *((each, LANGUAGE_NAMES[each]) for each in LANGUAGES)]
        self.language: ui.RadioGroup[Any] = ui.RadioGroup(
            custom_id="language",
            options=[
                discord.RadioGroupOption(label=label, value=value, default=value == (profile.language or _DISCORDS_OWN))
                for value, label in options
            ],
        )
        self.marks = _marks_field(texts, profile)
        self.field(texts("profile-group"), self.group)
        self.field(texts("profile-country"), self.country)
        self.field(texts("profile-organisation"), self.organisation)
        self.field(texts("profile-language"), self.language)
        self.field(texts("profile-marks"), self.marks, texts("profile-marks-description"))

    async def submit(self, here: Here) -> None:
        """Keep it, and answer in the language that was chosen."""
        language = self.language.value
        profile = Profile(
            group=StakeholderGroup(self.group.values[0]) if self.group.values else None,
            country=find_country(self.country.value, here.texts),
            organisation=self.organisation.value if self.organisation.value.strip() else None,
            language=None if language in (None, _DISCORDS_OWN) else language,
            youth_led="youth" in self.marks.values,
            women_led="women" in self.marks.values,
        )
        kept = await here.working(here.services.members.edit(here.actor, profile))
        here.speak(kept.language)
        await here.answer(profile_card(kept, here.texts, changed=True))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The country and the organisation as typed; what was chosen travels in the button."""
        country, organisation, group, language = (
            (data.get(name) or [""])[0] for name in ("country", "organisation", "group", "language")
        )
        chosen = (group, language, _pack_marks(data))
        again = press(texts("button-mend"), "edit-profile-again", *chosen, style=discord.ButtonStyle.primary)
        return f"{country}\n{organisation}" if country or organisation else "", again


class OriginForm(AccordForm):
    """Adds a country and the marks after signing."""

    kind: ClassVar[str] = "origin"

    def __init__(self, texts: Texts, profile: Profile, *, country: str | None = None) -> None:
        super().__init__(texts("origin-title"))
        self.country = _country_field(texts, profile, country)
        self.marks = _marks_field(texts, profile)
        self.field(texts("profile-country"), self.country)
        self.field(texts("profile-marks"), self.marks, texts("profile-marks-description"))

    async def submit(self, here: Here) -> None:
        """Keep both, and show the profile."""
        given = Profile(
            country=find_country(self.country.value, here.texts),
            youth_led="youth" in self.marks.values,
            women_led="women" in self.marks.values,
        )
        kept = await here.working(here.services.members.add_origin(here.actor, given))
        await here.answer(profile_card(kept, here.texts, changed=True))

    @classmethod
    def give_back(cls, data: Data, texts: Texts, *about: str) -> tuple[str, AccordButton | None]:
        """The country as typed; the marks travel in the button."""
        again = press(texts("button-mend"), "origin-again", _pack_marks(data), style=discord.ButtonStyle.primary)
        return (data.get("country") or [""])[0], again
