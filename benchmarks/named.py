"""A database that knows very many organisations: names as they are, some words in very many of them."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from benchmarks.signed import NOW, SERVERS, database_signed_by
from bot.domain.finding import found_by
from bot.domain.names import fold
from bot.store.database import Database

ORGANISATION = """
    INSERT INTO organisation (id, home_id, name, folded, known_since, visibility, confirmed_in, confirmed_at)
    VALUES (?, 0, ?, ?, ?, ?, ?, ?)
"""
REPRESENTATIVE = """
    INSERT INTO representative (organisation_id, member_id, server_id, standing, asked_at, named)
    VALUES (?, ?, ?, ?, ?, ?)
"""
WORD = "INSERT INTO organisation_word (word, organisation_id) VALUES (?, ?)"
MEMBERS: Final = 1_000
# How a name begins, how often in a hundred, and what most of its kind are about: 40 % are associations.
KINDS: Final = {
    "Association": 40,
    "Fondation": 12,
    "Centre": 10,
    "Ministère": 5,
    "Réseau": 8,
    "Youth Network": 8,
    "Women’s Council": 5,
    "University": 4,
    "Institut": 4,
    "Federation": 4,
}
FIELDS: Final = (
    "jeunesse", "éducation", "paix", "femmes", "dialogue", "droits", "culture", "santé", "media", "sport", "science",
    "development", "solidarité", "prévention", "citizenship", "environment", "peacebuilding", "inclusion",
)  # fmt: skip
SYLLABLES: Final = ("ka", "lo", "mi", "ra", "to", "ben", "sol", "dra", "vel", "nor", "qui", "sha", "zem", "pra", "tur")


async def database_of_organisations(names: int, path: Path) -> Database:
    """A database with that many organisations; a third of them confirmed, most of these for the network to see."""
    database = await database_signed_by(MEMBERS, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        chance = random.Random(7)  # noqa: S311 - it draws names, not a secret
        drawn = list(names_of(names))
        now = f"{NOW:%Y-%m-%d %H:%M:%S.%f}"
        for number, name in enumerate(drawn, 1):
            server, standing = 1 + number % SERVERS, chance.choice(("confirmed", "asked", "asked"))
            confirmed = (server, now) if standing == "confirmed" else (None, None)
            seen = chance.choice(("network", "network", "server")) if standing == "confirmed" else "restricted"
            connection.execute(ORGANISATION, (number, name, fold(name), now, seen, *confirmed))
            connection.execute(REPRESENTATIVE, (number, 1 + number % MEMBERS, server, standing, now, name))
            connection.executemany(WORD, ((word, number) for word in found_by(name)))
        connection.execute("PRAGMA optimize")
    return database


def names_of(count: int) -> Iterator[str]:
    """Different names, the same ones each time, however many."""
    chance = random.Random(3)  # noqa: S311 - it draws names, not a secret
    drawn: set[str] = set()
    while len(drawn) < count:
        kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
        # A few places have very many organisations, and most have a few.
        place = _place(int(5_000 * chance.random() ** 3))
        middle = chance.choice(("", " nationale", " pour la", " des", " of the", " internationale"))
        name = f"{kind}{middle} {chance.choice(FIELDS)} {place}"
        if chance.random() < 0.5:
            name += f" {_place(5_000 + chance.randrange(60_000))}"
        if fold(name) not in drawn:
            drawn.add(fold(name))
            yield name


def _place(number: int) -> str:
    """A made-up place of that number."""
    letters = ""
    number += len(SYLLABLES)
    while number:
        number, syllable = divmod(number, len(SYLLABLES))
        letters += SYLLABLES[syllable]
    return letters.capitalize()
