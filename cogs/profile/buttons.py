"""What the buttons of the profile do."""

from dataclasses import replace

from bot.domain.groups import StakeholderGroup
from bot.domain.languages import shipped
from bot.domain.members import Profile
from cogs.profile.forms import OriginForm, ProfileForm
from cogs.ui.given_back import typed_before
from cogs.ui.handlers import on_press
from cogs.ui.here import Here


@on_press("edit-profile")
async def edit(here: Here) -> None:
    """Open the form."""
    await here.open(ProfileForm(here.texts, here.profile))


@on_press("edit-profile-again")
async def edit_again(here: Here, group: str, language: str, marks: str) -> None:
    """Open it as it was sent, to mend it."""
    country, _, organisation = (await typed_before(here)).partition("\n")
    chosen = replace(
        _marked(here.profile, marks), group=StakeholderGroup(group) if group else None, language=shipped(language)
    )
    await here.open(ProfileForm(here.texts, chosen, country=country, organisation=organisation))


@on_press("origin")
async def origin(here: Here) -> None:
    """Open the form for country and marks."""
    await here.open(OriginForm(here.texts, here.profile))


@on_press("origin-again")
async def origin_again(here: Here, marks: str) -> None:
    """Open it as it was sent, to mend it."""
    typed = await typed_before(here)
    await here.open(OriginForm(here.texts, _marked(here.profile, marks), country=typed))


def _marked(profile: Profile, marks: str) -> Profile:
    ticked = marks.split(".")
    return replace(profile, youth_led="youth" in ticked, women_led="women" in ticked)
