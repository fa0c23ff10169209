"""A steward takes a Call's signatures away as files, and nobody else does."""

import csv
import io
import zipfile
from typing import Any

import pytest

from tests.files.workbooks import sheets
from tests.journeys.content import QUEBEC
from tests.reading import words
from tests.world import World

BODY = {
    "en": (
        "Export: Québec’s Call for Action",
        "1 signatory is listed by name or organisation; 2 signatures count in all.",
        "keep the file no longer than you need it",
    ),
    "fr": (
        "Exportation : Appel de Québec",
        "1 signataire figure sous son nom ou celui d’une organisation ; 2 signatures comptent en tout.",
        "ne gardez pas le fichier plus longtemps que nécessaire",
    ),
}


async def files_of(answer: Any) -> dict[str, bytes]:
    """The files that came with an answer, by name."""
    shown = answer.response or answer.followups[-1]
    return {each.filename: await each.read() for each in shown.attachments}


@pytest.fixture
async def signed(world: World) -> World:
    """A server of the network in which one chose to be seen by name, and one to be counted only."""
    await world.admit()
    await world.sign(world.youth, show="name", organisation="Peace Lab")
    await world.sign(world.organiser)
    return world


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_a_steward_gets_a_workbook_in_their_language(signed: World, language: str, tmp_path: Any) -> None:
    world = signed
    if language == "fr":
        await world.in_french(world.steward)
    answer = await world.steward.slash(world.channel, "call export")
    assert answer.ephemeral
    assert all(said in words(answer) for said in BODY[language])
    files = await files_of(answer)
    assert list(files) == ["call-1.xlsx"]
    (tmp_path / "x.xlsx").write_bytes(files["call-1.xlsx"])
    signatories, summary, about = sheets(tmp_path / "x.xlsx")
    assert (
        signatories.rows[1][:4]
        == {
            "en": ["youth", "Peace Lab", "Youth", "not said"],
            "fr": ["youth", "Peace Lab", "Jeunesse", "non précisé"],
        }[language]
    )
    assert len(signatories.rows) == 2
    assert summary.rows[1][2] == 2
    assert "organiser" not in str(signatories.rows + summary.rows)
    assert str(about.rows[0][0]) in QUEBEC.read_text(encoding="utf-8")


async def test_csv_comes_as_a_file_for_each_table(signed: World) -> None:
    answer = await signed.steward.slash(signed.channel, "call export", format="csv")
    files = await files_of(answer)
    assert list(files) == ["call-1-signatories.csv", "call-1-summary.csv", "call-1-about.txt"]
    rows = list(csv.DictReader(io.StringIO(files["call-1-signatories.csv"].decode("utf-8-sig"))))
    assert [(row["Name"], row["Organisation"], row["Version"]) for row in rows] == [("youth", "Peace Lab", "1")]


@pytest.mark.parametrize("role", ["youth", "reviewer", "admin"])
async def test_who_is_no_steward_gets_nothing(signed: World, role: str) -> None:
    answer = await getattr(signed, role).slash(signed.channel, "call export")
    assert "Only the network’s stewards may do that. Nothing was changed." in words(answer)
    assert await files_of(answer) == {}


async def test_a_steward_sees_how_far_it_is(signed: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.call.export.handing_out.EVERY", 0.0)
    before = len(signed.env.http_requests)
    answer = await signed.steward.slash(signed.channel, "call export")
    assert list(await files_of(answer)) == ["call-1.xlsx"]
    said = [str(request.json) for request in signed.env.http_requests[before:]]
    assert any("The export is being made: 1 row so far." in each for each in said)


async def test_what_discord_does_not_take_is_packed_or_said_with_a_way_out(
    signed: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = signed
    await world.crowd(12, show="name")
    steward = world.steward

    async def ask(limit: int, **chosen: str) -> Any:
        monkeypatch.setattr(
            "discord.Interaction.filesize_limit", property(lambda _self: limit, lambda *_: None), raising=False
        )
        return await steward.slash(world.channel, "call export", **chosen)

    files = await files_of(await ask(2_500, format="csv"))
    assert list(files) == ["call-1.zip"]
    with zipfile.ZipFile(io.BytesIO(files["call-1.zip"])) as pack:
        assert pack.namelist() == ["call-1-signatories.csv", "call-1-summary.csv", "call-1-about.txt"]
    refused = await ask(1_000)
    assert await files_of(refused) == {}
    assert "Nothing was sent." in words(refused)
    assert "python -m bot export CALL-1 export.xlsx" in words(refused)
