"""What the page's switches do, and whom the two servers refuse."""

import re
from dataclasses import dataclass
from typing import Any

import pytest

from bot.playground.loopback import NoFreePortError, listen, listen_beside, port_of
from bot.playground.notes import DataFile
from tests.playground.conftest import Opened, RealClock, opened


@dataclass
class Tab:
    """What the chat's own page sends from a browser."""

    one: Opened
    chat: str
    shown: dict[str, Any]
    headers: dict[str, str]

    @classmethod
    async def open(cls, one: Opened) -> "Tab":
        chat = str((await one.state())["chat"]).split("/?")[0]
        headers = {"Origin": chat, "X-Simcord-Capability": one.playground.stage.chat_secret}
        async with one.http.post(f"{chat}/api/pages", json={}, headers=headers) as answer:
            shown = await answer.json()
        return cls(one, chat, shown, {**headers, "X-Simcord-Context": shown["context"]["id"]})

    @property
    def target(self) -> str:
        """The message that the page put first."""
        return self.shown["targetId"]

    async def act(self, kind: str, **more: str) -> dict[str, Any]:
        """The first thing that is done on this page, as of when it was opened."""
        body = {
            "protocol_version": 3,
            "kind": kind,
            "request_id": "first",
            "sequence": 1,
            "generation": self.shown["context"]["generation"],
            "bot_generation": self.shown["botGeneration"],
            "published_revision": self.shown["publishedRevision"],
        }
        async with self.one.http.post(f"{self.chat}/api/action", json=body | more, headers=self.headers) as answer:
            return await answer.json()


async def test_a_newcomer_arrives_at_the_card_as_a_youth_member(open_one: Opened) -> None:
    state = await open_one.state()
    assert state["here"] == {"person": "youth", "place": "welcome", "language": "en"}
    assert open_one.shown("welcome") == ["The Call for Action"]


async def test_everyone_can_go_wherever_the_page_offers(open_one: Opened) -> None:
    state: dict[str, Any] = await open_one.state()
    secrets = set[str]()
    for person in state["people"]:
        for place in person["places"]:
            going = {"person": person["key"], "place": place["key"], "language": "fr"}
            assert await open_one.post("/api/go", **going) == 200
            fresh = await open_one.state()
            assert fresh["here"] == going
            secrets.add(str(fresh["chat"]))
    assert len(secrets) == sum(len(person["places"]) for person in state["people"]) == 8 + 6 * 2 + 2 + 2


@pytest.mark.parametrize(
    "asked",
    [
        {"person": "youth", "place": "reviewers", "language": "en"},
        {"person": "youth", "place": "neighbour", "language": "en"},
        {"person": "nobody", "place": "welcome", "language": "en"},
        {"person": "youth", "place": "welcome", "language": "xx"},
        {},
    ],
)
async def test_nobody_goes_where_they_cannot_see(open_one: Opened, asked: dict[str, str]) -> None:
    before = await open_one.state()
    assert await open_one.post("/api/go", **asked) == 400
    assert (await open_one.state())["chat"] == before["chat"]


async def test_what_is_scheduled_on_the_way_of_a_jump_happens_in_its_order(open_one: Opened) -> None:
    assert await open_one.post("/api/clock", jump="monday") == 200
    state = await open_one.state()
    assert str(state["now"]).startswith("2026-11-23T09:00:00")
    hours = [f"It is {hour % 24:02}:00." for hour in range(15, 24 + 10)]
    assert open_one.shown("coalition") == hours


async def test_on_the_way_of_half_a_year_every_day_has_its_turn(open_one: Opened) -> None:
    assert await open_one.post("/api/clock", jump="half-year") == 200
    assert str((await open_one.state())["now"]).startswith("2027-05-")
    assert len(open_one.shown("coalition")) > 180


async def test_the_clock_makes_no_other_jump(open_one: Opened) -> None:
    before = open_one.clock.now()
    assert await open_one.post("/api/clock", jump="year") == 400
    assert open_one.clock.now() == before


async def test_made_up_people_sign_once_each_however_often_the_program_starts(data: DataFile, real: RealClock) -> None:
    async with opened(data, real) as first:
        assert await first.post("/api/sign") == 200
        assert await first.post("/api/sign") == 200
        signed = first.program.signed
    async with opened(data, real) as second:
        assert await second.post("/api/sign") == 200
        signed = signed + second.program.signed
    assert signed == [f"Made-up person {number}" for number in range(1, 181)]


async def test_another_name_that_points_here_is_refused(open_one: Opened) -> None:
    for address in (open_one.playground.address, str((await open_one.state())["chat"])):
        port = re.search(r":(\d+)/", address)
        assert port is not None
        async with open_one.http.get(address, headers={"Host": f"evil.example:{port[1]}"}) as answer:
            assert answer.status == 403


@pytest.mark.parametrize("origin", ["http://evil.example", "null", None])
async def test_another_site_moves_nothing(open_one: Opened, origin: str | None) -> None:
    headers = {} if origin is None else {"Origin": origin}
    chat = str((await open_one.state())["chat"]).split("?")[0]
    before = open_one.clock.now()
    for address in (open_one.playground.address + "api/clock", chat + "api/action"):
        async with open_one.http.post(address, json={"jump": "day"}, headers=headers) as answer:
            assert answer.status == 403
    assert open_one.clock.now() == before


async def test_only_our_page_may_frame_the_chat(open_one: Opened) -> None:
    ours = open_one.playground.address.rstrip("/")
    async with open_one.http.get(str((await open_one.state())["chat"])) as answer:
        assert answer.status == 200
        policy = answer.headers["Content-Security-Policy"]
        assert re.findall(r"frame-ancestors ([^;]*)", policy) == [f"{ours} {ours.replace('127.0.0.1', 'localhost')}"]
        assert "X-Frame-Options" not in answer.headers
    async with open_one.http.get(open_one.playground.address) as answer:
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]


async def test_the_chat_opens_again_when_its_session_was_ended(open_one: Opened) -> None:
    stage = open_one.playground.stage
    ended = stage.chat_secret
    tab = await Tab.open(open_one)
    assert (await tab.act("close"))["rejected"] is False
    await stage.pulse()
    assert stage.chat_secret != ended


async def test_a_click_is_heard_that_comes_before_the_page_shows_a_new_post(open_one: Opened) -> None:
    stage = open_one.playground.stage
    tab = await Tab.open(open_one)
    await open_one.program.bot.get_partial_messageable(stage.world.welcome.channel.id).send("News")
    await stage.pulse()
    receipt = await tab.act("click", control_key=f"message:{tab.target}:component:0.components.0", target_id=tab.target)
    assert [outcome["kind"] for outcome in receipt["outcomes"]] == ["modal"]


def test_a_taken_port_gives_way_to_the_next() -> None:
    with listen(18484) as first, listen(port_of(first)) as second:
        assert port_of(second) > port_of(first)


@pytest.mark.parametrize("first", [18484, 65535])
def test_the_chat_finds_a_port_beside_the_page(first: int) -> None:
    with listen(first) as page, listen_beside(page) as chat:
        assert port_of(chat) != port_of(page)


def test_where_every_port_is_taken_a_sentence_says_so() -> None:
    with listen(65535), pytest.raises(NoFreePortError, match="PLAYGROUND_PORT"):
        listen(65535)
