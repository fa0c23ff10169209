"""Everything that is kept about me; a copy; gone."""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.domain.record_drafts import Asking
from bot.domain.records import RecordKind
from tests.journeys.browsing import logged, pledged, view
from tests.reading import labels, last_file, words
from tests.world import World, last_message, press


@dataclass
class Me:
    """The youth member, in the server or by direct message."""

    world: World
    by_message: bool

    @property
    def person(self) -> Any:
        """Who presses and sends."""
        return self.world.youth.user if self.by_message else self.world.youth

    async def ask(self, command: str) -> Any:
        """Use a command."""
        return await (self.person.slash(command) if self.by_message else self.person.slash(self.world.channel, command))


@pytest.fixture(params=[False, True], ids=["in a server", "by direct message"])
def me(request: pytest.FixtureRequest, world: World) -> Me:
    """The youth member, in either place: who left a server keeps every right."""
    return Me(world, request.param)


async def test_nothing_is_kept_of_who_never_used_it(world: World, me: Me) -> None:
    assert words(await me.ask("privacy show")) == "## What is kept about you\nNothing is kept about you."


async def test_everything_that_is_kept_is_shown(world: World, me: Me) -> None:
    await world.say_of_oneself(world.youth, country="Chile", organisation="Youth 2.0")
    await world.sign(world.youth, group=["media"], show="name", ticks=["understood", "write"])
    shown = await me.ask("privacy show")
    assert shown.ephemeral
    said = words(shown)
    assert str(world.youth.id) in said
    assert "Québec’s Call for Action, version 1" in said
    assert all(part in said for part in ("Media", "Chile", "Youth 2.0", "by name, as youth"))
    assert labels(shown) == ["Get a copy", "Erase me"]


async def test_a_copy_holds_what_is_kept_and_nothing_of_anyone_else(world: World, me: Me) -> None:
    await world.sign(world.organiser, show="name", organisation="Someone else’s")
    await world.sign(world.youth, group=["media"], organisation="Youth 2.0")
    copied = await me.ask("privacy export")
    copy = json.loads(await last_file(copied))
    assert copy["discord_id"] == str(world.youth.id)
    (signature,) = copy["signatures"]
    assert signature["call"] == "CALL-1"
    assert signature["stakeholder_group"] == "media"
    assert signature["organisation"] == "Youth 2.0"
    assert "Someone else" not in json.dumps(copy, ensure_ascii=False)


async def test_erasing_asks_first_says_what_stays_and_is_done(world: World, me: Me) -> None:
    await world.sign(world.youth, show="name")
    asked = await me.ask("privacy erase")
    assert "This cannot be taken back." in words(asked)
    assert "`/call withdraw`" in words(asked)
    assert (await world.kept_of(world.youth)).member is not None
    gone = await press(me.person, asked, "Erase me for good")
    assert "You are erased" in words(gone)
    assert (await world.kept_of(world.youth)).member is None
    assert await world.total() == 1
    assert "Nothing is kept about you." in words(await me.ask("privacy show"))


async def test_who_is_not_erased_after_all_keeps_everything(world: World) -> None:
    await world.sign(world.youth)
    asked = await world.youth.slash(world.channel, "privacy erase")
    assert words(await press(world.youth, asked, "Leave it as it is")) == "Nothing was changed."
    assert (await world.kept_of(world.youth)).signatures


async def test_posts_that_named_an_erased_person_are_edited_at_once(world: World) -> None:
    await world.set_up()
    await world.sign(world.youth, show="name")
    shown = await world.organiser.slash(world.channel, "call signatories")
    await press(world.organiser, shown, "Show to everyone here")
    assert "**youth**" in words(last_message(world.channel))
    asked = await world.youth.slash(world.channel, "privacy erase")
    await press(world.youth, asked, "Erase me for good")
    assert "youth" not in words(last_message(world.channel))


async def test_withdrawing_before_erasing_takes_the_person_out_of_the_total_too(world: World) -> None:
    await world.sign(world.youth)
    await press(world.youth, await world.youth.slash(world.channel, "call withdraw"), "Withdraw")
    await press(world.youth, await world.youth.slash(world.channel, "privacy erase"), "Erase me for good")
    assert await world.total() == 0


async def test_privacy_in_french(world: World) -> None:
    await world.in_french(world.youth)
    await world.sign(world.youth, show="name")
    shown = await world.youth.slash(world.channel, "privacy show")
    assert "## Ce qui est conservé sur vous" in words(shown)
    assert "Affichage : par votre nom, youth" in words(shown)
    assert "Accord ne lit aucun message" in words(shown)
    asked = await press(world.youth, shown, "M’effacer")
    assert "C’est sans retour." in words(asked)
    gone = await press(world.youth, asked, "M’effacer pour de bon")
    assert "Plus rien n’est conservé sur vous" in words(gone)


async def test_what_someone_looks_after_is_shown_and_what_becomes_of_it_is_said_first(world: World) -> None:
    await logged(world, world.youth, "Media clubs")
    await pledged(world, world.youth, "A club in each school")
    shown = words(await world.youth.slash(world.channel, "privacy show"))
    assert "### What you look after\n- COM-2: A club in each school\n- INI-1: Media clubs" in shown
    asked = await world.youth.slash(world.channel, "privacy erase")
    assert "Your own commitments are deleted" in words(asked)
    await press(world.youth, asked, "Erase me for good")
    assert "Media clubs" in words(await view(world, world.organiser, "INI-1"))
    gone = await world.organiser.slash(world.channel, "commitment view", commitment="COM-2")
    assert "A club in each school" not in words(gone)


async def test_what_someone_looks_after_is_shown_in_french(world: World) -> None:
    await world.in_french(world.youth)
    await logged(world, world.youth, "Clubs de médias")
    shown = words(await world.youth.slash(world.channel, "privacy show"))
    assert "### Ce dont vous vous occupez\n- INI-1 : Clubs de médias" in shown
    assert "Aucun brouillon n’attend." in shown
    asked = await world.youth.slash(world.channel, "privacy erase")
    assert "Vos propres engagements sont supprimés" in words(asked)


async def test_the_author_of_a_message_who_never_used_accord_sees_what_waits_and_has_it_removed(
    world: World, me: Me
) -> None:
    async with world.accord.database.begin() as tx:
        member, now = await tx.members.meet(world.organiser.id, at=world.accord.now()), world.accord.now()
        asking = Asking("https://discord.com/channels/1/2/3", now, world.youth.id, None, world.channel.id, None)
        typed = {"summary": ("The boojum workshop was full.",)}
        until = now + timedelta(days=7)
        await tx.record_drafts.add_asking(member.id, RecordKind.INITIATIVE, world.server.id, typed, asking, until=until)
    shown = await me.ask("privacy show")
    assert "Someone handed Accord a message that you wrote" in words(shown)
    copy = json.loads(await last_file(await press(me.person, shown, "Get a copy")))
    assert copy["records_begun"][0]["fields"] == {"summary": ["The boojum workshop was full."]}
    asked = await press(me.person, shown, "Erase me")
    assert "You are erased" in words(await press(me.person, asked, "Erase me for good"))
    assert words(await me.ask("privacy show")) == "## What is kept about you\nNothing is kept about you."
