"""What a server wants of conferences: its zone, its own events, and a calendar that keeps itself current."""

from typing import Any, Final

import discord
import pytest

from tests.journeys.adding import NEXT, SAVE, begin, chosen, fill, reference
from tests.reading import holds, labels, message, words
from tests.world import World, last_message, press, send

HERE: Final = {"en": "Conferences here", "fr": "Conférences ici"}
MEND: Final = {"en": "Correct", "fr": "Corriger"}
EDIT: Final = {"en": "Edit", "fr": "Modifier"}
SCHEDULED, COMPLETED, CANCELLED = 1, 3, 4
A_TICK: Final = 5
# What Discord refused is tried again after ten minutes.
LATER: Final = 11 * 60


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server, of its admin and of its youth member."""
    if request.param == "fr":
        for person in (world.admin, world.youth, world.reviewer):
            await world.in_french(person)
    await world.set_up(language=request.param)
    await world.admit()
    return request.param


def events(world: World) -> list[Any]:
    """The Scheduled Events of the server."""
    return list(world.env.backend.get_guild(world.server.id).scheduled_events.values())


async def choose(world: World, language: str, **wanted: Any) -> Any:
    """Choose what the server wants of conferences, from its health."""
    form = await press(world.admin, await world.admin.slash(world.channel, "server status"), HERE[language])
    return await send(world.admin, form, {"zone": "Europe/Paris", "events": ["events"], "calendars": []} | wanted)


async def confirmed(world: World, language: str, **typed: Any) -> Any:
    """Add a conference that is confirmed; the card that says so."""
    card = await begin(world, world.youth, **typed)
    card = await fill(world.youth, card, NEXT[language][2], areas=["COM"], summary="What *works* online.")
    due = {"en": "registration: 2027-03-01", "fr": "inscription : 2027-03-01"}[language]
    card = await fill(world.youth, card, NEXT[language][3], deadlines=due)
    card = await chosen(world.youth, card, "status", "confirmed")
    return await press(world.youth, card, SAVE[language])


def allow(world: World, *, events: bool) -> None:
    """Give Accord the permission for events in the server, or take it."""
    for role in world.env.backend.get_guild(world.server.id).roles.values():
        if role.managed:
            may = discord.Permissions(role.permissions)
            may.update(create_events=events, manage_events=events)
            world.env.backend.edit_role(world.server.id, role.id, {"permissions": may.value})


async def test_the_zone_is_chosen_in_the_set_up_and_hours_are_typed_in_it(world: World, language: str) -> None:
    done = await world.set_up(language=language)
    assert {"en": "**Time zone:** UTC, since nobody chose one", "fr": "**Fuseau horaire :** UTC, faute de choix"}[
        language
    ] in words(done)
    form = await press(world.admin, done, HERE[language])
    assert holds(form) == {"zone": "", "events": [], "calendars": []}
    refused = await send(world.admin, form, {"zone": "Paris", "events": ["events"], "calendars": [world.channel]})
    assert "Europe/Paris" in words(refused)
    mended = await press(world.admin, refused, MEND[language])
    assert holds(mended) == {"zone": "Paris", "events": ["events"], "calendars": [world.channel.id]}
    kept = await send(world.admin, mended, {"zone": "europe/paris", "events": [], "calendars": []})
    assert "Europe/Paris" in words(kept)
    again = await press(world.admin, kept, EDIT[language])
    assert holds(again) == {"zone": "Europe/Paris", "events": [], "calendars": []}
    assert holds(await world.youth.slash(world.channel, "conference add"))["zone"] == "Europe/Paris"
    health = words(await world.admin.slash(world.channel, "server status"))
    assert {"en": "in the zone Europe/Paris.", "fr": "dans le fuseau Europe/Paris."}[language] in health


async def test_a_conference_is_an_event_of_its_server_from_first_to_last(world: World, language: str) -> None:
    await choose(world, language)
    saved = await confirmed(world, language, title="Jeunes, *Internet* et _paix_", place="Oslo, Norway")
    said = {"en": "It becomes an event of this server within a minute.", "fr": "Elle devient un événement"}
    assert said[language] in words(saved), words(saved)
    await world.later(A_TICK)
    (event,) = events(world)
    assert (event.name, event.entity_metadata) == ("Jeunes, *Internet* et _paix_", {"location": "Oslo"})
    assert event.description == f"What \\*works\\* online.\n\nAccord · {reference(saved)}"
    assert event.scheduled_start_time.startswith("2027-05-12T07:00:00")
    assert event.scheduled_end_time.startswith("2027-05-14T15:00:00")
    health = words(await world.admin.slash(world.channel, "server status"))
    assert {"en": "1 conference stands among the events", "fr": "1 conférence figure parmi les événements"}[
        language
    ] in health.replace("One conference", "1 conference")
    card = await world.youth.slash(world.channel, "conference edit", conference=reference(saved))
    card = await fill(world.youth, card, MEND[language], dates="20 May 2027")
    await press(world.youth, card, SAVE[language])
    await world.later(A_TICK)
    (event,) = events(world)
    assert event.scheduled_start_time.startswith("2027-05-19T22:00:00")
    shown = await world.youth.slash(world.channel, "conference view", conference=reference(saved))
    asked = await press(world.youth, shown, {"en": "Cancel it", "fr": "L’annuler"}[language])
    await press(world.youth, asked, {"en": "Yes, cancel it", "fr": "Oui, l’annuler"}[language])
    await world.later(A_TICK)
    assert [each.status for each in events(world)] == [CANCELLED]


async def test_the_permission_that_is_missing_is_named_and_it_goes_on_by_itself(world: World, language: str) -> None:
    allow(world, events=False)
    permission = {"en": "**Create Events**", "fr": "**Créer des événements**"}[language]
    assert permission in words(await choose(world, language))
    assert permission in words(await confirmed(world, language))
    await world.later(A_TICK)
    assert events(world) == []
    health = await world.admin.slash(world.channel, "server status")
    assert permission in words(health)
    allow(world, events=True)
    await world.later(LATER)
    assert len(events(world)) == 1
    assert permission not in words(await world.admin.slash(world.channel, "server status"))


async def test_what_is_longer_than_discord_takes_is_cut_at_a_word(world: World, language: str) -> None:
    await choose(world, language)
    title, place = "Youth and the Internet in the city " * 4, "The library of the old town, by the river " * 4
    saved = await confirmed(world, language, title=title.strip(), place=f"{place.strip()}; online https://example.org")
    await world.later(A_TICK)
    (event,) = events(world)
    assert event.name.endswith("…")
    assert title.startswith(event.name.removesuffix("…") + " ")
    assert len(event.entity_metadata["location"]) <= 100
    assert event.description.endswith(f"Accord · {reference(saved)}")


async def test_what_was_deleted_by_hand_is_left_alone_and_what_is_made_twice_is_not(world: World) -> None:
    await world.set_up()
    await choose(world, "en")
    saved = await confirmed(world, "en")
    await world.later(A_TICK)
    (event,) = events(world)
    world.env.backend.delete_scheduled_event(world.server.id, event.id)
    card = await world.youth.slash(world.channel, "conference edit", conference=reference(saved))
    card = await fill(world.youth, card, "Correct", kind=["workshop"])
    await press(world.youth, card, "Save now")
    await world.later(A_TICK)
    assert events(world) == []


async def test_an_event_that_a_crash_left_behind_is_found_again(world: World) -> None:
    await world.set_up()
    await choose(world, "en")
    saved = await confirmed(world, "en")
    keeper = world.accord.services.scheduled_events._keeper  # noqa: SLF001 - as it is before it can note what it made
    await world.later(A_TICK)
    (event,) = events(world)
    assert await keeper.find(world.server.id, reference(saved)) == event.id
    assert await keeper.find(world.server.id, "CON-999") is None


async def test_events_go_when_the_server_wants_them_no_longer(world: World, language: str) -> None:
    await choose(world, language)
    await confirmed(world, language)
    await world.later(A_TICK)
    assert len(events(world)) == 1
    await choose(world, language, events=[])
    await world.later(A_TICK)
    assert events(world) == []


async def test_a_calendar_stands_in_a_channel_and_keeps_itself_current(world: World, language: str) -> None:
    board = world.server.create_text_channel("calendar")
    kept = await choose(world, language, calendars=[board])
    assert f"<#{board.id}>" in words(kept)
    nothing = {"en": "No conference is ahead that everyone here may see.", "fr": "Aucune conférence à venir"}
    assert nothing[language] in words(last_message(board))
    ref = reference(await confirmed(world, language))
    await world.later(A_TICK)
    (standing,) = list(board.history())
    assert f"**Youth and the Internet** – {ref}" in words(standing)
    opened = await world.organiser.select(standing, [ref])
    assert message(opened).flags.ephemeral
    await choose(world, language, calendars=[])
    assert list(board.history()) == []


async def test_reviewers_place_a_calendar_too(world: World, language: str) -> None:
    health = await world.reviewer.slash(world.channel, "server status")
    assert HERE[language] not in labels(health)
    form = await press(world.reviewer, health, {"en": "Calendars", "fr": "Calendriers"}[language])
    placed = await send(world.reviewer, form, {"calendars": [world.channel]})
    assert f"<#{world.channel.id}>" in words(placed)
    again = await press(world.reviewer, placed, EDIT[language])
    assert holds(again) == {"calendars": [world.channel.id]}


async def test_a_channel_in_which_accord_may_not_write_gets_none_and_the_rest_is_kept(world: World) -> None:
    await world.set_up()
    mute = discord.PermissionOverwrite(send_messages=False)
    bots = next(role for role in world.server.roles.values() if role.id != world.server.default_role.id)
    closed = world.server.create_text_channel("closed", overwrites={bots: mute})
    kept = await choose(world, "en", calendars=[closed, world.channel])
    assert f"Accord may not post in <#{closed.id}>" in words(kept)
    assert f"**Calendars stand in:** <#{world.channel.id}>" in words(kept)


async def test_a_form_that_was_open_while_the_bot_restarted_loses_nothing(world: World) -> None:
    await world.set_up()
    health = await world.admin.slash(world.channel, "server status")
    form = await press(world.admin, health, "Conferences here")
    calendars = await press(world.reviewer, await world.reviewer.slash(world.channel, "server status"), "Calendars")
    await world.restart()
    back = await send(world.admin, form, {"zone": "Europe/Paris", "events": ["events"], "calendars": [world.channel]})
    again = await press(world.admin, back, "Correct")
    assert holds(again) == {"zone": "Europe/Paris", "events": ["events"], "calendars": [world.channel.id]}
    back = await send(world.reviewer, calendars, {"calendars": [world.channel]})
    assert holds(await press(world.reviewer, back, "Correct")) == {"calendars": [world.channel.id]}
