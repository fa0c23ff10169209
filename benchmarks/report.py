"""The table for people and the JSON for comparing with later."""

import json
import platform
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import discord

from benchmarks.figures import Bound, Figure

RESULTS = Path(__file__).parent / "results"
HEADINGS = ("what", "Accord", "beside", "ratio", "limit", "")


def table(figures: Sequence[Figure]) -> str:
    """A Markdown table, a line for each figure."""
    rows = [HEADINGS, *(_row(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def keep(figures: Sequence[Figure]) -> Path:
    """Write the figures as JSON, dated, and return the file."""
    now = datetime.now(UTC)
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{now:%Y-%m-%dT%H%M%SZ}.json"
    machine = {"system": platform.platform(), "python": platform.python_version(), "discord.py": discord.__version__}
    found = [asdict(figure) | {"ratio": figure.ratio, "within": figure.within} for figure in figures]
    path.write_text(json.dumps({"at": now.isoformat(), **machine, "figures": found}, indent=2) + "\n", encoding="utf-8")
    return path


def _row(figure: Figure) -> tuple[str, ...]:
    beside = "" if figure.beside is None else f"{_number(figure.beside)} {figure.unit}"
    ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}x"
    what = figure.what + (f" (beside {figure.beside_what})" if figure.beside_what else "")
    return what, f"{_number(figure.value)} {figure.unit}", beside, ratio, _limit(figure), _verdict(figure)


def _limit(figure: Figure) -> str:
    if figure.limit is None:
        return "report"
    bound = {
        Bound.VALUE: f"{figure.limit.at_most:g} {figure.unit}",
        Bound.RATIO: f"{figure.limit.at_most:g}x",
        Bound.DIFFERENCE: f"+{figure.limit.at_most:g} {figure.unit}",
    }[figure.limit.bound]
    return f"aim {bound}" if figure.limit.only_aim else bound


def _verdict(figure: Figure) -> str:
    return {None: "", True: "yes", False: "NO" if figure.failed else "not yet"}[figure.within]


def _number(value: float) -> str:
    return f"{value:.0f}" if value >= 100 or value == int(value) else f"{value:.3g}"
