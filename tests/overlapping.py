"""The labelled pairs of tests/labelled as initiatives, and what the check makes of them among all that are kept."""

import random
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bot.domain.actor import Actor
from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.initiatives import Initiative, Status
from bot.domain.partners import Partner
from bot.domain.records import RecordKind, Subject
from tests.house import House
from tests.records import head

FILES: Final = {"en": "English", "fr": "French", "across": "across the two"}
FOLDER: Final = Path(__file__).parent / "labelled"
# The weights of bot/domain/overlap.py were fitted on one half; the other half was not looked at for that.
SEED: Final = 4


@dataclass(frozen=True, slots=True)
class Labelled:
    """One pair: how a project is kept, and a new record, which is a double, a lookalike or unrelated to all."""

    id: str
    file: str
    label: str
    new: Mapping[str, Any]
    kept: Mapping[str, Any] | None = None


def labelled() -> list[Labelled]:
    """Every pair of the three files."""
    found: list[Labelled] = []
    for file in FILES:
        said = tomllib.loads((FOLDER / f"overlap_{file}.toml").read_text(encoding="utf-8"))
        found += [Labelled(each["id"], file, each["label"], each["new"], each["kept"]) for each in said["pair"]]
        found += [Labelled(each["id"], file, "unrelated", each["new"]) for each in said.get("unrelated", [])]
    return found


def fitted_on() -> set[str]:
    """The ids of the half on which the weights were fitted, drawn by lot."""
    ids = sorted(each.id for each in labelled())
    random.Random(SEED).shuffle(ids)  # noqa: S311 - it draws a half, not a secret
    return set(ids[: len(ids) // 2])


async def as_initiative(house: House, who: Actor, said: Mapping[str, Any], file: str) -> Initiative:
    """A labelled record as a member would log it; of those across the two languages, the member chose English."""
    about = Subject(
        areas=tuple(map(Area, said["areas"])),
        topics=tuple(said.get("topics", ())),
        regions=tuple(map(Region, said.get("regions", ()))),
        countries=tuple(map(Country, said.get("countries", ()))),
    )
    language = file if file != "across" else "en"
    return Initiative(
        record=await head(house, who, RecordKind.INITIATIVE, said["title"], language=language, subject=about),
        summary=said["summary"],
        lead=said["organisation"],
        partners=tuple(map(Partner, said.get("partners", ()))),
        scope=Scope(said["scope"]) if "scope" in said else None,
        starts=read_date(said.get("starts", "")),
        ends=read_date(said.get("ends", "")),
        status=Status(said["status"]) if "status" in said else None,
    )


async def keep_all(house: House) -> dict[int, str]:
    """Keep the kept record of each pair, by someone else than who asks; which pair each id is of."""
    maker, ids = house.person(2), dict[int, str]()
    made = [(each, await as_initiative(house, maker, each.kept, each.file)) for each in labelled() if each.kept]
    async with house.database.begin() as tx:
        for each, initiative in made:
            ids[(await tx.initiatives.add(initiative)).record.id] = each.id
    return ids


@dataclass(frozen=True, slots=True)
class Measured:
    """Which pairs were suggested for each new record, by its id; an empty one for what is in no pair."""

    shown: Mapping[str, tuple[str, ...]]

    def share(self, label: str, *files: str, among: Collection[str] | None = None) -> tuple[int, int]:
        """Of so many records of a label: how many had their own pair suggested; unrelated ones, anything at all."""
        these = [each for each in labelled() if each.label == label and each.file in (files or FILES)]
        some = [each.id for each in these if among is None or each.id in among]
        found = [each for each in some if (each in self.shown[each] if label != "unrelated" else self.shown[each])]
        return len(found), len(some)


async def measure(house: House, ids: Mapping[int, str], *, only: Collection[str] = ()) -> Measured:
    """Check every new record among all that are kept; of each `only` some fields, where they are given."""
    asker, shown = house.person(1), dict[str, tuple[str, ...]]()
    for each in labelled():
        said = {name: value for name, value in each.new.items() if not only or name in only}
        new = await as_initiative(house, asker, said, each.file)
        shown[each.id] = tuple(
            ids.get(found.initiative.record.id, "") for found in await house.services.overlap.doubles_of(asker, new)
        )
    return Measured(shown)


# What the first of the three forms asks for.
FIRST_FORM: Final = ("title", "summary", "organisation", "areas", "scope")
ROWS: Final = {
    "double": "doubles that are suggested",
    "lookalike": "lookalikes that are suggested",
    "unrelated": "unrelated records for which anything is",
}


def table(whole: Measured, first_form: Measured) -> list[str]:
    """What was measured, as the lines of the table in docs/overlap.md."""
    fitted, every = fitted_on(), {each.id for each in labelled()}
    lines = [f"| | {' | '.join(FILES.values())} |", f"|---|{'---|' * len(FILES)}"]
    for label, what in ROWS.items():
        parts = (
            (what, whole, every),
            ("– of the half that was fitted", whole, fitted),
            ("– of the other half", whole, every - fitted),
            ("– with the first form alone", first_form, every),
        )
        lines += [f"| {named} | {' | '.join(_of(measured, label, some))} |" for named, measured, some in parts]
    return lines


def _of(measured: Measured, label: str, some: Collection[str]) -> list[str]:
    shares = [measured.share(label, file, among=some) for file in FILES]
    return [f"{found} of {number}" if number else "–" for found, number in shares]
