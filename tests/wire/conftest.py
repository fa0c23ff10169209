"""A rig for each test; what Discord would refuse, or the rig does not know, fails the test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.guard import problems
from tests.wire.rig import Rig

RATE_LIMITED = 429


@pytest_asyncio.fixture
async def rig() -> AsyncIterator[Rig]:
    """A Discord of one's own."""
    async with Rig() as rig:
        yield rig
        assert not rig.unknown, [(sent.method, sent.path) for sent in rig.unknown]
        taken = [sent for sent in rig.sent() if sent.status != RATE_LIMITED]
        kinds = {one.id: one.kind for one in rig.interactions}
        found = problems(taken, interaction_types=kinds)
        assert not found, "\n".join(map(str, found))
