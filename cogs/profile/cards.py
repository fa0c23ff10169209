"""A member's profile, for themselves."""

from collections.abc import Sequence
from typing import Final

from bot.domain.members import Profile
from bot.domain.record_drafts import OwnDraft
from bot.texts import Texts
from cogs.ui.drafts import draft_blocks
from cogs.ui.layout import AccordView, gap, row, safe, text
from cogs.ui.presses import press

LANGUAGE_NAMES: Final = {"en": "English", "fr": "Français"}


def marks(profile: Profile, texts: Texts) -> str:
    """The marks that a member set, in words."""
    names = [texts(f"mark-{mark}") for mark in ("youth-led", "women-led") if getattr(profile, mark.replace("-", "_"))]
    return ", ".join(names) or texts("marks-none")


def profile_lines(profile: Profile, texts: Texts) -> list[str]:
    """What is known, one line each."""
    group = texts(profile.group.text_id) if profile.group else texts("not-said")
    organisation = safe(profile.organisation) if profile.organisation else texts("not-said")
    language = LANGUAGE_NAMES[profile.language] if profile.language else texts("language-of-discord")
    return [
        f"**{texts('kept-group')}** {group}",
        f"**{texts('kept-country')}** {texts.country(profile.country)}",
        f"**{texts('kept-organisation')}** {organisation}",
        f"**{texts('kept-language')}** {language}",
        f"**{texts('kept-marks')}** {marks(profile, texts)}",
    ]


def profile_card(
    profile: Profile, texts: Texts, *, changed: bool, drafts: Sequence[OwnDraft] = (), asked: int = 0
) -> AccordView:
    """The profile, what its reader has not finished or not confirmed; after a change it says what followed from it."""
    note = [f"-# {texts('profile-carried')}"] if changed else []
    return AccordView(
        text(f"## {texts('profile-changed' if changed else 'profile-title')}"),
        gap(),
        text(*profile_lines(profile, texts), *note),
        row(
            press(texts("button-edit"), "edit-profile"),
            press(texts("button-asked", number=asked), "asked") if asked else None,
        ),
        *draft_blocks(drafts, texts),
        text(f"-# {texts('profile-private')}"),
    )
