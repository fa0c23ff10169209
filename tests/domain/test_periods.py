"""From when until when, as people type it."""

import pytest

from bot.domain.errors import AccordError
from bot.domain.errors.records import DateNotUnderstood, DateUnlikely, EndsBeforeStart, NoSuchDay
from bot.domain.periods import read_period, written_period

READ = {
    "": "",
    "2024": "2024",
    "2024-03 – 2025": "2024-03 – 2025",
    "2024-03 - 2025": "2024-03 – 2025",
    "2024–2025": "2024 – 2025",
    "2024-2025": "2024 – 2025",
    "2024/2025": "2024 – 2025",
    "  2024 —  2025-06-30 ": "2024 – 2025-06-30",
    "2024-03 -> 06/2025": "2024-03 – 2025-06",
    "2024 to 2025": "2024 – 2025",
    "from 2024 until 2025": "2024 – 2025",
    "De 2024 à 2025": "2024 – 2025",
    "du 01.03.2024 au 30.06.2024": "2024-03-01 – 2024-06-30",
    "de 2024 jusqu’en 2026": "2024 – 2026",
    "since 2024": "2024",
    "depuis 2024-03": "2024-03",
    "2024 –": "2024",
    "2024 -": "2024",
    "2024 – now": "2024",
    "2024 – en cours": "2024",
    "– 2025": "– 2025",
    "- 2025": "– 2025",
    "until 2025": "– 2025",
    "jusqu'en 2025": "– 2025",
    "2024-03 – 2024": "2024-03 – 2024",
    "March 2024 – 2025": "2024-03 – 2025",
    "mars 2024 – 30 juin 2024": "2024-03 – 2024-06-30",
    "depuis mars 2024": "2024-03",
}
REFUSED: dict[str, type[AccordError]] = {
    "2025 – 2024": EndsBeforeStart,
    "2025-06-02 – 2025-06-01": EndsBeforeStart,
    "1066": DateUnlikely,
    "2024 – 3024": DateUnlikely,
    "2024-02-31": NoSuchDay,
    "31.02.2024 – 2025": NoSuchDay,
    "2024-13": NoSuchDay,
    "next spring": DateNotUnderstood,
    "2024 – next spring": DateNotUnderstood,
    "au printemps prochain": DateNotUnderstood,
    "2023 – 2024 – 2025": DateNotUnderstood,
    "03/04/2024": DateNotUnderstood,
    "24": DateNotUnderstood,
}


@pytest.mark.parametrize("typed", READ)
def test_a_period_is_read_as_it_is_meant_and_written_as_it_is_typed(typed: str) -> None:
    period = read_period(typed)
    assert written_period(*period) == READ[typed]
    assert read_period(written_period(*period)) == period


@pytest.mark.parametrize("typed", REFUSED)
def test_a_period_that_cannot_be_meant_is_refused(typed: str) -> None:
    with pytest.raises(REFUSED[typed]):
        read_period(typed)
