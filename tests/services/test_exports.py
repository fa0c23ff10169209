"""An export holds what each signer chose to show, and nothing of anyone else."""

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import country
from bot.domain.exports import ExportFormat
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import ShowAs, SigningAs
from bot.texts import texts_in
from tests.exporting import NO_LIMIT, TAKEN_BACK, asked, everything, export, nobody_is_told, numbers
from tests.files.workbooks import sheets
from tests.house import GUEST, HOME, NEIGHBOUR, House

YOUTH, MEDIA = StakeholderGroup.YOUTH, StakeholderGroup.MEDIA
SAID = {"group": MEDIA, "country": country("CA"), "organisation": "Press Lab"}


@pytest.fixture
def steward(house: House) -> Actor:
    return house.person(901, steward=True)


async def test_each_is_in_an_export_exactly_as_they_chose(house: House, steward: Actor) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME, **SAID)
    await house.sign(house.person(2), show=ShowAs.ORGANISATION, **SAID)
    await house.sign(house.person(3, NEIGHBOUR), show=ShowAs.NAME, group=YOUTH)
    rows, summary, about = await export(house, steward)
    unconfirmed = {"Organisation confirmed by": "", "Confirmed on": ""}
    day = {"Signed on": "2026-03-02", "Version": "1"}
    assert rows == [
        {"Name": "Person 1", "Organisation": "Press Lab", "Group": "Media", "Country": "Canada", **day, **unconfirmed},
        {"Name": "", "Organisation": "Press Lab", "Group": "", "Country": "", **day, **unconfirmed},
        {"Name": "Person 3", "Organisation": "", "Group": "Youth", "Country": "not said", **day, **unconfirmed},
    ]
    assert numbers(summary, "Signatures in all") == {"": "3"}
    assert numbers(summary, "Listed by name or organisation") == {"": "3"}
    assert "CALL-1, version 1." in about
    assert "Made between 2026-03-02 09:00:00 and 2026-03-02 09:00:00 (UTC)." in about


async def test_a_counted_only_signer_is_in_no_export(house: House, steward: Actor) -> None:
    await house.sign_many(range(10, 20), show=ShowAs.NAME, group=YOUTH)
    before = await everything(house, steward)
    await house.sign(house.person(1), show=ShowAs.COUNTED, **SAID)
    await house.tick(days=1)
    after = await everything(house, steward)
    for trace in ("Person 1'", "Press Lab", "Media", "Canada"):
        assert trace not in after, trace
    assert before.count("Person") == after.count("Person") == 20


@pytest.mark.parametrize("take_back", TAKEN_BACK, ids=lambda each: each.__name__)
async def test_who_is_not_to_be_seen_any_more_is_in_no_export(house: House, steward: Actor, take_back) -> None:
    for number in (1, 2):
        await house.sign(house.person(number), show=ShowAs.NAME, **SAID)
    await take_back(house, 1)
    assert [row["Name"] for row in (await export(house, steward))[0]] == ["Person 2"]
    assert "Person 1" not in await everything(house, steward)


async def test_an_organisation_that_waits_is_in_no_export(house: House, steward: Actor) -> None:
    said = {"signing_as": SigningAs.ORGANISATION, "organisation": "Peace Lab", "show": ShowAs.NAME}
    await house.sign(house.person(1), **said)
    await house.tick(days=1)
    assert "Peace Lab" not in await everything(house, steward)
    assert numbers((await export(house, steward))[1], "Signatures in all") == {"": "0"}


async def test_nothing_of_a_guest_is_in_an_export_wherever_it_is_asked_for(house: House, steward: Actor) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    before = await everything(house, steward)
    await house.sign_many(range(10, 20), GUEST, show=ShowAs.NAME, **SAID)
    await house.sign_many(range(20, 30), GUEST, show=ShowAs.GROUP_AND_COUNTRY, **SAID)
    for server_id in (HOME, GUEST, None):
        assert await everything(house, house.person(901, server_id, steward=True)) == before
    await house.tick(days=1)
    assert "Press Lab" not in await everything(house, house.person(901, GUEST, steward=True))
    summary = (await export(house, house.person(901, GUEST, steward=True)))[1]
    assert {what: numbers(summary, what) for what in ("Signatures in all", "By group")} == {
        "Signatures in all": {"": "1"},
        "By group": {"all, together": "1"},
    }


async def test_those_of_a_group_and_country_are_in_the_summary_from_five_in_their_cell(
    house: House, steward: Actor
) -> None:
    cell = {"group": YOUTH, "country": country("CA")}
    await house.sign_many(range(3), show=ShowAs.GROUP_AND_COUNTRY, **cell)
    await house.tick(days=1)
    assert numbers((await export(house, steward))[1], "Shown by group and country only") == {}
    await house.sign_many(range(10, 17), **cell)
    await house.tick(days=1)
    rows, summary, _ = await export(house, steward)
    assert rows == []
    assert numbers(summary, "Shown by group and country only") == {"Youth, Canada": "3"}
    assert numbers(summary, "By group") == {"Youth": "10"}


async def test_what_is_left_of_a_group_beside_its_rows_is_never_a_few(house: House, steward: Actor) -> None:
    await house.sign_many(range(6), group=YOUTH, show=ShowAs.NAME)
    await house.sign_many(range(6, 7), group=YOUTH)
    await house.sign_many(range(10, 20), group=MEDIA)
    await house.tick(days=1)
    _, summary, _ = await export(house, steward)
    # Six rows say Youth; "Youth 7" would say that one more from youth signed, who chose to be counted only.
    assert numbers(summary, "By group") == {"all, together": "17"}
    await house.sign_many(range(20, 24), group=YOUTH)
    await house.tick(days=1)
    assert numbers((await export(house, steward))[1], "By group") == {"Youth": "11", "Media": "10"}


async def test_a_version_that_few_signed_unseen_is_not_told_apart(house: House, steward: Actor) -> None:
    await house.sign_many(range(10))
    await house.revise()
    await house.sign_many(range(20, 26), show=ShowAs.NAME)
    await house.sign(house.person(30))
    rows, summary, _ = await export(house, steward)
    assert [row["Version"] for row in rows] == ["2"] * 6
    assert numbers(summary, "By version") == {"all, together": "17"}
    await house.sign_many(range(31, 35))
    assert numbers((await export(house, steward))[1], "By version") == {"2": "11", "1": "10"}


async def test_headings_groups_and_countries_are_in_the_askers_language(house: House, steward: Actor) -> None:
    await house.sign_many([1], show=ShowAs.NAME, group=MEDIA, country=country("DE"), organisation="Press Lab")
    exports = house.services.exports
    texts = texts_in("fr")
    async with exports.for_steward(
        steward, None, ExportFormat.XLSX, texts, at_most=NO_LIMIT, told=nobody_is_told
    ) as exported:
        signatories, summary, about = sheets(exported.files[0])
    assert [sheet.name for sheet in (signatories, summary, about)] == ["Signataires", "Résumé", "À propos"]
    assert signatories.rows[0][:5] == ["Nom", "Organisation", "Groupe", "Pays", "Date de signature"]
    assert signatories.rows[1][:4] == ["Person 1", "Press Lab", "Médias", "Allemagne"]


async def test_names_that_would_run_do_not(house: House, steward: Actor) -> None:
    for number, name in enumerate(("=1+1", "@SUM(A1)", "<r></r></is></c>", "'quoted'")):
        who = house.person(number)
        await house.sign(Actor(who.discord_id, HOME, name), show=ShowAs.NAME)
    rows, _, _ = await export(house, steward)
    assert [row["Name"] for row in rows] == ["'=1+1", "'@SUM(A1)", "'<r></r></is></c>", "''quoted'"]
    async with asked(house, steward, ExportFormat.XLSX) as exported:
        assert not any(sheet.tags & {"f", "hyperlink"} for sheet in sheets(exported.files[0]))
