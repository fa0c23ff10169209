"""Reading an answer as a person does: its words, its buttons, its pictures, and what a form holds."""

from collections.abc import Iterator
from typing import Any, Final

_BUTTON: Final = 2
_SELECT: Final = 3
_TEXT: Final = 10
_GALLERY: Final = 12


def _messages(answer: Any) -> list[Any]:
    if not hasattr(answer, "followups"):
        return [answer]
    return [message for message in (answer.response, *answer.followups) if message is not None]


def _components(message: Any) -> list[Any]:
    return [part if isinstance(part, dict) else part.to_dict() for part in message.components]


def _walk(components: list[Any]) -> Iterator[dict[str, Any]]:
    for component in components:
        yield component
        yield from _walk(component.get("components") or [])


def _parts(answer: Any, kind: int) -> list[dict[str, Any]]:
    return [part for message in _messages(answer) for part in _walk(_components(message)) if part.get("type") == kind]


def words(answer: Any) -> str:
    """All the text of a message, or of the answer to an interaction with its follow-ups."""
    return _seen("\n".join(part["content"] for part in _parts(answer, _TEXT)))


def _seen(text: str) -> str:
    """As the eye sees it: a space that breaks no line looks like any other."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def message(answer: Any) -> Any:
    """The message that carries the words of an answer: what a person presses next stands on it."""
    return next(each for each in _messages(answer) if words(each))


def labels(answer: Any) -> list[str]:
    """The buttons that can be pressed, in their order."""
    return [_seen(part["label"]) for part in _parts(answer, _BUTTON) if not part.get("disabled")]


def options(answer: Any) -> dict[str, str]:
    """What a select offers: the value of each label."""
    selects = _parts(answer, _SELECT)
    return {_seen(option["label"]): option["value"] for select in selects for option in select["options"]}


def select_that(answer: Any, action: str) -> str:
    """The id of the select that does something."""
    (custom_id,) = (part["custom_id"] for part in _parts(answer, _SELECT) if f":{action}" in part["custom_id"])
    return custom_id


def alternative_texts(answer: Any) -> list[str]:
    """The words of every picture: where it stands in the card, and on the attached file."""
    shown = [item["description"] for gallery in _parts(answer, _GALLERY) for item in gallery["items"]]
    attached = [
        attachment.description
        for each in _messages(answer)
        for attachment in each.attachments
        if attachment.filename.endswith(".png")
    ]
    return [_seen(said) for said in (*shown, *attached)]


def title(shown: Any) -> str:
    """What stands above an open form."""
    assert shown.modal is not None, words(shown)
    return _seen(shown.modal["title"])


def fields(shown: Any) -> dict[str, dict[str, Any]]:
    """The fields of an open form, by id."""
    assert shown.modal is not None, words(shown)
    return {field["component"]["custom_id"]: field["component"] for field in shown.modal["components"]}


def holds(shown: Any) -> dict[str, Any]:
    """What an open form holds already, as someone who sends it unchanged would send it."""
    return {custom_id: _held(field) for custom_id, field in fields(shown).items()}


def _held(field: dict[str, Any]) -> Any:
    if field["type"] == 4:
        return field.get("value") or ""
    if "options" not in field:
        return [int(each["id"]) for each in field.get("default_values") or []]
    chosen = [option["value"] for option in field["options"] if option.get("default")]
    return next(iter(chosen), None) if field["type"] == 21 else chosen


async def last_file(answer: Any) -> bytes:
    """The file that came with an answer."""
    attachment = _messages(answer)[-1].attachments[-1]
    return await attachment.read()
