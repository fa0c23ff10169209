"""A rig for each test; a request that it does not know fails the test."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.wire.rig import Rig


@pytest_asyncio.fixture
async def rig() -> AsyncIterator[Rig]:
    """A Discord of one's own."""
    async with Rig() as rig:
        yield rig
        assert not rig.unknown, [(sent.method, sent.path) for sent in rig.unknown]
