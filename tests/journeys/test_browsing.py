"""Finding initiatives: a card with what it leads to, a list whose filters stay, news and history."""

from typing import Any

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.initiatives import Status
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, LinkKind, Wording
from bot.domain.visibility import Visibility
from tests.journeys.browsing import BACK, MEND, NEXT, OPEN, listed, logged, pledged, view
from tests.journeys.organising import begin, choose_from
from tests.reading import fields, holds, labels, options, words
from tests.world import World, press, send

FILTERS = {"en": "Change filters", "fr": "Changer les filtres"}
MORE = {"en": "More filters", "fr": "Plus de filtres"}
CLEAR = {"en": "Clear filters", "fr": "Effacer les filtres"}
NEWS = {"en": "Add news", "fr": "Donner des nouvelles"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the people of the coalition’s server chose, in a network of two servers."""
    await begin(world, request.param, world.stranger)
    return request.param


async def test_a_card_says_what_is_known_no_more_precisely_than_it_is(world: World, language: str) -> None:
    made = await logged(
        world,
        world.organiser,
        "*Media* clubs",
        summary="Young people meet.\n# And **talk**",
        areas=(Area.EDUCATION, Area.YOUTH),
        topics=("media literacy",),
        countries=(Country("GH"),),
        answers=(Answer(1, 3),),
        youth_led=True,
        scope=Scope.NATIONAL,
        starts=When(2015, 6),
        ends=When(2018),
        partners=(Partner("Ministry", PartnerRole.FUNDER), Partner("Radio")),
        link="https://example.org/clubs",
    )
    shown = await view(world, world.youth, made.reference)
    said = {
        "en": [
            "🟢 Confirmed <t:",
            "**Status:** Running",
            "**When:** June 2015 – 2018",
            "**Scope:** National",
            "**Areas:** Education, skills development and employment, Empowering youth",
            "**Topics:** media literacy",
            "**Regions:** Africa",
            "**Countries:** Ghana",
            "**Marks:** Youth-led",
            "**Led by:** Youth House",
            "**Partners:** Ministry (pays for it), Radio",
            "**Answers:** Point 3 – ",
            "-# Seen by this server’s members.",
        ],
        "fr": [
            "🟢 Dernière confirmation : <t:",
            "**État :** En cours",
            "**Quand :** juin 2015 – 2018",
            "**Portée :** Nationale",
            "**Domaines :** Éducation, compétences et emploi, Pouvoir d’agir des jeunes",
            "**Thèmes :** media literacy",
            "**Régions :** Afrique",
            "**Pays :** Ghana",
            "**Mentions :** Mené par des jeunes",
            "**Menée par :** Youth House",
            "**Partenaires :** Ministry (la finance), Radio",
            "**Répond à :** Point 3 – ",
            "-# Visible par les membres de ce serveur.",
        ],
    }
    assert [line for line in said[language] if line not in words(shown)] == []
    assert r"## \*Media\* clubs" in words(shown)
    assert r"\# And \*\*talk\*\*" in words(shown)
    assert "<https://example.org/clubs>" in words(shown)
    assert world.organiser.name not in words(shown)
    assert str(world.organiser.id) not in words(shown)


async def test_a_card_leads_to_the_point_that_it_answers_and_back(world: World, language: str) -> None:
    made = await logged(world, world.organiser, answers=(Answer(1, 3),))
    await pledged(world, world.organiser, answers=(Answer(1, 3),))
    shown = await view(world, world.youth, made.reference)
    point = await press(world.youth, shown, "Point 3")
    assert "### Point 3 – " in words(point)
    counts = {"en": ["1 commitment", "1 initiative"], "fr": ["1 engagement", "1 initiative"]}
    assert [label for label in labels(point) if label in counts[language]] == counts[language]
    found = await press(world.youth, point, counts[language][1])
    title = {
        "en": "## 1 initiative\n-# Filters: answers point 3 of ",
        "fr": "## 1 initiative\n-# Filtres : répond au point 3 (",
    }
    assert title[language] in words(found)
    again = await choose_from(world.youth, found, "Clubs")
    assert words(again) == words(shown)


async def test_a_point_that_nothing_answers_says_so_and_that_this_is_not_no_activity(
    world: World, language: str
) -> None:
    await logged(world, world.organiser, answers=(Answer(1, 3),), visibility=Visibility.RESTRICTED)
    shown = await world.youth.slash(world.channel, "call read", point=3)
    said = {
        "en": "Nothing that you may see answers this point yet. That means that nothing is known here, not that",
        "fr": "Rien de visible pour vous ne répond encore à ce point. Cela veut dire qu’ici rien n’est connu, non que",
    }
    assert said[language] in words(shown)
    owner = await world.organiser.slash(world.channel, "call read", point=3)
    assert "1 initiative" in labels(owner)
    await press(world.organiser, owner, NEXT[language])
    assert "1 initiative" not in labels(owner)
    await press(world.organiser, owner, BACK[language])
    assert "1 initiative" in labels(owner)


async def test_a_card_leads_to_what_it_belongs_to(world: World, language: str) -> None:
    whole = await logged(world, world.organiser, "The programme")
    part = await logged(world, world.organiser, "Its first year")
    hidden = await logged(world, world.organiser, "Not yet", visibility=Visibility.RESTRICTED)
    async with world.accord.database.begin() as tx:
        for each in (part, hidden):
            await tx.records.link(each.record.id, LinkKind.PART_OF, whole.record.id)
    shown = await view(world, world.youth, whole.reference)
    assert list(options(shown)) == ["Its first year"]
    child = await choose_from(world.youth, shown, "Its first year")
    assert f"-# {part.reference}" in words(child)
    assert list(options(child)) == ["The programme"]


async def test_what_comes_from_a_document_says_so_in_each_language(world: World, language: str) -> None:
    made = await logged(
        world,
        None,
        "Networks",
        visibility=Visibility.NETWORK,
        wordings={"fr": Wording("Réseaux", "Des jeunes se retrouvent.")},
        source={"en": "Report A/72/621, paragraph 34", "fr": "Rapport A/72/621, paragraphe 34"},
    )
    for person in (world.youth, world.stranger):
        shown = await view(world, person, made.reference)
        said = {
            "en": "From a document, in our words: nobody in the network looks after it. Source: Report A/72/621",
            "fr": "Tirée d’un document, dans nos mots : personne dans le réseau ne s’en occupe. Source : Rapport A",
        }
        assert said[language] in words(shown)
        assert {"en": "## Networks", "fr": "## Réseaux"}[language] in words(shown)
        assert labels(shown) == []
        found = await listed(world, person)
        assert {"en": "-# 📄 from a document · ", "fr": "-# 📄 tirée d’un document · "}[language] in words(found)


async def test_filters_are_kept_while_pages_are_turned_changed_and_cleared(world: World, language: str) -> None:
    for number in range(10):
        await logged(world, world.organiser, f"Club {number}", regions=(Region.AFRICA,))
    await logged(
        world, world.organiser, "Elsewhere", areas=(Area.GENDER,), regions=(Region.ASIA,), status=Status.PAUSED
    )
    shown = await listed(world, world.youth, area="EDU", region="africa")
    head = {
        "en": "## 10 initiatives\n-# Filters: Education, skills development and employment · Africa\n-# Page {} of 2",
        "fr": "## 10 initiatives\n-# Filtres : Éducation, compétences et emploi · Afrique\n-# Page {} sur 2",
    }[language]
    assert head.format(1) in words(shown)
    assert "**Club 9** – INI-10" in words(shown)
    await press(world.youth, shown, NEXT[language])
    assert head.format(2) in words(shown)
    assert "**Club 0** – INI-1" in words(shown)
    form = await press(world.youth, shown, FILTERS[language])
    assert (holds(form)["areas"], holds(form)["regions"]) == (["EDU"], ["africa"])
    asked = {"areas": ["EDU", "GEN"], "regions": [], "statuses": ["paused"], "countries": "", "text": ""}
    await send(world.youth, form, asked)
    assert "## 1 initiative\n" in words(shown)
    assert "**Elsewhere** – INI-11" in words(shown)
    form = await press(world.youth, shown, MORE[language])
    assert list(fields(form)) == ["scopes", "groups", "topics", "organisation", "period"]
    await send(world.youth, form, holds(form) | {"period": "2030 – 2031", "organisation": "Nobody at all"})
    nothing = {
        "en": "fits these filters. That means that nothing is known here, not that nothing is done.",
        "fr": "à ces filtres. Cela veut dire qu’ici rien n’est connu, non que rien ne se fait.",
    }
    assert nothing[language] in words(shown)
    assert "`/initiative log`" in words(shown)
    await press(world.youth, shown, CLEAR[language])
    assert "## 11 initiatives\n" in words(shown)
    assert CLEAR[language] not in labels(shown)


async def test_filters_that_are_too_long_for_a_button_are_kept_too(world: World, language: str) -> None:
    for number in range(10):
        await logged(world, world.organiser, f"Club {number}", countries=(Country("GH"),))
    form = await press(world.youth, await listed(world, world.youth), FILTERS[language])
    many = "Ghana, Mali, Niger, Tchad, Kenya, Togo, Bénin, Cameroun, Canada, Belgique, Suisse, France, Chili, Haïti"
    shown = await send(world.youth, form, holds(form) | {"countries": many, "text": "young people meet"})
    assert "10 initiatives" in words(shown)
    await press(world.youth, shown, NEXT[language])
    assert "**Club 0**" in words(shown)
    assert {"en": "“young people meet”", "fr": "« young people meet »"}[language] in words(shown)
    form = await press(world.youth, shown, FILTERS[language])
    assert holds(form)["countries"].startswith("Ghana, Mali, Niger, ")


async def test_a_period_that_cannot_be_read_is_given_back_with_everything_else(world: World, language: str) -> None:
    await logged(world, world.organiser, starts=When(2024))
    refused = await listed(world, world.youth, area="EDU", period="next spring", topic="media")
    said = {
        "en": "“next spring” is not a date that Accord understands",
        "fr": "Accord ne comprend pas la date « next spring »",
    }
    assert said[language] in words(refused)
    form = await press(world.youth, refused, MEND[language])
    assert (holds(form)["period"], holds(form)["topics"]) == ("next spring", "media")
    refused = await send(world.youth, form, holds(form) | {"period": "2026 – 2024", "groups": ["youth"]})
    said = {"en": "It would end (2024) before it starts (2026)", "fr": "La fin (2024) viendrait avant le début (2026)"}
    assert said[language] in words(refused)
    form = await press(world.youth, refused, MEND[language])
    assert (holds(form)["groups"], holds(form)["period"]) == (["youth"], "2026 – 2024")
    shown = await send(world.youth, form, holds(form) | {"period": "2024-03 – 2025", "topics": "", "groups": []})
    assert "**Clubs** – INI-1" in words(shown)
    said = {
        "en": "Filters: Education, skills development and employment · March 2024 – 2025",
        "fr": "Filtres : Éducation, compétences et emploi · mars 2024 – 2025",
    }
    assert said[language] in words(shown)


async def test_news_stand_on_the_card_and_in_its_history(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    shown = await view(world, world.organiser, made.reference)
    for number in range(5):
        form = await press(world.organiser, shown, NEWS[language])
        assert holds(form) == {"said": "", "status": "running", "link": ""}
        answer = await send(world.organiser, form, holds(form) | {"said": f"News {number}"})
    assert {"en": "Thank you: Clubs is up to date.", "fr": "Merci : Clubs est à jour."}[language] in words(answer)
    form = await press(world.organiser, shown, NEWS[language])
    ended = await send(world.organiser, form, {"said": "", "status": "ended", "link": "https://example.org/end"})
    card = await press(world.organiser, ended, OPEN[language])
    said = {"en": "**Status:** Ended", "fr": "**État :** Terminée"}
    assert said[language] in words(card)
    assert f"– **{ {'en': 'Ended', 'fr': 'Terminée'}[language] }** · <https://example.org/end>" in words(card)
    assert "News 4" in words(card)
    assert "News 1" not in words(card)
    history = await press(
        world.youth,
        await view(world, world.youth, made.reference),
        {"en": "Its history", "fr": "Son historique"}[language],
    )
    assert all(f"News {number}" in words(history) for number in range(5))


async def test_what_could_not_be_kept_of_news_is_given_back(world: World, language: str) -> None:
    made = await logged(world, world.organiser)
    form = await world.organiser.slash(world.channel, "initiative update", initiative=made.reference)
    typed: dict[str, Any] = {"said": "Line one\nline two", "status": "paused", "link": "ftp://example.org"}
    refused = await send(world.organiser, form, typed)
    said = {"en": "is not a link that Accord can show", "fr": "n’est pas un lien"}
    assert said[language] in words(refused)
    form = await press(world.organiser, refused, MEND[language])
    assert holds(form) == typed
    await send(world.organiser, form, typed | {"link": ""})
    seen = await world.accord.services.initiatives.view(world.anyone, made.reference)
    assert seen.initiative.status is Status.PAUSED
