"""Every change that is recorded is for those who run things to read, or for nobody: a new one must be decided."""

import ast
import re
from collections.abc import Iterator
from typing import Final

import pytest

from bot.domain.audit import OF_ADMITTED_SERVERS, OF_EVERY_SERVER, PERSONAL, SHARED
from bot.domain.languages import LANGUAGES
from bot.domain.signatures import Outcome
from tests.guardians.catalogues import messages, variables
from tests.guardians.sources import calls, trees

ACTION: Final = re.compile(r"[a-z]+\.[a-z_]+")
# What a word that is put together at run time can be.
PUT_TOGETHER: Final = {
    "f'signature.{outcome}'": {
        f"signature.{outcome}" for outcome in (Outcome.SIGNED, Outcome.CHANGED, Outcome.RENEWED)
    },
}


def records() -> Iterator[tuple[str, ast.expr, set[str]]]:
    """Each `audit.record(…)` of the services: its place, its action, and the figures that come with it."""
    for where, call in calls("record"):
        if where.startswith("bot/services/") and "audit" in ast.unparse(call.func):
            yield where, call.args[0], {keyword.arg or "**" for keyword in call.keywords}


def recorded() -> set[str]:
    """Every word that stands in the services and looks like an action, and those that are put together."""
    found = {
        node.value
        for path, tree in trees().items()
        if path.startswith("bot/services/")
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ACTION.fullmatch(node.value)
    }
    for _, action, _ in records():
        if isinstance(action, ast.JoinedStr):
            found |= PUT_TOGETHER[ast.unparse(action)]
    return found


def text_id(action: str) -> str:
    return f"audit-{action.replace('.', '-').replace('_', '-')}"


def test_the_services_record_their_changes() -> None:
    assert len(list(records())) > 10


def test_of_every_action_it_is_decided_who_reads_it() -> None:
    assert recorded() - SHARED.keys() - PERSONAL == set()


def test_nothing_is_decided_on_that_is_never_recorded() -> None:
    assert (SHARED.keys() | PERSONAL) - recorded() == set()


def test_no_action_is_both_shared_and_personal() -> None:
    assert not SHARED.keys() & PERSONAL
    assert not OF_EVERY_SERVER & OF_ADMITTED_SERVERS
    assert SHARED.keys() >= OF_EVERY_SERVER | OF_ADMITTED_SERVERS


def test_the_figures_of_a_line_are_recorded_with_it() -> None:
    for where, action, figures in records():
        if isinstance(action, ast.Constant) and str(action.value) in SHARED:
            assert figures >= set(SHARED[str(action.value)]), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shared_action_has_a_sentence_that_says_its_figures(language: str) -> None:
    said = messages(language)
    assert {action: variables(said[text_id(action)]) for action in SHARED} == {
        action: set(figures) for action, figures in SHARED.items()
    }
    others = {"audit-title", "audit-network-title", "audit-none", "audit-foot", "audit-about"}
    others |= {"audit-by-accord", "audit-by-erased"}
    assert {key for key in said if key.startswith("audit-")} == {text_id(action) for action in SHARED} | others
