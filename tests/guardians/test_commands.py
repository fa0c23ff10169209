"""Every command is documented, localised, on the help page, and asked of everyone: who may, and who may not."""

import re
from typing import Any, Final

import pytest
from discord import app_commands

from bot.domain.languages import LANGUAGES
from bot.texts import texts_in
from cogs.help.pages import CHAPTERS, PAGES
from tests.guardians.sources import ROOT
from tests.journeys.browsing import logged
from tests.journeys.content import EXAMPLE
from tests.journeys.ordering import ordered
from tests.journeys.organising import NAME, confirmed
from tests.reading import words
from tests.world import World

EVERYONE: Final = {"youth", "reviewer", "admin", "steward"}
ORGANISERS: Final = {"reviewer", "admin"}
RUNNERS: Final = ORGANISERS | {"steward"}
# Who may, at home and as a member of another server: there nobody has a role of home, and a steward is one everywhere.
MATRIX: Final[dict[str, tuple[set[str], set[str]]]] = {
    "call read": (EVERYONE, EVERYONE),
    "call sign": (EVERYONE, EVERYONE),
    "call withdraw": (EVERYONE, EVERYONE),
    "call progress": (EVERYONE, EVERYONE),
    "call signatories": (EVERYONE, EVERYONE),
    "call post": (ORGANISERS, set()),
    "call publish": ({"steward"}, {"steward"}),
    "call write": ({"steward"}, {"steward"}),
    "call export": ({"steward"}, {"steward"}),
    "call close": ({"steward"}, {"steward"}),
    "commitment make": (EVERYONE, EVERYONE),
    "commitment update": (EVERYONE, EVERYONE),
    "commitment list": (EVERYONE, EVERYONE),
    "commitment view": (EVERYONE, EVERYONE),
    "initiative log": (EVERYONE, EVERYONE),
    "initiative edit": (EVERYONE, EVERYONE),
    "initiative update": (EVERYONE, EVERYONE),
    "initiative view": (EVERYONE, EVERYONE),
    "initiative list": (EVERYONE, EVERYONE),
    "initiative join": (EVERYONE, EVERYONE),
    "initiative coverage": (EVERYONE, EVERYONE),
    "initiative import": (EVERYONE, EVERYONE),
    "initiative export": (EVERYONE, EVERYONE),
    "practice share": (EVERYONE, EVERYONE),
    "practice edit": (EVERYONE, EVERYONE),
    "practice view": (EVERYONE, EVERYONE),
    "practice list": (EVERYONE, EVERYONE),
    "practice adapt": (EVERYONE, EVERYONE),
    "conference upcoming": (EVERYONE, EVERYONE),
    "conference view": (EVERYONE, EVERYONE),
    "conference outcome": (EVERYONE, EVERYONE),
    "conference series": (EVERYONE, EVERYONE),
    "conference add": (EVERYONE, EVERYONE),
    "conference edit": (EVERYONE, EVERYONE),
    "conference going": (EVERYONE, EVERYONE),
    "conference calendar": (EVERYONE, EVERYONE),
    # In another server there is no digest of that reference: whoever asks reads that, allowed or not.
    "digest create": (ORGANISERS, set()),
    "digest edit": (ORGANISERS, EVERYONE),
    "digest list": (EVERYONE, EVERYONE),
    "digest preview": (EVERYONE, EVERYONE),
    "digest why": (EVERYONE, EVERYONE),
    "digest mine": (EVERYONE, EVERYONE),
    "digest pause": (ORGANISERS, EVERYONE),
    "digest resume": (ORGANISERS, EVERYONE),
    "digest delete": (ORGANISERS, EVERYONE),
    "digest send": (ORGANISERS, set()),
    "find": (EVERYONE, EVERYONE),
    "organisation view": (EVERYONE, EVERYONE),
    "organisation represent": (EVERYONE, EVERYONE),
    "organisation leave": (EVERYONE, EVERYONE),
    "organisation merge": (RUNNERS, {"steward"}),
    "review queue": (ORGANISERS, set()),
    "review signatures": (ORGANISERS, set()),
    "review channel": ({"admin"}, set()),
    "profile show": (EVERYONE, EVERYONE),
    "profile edit": (EVERYONE, EVERYONE),
    "privacy show": (EVERYONE, EVERYONE),
    "privacy export": (EVERYONE, EVERYONE),
    "privacy erase": (EVERYONE, EVERYONE),
    "server setup": ({"admin"}, set()),
    "server status": (RUNNERS, {"steward"}),
    "server audit": (RUNNERS, {"steward"}),
    "server admit": ({"steward"}, {"steward"}),
    "help": (EVERYONE, EVERYONE),
}
OF_PAGE: Final = {
    **dict.fromkeys(CHAPTERS, EVERYONE),
    "organisers": ORGANISERS,
    "runners": RUNNERS,
    "admins": {"admin"},
    "stewards": {"steward"},
}
DOCUMENTED: Final = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")


def commands(world: World) -> dict[str, app_commands.Command[Any, ..., Any]]:
    """Every command that people can use, by its name."""
    every = world.accord.bot.tree.walk_commands()
    return {each.qualified_name: each for each in every if isinstance(each, app_commands.Command)}


def refused(answer: Any) -> bool:
    """Whether someone was told that they may not."""
    texts = texts_in("en")
    return any(texts("error-not-allowed", needs=needs) in words(answer) for needs in ("organiser", "admin", "steward"))


def chapters() -> dict[str, str]:
    """What docs/commands.md says, by the heading of each command."""
    _, *parts = re.split(r"^### ", DOCUMENTED, flags=re.MULTILINE)
    return {part.split("\n")[0]: part for part in parts}


async def test_every_command_is_in_the_matrix_and_on_one_help_page(world: World) -> None:
    assert set(commands(world)) == set(MATRIX)
    on_a_page = [command for page in PAGES.values() for command in page]
    assert sorted(on_a_page) == sorted(MATRIX)


@pytest.mark.parametrize("page", PAGES)
def test_a_help_page_names_what_its_readers_may_do(page: str) -> None:
    assert {command for command in PAGES[page] if MATRIX[command][0] != OF_PAGE[page]} == set()


@pytest.mark.parametrize("command", MATRIX)
async def test_who_may_do_it_at_home_and_in_another_server(world: World, command: str) -> None:
    await world.set_up(wishes=[])
    needed = {
        "server admit": {"server": str(world.neighbour.id)},
        "find": {"words": "clubs"},
        "call publish": {"file": (EXAMPLE.name, EXAMPLE.read_bytes())},
        "initiative import": {"file": ("clubs.csv", b"title,areas\nClubs,EDU\n")},
        "organisation view": {"organisation": NAME},
        "organisation represent": {"organisation": NAME},
        "organisation leave": {"organisation": NAME},
        "organisation merge": {"organisation": "Yuoth Lab", "into": NAME},
        **{f"initiative {each}": {"initiative": "INI-1"} for each in ("edit", "update", "view", "join")},
        "commitment update": {"commitment": "COM-1"},
        "commitment view": {"commitment": "COM-1"},
        "conference series": {"series": "CON-1"},
        **{f"conference {each}": {"conference": "CON-1"} for each in ("view", "edit", "outcome")},
        "digest why": {"record": "INI-1", "digest": "DIG-1"},
        **{f"digest {each}": {"digest": "DIG-1"} for each in ("edit", "preview", "pause", "resume", "delete", "send")},
        **{f"practice {each}": {"practice": "PRA-1"} for each in ("edit", "view", "adapt")},
    }.get(command, {})
    if "organisation" in needed:
        for name in (NAME, "Yuoth Lab"):
            await confirmed(world, world.newcomer(name), name)
    if "digest" in needed:
        await ordered(world, world.admin)
    if {"initiative", "record"} & needed.keys():
        await logged(world, world.newcomer("maker"))
    at_home, away = set[str](), set[str]()
    for name in sorted(EVERYONE):
        person = getattr(world, name)
        if not refused(await person.slash(world.channel, command, **needed)):
            at_home.add(name)
        visitor = world.neighbour.add_member(person.user)
        if not refused(await visitor.slash(world.away, command, **needed)):
            away.add(name)
    assert (at_home, away) == MATRIX[command]


async def test_every_command_is_documented_with_its_french_name_and_every_option(world: World) -> None:
    french = texts_in("fr")
    wanted = {}
    for name, command in commands(world).items():
        parts = name.split()
        ids = ["-".join(parts[: depth + 1]) for depth in range(len(parts))]
        heading = f"`/{name}` (`/{' '.join(french(f'command-{each}-name') for each in ids)}`)"
        wanted[heading] = {option.display_name for option in command.parameters}
    documented = {heading: set(re.findall(r"^- `(\w+)`:", part, re.MULTILINE)) for heading, part in chapters().items()}
    assert documented == wanted


@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_published_is_what_the_catalogue_says(world: World, language: str) -> None:
    texts = texts_in(language)
    for command in world.accord.bot.tree.get_commands():
        translator = world.accord.bot.tree.translator
        assert translator is not None
        payload = await command.get_translated_payload(world.accord.bot.tree, translator)
        for path, node in _nodes(payload):
            command_id = f"command-{'-'.join(path)}".replace(" ", "-").lower()
            text_id = f"option-{path[-1]}" if _is_option(node) else command_id
            # A menu of messages has no description.
            for part in {"name", "description"} & set(node):
                said = node[part] if language == "en" else node[f"{part}_localizations"][language]
                assert said == texts(f"{text_id}-{part}")


def _is_option(node: dict[str, Any]) -> bool:
    return "required" in node


def _nodes(node: dict[str, Any], *above: str) -> Any:
    path = (*above, node["name"])
    yield path, node
    for below in node.get("options") or []:
        yield from _nodes(below, *path)
