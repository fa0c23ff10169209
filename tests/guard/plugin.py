"""The pytest plugin that judges, at its teardown, each test that started a simcord environment."""

from collections.abc import Iterator
from functools import wraps
from weakref import WeakKeyDictionary

import pytest
import simcord

from tests.guard.judge import problems
from tests.guard.openapi import FILE
from tests.guard.problem import Problem


class Witness:
    """Knows every environment that was started, and what of each has been judged."""

    def __init__(self) -> None:
        # Held until judged; later, one that goes on living is judged from where it stood.
        self._started: list[simcord.Env] = []
        self._judged: WeakKeyDictionary[simcord.Env, int] = WeakKeyDictionary()

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        start = simcord.Env.start

        @wraps(start)
        async def start_watched(env: simcord.Env) -> None:
            self._started.append(env)
            await start(env)

        patch.setattr(simcord.Env, "start", start_watched)

    def judge(self) -> list[Problem]:
        """What is wrong with the requests made since the last judgement."""
        environments = {*self._started, *self._judged}
        self._started.clear()
        found: list[Problem] = []
        for env in environments:
            types = {number: interaction.type for number, interaction in env.backend.interactions.items()}
            found += problems(env.http_requests, interaction_types=types, since=self._judged.get(env, 0))
            self._judged[env] = len(env.http_requests)
        return found


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "waive_requests(*rules, reason): the test makes the bot send what the guardian of requests refuses"
    )


def pytest_report_header() -> str | None:
    if FILE.exists():
        return None
    return "requests: Discord's specification is not beside the project, so only its limits and our rules are checked"


@pytest.fixture(scope="session", autouse=True)
def witness() -> Iterator[Witness]:
    witness = Witness()
    with pytest.MonkeyPatch.context() as patch:
        witness.watch(patch)
        yield witness


@pytest.fixture(autouse=True)
def every_request_is_judged(witness: Witness, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test whose bot sent what Discord refuses or Accord forbids."""
    yield
    marks = list(request.node.iter_markers("waive_requests"))
    waived = {rule for mark in marks for rule in mark.args}
    found = witness.judge()
    complaints = [str(problem) for problem in found if problem.rule not in waived]
    complaints += [f"waived without need: {rule}" for rule in sorted(waived - {problem.rule for problem in found})]
    complaints += ["a waiver says its reason" for mark in marks if not mark.kwargs.get("reason")]
    if complaints:
        pytest.fail("\n".join(["what the bot sent, and the guardian of requests:", *complaints]), pytrace=False)
