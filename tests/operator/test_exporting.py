"""An operator's export: the same as a steward's, into files that are all there or not at all."""

import csv
from pathlib import Path

import pytest

from bot.domain.errors import UnknownCall
from bot.exporting import export_to
from bot.operator import explain
from bot.settings import Settings, WrongSetting
from tests.files.workbooks import sheets
from tests.operator.test_backups import begin, settings

__all__ = ["settings"]


async def test_an_operator_gets_the_same_as_a_steward(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await begin(settings, 1, 2)
    folder = tmp_path / "out"
    folder.mkdir()
    assert await export_to(settings, "CALL-1", folder / "calls.csv", "en") == 0
    assert sorted(each.name for each in folder.iterdir()) == ["calls-about.txt", "calls-summary.csv", "calls.csv"]
    with (folder / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["Name"] for row in csv.DictReader(file)] == ["Person 1", "Person 2"]
    assert "Exported CALL-1: 2 of 2 signatures are listed." in capsys.readouterr().out
    assert await export_to(settings, "call-1", folder / "appel.XLSX", "fr") == 0
    assert [sheet.name for sheet in sheets(folder / "appel.XLSX")] == ["Signataires", "Résumé", "À propos"]


async def test_an_export_overwrites_nothing_and_leaves_nothing_by_half(settings: Settings, tmp_path: Path) -> None:
    await begin(settings, 1)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "calls-summary.csv").write_text("a letter")
    with pytest.raises(WrongSetting, match="never overwrites"):
        await export_to(settings, "CALL-1", folder / "calls.csv", "en")
    with pytest.raises(WrongSetting, match="never overwrites"):
        await export_to(settings, "CALL-1", folder / "calls-summary.csv", "en")
    with pytest.raises(WrongSetting, match="nothing was exported"):
        await export_to(settings, "CALL-1", tmp_path / "no such folder" / "calls.csv", "en")
    with pytest.raises(WrongSetting, match=r"neither FILE\.csv nor FILE\.xlsx"):
        await export_to(settings, "CALL-1", folder / "calls.pdf", "en")
    with pytest.raises(WrongSetting, match="choose one of en, fr"):
        await export_to(settings, "CALL-1", folder / "calls.csv", "es")
    with pytest.raises(UnknownCall) as refusal:
        await export_to(settings, "CALL-9", folder / "calls.csv", "en")
    assert "There is no Call CALL-9" in explain(refusal.value)
    assert {each.name: each.read_text() for each in folder.iterdir()} == {"calls-summary.csv": "a letter"}
