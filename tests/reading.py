"""Reading an answer as a person does: its words, its buttons."""

from collections.abc import Iterator
from typing import Any


def _components(message: Any) -> list[Any]:
    raw = message.components
    return [part if isinstance(part, dict) else part.to_dict() for part in raw]


def _walk(components: list[Any]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _walk(component.get("components") or [])
        if accessory := component.get("accessory"):
            yield accessory


def words(answer: Any) -> str:
    """All the text of a message, or of the answer to an interaction with its follow-ups."""
    if hasattr(answer, "followups"):
        messages = [message for message in (answer.response, *answer.followups) if message is not None]
        return "\n".join(words(message) for message in messages)
    return "\n".join(part["content"] for part in _walk(_components(answer)) if part.get("type") == 10)


def button(answer: Any, label: str) -> str:
    """The id of the button of that label."""
    message = answer.response if hasattr(answer, "response") else answer
    for part in _walk(_components(message)):
        if part.get("label") == label:
            return part["custom_id"]
    raise AssertionError(f"no button {label!r} in {[p.get('label') for p in _walk(_components(message))]}")
