"""Drafts of good practices for tests, as a member of HOME types them."""

from typing import Any

from bot.domain.actor import Actor
from bot.domain.typed_practices import PracticeDraft, SavedPractice
from tests.drafting import typed
from tests.house import House

LEAST = {"title": "Credible messengers", "areas": ("EDU",)}


async def begin(house: House, who: Actor, language: str = "en", **fields: Any) -> PracticeDraft:
    """Begin a draft with the least that is needed, and what is given."""
    return await house.services.sharing.begin(who, typed(**(LEAST | fields)), language)


async def shared(house: House, who: Actor, **fields: Any) -> SavedPractice:
    """Share a practice."""
    draft = await begin(house, who, **fields)
    return await house.services.sharing.save(who, draft.draft.id)


async def corrected(house: House, who: Actor, reference: str, **fields: Any) -> SavedPractice:
    """Correct some fields of a practice."""
    draft = (await house.services.sharing.correct(who, reference, "en")).draft
    await house.services.record_drafts.keep(who, draft.id, typed(**fields))
    return await house.services.sharing.save(who, draft.id)
