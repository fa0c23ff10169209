"""The longest that those who run a server or the network can be told."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.domain.audit import OF_ADMITTED_SERVERS, OF_EVERY_SERVER, SHARED, Change, ChangesPage, Log
from bot.domain.calls import Call
from bot.domain.health import Door, NetworkHealth, Permission, PostsHealth, ServerHealth, Status, Waiting, Way
from bot.domain.letters import LettersState
from bot.domain.scheduled_events import EventsHealth, EventTrouble
from bot.domain.servers import MOST_CALENDARS, Server, ServerSetup
from bot.services.calls import parse_call
from bot.texts import every_language
from tests.guardians.order_slots import ARRIVING, FULLEST, RESTING
from tests.journeys.content import QUEBEC

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LARGEST: Final = 2**63 - 1
# Each letter of it takes two, once Discord is told to format none of it.
LONGEST_NAME: Final = "*_" * 50
MANY: Final = 10**6


def _statuses_of(door: Door, server: Server) -> ServerHealth:
    channels = tuple(LARGEST - number for number in range(20))
    posts = PostsHealth(MANY, None, MANY, NOW, channels)
    waiting, troubles = Waiting(MANY, NOW), tuple((each, MANY) for each in EventTrouble)
    return ServerHealth(
        server,
        NOW,
        door,
        posts,
        waiting,
        waiting,
        events=EventsHealth(MANY, 4 * MANY, troubles),
        missing=(Permission.CREATE_EVENTS,) if door.way is Way.OPEN else (),
        calendars=channels[:MOST_CALENDARS],
        digests=tuple(
            replace(each, id=LARGEST - number) for number in range(8) for each in (FULLEST, RESTING, ARRIVING)
        ),
    )


def fullest_statuses() -> list[Status]:
    """Everything amiss at once, each way that a channel can be."""
    text = parse_call(QUEBEC)
    title = text.title.model_copy(update={"en": "x" * 100, "fr": "x" * 100})
    calls = tuple(
        Call(id=number, text=text.model_copy(update={"title": title, "version": 9999}), loaded_at=NOW, closed_at=NOW)
        for number in range(30)
    )
    network = [
        NetworkHealth(
            MANY, MANY, (LONGEST_NAME,) * 6, calls, LettersState(1, stopped, MANY, MANY, MANY, 10**6, NOW), MANY
        )
        for stopped in (0, 1)
    ]
    guest = Server(LARGEST, LONGEST_NAME, setup=ServerSetup(LARGEST, "fr"))
    return [
        Status(_statuses_of(Door(way, tuple(Permission)), guest), figures_at, NOW, each)
        for way in Way
        for figures_at in (None, datetime(2025, 1, 1, tzinfo=UTC))
        for each in network
    ]


def fullest_logs() -> list[ChangesPage]:
    """Pages of the longest line that each log can hold, in any language."""

    def longest(actions: frozenset[str]) -> str:
        sizes = {
            action: max(
                len(texts(f"audit-{action.replace('.', '-').replace('_', '-')}", **_figures(action)))
                for texts in every_language()
            )
            for action in actions
        }
        return max(sizes, key=lambda action: sizes[action])

    of_logs = {Log.SERVER: frozenset(SHARED), Log.NETWORK: OF_EVERY_SERVER | OF_ADMITTED_SERVERS}
    return [
        ChangesPage(
            log,
            tuple(
                Change(
                    LARGEST,
                    NOW,
                    longest(actions),
                    "CALL-999999",
                    LARGEST,
                    False,
                    LONGEST_NAME,
                    _figures(longest(actions)),
                )
                for _ in range(15)
            ),
            newer=True,
            older=True,
            logs=tuple(Log),
        )
        for log, actions in of_logs.items()
    ]


def _figures(action: str) -> dict[str, int]:
    return dict.fromkeys(SHARED[action], 9999)
