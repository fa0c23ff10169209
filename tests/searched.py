"""The labelled records of tests/labelled/search.toml in a house, and how its queries are answered there."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.domain.countries import Country
from bot.domain.found import Found, FoundPoint
from bot.domain.names import fold
from bot.domain.partners import Partner
from bot.domain.visibility import Visibility
from tests.house import House
from tests.organisations import known
from tests.records import commitment, initiative

LABELS: Final = tomllib.loads((Path(__file__).parent / "labelled" / "search.toml").read_text(encoding="utf-8"))
ASKER: Final = 2
TOP: Final = 3


@dataclass(frozen=True, slots=True)
class Answered:
    """A labelled query, what it finds first, and what it should."""

    language: str
    words: str
    # Everything that it finds, by reference.
    found: tuple[str, ...]
    wanted: frozenset[str]

    @property
    def right(self) -> bool:
        """Whether something that is wanted is among the first three."""
        return not self.wanted.isdisjoint(self.found[:TOP])


async def answered(house: House) -> list[Answered]:
    """Keep everything that is labelled, then ask every query; references are told as the keys of the labels."""
    keys = await _furnished(house)
    answers: list[Answered] = []
    for query in LABELS["query"]:
        found: list[str] = []
        pages, page = 1, 0
        while page < pages:
            shown = await house.services.finding.find(house.person(ASKER), query["words"], page=page)
            found += [keys.get(_reference(each), _reference(each)) for each in shown.rows]
            pages, page = shown.pages, page + 1
        answers.append(Answered(query["language"], query["words"], tuple(found), frozenset(query["finds"])))
    return answers


def shares(answers: Sequence[Answered]) -> dict[str, float]:
    """The share of queries that are answered right, by language."""
    of = {language: [each.right for each in answers if each.language == language] for language in _languages(answers)}
    return {language: sum(right) / len(right) for language, right in of.items()}


def _languages(answers: Sequence[Answered]) -> list[str]:
    return list(dict.fromkeys(each.language for each in answers))


async def _furnished(house: House) -> dict[str, str]:
    keys: dict[str, str] = {}
    named: dict[str, int] = {}
    # Organisations come first: what is done for them is theirs.
    for each in sorted(LABELS["record"], key=lambda each: each["kind"] != "organisation"):
        if each["kind"] == "organisation":
            named[fold(each["title"])] = its_id = await known(house, each["title"])
            keys[f"ORG-{its_id}"] = each["key"]
        else:
            keys[await _kept(house, each, named)] = each["key"]
    return keys


async def _kept(house: House, each: dict[str, Any], named: dict[str, int]) -> str:
    about: dict[str, Any] = {
        "language": each["language"],
        "visibility": Visibility.NETWORK,
        "topics": tuple(each["topics"]),
        "countries": tuple(map(Country, each["countries"])),
    }
    who, title, summary, lead = house.person(1), each["title"], each["summary"], each["organisation"]
    if each["kind"] == "commitment":
        own = named.get(fold(lead))
        return (await commitment(house, who, title, pledge=summary, organisation_id=own, **about)).reference
    partners = tuple(map(Partner, each["partners"]))
    return (await initiative(house, who, title, summary=summary, lead=lead, partners=partners, **about)).reference


def _reference(found: Found) -> str:
    return f"{found.call.reference}:{found.number}" if isinstance(found, FoundPoint) else found.reference
