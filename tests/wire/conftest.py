"""A rig for each test; what Discord would refuse, or the rig does not know, fails the test."""

import json
import re
from collections.abc import AsyncIterator

import pytest_asyncio

from tests.guard import problems
from tests.wire.rest import Sent
from tests.wire.rig import Rig

RATE_LIMITED = 429
NUMBERS = re.compile(r"[0-9a-f]{16}|[0-9]+|/[\w-]{32}/")


@pytest_asyncio.fixture
async def rig() -> AsyncIterator[Rig]:
    """A Discord of one's own."""
    async with Rig() as rig:
        yield rig
        assert not rig.unknown, [(sent.method, sent.path) for sent in rig.unknown]
        assert not [one.refused for one in rig.interactions if one.refused]
        kinds = {one.id: one.kind for one in rig.interactions}
        found = problems(
            different([sent for sent in rig.sent() if sent.status != RATE_LIMITED]), interaction_types=kinds
        )
        assert not found, "\n".join(map(str, found))


def different(requests: list[Sent]) -> list[Sent]:
    """One of all those that differ in numbers only: hundreds of people make the bot say the same hundreds of times."""
    shapes = {NUMBERS.sub("#", json.dumps([sent.method, sent.path, sent.json])): sent for sent in requests}
    return list(shapes.values())
