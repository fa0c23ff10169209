"""Posts for all: the card, the milestones, and how they are kept current."""

import sqlite3
from contextlib import closing

import pytest

from tests.reading import labels, words
from tests.world import World, last_message, press

CANNOT = {
    "en": "Give it “View Channel”, “Send Messages” and “Attach Files” there, then try again.",
    "fr": "Donnez-lui « Voir le salon », « Envoyer des messages » et « Joindre des fichiers », puis réessayez.",
}
LATER = {
    "en": "Discord did not take the post just now. Nothing was lost; please try again in a minute.",
    "fr": "Discord n’a pas accepté la publication cette fois. Rien n’est perdu ; réessayez dans une minute.",
}


def posts(world: World) -> list[str]:
    """What everyone reads in the channel, one text for each message."""
    return [words(each) for each in world.channel.history() if not each.flags.ephemeral]


@pytest.mark.parametrize("who", ["reviewer", "admin"])
async def test_an_organiser_posts_the_card(world: World, who: str) -> None:
    await world.set_up(wishes=[])
    told = await world.post_card(getattr(world, who))
    assert f"Posted in <#{world.channel.id}>." in words(told)
    assert "## Québec’s Call for Action" in words(world.card())
    assert labels(world.card()) == ["Sign – support this Call", "Read", "Progress"]


@pytest.mark.parametrize("who", ["youth", "steward", "stranger"])
async def test_nobody_else_posts_the_card(world: World, who: str) -> None:
    await world.set_up(wishes=[])
    refused = await world.post_card(getattr(world, who))
    assert "Only this server’s reviewers and admins may do that. Nothing was changed." in words(refused)
    assert posts(world) == []


async def test_a_card_goes_to_the_channel_that_was_chosen_and_takes_the_place_of_the_one_before(world: World) -> None:
    await world.set_up()
    elsewhere = world.server.create_text_channel("announcements")
    await world.post_card(world.admin, channel=elsewhere)
    assert len(posts(world)) == 1
    await world.post_card(world.admin, channel=elsewhere)
    assert len(elsewhere.history()) == 1


async def test_a_card_follows_the_total_after_a_minute_and_only_once(world: World) -> None:
    await world.set_up()
    await world.crowd(3)
    await world.later(30)
    assert "No signatures yet." in words(world.card())
    await world.later(31)
    assert "**3 signatures.** Next milestone: 25." in words(world.card())
    edits = len([each for each in world.env.http_requests if each.method == "PATCH"])
    await world.later(600)
    assert len([each for each in world.env.http_requests if each.method == "PATCH"]) == edits


async def test_a_card_is_kept_current_after_a_restart(world: World) -> None:
    await world.set_up()
    await world.restart()
    await world.sign(world.youth)
    await world.later(60)
    assert "**1 signature.**" in words(world.card())


async def test_a_milestone_is_announced_once_where_it_was_wished(world: World) -> None:
    await world.set_up(language="fr")
    quiet = world.away
    await world.set_up(world.neighbours_admin, quiet, wishes=[])
    await world.crowd(25)
    await world.later(5)
    await world.later(5)
    (_card, news) = posts(world)
    assert "## 25 signatures" in news
    assert "Déjà 25 signatures : Appel de Québec. Merci à toutes les personnes qui ont signé." in news
    assert labels(last_message(world.channel)) == ["Signer – appuyer cet Appel", "Progrès"]
    assert [each for each in quiet.history() if not each.flags.ephemeral] == []


async def crash_before_noting(world: World) -> None:
    """Leave the database as it is when the process dies after the post and before it is noted."""
    file = world.accord.database.file
    assert file is not None
    with closing(sqlite3.connect(file)) as other, other:
        assert other.execute("UPDATE announcement SET settled_at = NULL WHERE number = 25").rowcount == 1


async def test_a_milestone_that_was_posted_before_a_crash_is_found_and_not_posted_again(world: World) -> None:
    await world.set_up()
    await world.crowd(25)
    await world.later(5)
    assert len(posts(world)) == 2
    await crash_before_noting(world)
    await world.restart()
    await world.later(200)
    await world.later(200)
    assert len(posts(world)) == 2


async def test_a_milestone_that_a_crash_lost_is_posted_after_all(world: World) -> None:
    await world.set_up()
    await world.crowd(25)
    await world.later(5)
    await world.admin.delete(last_message(world.channel))
    await crash_before_noting(world)
    await world.restart()
    await world.later(200)
    assert [("## 25 signatures" in said) for said in posts(world)] == [False, True]


async def test_a_server_that_begins_to_listen_hears_of_later_milestones_only(world: World) -> None:
    await world.crowd(25)
    await world.set_up()
    await world.later(5)
    assert len(posts(world)) == 1
    await world.crowd(25)
    await world.later(5)
    assert "## 50 signatures" in posts(world)[-1]


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_where_discord_lets_it_not_post_the_command_says_what_is_missing(world: World, language: str) -> None:
    await world.set_up(wishes=[])
    if language == "fr":
        await world.in_french(world.admin)
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=403, code=50013)
    refused = await world.post_card(world.admin)
    assert f"<#{world.channel.id}>" in words(refused)
    assert CANNOT[language] in words(refused)
    assert posts(world) == []
    await world.post_card(world.admin)
    assert len(posts(world)) == 1


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_where_discord_is_out_of_order_nothing_is_lost(world: World, language: str) -> None:
    await world.set_up(wishes=[])
    if language == "fr":
        await world.in_french(world.admin)
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=400, code=0)
    assert LATER[language] in words(await world.post_card(world.admin))


async def test_a_channel_that_is_gone_is_said(world: World) -> None:
    await world.set_up(wishes=[])
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=404, code=10003)
    refused = await world.post_card(world.admin)
    assert "That channel does not exist any more, or Accord cannot see it. Nothing was posted" in words(refused)


async def test_a_set_up_stands_even_where_the_card_cannot_be_posted(world: World) -> None:
    world.env.inject_error("POST", f"/channels/{world.channel.id}/messages", status=403, code=50013)
    done = await world.set_up()
    assert "Accord is set up here" in words(done)
    assert f"Accord may not post in <#{world.channel.id}>." in words(done)


async def test_an_edit_that_discord_refuses_for_now_is_made_up_for(world: World) -> None:
    await world.set_up()
    await world.sign(world.youth)
    world.env.inject_error("PATCH", "/channels/*/messages/*", status=400, code=0)
    await world.later(60)
    assert "No signatures yet." in words(world.card())
    await world.later(60)
    assert "**1 signature.**" in words(world.card())


async def test_who_may_not_write_in_a_channel_has_nothing_posted_there(world: World) -> None:
    await world.sign(world.organiser, show="name")
    for command in ("call signatories", "call progress"):
        shown = await world.youth.slash(world.read_only(), command)
        refused = await press(world.youth, shown, "Show to everyone here")
        assert "You may not post in this channel, so Accord does not post for you." in words(refused)
