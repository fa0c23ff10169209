"""`/call read` beside a bare discord.py bot answering a constant."""

from statistics import median

from benchmarks.actions import constant, read
from benchmarks.bots import ACCORD, BARE, running
from benchmarks.figures import Bound, Figure, Limit
from benchmarks.processor import milliseconds
from benchmarks.statements import statements_of


async def measure() -> list[Figure]:
    """Statements, and processor time."""
    counts = await statements_of(read)
    async with running(ACCORD) as accord, running(BARE) as bare:
        ours, theirs = await milliseconds([(accord, read), (bare, constant)])
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
    ]
