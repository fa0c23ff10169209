"""`/call read` beside a bare discord.py bot answering a constant."""

from statistics import median

from benchmarks.actions import constant, read, read_point
from benchmarks.bots import ACCORD, BARE, running
from benchmarks.figures import Bound, Figure, Limit
from benchmarks.processor import milliseconds
from benchmarks.statements import statements_of


async def measure() -> list[Figure]:
    """Statements, and processor time; at its beginning, and at a point with what answers it."""
    counts, at_point = await statements_of(read), await statements_of(read_point)
    async with running(ACCORD) as accord, running(BARE) as bare:
        ours, point, theirs = await milliseconds([(accord, read), (accord, read_point), (bare, constant)])
    return [
        Figure("/call read: statements", max(counts), "", limit=Limit(4), runs=counts),
        Figure(
            "/call read: processor time",
            median(ours),
            "ms",
            beside=median(theirs),
            beside_what="a constant answer",
            limit=Limit(4, Bound.RATIO, only_aim=True),
            runs=ours,
        ),
        Figure("/call read at a point: statements", max(at_point), "", limit=Limit(4), runs=at_point),
        Figure(
            "/call read at a point: processor time",
            median(point),
            "ms",
            beside=median(theirs),
            beside_what="a constant answer",
            runs=point,
        ),
    ]
