"""What the next edition would look like: for every member, as it would be posted, and nothing of it counts as told."""

from typing import Final

import pytest

from tests.journeys.adding import added
from tests.journeys.ordering import ordered
from tests.reading import labels, message, options, select_that, words
from tests.world import World

AHEAD: Final = {"en": "the next edition would tell now", "fr": "la prochaine édition annoncerait maintenant"}
TITLE: Final = {"en": "## Digest of the week", "fr": "## Le bulletin de la semaine"}
SECTION: Final = {"en": "### 📅 Conferences ahead", "fr": "### 📅 Conférences à venir"}
NEW: Final = {"en": "**new**", "fr": "**nouveauté**"}
NOTHING: Final = {"en": "Nothing is new this time.", "fr": "Rien de nouveau cette fois."}
UNPOSTED: Final = {"en": "nothing is posted", "fr": "rien ne sera publié"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server and of those who ask."""
    await world.set_up(language=request.param, wishes=[])
    if request.param == "fr":
        await world.in_french(world.admin, world.reviewer, world.youth)
    return request.param


async def test_it_is_shown_as_it_would_look_and_leads_to_each_record(world: World, language: str) -> None:
    digest = await ordered(world, world.reviewer)
    conference = await added(world, world.reviewer, language)
    for _ in range(2):
        seen = await world.youth.slash(world.channel, "digest preview", digest=digest)
        said = words(seen)
        assert AHEAD[language] in said
        assert TITLE[language] in said
        assert SECTION[language] in said
        assert "**Youth and the Internet**" in said
        assert NEW[language] in said
        assert conference in said
    assert labels(seen) == []
    assert options(seen)["Youth and the Internet"] == conference
    opened = await world.youth.select(message(seen), [conference], custom_id=select_that(seen, "open"))
    assert "## Youth and the Internet" in words(opened)
    assert all(each.flags.ephemeral for each in world.channel.history())


async def test_where_nothing_is_new_it_says_so_and_what_becomes_of_that(world: World, language: str) -> None:
    digest = await ordered(world, world.reviewer)
    said = words(await world.youth.slash(world.channel, "digest preview", digest=digest))
    assert NOTHING[language] in said
    assert UNPOSTED[language] in said


async def test_a_french_server_is_shown_french_and_told_in_its_readers_language(world: World) -> None:
    await world.set_up(language="fr", wishes=[])
    digest = await ordered(world, world.reviewer)
    said = words(await world.youth.slash(world.channel, "digest preview", digest=digest))
    assert AHEAD["en"] in said
    assert TITLE["fr"] in said


async def test_a_digest_of_another_server_is_not_known(world: World) -> None:
    await world.set_up(wishes=[])
    digest = await ordered(world, world.reviewer)
    said = words(await world.neighbours_admin.slash(world.away, "digest preview", digest=digest))
    assert TITLE["en"] not in said
    assert digest in said
