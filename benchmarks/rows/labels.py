"""How many of the labelled queries find what they look for, by language: the search is judged as it runs."""

from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.figures import Figure
from bot.store.migrate import migrate
from tests.house import furnish, open_house
from tests.searched import answered, shares


async def measure() -> list[Figure]:
    """The share of queries whose record is among the first three."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'labels.db'}"
        await migrate(url)
        async with open_house(url, Path(folder)) as house:
            await furnish(house)
            answers = await answered(house)
    every = sum(each.right for each in answers) / len(answers)
    found = {f"all {len(answers)}": every} | shares(answers)
    return [
        Figure(f"labelled queries found in the top three: {which}", 100 * share, "%") for which, share in found.items()
    ]
