"""A file of initiatives becomes what it says, and the same file again changes nothing."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.exchange import ExchangeFormat
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer
from bot.domain.visibility import Visibility
from bot.store.tables import audit
from tests.exchanging import all_of, as_csv, furnished, hand_out, look, rows_out, table, take_in
from tests.house import HOME, House
from tests.organisations import acts_for, known

FULL = {
    "title": "Media clubs",
    "summary": "Young people meet.\nEvery week.",
    "partners": "UNICEF: funder; Radio\\; TV | Ministry",
    "group": "Youth",
    "areas": "EDU; Gender equality and empowering women",
    "topics": "media literacy; skills",
    "scope": "Regional",
    "regions": "Europe",
    "countries": "GHA; Mali, FR",
    "status": "running",
    "start": "03/2024",
    "end": "2025",
    "link": "https://example.org/clubs",
    "points": "CALL-1.3; 5",
    "youth_led": "yes",
    "women_led": "non",
}


async def test_a_row_becomes_an_initiative_of_its_importer(house: House) -> None:
    who = house.person(1)
    assert (await look(house, who, table(FULL))).counts == (1, 0, 0, 0)
    assert await all_of(house, who) == []
    done = await take_in(house, who, table(FULL))
    assert (done.counts, done.outcome.imported) == ((1, 0, 0, 0), True)
    (kept,) = await all_of(house, who)
    about = kept.record.subject
    assert (kept.record.title, kept.summary, kept.lead) == (
        "Media clubs",
        "Young people meet.\nEvery week.",
        "Youth House",
    )
    assert kept.partners == (Partner("UNICEF", PartnerRole.FUNDER), Partner("Radio; TV"), Partner("Ministry"))
    assert kept.record.group is StakeholderGroup.YOUTH
    assert about.areas == (Area.EDUCATION, Area.GENDER)
    assert about.topics == ("media literacy", "skills")
    assert about.countries == (Country("FR"), Country("GH"), Country("ML"))
    assert about.regions == (Region.AFRICA, Region.EUROPE)
    assert about.answers == (Answer(1, 3), Answer(1, 5))
    assert (about.youth_led, about.women_led) == (True, False)
    assert (kept.scope, kept.status, kept.link) == (Scope.REGIONAL, Status.RUNNING, "https://example.org/clubs")
    assert (kept.starts, kept.ends) == (read_date("2024-03"), read_date("2025"))
    assert (kept.record.visibility, kept.record.server_id, kept.record.language) == (Visibility.SERVER, HOME, "en")
    assert kept.record.made_at == kept.record.confirmed_at == house.clock()
    async with house.database.read() as tx:
        assert await tx.records.owner_discord_id(kept.record.id) == who.discord_id
    found = await house.services.finding.find(who, "media club")
    assert "Media clubs" in repr(found)


async def test_with_the_least_that_is_needed(house: House) -> None:
    who = house.person(1)
    await take_in(house, who, "title;areas\nMedienclubs;EDU\n", language="fr")
    (kept,) = await all_of(house, who)
    assert (kept.lead, kept.record.language) == ("Sans organisation nommée", "fr")
    assert (await take_in(house, who, "title;areas\nMedienclubs;EDU\n")).counts == (0, 0, 1, 0)
    (row,) = await rows_out(house, who)
    assert row["lead"] == ""
    assert (await take_in(house, who, as_csv([row]))).counts == (0, 0, 1, 0)


@pytest.mark.parametrize("reviewer", [True, False])
async def test_the_same_file_again_changes_nothing(house: House, reviewer: bool) -> None:
    who = house.person(1, reviewer=reviewer)
    data = table(FULL, {"title": "Radio", "reference": "NGO-7"}, {"title": "Choir", "countries": "GH"})
    assert (await take_in(house, who, data)).counts == (3, 0, 0, 0)
    before = house.kept()["record"]
    house.clock.move(days=40)
    again = await take_in(house, who, data)
    assert (again.counts, again.outcome.imported) == ((0, 0, 3, 0), False)
    assert house.kept()["record"] == before
    assert len(house.rows(select(audit).where(audit.c.action == "initiatives.imported"))) == 1


async def test_the_log_says_who_took_how_many_in_and_no_word_of_them(house: House) -> None:
    await take_in(house, house.person(1), table(FULL))
    (line,) = house.rows(select(audit).where(audit.c.action == "initiatives.imported"))
    assert (line.server_id, line.subject, line.detail) == (HOME, "initiatives", {"made": 1, "changed": 0})


@pytest.mark.parametrize("kind", list(ExchangeFormat))
async def test_what_was_handed_out_changes_nothing_taken_in_again(house: House, kind: ExchangeFormat) -> None:
    who = await furnished(house)
    before = house.kept()
    data, name = await hand_out(house, who, kind)
    house.clock.move(days=1)
    for asker in (who, house.person(1, reviewer=True)):
        again = await take_in(house, asker, data, name)
        assert again.what == []
        assert again.counts == (0, 0, 5, 0)
    assert house.kept() == before


async def test_what_was_changed_in_an_export_is_changed_and_nothing_else(house: House) -> None:
    who = await furnished(house)
    rows = await rows_out(house, who)
    by_title = {row["title"]: row for row in rows}
    by_title["Clubs"] |= {"status": "ended", "end": "2025-06", "countries": "GH; ML"}
    house.clock.move(hours=1)
    seen = await all_of(house, who)
    assert (await look(house, who, as_csv(rows))).counts == (0, 1, 4, 0)
    assert await all_of(house, who) == seen
    assert (await take_in(house, who, as_csv(rows))).counts == (0, 1, 4, 0)
    kept = await all_of(house, who)
    clubs = seen[0]
    subject = replace(clubs.record.subject, countries=(Country("GH"), Country("ML")))
    record_ = replace(clubs.record, version=2, subject=subject, changed_at=house.clock(), confirmed_at=house.clock())
    changed = replace(clubs, record=record_, status=Status.ENDED, ends=read_date("2025-06"))
    assert kept == [changed, *seen[1:]]
    assert (await take_in(house, who, as_csv(rows))).counts == (0, 0, 5, 0)


async def test_a_column_that_is_left_out_is_left_as_it_is_and_a_blank_cell_empties(house: House) -> None:
    who = await furnished(house)
    row = next(each for each in await rows_out(house, who) if each["title"] == "Clubs")
    part = {key: row[key] for key in ("reference", "updated")} | {"partners": "", "start": ""}
    assert (await take_in(house, who, as_csv([part]))).counts == (0, 1, 0, 0)
    kept = (await all_of(house, who))[0]
    assert (kept.partners, kept.starts, kept.record.title, kept.record.subject.topics) == (
        (),
        None,
        "Clubs",
        ("media literacy", "a; b|c"),
    )


async def test_other_words_end_what_it_said_in_other_languages(house: House) -> None:
    who = await furnished(house)
    rows = [row | {"summary": "Other"} for row in await rows_out(house, who) if row["title"] == "Clubs"]
    await take_in(house, who, as_csv(rows))
    assert (await all_of(house, who))[0].record.wordings == {}


async def test_a_row_that_someone_changed_since_is_told_and_not_overwritten(house: House) -> None:
    who = await furnished(house)
    rows = await rows_out(house, who)
    house.clock.move(minutes=5)
    mine = [row | {"status": "ended"} for row in rows if row["title"] == "Clubs"]
    assert (await take_in(house, who, as_csv(mine))).counts == (0, 1, 0, 0)
    late = [row | {"status": "paused"} for row in rows if row["title"] == "Clubs"]
    answer = await look(house, who, as_csv(late))
    assert answer.what == [(2, "updated", "row-older")]
    assert "Someone changed INI-1 after this row was taken, on 2026-03-02 09:05 (UTC)" in answer.said[0]
    assert (await take_in(house, who, as_csv(late))).outcome.imported is False
    assert (await all_of(house, who))[0].status is Status.ENDED


async def test_an_old_table_does_not_become_fresh_by_being_taken_in(house: House) -> None:
    await take_in(house, house.person(1), table({"title": "Clubs", "updated": "2023-05-01"}))
    (kept,) = await all_of(house, house.person(1))
    assert (f"{kept.record.confirmed_at:%Y-%m-%d}", kept.record.changed_at) == ("2023-05-01", house.clock())


async def test_it_is_its_organisations_where_the_importer_acts_for_that(house: House) -> None:
    who = house.person(1)
    organisation_id = await known(house, "Peace Lab")
    await acts_for(house, 1, organisation_id)
    await take_in(house, who, table({"title": "Clubs", "lead": "PEACE LAB"}, {"title": "Radio", "lead": "Other"}))
    kept = await all_of(house, who)
    assert [each.record.organisation_id for each in kept] == [organisation_id, None]
