"""Members put conferences into their own calendars, and bring some in a file: nothing changes before they say so."""

from typing import Any

import pytest

from tests.calendars import calendar_of, entry, judged
from tests.journeys.test_exporting import files_of
from tests.reading import labels, words
from tests.world import World, press

TWO = calendar_of(
    entry(
        "DTEND;TZID=Europe/Paris:20270513T170000",
        uid="a",
        title="Peace week",
        starts="DTSTART;TZID=Europe/Paris:20270512T090000",
    ),
    entry("CATEGORIES:YTH", uid="b", title="Youth day", starts="DTSTART;VALUE=DATE:20270812"),
)
IMPORT = {"en": "Import now", "fr": "Importer maintenant"}
READY = {
    "en": ("This file can be imported", "2 new conferences, seen in this server", "Nothing was changed yet."),
    "fr": ("Ce fichier peut être importé", "2 nouvelles conférences, visibles dans ce serveur", "Rien n’a encore été"),
}
DONE = {
    "en": ("Imported", "2 conferences are new. They are seen in this server, and you look after them."),
    "fr": ("Importé", "2 conférences sont nouvelles. Elles sont visibles dans ce serveur, et vous vous en occupez."),
}
SAME = {"en": "There is nothing to import", "fr": "Il n’y a rien à importer"}
HANDED = {"en": "2 conferences, as you may see them", "fr": "2 conférences, telles que vous pouvez les voir"}
BACK = {"en": "In Accord: /conference view CON-1", "fr": "Dans Accord\u00a0: /conference view CON-1"}
WRONG = {
    "en": ("Entry 2, Weekly, RRULE: It repeats.", "There is 1 problem.", "take it out anew"),
    "fr": ("Entrée 2, Weekly, RRULE : Elle se répète.", "Il y a 1 problème.", "ressortez-le"),
}
NOTHING = {"en": "Nothing for your calendar", "fr": "Rien pour votre agenda"}
FLOATING = {
    "en": "Its hours are taken as those of this server: UTC",
    "fr": "Ses heures sont prises comme celles de ce serveur",
}
NOT_ONE = {"en": "No calendar begins in this file", "fr": "Aucun agenda ne commence dans ce fichier"}


@pytest.fixture(params=["en", "fr"])
async def language(request: pytest.FixtureRequest, world: World) -> str:
    """A language that the member chose."""
    if request.param == "fr":
        await world.in_french(world.youth)
    return request.param


async def hand_in(world: World, calendar: str | bytes = TWO, name: str = "calendar.ics", **more: Any) -> Any:
    data = calendar.encode() if isinstance(calendar, str) else calendar
    return await world.youth.slash(world.channel, "conference calendar", file=(name, data), **more)


async def handed(world: World, **chosen: Any) -> tuple[Any, str]:
    """The answer, and the file in it."""
    answer = await world.youth.slash(world.channel, "conference calendar", **chosen)
    ((name, data),) = (await files_of(answer)).items()
    assert name.endswith(".ics")
    return answer, data.decode()


async def test_a_calendar_goes_in_and_comes_out_again(world: World, language: str) -> None:
    shown = await hand_in(world)
    assert shown.ephemeral
    assert all(said in words(shown) for said in READY[language]), words(shown)
    assert "Peace week, Youth day" in words(shown)
    done = await press(world.youth, shown, IMPORT[language])
    assert all(said in words(done) for said in DONE[language]), words(done)
    assert SAME[language] in words(await press(world.youth, shown, IMPORT[language]))
    again = await hand_in(world)
    assert SAME[language] in words(again)
    assert labels(again) == []
    answer, calendar = await handed(world)
    assert HANDED[language] in words(answer)
    first, second = judged(calendar).events
    assert (first.summary, second.summary) == ("Peace week", "Youth day")
    assert BACK[language] in (first.description or "")
    # What was handed out comes back unchanged.
    assert SAME[language] in words(await hand_in(world, calendar))


async def test_one_conference_goes_out_by_the_command_and_from_its_card(world: World) -> None:
    await hand_in(world, really=True)
    _, calendar = await handed(world, conference="Youth day")
    assert [event.summary for event in judged(calendar).events] == ["Youth day"]
    card = await world.youth.slash(world.channel, "conference view", conference="Youth day")
    pressed = await press(world.youth, card, "Calendar file")
    ((_, data),) = (await files_of(pressed)).items()
    assert [event.uid for event in judged(data.decode()).events] == [event.uid for event in judged(calendar).events]


async def test_what_i_go_to_is_a_calendar_of_its_own(world: World, language: str) -> None:
    await hand_in(world, really=True)
    nothing = await world.youth.slash(world.channel, "conference calendar", what="mine")
    assert NOTHING[language] in words(nothing)
    assert await files_of(nothing) == {}


async def test_the_filters_are_those_of_what_is_ahead(world: World) -> None:
    await hand_in(world, really=True)
    _, calendar = await handed(world, area="YTH")
    assert [event.summary for event in judged(calendar).events] == ["Youth day"]


async def test_what_is_wrong_is_said_by_number_title_and_property(world: World, language: str) -> None:
    bad = calendar_of(entry(uid="a"), entry("RRULE:FREQ=WEEKLY", uid="b", title="Weekly"))
    shown = await hand_in(world, bad, really=True)
    assert all(said in words(shown) for said in WRONG[language]), words(shown)
    assert labels(shown) == []
    ((name, data),) = (await files_of(shown)).items()
    assert name.endswith(".csv")
    assert "RRULE" in data.decode("utf-8-sig")


async def test_what_is_to_be_known_is_said_before_anything_is_done(world: World, language: str) -> None:
    shown = await hand_in(world, calendar_of(entry("DTEND:20270512T100000", starts="DTSTART:20270512T090000")))
    assert FLOATING[language] in words(shown), words(shown)


async def test_what_is_no_calendar_is_told(world: World, language: str) -> None:
    assert NOT_ONE[language] in words(await hand_in(world, "hello", "hello.ics"))


async def test_the_button_works_after_a_restart(world: World) -> None:
    shown = await hand_in(world)
    await world.restart()
    assert "2 conferences are new." in words(await press(world.youth, shown, "Import now"))
