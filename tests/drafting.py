"""Drafts for tests: an initiative as a member of HOME types it."""

from typing import Any

from bot.domain.actor import Actor
from bot.domain.typed_initiatives import InitiativeDraft, Saved
from tests.house import House

LEAST = {"title": "Youth clubs", "areas": ("EDU",)}


def typed(**fields: Any) -> dict[str, tuple[str, ...]]:
    """Fields as a form sends them: a text, or the values that were chosen."""
    return {name: (said,) if isinstance(said, str) else tuple(said) for name, said in fields.items()}


async def begin(house: House, who: Actor, language: str = "en", **fields: Any) -> InitiativeDraft:
    """Begin a draft with the least that is needed, and what is given."""
    return await house.services.logging.begin(who, typed(**(LEAST | fields)), language)


async def logged(house: House, who: Actor, **fields: Any) -> Saved:
    """Log an initiative."""
    draft = await begin(house, who, **fields)
    return await house.services.logging.save(who, draft.draft.id)


async def corrected(house: House, who: Actor, reference: str, **fields: Any) -> Saved:
    """Correct some fields of an initiative."""
    draft = (await house.services.logging.correct(who, reference, "en")).draft
    await house.services.record_drafts.keep(who, draft.id, typed(**fields))
    return await house.services.logging.save(who, draft.id)
