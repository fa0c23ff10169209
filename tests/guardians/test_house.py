"""The house keeps its own rules: one base for everything that is shown, small files, every setting explained."""

import ast
import re

import discord
import pytest
from discord import ui

from bot.settings import Settings
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from cogs.ui.presses import OUTDATED, PRESSED, AccordButton, AccordSelect
from tests.guardians.slots import modules
from tests.guardians.sources import ROOT, actions_pressed, calls, trees

FROM_DISCORD = {
    ui.View: (AccordView,),
    ui.LayoutView: (AccordView,),
    ui.Modal: (AccordForm,),
    ui.DynamicItem: (AccordButton, AccordSelect),
}
# What is made in one place only, so that nothing shown can go round our base.
MADE_IN = {
    "Button": "cogs/ui/presses.py",
    "LayoutView": "",
    "View": "",
    "Modal": "",
    "Container": "cogs/ui/layout.py",
    "ActionRow": "cogs/ui/layout.py",
    "TextDisplay": "cogs/ui/layout.py",
    "Label": "cogs/ui/forms.py",
}
WITHOUT_DISCORD = ("bot/texts.py", "bot/places.py", "bot/settings.py", "cogs/help/pages.py", "cogs/call/packing.py")
LONGEST_FILE = 300


def descendants(kind: type) -> set[type]:
    """Every class below a class."""
    return {each for child in kind.__subclasses__() for each in {child, *descendants(child)}}


@pytest.mark.parametrize("kind", FROM_DISCORD, ids=lambda kind: kind.__name__)
def test_whatever_is_shown_comes_from_our_base(kind: type) -> None:
    assert len(modules()) > 20
    ours = {each for each in descendants(kind) if each.__module__.split(".")[0] in {"bot", "cogs"}}
    assert {each for each in ours if not issubclass(each, FROM_DISCORD[kind])} == set()


@pytest.mark.parametrize("made", MADE_IN)
def test_parts_of_cards_and_forms_are_made_in_one_place(made: str) -> None:
    of_discord = [where for where, call in calls(made) if "ui." in ast.unparse(call.func)]
    assert {where.split(":")[0] for where in of_discord} <= {MADE_IN[made]}


def test_every_button_and_select_does_something_and_every_action_has_one() -> None:
    modules()
    assert set(actions_pressed()) == set(PRESSED) - {OUTDATED}


def test_an_action_can_stand_in_an_id() -> None:
    assert [action for action in PRESSED if not re.fullmatch(r"[a-z-]{1,30}", action)] == []


def test_every_form_has_a_kind_of_its_own() -> None:
    kinds = [form.kind for form in AccordForm.__subclasses__()]
    assert len(set(kinds)) == len(kinds)


@pytest.mark.parametrize("path", WITHOUT_DISCORD)
def test_what_needs_no_discord_does_not_know_it(path: str) -> None:
    imported = {
        name.split(".")[0]
        for node in ast.walk(trees()[path])
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else [each.name for each in node.names])
    }
    assert discord.__name__ not in imported


def test_no_file_is_too_long_to_be_read() -> None:
    files = [file for folder in ("bot", "cogs", "tests", "migrations") for file in (ROOT / folder).rglob("*.py")]
    lengths = {str(file.relative_to(ROOT)): len(file.read_text(encoding="utf-8").splitlines()) for file in files}
    assert {file: length for file, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_setting_is_explained_in_the_example_and_no_other() -> None:
    lines = (ROOT / ".env.example").read_text(encoding="utf-8").splitlines()
    named = [match[1] for line in lines if (match := re.match(r"#?([A-Z_]+)=", line))]
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)
    explained = [lines[number - 1] for number, line in enumerate(lines) if re.match(r"#?[A-Z_]+=", line)]
    assert all(re.match(r"# \S.* .*\.$", line) for line in explained)
