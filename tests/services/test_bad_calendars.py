"""Of a calendar with which something is wrong nothing is taken in, and nobody's name ever is."""

from typing import Any

import pytest

from bot.domain.errors import ServerOnly
from bot.domain.errors.calendars import CalendarEmpty, CalendarNotKnown, CalendarTooLong
from bot.domain.errors.exchange import TableTooLarge
from bot.domain.exchange import Outcome
from bot.services.calendar_import import CalendarImportService
from bot.services.handed_in import HandedIn
from bot.services.limits import Limits
from bot.store.tables import imported_entry
from tests.calendars import DEPLOYMENT, calendar_of, entry
from tests.house import House
from tests.importing_calendars import EN, TWO, counts, given, kept_by, look, nobody_waits, take_in, what
from tests.records import conference


async def test_nothing_is_taken_in_where_something_is_wrong(house: House) -> None:
    who = house.person(1)
    bad = calendar_of(entry(uid="a"), entry("RRULE:FREQ=DAILY", uid="b", title="Daily"), entry(uid="a", title="Again"))
    outcome = await take_in(house, who, bad)
    assert counts(outcome)[4] == 2
    assert what(outcome) == [(2, "RRULE", "entry-repeats"), (3, "UID", "entry-same")]
    assert [each.named for each in outcome.first_problems] == ["Daily", "Again"]
    assert await kept_by(house, who) == []


async def test_all_that_is_wrong_stands_in_a_file(house: House) -> None:
    who = house.person(1)
    bad = calendar_of(*(entry("RRULE:FREQ=DAILY", uid=str(each), title=f"=cmd {each}") for each in range(12)))
    async with house.services.calendar_imports.look(who, given(bad), DEPLOYMENT, EN, nobody_waits) as looked:
        assert looked.problems is not None
        lines = looked.problems.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Entry,Title,Property,Problem"
    # Twelve repeat, and no title of theirs can be shown.
    assert len(lines) == 1 + 24
    assert not [line for line in lines[1:] if line.split(",")[1].startswith("=")]


@pytest.mark.parametrize(("entries", "refused"), [(50, False), (51, True), (5000, True)])
async def test_a_member_brings_fifty(house: House, entries: int, refused: bool) -> None:
    who = house.person(1)
    calendar = calendar_of(*(entry(uid=str(each)) for each in range(entries)))
    if refused:
        with pytest.raises(CalendarTooLong) as too_long:
            await look(house, who, calendar)
        assert (too_long.value.limit, too_long.value.organisers) == (50, 300)
    else:
        assert (await look(house, who, calendar)).made == entries


async def test_an_organiser_brings_three_hundred_and_not_five_thousand(house: House) -> None:
    who = house.person(1, reviewer=True)
    calendar = calendar_of(*(entry(uid=str(each), title=f"Meeting {each}") for each in range(300)))
    assert counts(await take_in(house, who, calendar)) == (300, 0, 0, 0, 0)
    assert counts(await look(house, who, calendar)) == (0, 0, 300, 0, 0)
    with pytest.raises(CalendarTooLong):
        await look(house, who, calendar_of(*(entry(uid=str(each)) for each in range(5000))))


@pytest.mark.parametrize(
    ("calendar", "error"),
    [
        ("hello", CalendarNotKnown),
        (b"\x00" * 10_000, CalendarNotKnown),
        (calendar_of(), CalendarEmpty),
        (b"x" * (9 * 1024 * 1024), TableTooLarge),
    ],
)
async def test_what_is_no_calendar_is_refused_as_a_whole(
    house: House, calendar: str | bytes, error: type[Exception]
) -> None:
    with pytest.raises(error):
        await look(house, house.person(1), calendar)


async def test_it_belongs_to_a_server(house: House) -> None:
    with pytest.raises(ServerOnly):
        await look(house, house.person(1, None), TWO)


async def test_nobody_s_name_or_address_is_kept(house: House) -> None:
    who = house.person(1)
    people = ("ORGANIZER;CN=Jane Doe:mailto:jane@example.org", "ATTENDEE;CN=Joe:mailto:joe@example.org", "CONTACT:Jim")
    outcome = await take_in(house, who, calendar_of(entry(*people, uid="jane.doe@example.org")))
    assert outcome.notes[0] == "calendar-note-people"
    everything = str(house.kept()).lower()
    assert not [name for name in ("jane", "joe@", "jim", "doe") if name in everything]


async def test_what_is_alike_is_told_and_taken_in_nevertheless(house: House) -> None:
    who = house.person(1)
    there = await conference(house, who, "A meeting")
    outcome = await look(house, who, calendar_of(entry()))
    assert [(each.row, each.reference) for each in outcome.alike] == [(1, there.reference)]
    assert outcome.made == 1


async def test_two_who_bring_the_same_at_once_bring_it_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = house.person(1, reviewer=True), house.person(2, admin=True)
    once = CalendarImportService._write  # noqa: SLF001 - the moment between the two
    elsewhere = CalendarImportService(house.database, Limits(), HandedIn(), house.clock)
    brought: list[Outcome] = []

    async def after_another(service: CalendarImportService, *planned: Any) -> None:
        if service is not elsewhere and not brought:
            async with elsewhere.carry_out(second, given(TWO), DEPLOYMENT, EN, nobody_waits) as done:
                brought.append(done.outcome)
        await once(service, *planned)

    monkeypatch.setattr(CalendarImportService, "_write", after_another)
    outcome = await take_in(house, first, TWO)
    assert counts(brought[0]) == (2, 0, 0, 0, 0)
    assert counts(outcome) == (0, 0, 2, 0, 0)
    assert len(house.rows(imported_entry.select())) == 2
