"""How many points each respect gives in the check for likely doubles: `python -m benchmarks.overlap_points`.

Fitted on one half of the labelled pairs (tests/overlapping.py) by logistic regression, and rounded to a hundred; then
the highest limit at which that half still reaches what is asked of the whole. They stand in bot/domain/overlap.py.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import astuple, fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from bot.domain.overlap import SHOWN, Likeness
from bot.services.overlap import Organisations, compared
from bot.store.migrate import migrate
from bot.store.overlap import terms_in
from tests.house import House, furnish, open_house
from tests.overlapping import Labelled, as_initiative, fitted_on, keep_all, labelled

# So many times as much weighs a double, since there is one among very many pairs; and large weights are held back.
_RARE, _HELD_BACK, _ROUNDS = 0.2, 1e-4, 60
_REACH: Final = {"en": 0.9, "fr": 0.85}
# For each new record, how alike it is to each that is kept, by the pair of that one.
Alike = Sequence[tuple[Labelled, Mapping[str, Likeness]]]


async def main() -> None:
    """Print the points, and the limit."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'labelled.db'}"
        await migrate(url)
        async with open_house(url, Path(folder)) as house:
            await furnish(house)
            found = await _compared(house)
    weights = _fitted(found)
    points = {
        field.name: round(float(100 * weight / sum(weights)))
        for field, weight in zip(fields(Likeness), weights, strict=True)
    }
    print(points)
    print("limit:", max(limit for limit in range(101) if _reaches(found, list(points.values()), limit)))


async def _compared(house: House) -> Alike:
    """The new records of the half, each beside those that come near it by their words."""
    ids, asker = await keep_all(house), house.person(1)
    found: list[tuple[Labelled, Mapping[str, Likeness]]] = []
    for each in labelled():
        if each.id in fitted_on():
            new = await as_initiative(house, asker, each.new, each.file)
            who, beside = Organisations.of(new), dict[str, Likeness]()
            async with house.database.read() as tx:
                near = await tx.overlap.near(asker, terms_in(new, who.names))
                for like, kept in await compared(tx, asker, new, near):
                    same, _ = who.closest(Organisations.of(kept))
                    beside[ids[kept.record.id]] = replace(like, organisations=same)
            found.append((each, beside))
    return found


def _fitted(found: Alike) -> list[float]:
    """What each respect weighs, by logistic regression (Newton’s method)."""
    pairs = [(each, pair, like) for each, beside in found for pair, like in beside.items()]
    respects = np.array([[*astuple(like), 1.0] for _, _, like in pairs])
    double = np.array([float(each.label == "double" and each.id == pair) for each, pair, _ in pairs])
    counted = np.where(double > 0, _RARE * (double == 0).sum() / double.sum(), 1.0)
    held_back = np.diag([*[_HELD_BACK * counted.sum()] * (respects.shape[1] - 1), 0.0])
    weights = np.zeros(respects.shape[1])
    for _ in range(_ROUNDS):
        likely = 1 / (1 + np.exp(-respects @ weights))
        slope = respects.T @ (counted * (likely - double)) + held_back @ weights
        bend = (respects * (counted * likely * (1 - likely))[:, None]).T @ respects + held_back
        weights -= np.linalg.solve(bend, slope)
    return [float(each) for each in weights[:-1]]


def _reaches(found: Alike, points: Sequence[int], limit: int) -> bool:
    """Whether enough doubles are among the first ones over a limit."""
    for file, reach in _REACH.items():
        doubles = [(each, beside) for each, beside in found if (each.file, each.label) == (file, "double")]
        if sum(each.id in _shown(beside, points, limit) for each, beside in doubles) < reach * len(doubles):
            return False
    return True


def _shown(beside: Mapping[str, Likeness], points: Sequence[int], limit: int) -> list[str]:
    scored = {pair: sum(np.multiply(astuple(like), points)) for pair, like in beside.items()}
    return [pair for pair in sorted(scored, key=lambda pair: -scored[pair])[:SHOWN] if scored[pair] >= limit]


if __name__ == "__main__":
    asyncio.run(main())
