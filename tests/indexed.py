"""The index of words, held against the records that it is made of."""

from dataclasses import astuple
from typing import TYPE_CHECKING

from sqlalchemy import select

from bot.store.tables import record
from bot.store.word_index import words_table

if TYPE_CHECKING:
    from tests.house import House


async def in_step(house: "House") -> None:
    """Hold that each record is found by what it says now and by who may see it now, and what is gone by nobody."""
    ids = [row.id for row in house.rows(select(record.c.id))]
    async with house.database.read() as tx:
        wanted = {each.record_id: astuple(each)[1:] for each in await tx.record_texts.read(ids)}
    index = words_table(house.engine.dialect.name).c
    key = index[0]
    kept = house.rows(select(key, index.title, index.names, index.topics, index.words, index.marks))
    assert {row[0]: tuple(row[1:]) for row in kept} == wanted
