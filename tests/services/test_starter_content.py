"""Starter content: loaded once, updated where nobody touched it, left to the stewards who made it their own."""

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.errors import ContentRefused
from bot.domain.errors.records import RecordNotYours
from bot.domain.initiatives import Initiative, Status
from bot.domain.records import Answer, Light
from bot.domain.visibility import Visibility
from bot.services.starter_content import LoadedContent
from tests.guardians.sources import ROOT
from tests.house import GUEST, House

BUNDLED = ROOT / "bot" / "content" / "initiatives.toml"
NUMBER = len(tomllib.loads(BUNDLED.read_text(encoding="utf-8"))["initiative"])
STUDY = "Journey to extremism in Africa"


async def titled(house: House, title: str, who: Actor | None = None) -> Initiative | None:
    """An initiative by its title."""
    who = who or house.person(1)
    async with house.database.read() as tx:
        found = await tx.records.titled(who, title)
        return await tx.initiatives.find(who, found.id) if found else None


def changed(house: House, change: Callable[[str], str], name: str = "initiatives.toml") -> Path:
    """The bundled file with something changed in it."""
    before = BUNDLED.read_text(encoding="utf-8")
    file = house.folder / name
    file.write_text(change(before), encoding="utf-8")
    return file


async def test_the_bundled_initiatives_are_seen_by_everyone_with_their_source(house: House) -> None:
    loaded = await house.services.starter_content.load(BUNDLED)
    assert loaded == LoadedContent(added=NUMBER)
    study = await titled(house, STUDY, house.person(1, GUEST))
    assert study is not None
    record = study.record
    assert (record.server_id, record.owner_id, record.visibility) == (None, None, Visibility.NETWORK)
    assert record.source["en"].startswith("Report of the UN Secretary-General")
    assert record.title_in("fr").startswith("Sur les chemins de l’extrémisme")
    assert study.summary_in("fr") != study.summary
    assert (record.topics_in("en"), record.topics_in("fr")) == (
        ("research on drivers", "recruitment"),
        ("recherche sur les causes", "recrutement"),
    )
    assert (study.lead, study.scope, study.status, study.ends) == (
        "UNDP",
        Scope.REGIONAL,
        Status.ENDED,
        read_date("2017-07"),
    )
    assert record.subject.areas == (Area.OTHER,)
    assert record.subject.regions == (Region.AFRICA, Region.MIDDLE_EAST_AND_NORTH_AFRICA)
    assert record.subject.countries == tuple(map(Country, ("CM", "KE", "NE", "NG", "SD", "SO")))
    assert record.subject.answers == (Answer(1, 1),)
    assert record.light(house.clock()) is Light.RED, "it is as old as what its source knew"


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_starter_content_is_found_in_both_languages(house: House, language: str) -> None:
    await house.services.starter_content.load(BUNDLED)
    typed = {"en": "interfaith dialogue", "fr": "dialogue interreligieux"}[language]
    found = await house.services.finding.find(house.person(1), typed)
    assert "Plan of Action for Religious Leaders" in repr(found)


async def test_a_topic_that_a_steward_adds_or_takes_away_is_so_in_both_languages(house: House) -> None:
    await house.services.starter_content.load(BUNDLED)
    study = await titled(house, STUDY)
    assert study is not None
    topics = (*study.record.subject.topics[1:], "cross-border work")
    changed_by_hand = replace(study.record, subject=replace(study.record.subject, topics=topics))
    assert changed_by_hand.topics_in("en") == ("recruitment", "cross-border work")
    assert changed_by_hand.topics_in("fr") == ("recherche sur les causes", "recrutement", "cross-border work")


async def test_the_same_file_twice_changes_nothing(house: House) -> None:
    await house.services.starter_content.load(BUNDLED)
    before = house.kept()
    house.clock.move(days=3)
    assert await house.services.starter_content.load(BUNDLED) == LoadedContent(left=NUMBER)
    assert house.kept() == before


async def test_a_changed_file_changes_what_nobody_touched_also_twice(house: House) -> None:
    await house.services.starter_content.load(BUNDLED)
    for lead in ("UN Development Programme", "UNDP Africa"):
        house.clock.move(days=3)
        file = changed(house, lambda text, lead=lead: text.replace('lead = "UNDP"', f'lead = "{lead}"'))
        assert await house.services.starter_content.load(file) == LoadedContent(changed=2, left=NUMBER - 2)
        study = await titled(house, STUDY)
        assert study is not None
        assert study.lead == lead


async def test_what_a_steward_made_their_own_is_left_alone(house: House) -> None:
    await house.services.starter_content.load(BUNDLED)
    house.clock.move(days=1)
    steward, study = house.person(9, steward=True), await titled(house, STUDY)
    fund = await titled(house, "Youth Solidarity Fund")
    assert study is not None
    assert fund is not None
    with pytest.raises(RecordNotYours):
        await house.services.freshness.ended(house.admin(), fund.reference)
    await house.services.freshness.ended(steward, fund.reference)
    await house.services.showing.narrow(steward, study.reference, Visibility.RESTRICTED)
    file = changed(house, lambda text: text.replace("UNDP", "UN Development").replace("Solidarity Fund", "Fund"))
    await house.services.starter_content.load(file)
    await house.services.starter_content.begin_with([BUNDLED], wanted=False)
    left = {row["title"]: row["visibility"] for row in house.kept()["record"]}
    assert left == {STUDY: Visibility.RESTRICTED, "Youth Solidarity Fund": Visibility.NETWORK}


async def test_an_operator_who_wants_none_has_none_until_they_want_them_again(house: House) -> None:
    await house.services.starter_content.begin_with([BUNDLED], wanted=True)
    assert len(house.kept()["record"]) == NUMBER
    ours = changed(house, lambda text: text, "ours.toml")
    await house.services.starter_content.load(ours)
    await house.services.starter_content.begin_with([BUNDLED], wanted=False)
    assert len(house.kept()["record"]) == NUMBER, "a file of their own stays"
    await house.services.starter_content.begin_with([BUNDLED], wanted=True)
    assert len(house.kept()["record"]) == 2 * NUMBER


@pytest.mark.parametrize(
    ("before", "after", "where", "problem"),
    [
        ('call = "CALL-1"', 'call = "CALL-7"', "call", "there is no CALL-7"),
        ("points = [4]", "points = [9]", "tech-against-terrorism", "CALL-1 has no point 9"),
        ('slug = "net-med-youth"', 'slug = "Net Med"', "initiative.1.slug", "pattern"),
        ('slug = "net-med-youth"', 'slug = "young-peacebuilders"', "", "a slug stands for one record"),
        ('starts = "2017-07"', 'starts = "2017-02-31"', "initiative.7.starts", "a date cannot be right"),
        ('ends = "2022"', 'ends = "2012"', "initiative.6", "a date cannot be right (EndsBeforeStart)"),
        ('countries = ["CM"', 'countries = ["XX"', "initiative.13.countries.1", "XX"),
        ('areas = ["COM"]', 'areas = ["WAR"]', "initiative.10.areas.1", "GOV"),
        ('fr = "Young Peacebuilders"', "", "initiative.2.title.fr", "required"),
        ('scope = "global"', 'scope = "global"\nwho = "Someone"', "initiative.3.who", "not permitted"),
        ("[[initiative]]", "[[initiative", "", "line"),
    ],
)
async def test_a_wrong_file_is_refused_as_a_whole(
    house: House, before: str, after: str, where: str, problem: str
) -> None:
    file = changed(house, lambda text: text.replace(before, after, 1))
    with pytest.raises(ContentRefused) as refused:
        await house.services.starter_content.load(file)
    said = refused.value.data()
    assert said["where"] == (f"initiatives.toml: {where}" if where else "initiatives.toml")
    assert problem in str(said["problem"])
    assert house.kept()["record"] == []


async def test_a_bundled_file_that_does_not_fit_the_call_does_not_stop_the_start(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    file = changed(house, lambda text: text.replace("CALL-1", "CALL-7"))
    await house.services.starter_content.begin_with([file], wanted=True)
    assert house.kept()["record"] == []
    assert "there is no CALL-7" in caplog.text
