"""Asking for exports, reading them, and taking back what one shows."""

import csv
from contextlib import AbstractAsyncContextManager
from pathlib import Path

from bot.domain.actor import Actor
from bot.domain.exports import ExportFormat
from bot.domain.invalidations import Chosen
from bot.domain.signatures import ShowAs
from bot.services.exports import Exported, Told
from bot.texts import texts_in
from tests.files.workbooks import sheets
from tests.house import House

NO_LIMIT = 10**9
Row = dict[str, str]


async def nobody_is_told(_rows: int) -> None:
    """Whoever asked for this does not watch."""


def asked(
    house: House,
    who: Actor,
    kind: ExportFormat = ExportFormat.CSV,
    *,
    told: Told = nobody_is_told,
    at_most: int = NO_LIMIT,
) -> AbstractAsyncContextManager[Exported]:
    return house.services.exports.for_steward(who, None, kind, texts_in("en"), at_most=at_most, told=told)


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


async def export(house: House, who: Actor) -> tuple[list[Row], list[Row], str]:
    """The rows, the summary and the words of an export, as CSV."""
    async with asked(house, who) as exported:
        rows, summary, about = exported.files
        return read(rows), read(summary), about.read_text(encoding="utf-8-sig")


async def everything(house: House, who: Actor) -> str:
    """All that can be read in an export of either kind."""
    rows, summary, about = await export(house, who)
    async with asked(house, who, ExportFormat.XLSX) as exported:
        (book,) = exported.files
        return f"{rows}{summary}{about}{[sheet.rows for sheet in sheets(book)]}"


def numbers(summary: list[Row], what: str) -> dict[str, str]:
    return {row["Which"]: row["Signatures"] for row in summary if row["What"] == what}


async def hide(house: House, number: int) -> None:
    signed = await house.services.signing.standing(house.person(number), None)
    await house.services.signatories.hide(house.admin(), None, signed.signature.id)


async def withdraw(house: House, number: int) -> None:
    await house.services.signing.withdraw(house.person(number), None)


async def erase(house: House, number: int) -> None:
    await house.services.privacy.erase(house.person(number))


async def show_less(house: House, number: int) -> None:
    await house.services.signing.show_differently(house.person(number), None, ShowAs.COUNTED, "")


async def invalidate(house: House, number: int) -> None:
    signed = await house.services.signing.standing(house.person(number), None)
    invalidations, chosen = house.services.invalidations, Chosen(signature_id=signed.signature.id)
    prepared = await invalidations.prepare(house.admin(), None, chosen, "It is not genuine.")
    await invalidations.carry_out(house.admin(), prepared.invalidation.id)


TAKEN_BACK = [hide, withdraw, erase, show_less, invalidate]
