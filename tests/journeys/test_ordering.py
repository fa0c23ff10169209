"""Ordering a digest, changing it, letting it rest, and deleting it: by command, form and button."""

from typing import Final

import pytest

from tests.journeys.browsing import logged
from tests.journeys.ordering import change, order, ordered
from tests.reading import holds, labels, message, options, select_that, words
from tests.world import World, press, send

MEND: Final = {"en": "Correct", "fr": "Corriger"}
WHEN: Final = {"en": "When and where", "fr": "Quand et où"}
FILTERS: Final = {"en": "Filters", "fr": "Filtres"}
ARRIVAL: Final = {"en": "How it arrives", "fr": "Comment il arrive"}
PAUSE: Final = {"en": "Pause", "fr": "Mettre en pause"}
RESUME: Final = {"en": "Resume", "fr": "Reprendre"}
DELETE: Final = {"en": "Delete", "fr": "Supprimer"}
YES: Final = {"en": "Yes, delete it", "fr": "Oui, le supprimer"}
# The world begins on Thursday 1 January 2026.
MONDAY: Final = "<t:1767603600:F>"


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """The language of the server and of those who order."""
    await world.set_up(language=request.param, wishes=[])
    if request.param == "fr":
        await world.in_french(world.admin, world.reviewer, world.youth)
    return request.param


async def test_one_form_with_what_most_want_and_it_says_when_the_first_comes(world: World, language: str) -> None:
    form = await world.reviewer.slash(world.channel, "digest create")
    assert holds(form) == {
        "channel": [world.channel.id],
        "rhythm": "weekly",
        "day": {"en": "Monday", "fr": "lundi"}[language],
        "hour": "09:00",
        "zone": "UTC",
    }
    made = await order(world, world.reviewer)
    said = {"en": "every week, Monday 09:00 (UTC)", "fr": "chaque semaine, le lundi à 09:00 (UTC)"}
    assert said[language] in words(made)
    assert MONDAY in words(made)
    assert {"en": "what the next edition would tell now", "fr": "la prochaine édition"}[language] in words(made)
    listed = words(await world.youth.slash(world.channel, "digest list"))
    assert "**DIG-1**" in listed
    assert MONDAY in listed
    assert {"en": "Nothing was sent yet.", "fr": "Rien n’a encore été envoyé."}[language] in listed


async def test_what_cannot_be_read_is_given_back_whole_and_mended(world: World, language: str) -> None:
    typed = {"rhythm": "fortnightly", "day": "Caturday", "hour": "9:30", "zone": "Europe/Paris"}
    refused = await order(world, world.admin, **typed)
    assert "Caturday" in words(refused)
    mended = await press(world.admin, refused, MEND[language])
    assert holds(mended) == typed | {"channel": [world.channel.id]}
    for wrong in ({"hour": "25:00"}, {"zone": "Paris"}, {"rhythm": "monthly", "day": "32"}):
        assert labels(await order(world, world.admin, **typed | {"day": "Friday"} | wrong)) == [MEND[language]]
    assert "DIG-" not in words(await world.youth.slash(world.channel, "digest list"))
    made = await send(world.admin, mended, typed | {"channel": [world.channel], "day": "vendredi"})
    said = {"en": "every two weeks, Friday 09:30", "fr": "toutes les deux semaines, le vendredi à 09:30"}
    assert said[language] in words(made)


async def test_everything_else_is_changed_by_buttons(world: World, language: str) -> None:
    card = await order(world, world.admin)
    card = await change(
        world.admin, card, WHEN[language], channel=[world.channel], rhythm="monthly", day="last", hour="18:00"
    )
    assert {"en": "on the last day of every month, 18:00", "fr": "le dernier jour de chaque mois à 18:00"}[
        language
    ] in words(card)
    card = await world.admin.select(
        message(card), ["practices", "days"], custom_id=select_that(card, "digest-sections")
    )
    told = {"en": "Good practices · International days", "fr": "Bonnes pratiques · Journées internationales"}
    listed = await world.youth.slash(world.channel, "digest list")
    shown = await world.youth.select(message(listed), ["DIG-1"], custom_id=select_that(listed, "digest-open"))
    assert told[language] in words(shown)
    form = await press(world.admin, card, FILTERS[language])
    sent = {"areas": ["EDU"], "regions": ["africa"], "topics": "radio", "countries": "France", "languages": "français"}
    card = await send(world.admin, form, sent)
    assert {"en": "None of these countries lies in the regions", "fr": "Aucun de ces pays"}[language] in words(card)
    assert holds(await press(world.admin, card, FILTERS[language])) == sent | {
        "languages": {"en": "French", "fr": "français"}[language]
    }
    crew = world.server.create_role("Crew")
    card = await change(
        world.admin, card, ARRIVAL[language], role=[crew], manner="thread", language="fr", wishes=["says", "writes"]
    )
    assert f"<@&{crew.id}>" in words(card)
    assert holds(await press(world.admin, card, ARRIVAL[language])) == {
        "role": [crew.id],
        "manner": "thread",
        "language": "fr",
        "wishes": ["says", "writes"],
    }


async def test_what_cannot_be_kept_of_a_change_is_given_back_too(world: World) -> None:
    card = await order(world, world.admin)
    sent = {"areas": ["EDU", "YTH"], "regions": ["europe"], "topics": "radio", "languages": "French"}
    refused = await change(world.admin, card, FILTERS["en"], **sent, countries="Atlantis")
    assert "There is no country named “Atlantis”" in words(refused)
    assert holds(await press(world.admin, refused, MEND["en"])) == sent | {"countries": "Atlantis"}
    chosen = {"role": [world.server.default_role], "manner": "in_place", "language": "fr", "wishes": ["writes"]}
    refused = await change(world.admin, card, ARRIVAL["en"], **chosen)
    again = holds(await press(world.admin, refused, MEND["en"]))
    assert again == chosen | {"role": [world.server.id]}
    assert holds(await press(world.admin, card, ARRIVAL["en"]))["role"] == []


async def test_it_rests_arrives_again_and_is_deleted_after_a_question(world: World, language: str) -> None:
    reference = await ordered(world, world.admin)
    rests = await world.reviewer.slash(world.channel, "digest pause", digest=reference)
    assert {"en": "It rests now.", "fr": "Il est en pause."}[language] in words(rests)
    assert {"en": "paused", "fr": "en pause"}[language] in words(await world.youth.slash(world.channel, "digest list"))
    again = await press(world.reviewer, rests, RESUME[language])
    assert MONDAY in words(again)
    asked = await press(world.reviewer, again, DELETE[language])
    assert "DIG-1" in words(await world.youth.slash(world.channel, "digest list"))
    await press(world.reviewer, asked, YES[language])
    assert "DIG-1" not in words(await world.youth.slash(world.channel, "digest list"))


async def test_who_changes_it_second_sees_both(world: World) -> None:
    card = await order(world, world.admin)
    mine = await press(world.admin, card, WHEN["en"])
    theirs = await world.admin.slash(world.channel, "digest edit", digest="DIG-1")
    await change(world.admin, theirs, WHEN["en"], channel=[world.channel], hour="07:00")
    both = await send(world.admin, mine, holds(mine) | {"channel": [world.channel], "hour": "11:15"})
    assert "11:15" in words(both)
    assert "07:00" in words(both)
    mended = await press(world.admin, both, MEND["en"])
    assert holds(mended)["hour"] == "11:15"
    stale = await world.admin.select(message(card), ["days"], custom_id=select_that(card, "digest-sections"))
    assert "07:00" in words(stale)


async def test_members_look_and_organisers_change(world: World) -> None:
    await ordered(world, world.admin)
    listed = await world.youth.slash(world.channel, "digest list")
    assert options(listed) == {"DIG-1 · #coalition · every week, Monday 09:00": "DIG-1"}
    shown = await world.youth.select(message(listed), ["DIG-1"], custom_id=select_that(listed, "digest-open"))
    assert not {WHEN["en"], PAUSE["en"], DELETE["en"]} & set(labels(shown))
    assert options(shown) == {}
    (suggested,) = await world.youth.autocomplete(world.channel, "digest edit", "digest", "#coal")
    assert (suggested["name"], suggested["value"]) == ("DIG-1 · #coalition · every week, Monday 09:00", "DIG-1")


async def test_an_edition_is_sent_by_hand_once_and_the_list_leads_to_it(world: World, language: str) -> None:
    await ordered(world, world.admin)
    nothing = await world.admin.slash(world.channel, "digest send", digest="DIG-1")
    assert {"en": "Nothing was posted: nothing was new.", "fr": "Rien n’a été publié : rien de nouveau."}[
        language
    ] in words(nothing)
    assert _posted(world) == []
    await world.env.advance_time(60)
    await logged(world, world.youth)
    sent = await world.admin.slash(world.channel, "digest send", digest="DIG-1")
    (posted,) = _posted(world)
    link = f"https://discord.com/channels/{world.server.id}/{world.channel.id}/{posted}"
    assert link in words(sent)
    assert link in words(await world.reviewer.slash(world.channel, "digest send", digest="DIG-1"))
    assert _posted(world) == [posted]
    assert link in words(await world.youth.slash(world.channel, "digest list"))


async def test_a_channel_is_deleted_another_is_chosen_and_the_digest_goes_on(world: World) -> None:
    await world.set_up(wishes=[])
    news = world.server.create_text_channel("news")
    await ordered(world, world.admin, channel=[news])
    world.env.backend.delete_channel(news.id)
    await world.later(5)
    assert "its channel is gone" in words(await world.youth.slash(world.channel, "digest list"))
    health = words(await world.admin.slash(world.channel, "server status"))
    assert f"**Needs you** – A digest does not arrive as it should: DIG-1 (<#{news.id}>)" in health
    card = await world.reviewer.slash(world.channel, "digest edit", digest="DIG-1")
    assert "Its settings are kept" in words(card)
    form = await press(world.reviewer, card, WHEN["en"])
    assert holds(form)["channel"] == []
    mended = await send(world.reviewer, form, holds(form) | {"channel": [world.channel]})
    assert MONDAY in words(mended)
    await logged(world, world.youth)
    await world.later(5 * 24 * 60 * 60)
    (posted,) = _posted(world)
    listed = words(await world.youth.slash(world.channel, "digest list"))
    assert f"[in its channel](https://discord.com/channels/{world.server.id}/{world.channel.id}/{posted})" in listed
    health = words(await world.admin.slash(world.channel, "server status"))
    assert "**In order** – One digest arrives" in health


def _posted(world: World) -> list[int]:
    """What everyone in the channel sees."""
    return [each.id for each in world.channel.history() if not each.flags.ephemeral]
