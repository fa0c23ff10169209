"""How reminders go out: slowly, where their server is, and on the next command where Discord takes none."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Engine, event

from bot.domain.conferences import ConferenceStatus
from bot.domain.errors import CannotPost
from bot.domain.going import Where
from bot.domain.shards import SERVERS_APART, Shards
from bot.services.announcer import DiscordObjects
from bot.services.pace import AT_ONCE, Pace
from bot.services.reminders import ReminderService
from bot.store.tables import record
from tests.house import HOME, NEIGHBOUR, House
from tests.records import conference
from tests.services.reminded import CHANNEL, DAY_BEFORE, WEEK_BEFORE, ask, at, change, notices, posted, written
from tests.services.writing import send, steward

DAY = "2027-05-12"


async def test_who_takes_no_messages_is_told_on_their_next_command_and_not_tried_again(house: House) -> None:
    kept = await conference(house, house.admin(), "Youth and dialogue")
    await ask(house, house.person(1), kept)
    house.post.refusing = {house.person(1).discord_id}
    await at(house, WEEK_BEFORE)
    said = {"record": kept.reference, "about": "start", "day": DAY, "title": "Youth and dialogue"}
    assert await notices(house, 1) == [said]
    house.post.refusing = set()
    await at(house, DAY_BEFORE)
    assert (await notices(house, 1), written(house)) == ([said], [])
    await house.services.going.remind(house.person(1), kept.reference, Where.MESSAGE)
    await change(house, kept, status=ConferenceStatus.CANCELLED)
    await house.tick(seconds=5)
    assert written(house) == [(1, "cancelled", "now", DAY)]


async def test_what_is_kept_for_the_next_command_is_told_as_far_as_it_may_be_seen_then(house: House) -> None:
    kept = await conference(house, house.admin(), "Youth and dialogue")
    for number in (1, 2, 3):
        await ask(house, house.person(number), kept)
        house.post.refusing |= {house.person(number).discord_id}
    await at(house, WEEK_BEFORE, ticks=3)
    (elsewhere,) = await notices(house, 1, NEIGHBOUR)
    assert elsewhere["title"] == kept.reference
    house.rows(record.update().where(record.c.id == kept.record.id).values(visibility="restricted"))
    assert await notices(house, 2) == []
    house.rows(record.update().where(record.c.id == kept.record.id).values(visibility="network"))
    house.clock.move(days=30)
    assert await notices(house, 3) == []


async def test_where_a_channel_takes_nothing_each_is_told_on_their_next_command(house: House) -> None:
    kept = await conference(house, house.admin())
    for number in (1, 2):
        await ask(house, house.person(number), kept, Where.CHANNEL)
    house.board.trouble = CannotPost(channel_id=CHANNEL)
    await at(house, WEEK_BEFORE)
    assert [len(await notices(house, number)) for number in (1, 2)] == [1, 1]
    house.board.trouble = None
    await at(house, WEEK_BEFORE + timedelta(hours=1))
    assert posted(house) == []


async def test_where_discord_objects_nobody_else_is_written_to_and_all_are_told_on_their_next_command(
    house: House,
) -> None:
    kept = await conference(house, house.admin())
    for number in (1, 2, 3):
        await ask(house, house.person(number), kept)
    house.post.trouble = DiscordObjects(40003)
    await at(house, WEEK_BEFORE)
    house.post.trouble = None
    await house.tick(seconds=5)
    await house.tick(seconds=5)
    assert written(house) == []
    assert [len(await notices(house, number)) for number in (1, 2, 3)] == [1, 1, 1]
    await at(house, DAY_BEFORE, ticks=2)
    assert len(written(house)) == 3


async def test_while_a_letter_is_stopped_nobody_is_written_to(house: House) -> None:
    kept = await conference(house, house.admin())
    await house.sign(house.person(1), may_write=True)
    await ask(house, house.person(1), kept)
    house.clock.time = WEEK_BEFORE - timedelta(hours=1)
    await send(house)
    house.post.trouble = DiscordObjects(40003)
    await house.tick(seconds=5)
    house.post.trouble = None
    await at(house, WEEK_BEFORE)
    assert (written(house), len(await notices(house, 1))) == ([], 1)
    assert (await house.services.letters.desk(steward(house), None)).halted


async def test_people_are_written_to_a_few_at_a_time_before_letters_and_over_the_cap_of_these(house: House) -> None:
    kept = await conference(house, house.admin())
    await house.sign_many(range(8), may_write=True)
    for number in range(8):
        await ask(house, house.person(number), kept)
    house.clock.time = WEEK_BEFORE
    await send(house)
    for ticks in range(1, 5):
        await house.tick(seconds=5)
        assert (len(written(house)), house.post.letters) == (ticks * AT_ONCE, [])
    await house.tick(seconds=5)
    assert (len(written(house)), len(house.post.letters)) == (8, AT_ONCE)


async def test_only_the_process_that_has_a_server_posts_in_its_channels(house: House) -> None:
    kept = await conference(house, house.admin())
    await ask(house, house.person(1), kept, Where.CHANNEL)
    house.clock.time = WEEK_BEFORE
    mine = HOME // SERVERS_APART % 2
    for shard, made in ((1 - mine, 0), (mine, 1)):
        shards = Shards(2, frozenset({shard}))
        other = ReminderService(house.database, house.board, house.post, house.door, Pace(), shards)
        assert await other.remind_in_channels(house.clock()) == made


async def test_where_nothing_is_due_an_index_says_so(house: House) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _u: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        if statement.startswith("SELECT"):
            asked.append((statement, parameters))

    event.listen(Engine, "before_cursor_execute", note)
    assert await house.services.reminders.remind_people(house.clock()) == 0
    assert await house.services.reminders.remind_in_channels(house.clock()) == 0
    event.remove(Engine, "before_cursor_execute", note)
    assert len(asked) == 2
    with house.engine.connect() as connection:
        if house.database.file is None:
            connection.exec_driver_sql("SET enable_seqscan = off")
        explain = "EXPLAIN QUERY PLAN " if house.database.file else "EXPLAIN "
        plans = [str(connection.exec_driver_sql(explain + said, given).all()) for said, given in asked]
    assert all("ix_reminder_due_at" in plan for plan in plans)
    assert not any("SCAN reminder " in plan or "TEMP B-TREE" in plan for plan in plans)
