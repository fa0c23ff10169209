"""What a new network is not empty of: initiatives that documents name, with their source, in the reader's language."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from tests.journeys.browsing import view
from tests.journeys.organising import choose_from
from tests.reading import labels, options, words
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


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_guest_walks_from_a_practice_to_what_it_came_out_of(begun: World, language: str) -> None:
    if language == "fr":
        await begun.in_french(begun.stranger)
    shown = await begun.stranger.slash(begun.away, "practice view", practice="Credible messengers")
    said = words(shown)
    for part in {
        "en": ("Submitted", "Who says something counts", "Our advice, not the report’s", "paragraphs 44 and 45"),
        "fr": ("Proposée", "Qui parle compte autant", "Notre conseil, et non celui du rapport", "paragraphes 44 et 45"),
    }[language]:
        assert part in said
    (project,) = [label for label in options(shown) if "strat" in label.lower()]
    assert "A/72/621" in words(await choose_from(begun.stranger, shown, project))


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_guest_reads_where_the_call_came_from_no_more_precise_than_it_is_known(
    begun: World, language: str
) -> None:
    if language == "fr":
        await begun.in_french(begun.stranger)
    title = "Internet and the radicalization of youth: preventing, acting and living together"
    shown = await begun.stranger.slash(begun.away, "conference view", conference=title)
    said = words(shown)
    for part in {
        "en": ("Held", "October 30, 2016", "November 1, 2016", "500", "the text of Québec’s Call for Action", "CALL-1"),
        "fr": ("Tenue", "30 octobre 2016", "1 novembre 2016", "500", "le texte de l’Appel de Québec", "CALL-1"),
    }[language]:
        assert part in said
    before = {"en": "Youth and the Internet", "fr": "Les jeunes et Internet"}[language]
    (label,) = [label for label in options(shown) if label.startswith(before)]
    said = words(await choose_from(begun.stranger, shown, label))
    assert {"en": "June 2015", "fr": "juin 2015"}[language] in said
    assert {"en": "June 1", "fr": "1 juin"}[language] not in said


async def test_nobody_but_a_steward_changes_it(begun: World) -> None:
    for person, may in ((begun.admin, False), (begun.steward, True)):
        shown = await view(begun, person, "Tech Against Terrorism")
        assert ("Edit" in labels(shown)) is may
