"""Permissions by their names in Discord."""

from collections.abc import Collection

from bot.domain.health import Permission
from bot.texts import Texts


def permissions_said(missing: Collection[Permission], texts: Texts) -> str:
    """Permissions beside each other."""
    return ", ".join(f"**{texts(f'permission-{each}')}**" for each in missing)
