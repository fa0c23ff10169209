"""Every rule over a series of requests."""

from collections.abc import Iterator, Mapping, Sequence

from tests.guard.answers import answer_findings
from tests.guard.commands import command_findings
from tests.guard.forms import choice_findings, form_findings
from tests.guard.messages import message_findings
from tests.guard.openapi import specification
from tests.guard.problem import Finding, Problem, Request
from tests.guard.routes import Callback, answer_of, commands_of, message_of


def problems(
    requests: Sequence[Request], *, interaction_types: Mapping[int, int] | None = None, since: int = 0
) -> list[Problem]:
    """What is wrong with the requests from number `since` on, in their order.

    `interaction_types` gives the type of each interaction by its id; without it, whether an answer fits its
    interaction is not judged.
    """
    found: list[Problem] = []
    answered = set[int]()
    for number, request in enumerate(requests):
        findings = list(_answered(request, interaction_types or {}, answered))
        if number >= since:
            findings += _specified(request)
            findings += _limits(request)
            found += (Problem(number, f"{request.method} {request.path}", finding) for finding in findings)
    return found


def _specified(request: Request) -> Iterator[Finding]:
    discord = specification()
    if discord is not None:
        yield from discord.findings(request)


def _limits(request: Request) -> Iterator[Finding]:
    if (message := message_of(request)) is not None:
        yield from message_findings(message)
    if (commands := commands_of(request)) is not None:
        yield from command_findings(commands)
    if (answer := answer_of(request)) is not None:
        if answer.callback == Callback.FORM:
            yield from form_findings(answer.data)
        if answer.callback == Callback.CHOICES:
            yield from choice_findings(answer.data)


def _answered(request: Request, types: Mapping[int, int], answered: set[int]) -> Iterator[Finding]:
    if (answer := answer_of(request)) is not None:
        again = answer.interaction in answered
        answered.add(answer.interaction)
        yield from answer_findings(answer, types.get(answer.interaction), again=again)
