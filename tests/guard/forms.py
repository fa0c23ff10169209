"""The limits of a form (Discord's modal) and of autocomplete's choices."""

from collections.abc import Iterator
from typing import Any

from tests.guard.components import Kind, component_findings, walk
from tests.guard.problem import Finding, at_most
from tests.guard.routes import each, joined

IN_A_FORM = {Kind.ROW, Kind.TEXT, Kind.LABEL}


def form_findings(form: dict[str, Any]) -> Iterator[Finding]:
    components = list(walk("data", form))
    yield from at_most(45, form["title"], "form", "data.title")
    yield from at_most(100, form["custom_id"], "custom-id", "data.custom_id")
    if not 1 <= len(form["components"]) <= 5:
        yield Finding("form", "data.components", f"{len(form['components'])} components, not 1 to 5")
    for where, component in each("data", "components", form):
        if component["type"] not in IN_A_FORM:
            yield Finding("form", where, f"component type {component['type']} cannot stand in a form by itself")
    for where, component in components:
        if component["type"] in (Kind.LABEL, Kind.TEXT_INPUT):
            yield from at_most(45, component.get("label"), "form", joined(where, "label"))
            yield from at_most(100, component.get("description"), "form", joined(where, "description"))
    yield from component_findings(components)


def choice_findings(data: dict[str, Any]) -> Iterator[Finding]:
    yield from at_most(25, data.get("choices"), "choices", "data.choices")
    for where, choice in each("data", "choices", data):
        yield from choice_lengths(where, choice)


def choice_lengths(where: str, choice: dict[str, Any]) -> Iterator[Finding]:
    if not choice["name"]:
        yield Finding("choices", where, "a choice without a name")
    names = {"name": choice["name"], **(choice.get("name_localizations") or {})}
    for locale, name in names.items():
        yield from at_most(100, name, "choices", joined(where, locale))
    if isinstance(choice["value"], str):
        yield from at_most(100, choice["value"], "choices", joined(where, "value"))
