"""Several processes over one database: each serves its own servers, and none is served twice or forgotten."""

from dataclasses import replace
from typing import Any

import pytest

from bot.domain.shards import ALONE, Shards
from bot.scheduler import tick
from bot.services.all import Services, make_services
from tests.house import HOME, LETTERS_PER_DAY, House

# Discord takes the shard from the time in a server's id.
APART = 1 << 22
SERVERS = {HOME + APART * number: f"Server {number}" for number in range(6)}
PROCESSES = [Shards(count=3, mine=frozenset({0, 2})), Shards(count=3, mine=frozenset({1}))]


def processes(house: House) -> list[Services]:
    made = (house.database, house.journal, house.board, house.clock)
    reached: dict[str, Any] = {"doorkeeper": house.door, "event_keeper": house.events, "postman": house.post}
    return [make_services(*made, shards, **reached, letters_per_day=LETTERS_PER_DAY) for shards in PROCESSES]


def test_each_server_is_served_by_exactly_one_process() -> None:
    for server_id in SERVERS:
        assert sum(shards.serve(server_id) for shards in PROCESSES) == 1
        assert ALONE.serve(server_id)
    assert [shards.lead for shards in PROCESSES] == [True, False]


async def test_cards_and_milestones_are_served_by_the_process_of_their_server(house: House) -> None:
    await house.services.servers.joined(SERVERS)
    for number, server_id in enumerate(SERVERS):
        await house.set_up(server_id, number)
        await house.services.posts.post_card(house.admin(server_id), None, number)
    await house.sign_many(range(25))
    house.clock.move(minutes=1)
    served: list[set[int]] = []
    for services, shards in zip(processes(house), PROCESSES, strict=True):
        edits = len(house.board.edits)
        await tick(services, house.clock(), shards)
        served.append({house.board.messages[each][0] for each in house.board.edits[edits:]})
    mine = [{n for n, server_id in enumerate(SERVERS) if shards.serve(server_id)} for shards in PROCESSES]
    assert served == mine
    assert [house.board.milestones(number) for number in range(6)] == [[25]] * 6


async def test_a_process_notices_which_of_its_own_servers_left_while_it_was_away(house: House) -> None:
    await house.services.servers.joined(SERVERS)
    _, second = processes(house)
    gone = next(server_id for server_id in SERVERS if PROCESSES[1].serve(server_id))
    still = {
        server_id: name for server_id, name in SERVERS.items() if PROCESSES[1].serve(server_id) and server_id != gone
    }
    await second.servers.attend(still)
    left = {row["id"] for row in house.kept()["server"] if row["left_at"]}
    assert gone in left
    assert not any(PROCESSES[0].serve(server_id) for server_id in left)
    assert not left & set(still)


@pytest.mark.parametrize("count", [1, 2, 5])
def test_all_shards_together_serve_everyone(count: int) -> None:
    each = [replace(ALONE, count=count, mine=frozenset({number})) for number in range(count)]
    assert all(sum(shards.serve(server_id) for shards in each) == 1 for server_id in SERVERS)
