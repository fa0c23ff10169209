"""Likely doubles: every one of these pairs is suggested; some of those that are two different ones are too."""

import pytest

from bot.domain.visibility import Visibility
from bot.services.doubles import likely_doubles
from tests.house import GUEST, HOME, House
from tests.organisations import known

SAME = [
    ("UNESCO", "United Nations Educational, Scientific and Cultural Organization"),
    ("Médecins sans frontières", "MSF"),
    ("World Health Organization", "World Health Organisation"),
    ("Centre for Dialogue", "Center for Dialogue"),
    ("Youth Lab", "YouthLab"),
    ("Youth Network for Peace", "Peace Network for Youth"),
    ("International Committee of the Red Cross", "Intl. Committee of the Red Cross"),
    ("Ministry of Education", "Ministère de l’Éducation"),
    ("Ministère de l’Éducation", "Ministere Education Quebec"),
    ("Fondation Lumière", "Fondatoin Lumiere"),
    ("Université de Montréal", "Montreal University"),
    ("Conseil jeunesse de Montréal", "Conseil Jeunesse Montréal (CJM)"),
    ("Fédération des femmes du Québec", "Federation femmes Quebec"),
    ("Association des parents d’élèves de Laval", "Ass. parents élèves Laval"),
    ("Союз женщин России", "Женский союз России"),
    ("Министерство образования и науки", "Министерство науки и образования"),
    ("Фонд «Надежда»", "Надежда, фонд"),
    ("وزارة التربية والتعليم", "وزارة التعليم والتربية"),
    ("جمعية الشباب للسلام", "جمعية شباب السلام"),
    ("联合国教科文组织", "联合国教育、科学及文化组织"),
    ("北京青年志愿者协会", "北京市青年志愿者协会"),
]
APART = [
    ("World Bank", "World Health Organization"),
    ("Youth Network", "Women’s Network"),
    ("Peace Lab", "Peace Centre"),
    ("Red Cross", "Blue Cross"),
    ("Ministère de la Santé", "Ministère de l’Éducation"),
    ("وزارة الصحة", "وزارة الداخلية"),
    ("联合国教科文组织", "联合国儿童基金会"),
    ("联合国儿童基金会", "联合国人口基金会"),
]
# One word of many letters apart: a person tells them apart at a glance, letters alone do not.
SUGGESTED_ALL_THE_SAME = [
    ("University of Lagos", "University of Laos"),
    ("Ministry of Education of Kenya", "Ministry of Education of Ghana"),
    ("Association des femmes de Laval", "Association des jeunes de Laval"),
    ("Conseil jeunesse de Montréal", "Conseil jeunesse de Québec"),
    ("Fondation Lumière", "Fondation Rivière"),
    ("Министерство образования", "Министерство обороны"),
]
CROWD = [name for pair in (*SAME, *APART, *SUGGESTED_ALL_THE_SAME) for name in pair]


async def suggested(house: House, name: str, server_id: int = HOME) -> list[str]:
    """What is suggested to someone who types a name."""
    async with house.database.read() as tx:
        return [each.name for each in await likely_doubles(tx, house.person(1, server_id), name)]


@pytest.mark.parametrize(("one", "other"), SAME)
async def test_a_double_is_suggested_whichever_name_was_there_first(house: House, one: str, other: str) -> None:
    first = await known(house, one)
    assert await suggested(house, other) == [one]
    async with house.database.begin() as tx:
        await tx.organisations.change(first, name=other)
        await tx.organisation_search.index(first, other)
    assert await suggested(house, one) == [other]


async def test_doubles_are_suggested_from_among_all_the_others(house: House) -> None:
    for name in dict.fromkeys(CROWD):
        await known(house, name)
    missing = [(one, other) for one, other in SAME if other not in await suggested(house, one)]
    assert missing == []


@pytest.mark.parametrize(("one", "other"), APART)
async def test_another_organisation_is_not_suggested(house: House, one: str, other: str) -> None:
    await known(house, one)
    assert await suggested(house, other) == []


@pytest.mark.parametrize(("one", "other"), SUGGESTED_ALL_THE_SAME)
async def test_a_suggestion_may_be_wrong_and_rejects_nothing(house: House, one: str, other: str) -> None:
    await known(house, one)
    assert await suggested(house, other) == [one]


async def test_at_most_five_are_suggested_the_likeliest_first(house: House) -> None:
    for number in range(9):
        await known(house, f"Youth Lab {number}")
    await known(house, "Youth-Lab")
    found = await suggested(house, "YouthLab")
    assert len(found) == 5
    assert found[0] == "Youth-Lab"


async def test_what_the_asker_may_not_see_is_not_suggested(house: House) -> None:
    await known(house, "Youth Lab", Visibility.RESTRICTED)
    await known(house, "Youth Lab", confirmed_in=GUEST, home_id=GUEST)
    assert await suggested(house, "YouthLab") == []
    assert await suggested(house, "YouthLab", GUEST) == ["Youth Lab"]


@pytest.mark.parametrize("name", ["", "?!", "a", "x" * 4000, "\0"])
async def test_any_text_may_be_typed(house: House, name: str) -> None:
    await known(house, "Youth Lab")
    assert await suggested(house, name) == []
