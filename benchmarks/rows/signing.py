"""Signing, the form and its submission as one, with every signature on the disk before it is thanked for."""

from statistics import median

from benchmarks.actions import constant_form, sign, two_constants
from benchmarks.bots import ACCORD, BARE, running
from benchmarks.figures import Bound, Figure, Limit
from benchmarks.processor import milliseconds
from benchmarks.statements import statements_of


async def measure() -> list[Figure]:
    """Statements, and processor time beside two constant answers and beside a constant form."""
    counts = await statements_of(sign)
    async with running(ACCORD) as accord, running(BARE) as bare:
        ours, answers, forms = await milliseconds([(accord, sign), (bare, two_constants), (bare, constant_form)])
    return [
        Figure("sign: statements", max(counts), "", limit=Limit(10), runs=counts),
        Figure(
            "sign: processor time",
            median(ours),
            "ms",
            beside=median(answers),
            beside_what="two constant answers",
            limit=Limit(6, Bound.RATIO, only_aim=True),
            runs=ours,
        ),
        Figure(
            "sign: processor time",
            median(ours),
            "ms",
            beside=median(forms),
            beside_what="a constant form and its answer",
            runs=ours,
        ),
    ]
