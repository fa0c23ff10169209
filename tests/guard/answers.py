"""How an interaction may be answered. simcord does not mind a form in answer to a form; Discord does."""

from collections.abc import Iterator, Mapping
from enum import IntEnum

from tests.guard.problem import Finding
from tests.guard.routes import Answer, Callback


class Interaction(IntEnum):
    """Discord's interaction types."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    FORM = 5


MESSAGES = {Callback.MESSAGE, Callback.DEFERRED_MESSAGE}
UPDATES = {Callback.DEFERRED_UPDATE, Callback.UPDATE}
FITTING: Mapping[int, set[Callback]] = {
    Interaction.COMMAND: MESSAGES | {Callback.FORM},
    Interaction.COMPONENT: MESSAGES | UPDATES | {Callback.FORM},
    Interaction.AUTOCOMPLETE: {Callback.CHOICES},
    Interaction.FORM: MESSAGES | UPDATES,
}


def answer_findings(answer: Answer, kind: int | None, *, again: bool) -> Iterator[Finding]:
    """`kind` is the type of the interaction, where it is known; `again`, that it has been answered before."""
    if again:
        yield Finding("answered-once", "", f"interaction {answer.interaction} is answered again")
    if kind == Interaction.FORM and answer.callback == Callback.FORM:
        yield Finding("form-for-form", "type", "a form answers a form; after a form comes a message")
    elif kind is not None and answer.callback not in FITTING[kind]:
        yield Finding("answer", "type", f"callback {answer.callback} does not answer an interaction of type {kind}")
