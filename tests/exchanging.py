"""Handing files of initiatives in, and taking some out."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.complaints import row_complaint
from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.countries import Country
from bot.domain.dates import read_date
from bot.domain.exchange import ExchangeFormat, Heading, Outcome, Step
from bot.domain.initiatives import Initiative
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, Wording
from bot.domain.visibility import Visibility
from bot.services.handed_in import Given
from bot.texts import texts_in
from tests.house import NEIGHBOUR, House
from tests.records import initiative

NO_LIMIT = 10**9
EVERYTHING = RecordFilter()


async def nobody_waits(*_so_far: object) -> None:
    """Whoever asked for this does not watch."""


@dataclass
class Answered:
    """What was told about a file, and all that is wrong in it."""

    outcome: Outcome
    problems: list[dict[str, str]]

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """New, changed, the same, problems."""
        outcome = self.outcome
        return outcome.made, outcome.changed, outcome.same, outcome.problems

    @property
    def said(self) -> list[str]:
        """The first problems in words, with their places."""
        texts = texts_in("en")
        return [f"{each.row} {each.column}: {row_complaint(each, texts)}" for each in self.outcome.first_problems]

    @property
    def what(self) -> list[tuple[int, str, str]]:
        return [(each.row, each.column, each.what) for each in self.outcome.first_problems]


def given(data: bytes | str, name: str = "table.csv") -> Given:
    content = data.encode() if isinstance(data, str) else data

    async def read() -> bytes:
        return content

    return Given(name, len(content), read)


def table(*rows: dict[str, Any], **same: Any) -> str:
    """A table in CSV with the least that every initiative needs, and what is given."""
    least = {"title": "", "lead": "Youth House", "areas": "EDU"} | same
    filled = [least | row for row in rows]
    names = list(dict.fromkeys(name for row in filled for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="")
    writer.writeheader()
    writer.writerows(filled)
    return out.getvalue()


async def look(house: House, who: Actor, data: bytes | str, name: str = "table.csv", **more: Any) -> Answered:
    """The dry run."""
    service, texts = house.services.initiative_imports, texts_in(more.get("language", "en"))
    async with service.look(who, given(data, name), texts, more.get("told", nobody_waits)) as looked:
        return Answered(looked.outcome, _listed(looked.problems))


async def take_in(house: House, who: Actor, data: bytes | str, name: str = "table.csv", **more: Any) -> Answered:
    """The real one."""
    service, texts = house.services.initiative_imports, texts_in(more.get("language", "en"))
    async with service.carry_out(who, given(data, name), texts, more.get("told", nobody_waits)) as done:
        return Answered(done.outcome, _listed(done.problems))


def _listed(file: Path | None) -> list[dict[str, str]]:
    if file is None:
        return []
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


async def hand_out(
    house: House, who: Actor, kind: ExchangeFormat = ExchangeFormat.CSV, asked: RecordFilter = EVERYTHING
) -> tuple[bytes, str]:
    """A file and its name."""
    service = house.services.initiative_exports
    async with service.hand_out(who, asked, kind, texts_in("en"), at_most=NO_LIMIT, told=nobody_waits) as made:
        return made.file.read_bytes(), made.file.name


async def rows_out(house: House, who: Actor, asked: RecordFilter = EVERYTHING) -> list[dict[str, str]]:
    """The rows of a CSV."""
    data, _ = await hand_out(house, who, ExchangeFormat.CSV, asked)
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def as_csv(rows: Sequence[dict[str, str]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [heading.value for heading in Heading if heading.value in rows[0]])
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


async def all_of(house: House, who: Actor) -> list[Initiative]:
    """Every initiative that someone sees, the first one first."""
    async with house.database.read() as tx:
        ids = [row["record_id"] for row in house.kept()["initiative"]]
        return await tx.initiatives.some(who, sorted(ids))


class Steps:
    """What whoever waits is told."""

    def __init__(self) -> None:
        self.told: list[tuple[Step, int]] = []

    async def __call__(self, step: Step, rows: int) -> None:
        self.told.append((step, rows))


async def furnished(house: House) -> Actor:
    """Initiatives of several people, with all that there can be, and one that the importer does not look after."""
    who = house.person(1)
    await initiative(
        house,
        who,
        "Clubs",
        areas=(Area.EDUCATION, Area.GENDER),
        topics=("media literacy", "a; b|c"),
        countries=(Country("GH"),),
        answers=(Answer(1, 3),),
        partners=(Partner("A: B", PartnerRole.FUNDER), Partner("'t Hooft; =1"), Partner("C： D")),
        summary="=1+1\r\n'quoted' \\ é",
        starts=read_date("2024-03"),
        wordings={"fr": Wording("Clubs", "Des jeunes.")},
    )
    await initiative(house, who, "+49 Radio", scope=Scope.GLOBAL, regions=(), visibility=Visibility.RESTRICTED)
    await initiative(house, house.person(2), "Of another", status=None)
    await initiative(house, house.person(3, NEIGHBOUR), "Everywhere", visibility=Visibility.NETWORK)
    await initiative(house, None, "From the start", visibility=Visibility.NETWORK, source={"en": "A report"})
    return who
