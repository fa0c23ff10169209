"""An export holds what each signer chose to show, and nothing of anyone else."""

import asyncio
import csv
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bot.domain.actor import Actor
from bot.domain.countries import country
from bot.domain.errors import NotAllowed, UnknownCall
from bot.domain.errors.exports import ExportTooLarge, ExportUnderWay
from bot.domain.exports import ExportFormat
from bot.domain.groups import StakeholderGroup
from bot.domain.signatures import ShowAs, SigningAs
from bot.services.exports import Exported
from bot.store.tables import audit, signature
from bot.texts import texts_in
from tests.files.workbooks import sheets
from tests.house import GUEST, HOME, NEIGHBOUR, House

YOUTH, MEDIA = StakeholderGroup.YOUTH, StakeholderGroup.MEDIA
SAID = {"group": MEDIA, "country": country("CA"), "organisation": "Press Lab"}
NO_LIMIT = 10**9
Row = dict[str, str]


async def nobody_is_told(_rows: int) -> None:
    """Whoever asked for this does not watch."""


@pytest.fixture
def steward(house: House) -> Actor:
    return house.person(901, steward=True)


def asked(house: House, who: Actor, kind: ExportFormat = ExportFormat.CSV, *, told=nobody_is_told, at_most=NO_LIMIT):
    return house.services.exports.for_steward(who, None, kind, texts_in("en"), at_most=at_most, told=told)


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def export(house: House, who: Actor) -> tuple[list[Row], list[Row], str]:
    """The rows, the summary and the words of an export, as CSV."""
    async with asked(house, who) as exported:
        rows, summary, about = exported.files
        return read(rows), read(summary), about.read_text(encoding="utf-8-sig")


async def everything(house: House, who: Actor) -> str:
    """All that can be read in an export of either kind."""
    rows, summary, about = await export(house, who)
    async with asked(house, who, ExportFormat.XLSX) as exported:
        (book,) = exported.files
        return f"{rows}{summary}{about}{[sheet.rows for sheet in sheets(book)]}"


def numbers(summary: list[Row], what: str) -> dict[str, str]:
    return {row["Which"]: row["Signatures"] for row in summary if row["What"] == what}


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


async def hide(house: House, number: int) -> None:
    signed = await house.services.signing.standing(house.person(number), None)
    await house.services.signatories.hide(house.admin(), None, signed.signature.id)


async def withdraw(house: House, number: int) -> None:
    await house.services.signing.withdraw(house.person(number), None)


async def erase(house: House, number: int) -> None:
    await house.services.privacy.erase(house.person(number))


async def show_less(house: House, number: int) -> None:
    await house.services.signing.show_differently(house.person(number), None, ShowAs.COUNTED, "")


async def invalidate(house: House, number: int) -> None:
    signed = await house.services.signing.standing(house.person(number), None)
    house.rows(update(signature).where(signature.c.id == signed.signature.id).values(invalidated_at=house.clock()))


TAKEN_BACK = [hide, withdraw, erase, show_less, invalidate]


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


async def test_nobody_but_a_steward_gets_an_export(house: House) -> None:
    for who in (house.person(1), house.admin(), house.person(2, reviewer=True, may_post=True)):
        with pytest.raises(NotAllowed):
            async with asked(house, who):
                pass
    assert house.rows(select(audit).where(audit.c.action == "call.exported")) == []


async def test_an_export_leaves_a_line_in_the_log_and_nothing_on_the_disk(
    house: House, steward: Actor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    await house.sign(house.person(1), show=ShowAs.NAME)
    async with asked(house, steward, ExportFormat.XLSX) as exported:
        (made,) = list(tmp_path.glob("accord-export-*"))
        assert made.stat().st_mode & 0o077 == 0
        assert exported.files[0].parent == made
    assert list(tmp_path.glob("accord-export-*")) == []
    (line,) = house.rows(select(audit).where(audit.c.action == "call.exported"))
    assert (line.subject, line.server_id, line.detail) == ("CALL-1", HOME, {"format": "xlsx", "rows": 1})
    with pytest.raises(UnknownCall):
        async with house.services.exports.for_operator("none", ExportFormat.CSV, texts_in("en"), told=nobody_is_told):
            pass
    assert list(tmp_path.glob("accord-export-*")) == []


async def test_a_steward_gets_one_export_at_a_time(house: House, steward: Actor) -> None:
    other = house.person(902, steward=True)
    async with AsyncExitStack() as under_way:
        await under_way.enter_async_context(asked(house, steward))
        with pytest.raises(ExportUnderWay):
            await under_way.enter_async_context(asked(house, steward))
        await under_way.enter_async_context(asked(house, other))
    async with asked(house, steward) as again:
        assert again.rows == 0


async def test_what_is_too_large_to_be_sent_is_packed_or_refused_and_noted_only_if_it_is_handed_out(
    house: House, steward: Actor
) -> None:
    await house.sign_many(range(60), show=ShowAs.NAME)
    async with asked(house, steward, at_most=4_000) as exported:
        assert [each.name for each in exported.files] == ["call-1.zip"]
    for kind in ExportFormat:
        with pytest.raises(ExportTooLarge) as refusal:
            async with asked(house, steward, kind, at_most=1_000):
                pass
        assert (refusal.value.call, refusal.value.format) == ("CALL-1", kind.value)
    assert len(house.rows(select(audit).where(audit.c.action == "call.exported"))) == 1


async def test_while_many_sign_nobody_is_there_twice_and_nobody_who_was_there_is_missing(
    house: House, steward: Actor
) -> None:
    await house.sign_many(range(300), show=ShowAs.NAME)

    async def rush() -> None:
        await asyncio.gather(*(house.sign(house.person(number), show=ShowAs.NAME) for number in range(1000, 1200)))

    async def made() -> list[str]:
        async with asked(house, steward) as exported:
            return [row["Name"] for row in read(exported.files[0])]

    names, _ = await asyncio.gather(made(), rush())
    assert len(set(names)) == len(names)
    assert {f"Person {number}" for number in range(300)} <= set(names)
    assert len(await made()) == 500


@pytest.mark.parametrize("take_back", [hide, withdraw, erase, show_less], ids=lambda each: each.__name__)
async def test_who_takes_back_what_they_show_while_an_export_is_made_is_not_in_it(
    house: House,
    steward: Actor,
    take_back,
) -> None:
    await house.sign_many(range(5), show=ShowAs.NAME)
    seen: list[int] = []

    async def then_someone_changes_their_mind(rows: int) -> None:
        if not seen:
            await take_back(house, 1)
        seen.append(rows)

    async with asked(house, steward, told=then_someone_changes_their_mind) as exported:
        names = [row["Name"] for row in read(exported.files[0])]
    assert seen == [5, 4]
    assert names == [f"Person {number}" for number in (0, 2, 3, 4)]
    assert exported.rows == 4


async def test_an_export_ends_also_where_people_change_their_mind_all_the_time(house: House, steward: Actor) -> None:
    await house.sign_many(range(20), show=ShowAs.NAME)
    tries: list[int] = []

    async def another(rows: int) -> None:
        await withdraw(house, len(tries))
        tries.append(rows)

    async with asked(house, steward, told=another) as exported:
        assert exported.rows == tries[-1] == 18
    assert tries == [20, 19, 18]


async def test_headings_groups_and_countries_are_in_the_askers_language(house: House, steward: Actor) -> None:
    await house.sign_many([1], show=ShowAs.NAME, **(SAID | {"country": country("DE")}))
    exports = house.services.exports
    texts = texts_in("fr")
    async with exports.for_steward(
        steward, None, ExportFormat.XLSX, texts, at_most=NO_LIMIT, told=nobody_is_told
    ) as exported:
        signatories, summary, about = sheets(exported.files[0])
    assert [sheet.name for sheet in (signatories, summary, about)] == ["Signataires", "Résumé", "À propos"]
    assert signatories.rows[0][:5] == ["Nom", "Organisation", "Groupe", "Pays", "Date de signature"]
    assert signatories.rows[1][:4] == ["Person 1", "Press Lab", "Médias", "Allemagne"]
    assert isinstance(exported, Exported)


async def test_names_that_would_run_do_not(house: House, steward: Actor) -> None:
    for number, name in enumerate(("=1+1", "@SUM(A1)", "<r></r></is></c>", "'quoted'")):
        who = house.person(number)
        await house.sign(Actor(who.discord_id, HOME, name), show=ShowAs.NAME)
    rows, _, _ = await export(house, steward)
    assert [row["Name"] for row in rows] == ["'=1+1", "'@SUM(A1)", "'<r></r></is></c>", "''quoted'"]
    async with asked(house, steward, ExportFormat.XLSX) as exported:
        assert not any(sheet.tags & {"f", "hyperlink"} for sheet in sheets(exported.files[0]))
