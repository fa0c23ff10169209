"""What a new network is not empty of: initiatives that documents name, with their source, in the reader's language."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.journeys.browsing import view
from tests.reading import labels, words
from tests.world import World, open_world


@pytest.fixture
async def begun(tmp_path: Path) -> AsyncGenerator[World]:
    """A world that begins with starter content, as an installation does."""
    async with open_world(f"sqlite:///{tmp_path / 'accord.db'}", starter_content=True) as running:
        yield running


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_guest_reads_one_with_its_source_before_anyone_logged_anything(begun: World, language: str) -> None:
    if language == "fr":
        await begun.in_french(begun.stranger)
    shown = await view(begun, begun.stranger, "Journey to extremism in Africa")
    said = words(shown)
    assert {"en": "Journey to extremism in Africa", "fr": "Sur les chemins de l’extrémisme en Afrique"}[
        language
    ] in said
    assert {"en": "Report of the UN Secretary-General", "fr": "Rapport du secrétaire général"}[language] in said
    assert {"en": "research on drivers, recruitment", "fr": "recherche sur les causes, recrutement"}[language] in said
    assert {"en": "recherche", "fr": "research"}[language] not in said


async def test_nobody_but_a_steward_changes_it(begun: World) -> None:
    for person, may in ((begun.admin, False), (begun.steward, True)):
        shown = await view(begun, person, "Tech Against Terrorism")
        assert ("Edit" in labels(shown)) is may
