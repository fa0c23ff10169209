"""A calendar is looked at first, then all of it is taken in or nothing; twice is once."""

from dataclasses import replace

import pytest

from bot.complaints import row_complaint
from bot.domain.areas import Area
from bot.domain.conferences import ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.dates import When
from bot.domain.record_filters import RecordFilter
from bot.domain.visibility import Visibility
from bot.store.tables import record
from tests.calendars import DEPLOYMENT, SOURCE, calendar_of, entry, meeting, written
from tests.house import House
from tests.importing_calendars import EN, NO_LIMIT, TWO, counts, kept_by, look, take_in, what
from tests.records import conference


async def test_a_look_changes_nothing_and_an_import_makes_what_was_announced(house: House) -> None:
    who = house.person(1)
    looked = await look(house, who, TWO)
    assert counts(looked) == (2, 0, 0, 0, 0)
    assert await kept_by(house, who) == []
    assert house.rows(record.select()) == []
    done = await take_in(house, who, TWO)
    assert counts(done) == counts(looked)
    assert done.imported
    first, second = await kept_by(house, who)
    assert (first.record.title, first.times, first.record.subject.areas) == (
        "First",
        Times(When(2027, 5, 12)),
        (Area.OTHER,),
    )
    assert (second.record.subject.areas, second.record.subject.topics) == ((Area.YOUTH,), ("peace",))
    for each in (first, second):
        assert each.record.visibility is Visibility.SERVER
        assert each.record.server_id == who.server_id
        assert each.status is ConferenceStatus.CONFIRMED


async def test_its_importer_looks_after_it_and_the_log_says_how_many(house: House) -> None:
    who, other = house.person(1), house.person(2)
    await take_in(house, who, TWO)
    async with house.database.read() as tx:
        for each in await kept_by(house, who):
            assert await tx.records.looked_after_by(who, each.record.id)
            assert not await tx.records.looked_after_by(other, each.record.id)
    (line,) = (row for row in house.kept()["audit"] if row["action"] == "conferences.imported")
    assert (line["detail"]["made"], line["detail"]["changed"]) == (2, 0)


async def test_the_same_file_twice_changes_nothing(house: House) -> None:
    who = house.person(1)
    await take_in(house, who, TWO)
    before = house.kept()
    again = await take_in(house, who, TWO)
    assert counts(again) == (0, 0, 2, 0, 0)
    assert not again.imported
    assert house.kept() == before


async def test_an_entry_without_an_identity_is_known_by_its_title_and_day(house: House) -> None:
    who = house.person(1)
    calendar = calendar_of("SUMMARY:No identity\nDTSTART:20270512", "SUMMARY:Another\nDTSTART:20270512")
    assert counts(await take_in(house, who, calendar)) == (2, 0, 0, 0, 0)
    assert counts(await look(house, who, calendar)) == (0, 0, 2, 0, 0)


async def test_what_is_newer_changes_what_nobody_changed_here(house: House) -> None:
    who = house.person(1)
    await take_in(house, who, calendar_of(entry("SEQUENCE:1")))
    moved = calendar_of(entry("SEQUENCE:2", "STATUS:CANCELLED", starts="DTSTART:20270601", title="Moved"))
    assert counts(await look(house, who, moved)) == (0, 1, 0, 0, 0)
    assert counts(await take_in(house, who, moved)) == (0, 1, 0, 0, 0)
    (kept,) = await kept_by(house, who)
    assert (kept.record.title, kept.times.starts, kept.status) == (
        "Moved",
        When(2027, 6, 1),
        ConferenceStatus.CANCELLED,
    )
    # Those who took it from here hear of it.
    assert kept.sequence == 1
    assert [each["stage"] for each in house.kept()["record_news"]] == ["cancelled"]
    # And again newer, since nobody changed it here.
    third = calendar_of(entry("SEQUENCE:3", title="Third"))
    assert counts(await take_in(house, who, third)) == (0, 1, 0, 0, 0)


@pytest.mark.parametrize(
    ("lines", "changes"),
    [
        (["SEQUENCE:0", "LAST-MODIFIED:20300101T000000Z"], False),
        (["SEQUENCE:1"], False),
        (["SEQUENCE:1", "LAST-MODIFIED:20260101T000000Z"], False),
        (["SEQUENCE:1", "LAST-MODIFIED:20260102T000000Z"], True),
        (["SEQUENCE:2"], True),
    ],
)
async def test_what_is_no_newer_changes_nothing_and_that_is_told(house: House, lines: list[str], changes: bool) -> None:
    who = house.person(1)
    await take_in(house, who, calendar_of(entry("SEQUENCE:1", "LAST-MODIFIED:20260101T000000Z")))
    outcome = await look(house, who, calendar_of(entry(*lines, title="Other")))
    assert counts(outcome) == ((0, 1, 0, 0, 0) if changes else (0, 0, 0, 1, 0))
    assert what(outcome) == ([] if changes else [(1, "SEQUENCE", "entry-not-newer")])


async def test_what_was_changed_here_is_not_overwritten(house: House) -> None:
    who = house.person(1)
    await take_in(house, who, calendar_of(entry()))
    (kept,) = await kept_by(house, who)
    async with house.database.begin() as tx:
        await tx.conferences.change(replace(kept, summary="Corrected here."))
    newer = calendar_of(entry("SEQUENCE:5", title="From there"))
    outcome = await take_in(house, who, newer)
    assert counts(outcome) == (0, 0, 0, 1, 0)
    assert what(outcome) == [(1, "UID", "entry-changed-here")]
    (kept,) = await kept_by(house, who)
    assert (kept.record.title, kept.summary) == ("A meeting", "Corrected here.")


async def test_what_others_look_after_is_theirs(house: House) -> None:
    organiser = house.person(1, reviewer=True)
    await take_in(house, organiser, calendar_of(entry()))
    member = house.person(2)
    outcome = await look(house, member, calendar_of(entry("SEQUENCE:5", title="Mine now")))
    assert counts(outcome) == (0, 0, 0, 1, 0)
    assert what(outcome) == [(1, "UID", "entry-theirs")]
    # Another organiser of the server may.
    assert counts(await take_in(house, house.person(3, admin=True), calendar_of(entry("SEQUENCE:5", title="New")))) == (
        0, 1, 0, 0, 0,
    )  # fmt: skip


async def test_what_a_member_may_not_see_is_not_told_by_its_identity(house: House) -> None:
    organiser, member = house.person(1, reviewer=True), house.person(2)
    await take_in(house, organiser, calendar_of(entry()))
    (kept,) = await kept_by(house, organiser)
    await house.services.showing.narrow(organiser, kept.reference, Visibility.RESTRICTED)
    assert counts(await take_in(house, member, calendar_of(entry()))) == (1, 0, 0, 0, 0)
    assert len(await kept_by(house, member)) == 1


async def test_the_network_sees_what_changed_once_reviewers_looked_again(house: House) -> None:
    who = house.person(1)
    await take_in(house, who, calendar_of(entry()))
    (kept,) = await kept_by(house, who)
    async with house.database.begin() as tx:
        await tx.records.show(kept.record.id, Visibility.NETWORK, at=house.clock())
    newer = calendar_of(entry("SEQUENCE:1", "LOCATION:Elsewhere"))
    assert (await look(house, who, newer)).again == 1
    await take_in(house, who, newer)
    (kept,) = await kept_by(house, who)
    assert kept.record.visibility is Visibility.SERVER
    assert len(house.kept()["review"]) == 1


# ----------------------------------------------------------------------------------------------- what Accord handed out
async def test_what_was_handed_out_comes_back_unchanged(house: House) -> None:
    who = house.person(1)
    due = (Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)),)
    await conference(house, who, "One", deadlines=due)
    await conference(house, who, "Two", times=Times(When(2027, 6, 1), When(2027, 6, 3)))
    made = await house.services.calendars.upcoming(who, RecordFilter(), SOURCE, EN, at_most=NO_LIMIT)
    before = house.kept()
    outcome = await take_in(house, who, made.content)
    assert counts(outcome) == (0, 0, 3, 0, 0)
    assert house.kept() == before


async def test_a_file_does_not_change_what_accord_handed_out(house: House) -> None:
    who = house.person(1)
    kept = await conference(house, who)
    made = await house.services.calendars.one(who, kept.reference, SOURCE, EN, at_most=NO_LIMIT)
    changed = made.content.replace(b"Youth and dialogue", b"Something else")
    outcome = await take_in(house, who, changed)
    assert counts(outcome) == (0, 0, 0, 1, 0)
    assert what(outcome) == [(1, "UID", "entry-ours")]


async def test_a_guessed_reference_tells_nothing(house: House) -> None:
    owner, stranger = house.person(1), house.person(2)
    kept = await conference(house, owner, visibility=Visibility.RESTRICTED)
    answers = [
        await look(house, stranger, calendar_of(entry(uid=f"CON-{number}@{DEPLOYMENT}.accord")))
        for number in (kept.record.id, kept.record.id + 1)
    ]
    assert [what(each) for each in answers] == [[(1, "UID", "entry-unknown")]] * 2
    said = {
        row_complaint(each.first_problems[0], EN).replace(f"CON-{kept.record.id + at}", "CON")
        for at, each in enumerate(answers)
    }
    assert len(said) == 1


async def test_what_another_deployment_handed_out_is_new_here_with_its_deadlines(house: House) -> None:
    who = house.person(1)
    due = (Deadline(DeadlineKind.REGISTRATION, When(2027, 3, 1)), Deadline(DeadlineKind.PAPERS, When(2027, 2, 1)))
    theirs = meeting("Elsewhere", deadlines=due, summary="We meet.", series="P/CVERLT")
    calendar = written([theirs], language="fr")
    assert counts(await take_in(house, who, calendar, deployment=DEPLOYMENT + 1)) == (1, 0, 2, 0, 0)
    (kept,) = await kept_by(house, who)
    assert (kept.summary, kept.series, set(kept.deadlines)) == ("We meet.", "P/CVERLT", set(due))
    assert (kept.times, kept.place, kept.record.subject.areas) == (theirs.times, theirs.place, (Area.EDUCATION,))
    assert counts(await look(house, who, calendar, deployment=DEPLOYMENT + 1)) == (0, 0, 3, 0, 0)
