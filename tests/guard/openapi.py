"""Discord's specification of its REST API, as a judge of requests.

The file lies beside the project, in ../shared, and is read once per process, when the first request is judged. Where
it is absent, the limits and rules of the other modules still hold.
"""

import functools
import json
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.guard.problem import Finding, Request, shortened
from tests.guard.routes import joined

FILE = Path(__file__).parents[3] / "shared" / "discord-openapi.json"
NAME = "urn:discord"
BODIES = ("application/json", "multipart/form-data")

# Where real requests of discord.py, which Discord takes, and the specification disagree: the schema to use instead.
DEVIATIONS: dict[str, Any] = {
    # Ids are strings there. discord.py sends some as numbers (an attachment's, a direct message's recipient); Discord
    # documents that it takes both.
    "SnowflakeType": {"oneOf": [{"type": "string", "format": "snowflake"}, {"type": "integer", "format": "snowflake"}]},
}

formats = FormatChecker(formats=())


@formats.checks("snowflake", raises=ValueError)
def _is_snowflake(value: object) -> bool:
    return not isinstance(value, str | int) or 0 <= int(value) < 1 << 64


@formats.checks("int32")
def _is_int32(value: object) -> bool:
    return not isinstance(value, int) or -(1 << 31) <= value < 1 << 31


@formats.checks("uri")
def _is_uri(value: object) -> bool:
    return not isinstance(value, str) or urlsplit(value).scheme in {"http", "https", "discord", "attachment"}


@formats.checks("date-time", raises=ValueError)
def _is_aware_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


class Specification:
    """The paths of an OpenAPI 3.1 document, and what each takes."""

    def __init__(self, document: dict[str, Any]) -> None:
        document["components"]["schemas"].update(DEVIATIONS)
        self._registry = Registry().with_resource(NAME, Resource(document, DRAFT202012))
        self._paths = document["paths"]
        # "/users/@me" before "/users/{user_id}": the path with fewer parameters is meant.
        self._templates = [
            (re.compile(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(template))), template)
            for template in sorted(self._paths, key=lambda template: (template.count("{"), template))
        ]
        self._judged: dict[tuple[str, str], tuple[Finding, ...]] = {}

    def findings(self, request: Request) -> Iterable[Finding]:
        """What the specification says against a request."""
        template = self._template(request.method.lower(), request.path)
        if template is None:
            return [Finding("unknown-path", "", "Discord has no such path and method")]
        # A test suite sends the same bodies again and again, the whole list of commands above all.
        key = (f"{request.method} {template}", json.dumps([request.json, sorted(request.params)], sort_keys=True))
        if key not in self._judged:
            self._judged[key] = (*self._parameters(template, request), *self._body(template, request))
        return self._judged[key]

    def _template(self, method: str, path: str) -> str | None:
        for pattern, template in self._templates:
            if method in self._paths[template] and pattern.fullmatch(path):
                return template
        return None

    def _parameters(self, template: str, request: Request) -> Iterator[Finding]:
        path = self._paths[template]
        known = [*path.get("parameters", ()), *path[request.method.lower()].get("parameters", ())]
        unknown = set(request.params) - {parameter["name"] for parameter in known if parameter["in"] == "query"}
        for name in sorted(unknown):
            yield Finding("specification", f"?{name}", "no such parameter in the address")

    def _body(self, template: str, request: Request) -> Iterator[Finding]:
        method = request.method.lower()
        taken = self._paths[template][method].get("requestBody", {}).get("content", {})
        media_type = next((known for known in BODIES if known in taken), None)
        if media_type is None:
            if request.json is not None:
                yield Finding("specification", "", f"a body where none is taken: {shortened(request.json)}")
            return
        steps = ("paths", template, method, "requestBody", "content", media_type, "schema")
        pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
        schema = {"$ref": f"{NAME}#/{pointer}"}
        validator = Draft202012Validator(schema, registry=self._registry, format_checker=formats)
        for error in validator.iter_errors(request.json):
            for cause in causes(error):
                yield Finding("specification", joined("", *cause.absolute_path), cause.message[:300])


def causes(error: ValidationError) -> Iterator[ValidationError]:
    """What is wrong inside the alternative that was meant, instead of "valid under none of the given schemas"."""
    alternatives: dict[str | int, list[ValidationError]] = {}
    if error.validator in ("oneOf", "anyOf"):
        for inner in error.context or ():
            alternatives.setdefault(inner.schema_path[0], []).append(inner)
    meant = [errors for errors in alternatives.values() if not any(map(_denies_the_kind, errors))]
    if not meant:
        yield error
        return
    for inner in min(meant, key=len):
        yield from causes(inner)


def _denies_the_kind(error: ValidationError) -> bool:
    """Whether an alternative is out of question: for another `type` of component or callback, or not for an object."""
    return error.validator == "type" if not error.relative_path else list(error.relative_path) == ["type"]


@functools.cache
def specification() -> Specification | None:
    """Discord's specification, or None where the file is absent."""
    return Specification(json.loads(FILE.read_text(encoding="utf-8"))) if FILE.exists() else None
