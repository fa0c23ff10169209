"""Starter content on the way in: there from the first start, gone where the operator wants none, or of their own."""

from pathlib import Path

import pytest

from bot.app import open_accord
from bot.domain.actor import Actor
from bot.domain.errors import ContentRefused
from bot.domain.record_filters import RecordFilter
from bot.operator import load
from bot.settings import Settings, load_settings
from tests.operator.test_backups import settings
from tests.services.test_starter_content import BUNDLED, NUMBER

__all__ = ["settings"]


async def number_of(settings: Settings) -> int:
    """How many initiatives there are after a start."""
    async with open_accord(settings) as accord:
        return (await accord.services.initiatives.page(Actor(0), RecordFilter(), 0)).total


async def test_a_new_network_begins_with_them_and_a_second_start_doubles_nothing(settings: Settings) -> None:
    assert [await number_of(settings) for _ in range(2)] == [NUMBER, NUMBER]


async def test_who_wants_none_sets_it_so_and_may_change_their_mind(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    for wanted, number in (("no", 0), ("yes", NUMBER), ("no", 0)):
        monkeypatch.setenv("STARTER_CONTENT", wanted)
        assert await number_of(load_settings(_env_file=None, database_url=settings.database_url)) == number


async def test_a_file_of_ones_own_is_loaded_as_a_calls_is(
    settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    none = settings.model_copy(update={"starter_content": False})
    ours = tmp_path / "ours.toml"
    ours.write_text(BUNDLED.read_text(encoding="utf-8"), encoding="utf-8")
    assert [await load(none, ours) for _ in range(2)] == [0, 0]
    said = capsys.readouterr().out
    assert f"Records: {NUMBER} added, 0 changed, 0 left as they were." in said
    assert f"Records: 0 added, 0 changed, {NUMBER} left as they were." in said
    assert await number_of(none) == NUMBER
    ours.write_text(BUNDLED.read_text(encoding="utf-8").replace("[[initiative]]", "[[initiative]]\nx = 1", 1))
    with pytest.raises(ContentRefused):
        await load(none, ours)
