"""Adding a conference: kept as typed, saved once, corrected without losing what someone else saved meanwhile."""

import asyncio
from datetime import time
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.conferences import Conference, ConferenceStatus, Times
from bot.domain.countries import Country, Region
from bot.domain.dates import When
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.record_drafts import RecordDraftNotReady
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.reviews import ReviewKind
from bot.domain.typed_conferences import ConferenceDraft, ConferenceSaved
from bot.domain.visibility import Visibility
from bot.services.limits import CONFERENCES
from tests import records
from tests.drafting import typed
from tests.house import HOME, House
from tests.organisations import acts_for, known

LEAST = {"title": "Youth and the Internet", "areas": ("COM",)}


async def begin(house: House, who: Actor, language: str = "en", **fields: Any) -> ConferenceDraft:
    """Begin a draft with the least that is needed, and what is given."""
    return await house.services.conference_drafts.begin(who, typed(**(LEAST | fields)), language)


async def added(house: House, who: Actor, **fields: Any) -> ConferenceSaved:
    """Add a conference."""
    draft = await begin(house, who, **fields)
    return await house.services.conference_drafts.save(who, draft.draft.id)


async def corrected(house: House, who: Actor, reference: str, **fields: Any) -> ConferenceSaved:
    """Correct some fields of a conference."""
    draft = (await house.services.conference_drafts.correct(who, reference, "en")).draft
    await house.services.record_drafts.keep(who, draft.id, typed(**fields))
    return await house.services.conference_drafts.save(who, draft.id)


async def stages(house: House, conference: Conference) -> list[str | None]:
    """How it stood since when, the newest first."""
    async with house.database.read() as tx:
        return [each.stage for each in await tx.history.of(conference.record.id, limit=10)]


async def test_all_that_was_typed_is_what_is_kept(house: House) -> None:
    profile = Profile(group=StakeholderGroup.YOUTH, country=Country("KE"), youth_led=True)
    await house.services.members.edit(house.person(1), profile)
    saved = await added(
        house,
        house.person(1),
        dates="12–14 May 2027, 09:00–17:00",
        zone="Europe/Paris",
        place="Oslo, Norway",
        status=("confirmed",),
        points=("1.1",),
    )
    kept, record = saved.kept, saved.kept.record
    assert (saved.fresh, saved.corrected) == (True, False)
    assert kept.times == Times(When(2027, 5, 12), When(2027, 5, 14), time(9), time(17), "Europe/Paris")
    assert (kept.status, kept.sequence, kept.place) == (ConferenceStatus.CONFIRMED, 0, "Oslo")
    # Where its maker lives says nothing about where people meet.
    assert (record.subject.countries, record.subject.regions) == ((Country("NO"),), (Region.EUROPE,))
    assert (record.server_id, record.visibility, record.group) == (HOME, Visibility.SERVER, StakeholderGroup.YOUTH)
    assert record.subject.youth_led
    (line,) = [each for each in house.kept()["audit"] if each["action"] == "conference.added"]
    assert (line["subject"], line["server_id"], line["detail"]) == (kept.reference, HOME, {})
    assert "Person 1" not in repr(house.kept())


async def test_it_belongs_to_the_first_host_that_its_maker_is_confirmed_to_act_for(house: House) -> None:
    house_of_peace = await known(house, "Maison de la Paix")
    await acts_for(house, 1, house_of_peace)
    for hosts, organisation_id in {
        "UNESCO\nmaison de la PAIX: co-host": house_of_peace,
        "UNESCO\nMaison de la Paix: funder": None,
        "UNESCO": None,
        "": None,
    }.items():
        saved = await added(house, house.person(1), hosts=hosts)
        assert saved.kept.record.organisation_id == organisation_id


async def test_two_clicks_at_once_save_it_once(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    saved = await asyncio.gather(*(house.services.conference_drafts.save(who, draft.id) for _ in range(4)))
    assert sorted(each.fresh for each in saved) == [False, False, False, True]
    assert len({each.kept.reference for each in saved}) == len(house.kept()["record"]) == 1


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ({"dates": "12 May 2027, 09:00", "zone": "EST5EDT"}, "ZoneNotAPlace"),
        ({"dates": "28 March 2027, 02:30", "zone": "Europe/Paris"}, "HourSkipped"),
        ({"dates": "2027-05-12 – 2028-06-14"}, "LastsTooLong"),
        ({"dates": "June 2099", "status": ("held",)}, "NotBegunYet"),
        ({"points": ("1.9",)}, "PointGone"),
        ({"claimed": "500"}, "SourceMissing"),
    ],
)
async def test_what_is_wrong_is_named_kept_as_typed_and_not_saved(
    house: House, fields: dict[str, Any], problem: str
) -> None:
    who = house.person(1)
    looked = await begin(house, who, **fields)
    assert [type(each.error).__name__ for each in looked.read.wrong] == [problem]
    assert typed(**fields).items() <= dict(looked.draft.fields).items()
    with pytest.raises(RecordDraftNotReady):
        await house.services.conference_drafts.save(who, looked.draft.id)
    assert house.kept()["record"] == []
    await house.services.record_drafts.keep(who, looked.draft.id, typed(**dict.fromkeys(fields, "")))
    assert (await house.services.conference_drafts.save(who, looked.draft.id)).fresh


async def test_nobody_adds_more_than_anyone_would_in_good_faith(house: House) -> None:
    for number in range(CONFERENCES.often):
        await added(house, house.person(1), title=f"Conference {number}")
    with pytest.raises(TooMuchAtOnce):
        await added(house, house.person(1))


async def test_a_correction_counts_for_calendars_only_where_they_show_it(house: House) -> None:
    who = house.person(1)
    first = (await added(house, who, dates="2027-05-12", topics="sport")).kept
    same = (await corrected(house, who, first.reference, topics="sport, music")).kept
    assert same.sequence == 0
    moved = (await corrected(house, who, first.reference, dates="2027-05-19")).kept
    assert (moved.sequence, moved.times.starts) == (1, When(2027, 5, 19))
    assert await stages(house, first) == []


async def test_how_it_stands_since_a_correction_is_in_its_history(house: House) -> None:
    who = house.person(1)
    first = (await added(house, who)).kept
    postponed = (await corrected(house, who, first.reference, status=("postponed",))).kept
    assert (postponed.status, postponed.sequence) == (ConferenceStatus.POSTPONED, 1)
    assert await stages(house, first) == ["postponed"]


async def test_a_correction_over_what_someone_else_saved_is_shown_beside_it_first(house: House) -> None:
    who, organiser = house.person(1), house.admin()
    first = (await added(house, who, dates="2027-05-12")).kept
    drafts = house.services.conference_drafts
    mine = (await drafts.correct(who, first.reference, "fr")).draft
    await house.services.record_drafts.keep(who, mine.id, typed(dates="19 mai 2027"))
    await corrected(house, organiser, first.reference, dates="2027-05-20")
    with pytest.raises(RecordChanged):
        await drafts.save(who, mine.id)
    conflict = await drafts.conflict(who, mine.id)
    (differs,) = conflict.differing
    assert (differs.field, differs.theirs, differs.mine) == ("dates", ("2027-05-20",), ("19 mai 2027",))
    theirs = await drafts.take_theirs(who, mine.id)
    assert theirs.draft.one("dates") == "2027-05-20"
    saved = await drafts.save(who, mine.id, seen=conflict.version)
    assert (saved.kept.times.starts, saved.kept.sequence) == (When(2027, 5, 19), 2)


async def test_what_the_network_sees_is_looked_at_again_once_it_says_more(house: House) -> None:
    who = house.person(1)
    kept = await records.conference(house, who, visibility=Visibility.NETWORK)
    moved = await corrected(house, who, kept.reference, dates="2027-06-12")
    assert (moved.again, moved.kept.record.visibility) == (False, Visibility.NETWORK)
    said = await corrected(house, who, kept.reference, summary="Somebody is named.")
    assert (said.again, said.kept.record.visibility) == (True, Visibility.SERVER)
    async with house.database.read() as tx:
        assert await tx.reviews.of_subject(ReviewKind.RECORD, kept.record.id) is not None


async def test_whoever_does_not_look_after_it_corrects_nothing(house: House) -> None:
    kept = await records.conference(house, house.person(1))
    hidden = await records.conference(house, house.person(1), visibility=Visibility.RESTRICTED)
    drafts = house.services.conference_drafts
    with pytest.raises(RecordNotYours):
        await drafts.correct(house.person(2), kept.reference, "en")
    with pytest.raises(UnknownRecord):
        await drafts.correct(house.person(2), hidden.reference, "en")


async def test_what_comes_from_a_document_keeps_its_regions_when_a_steward_corrects_it(house: House) -> None:
    about = {"countries": (Country("FR"),), "regions": (Region.AFRICA, Region.EUROPE)}
    kept = await records.conference(house, None, visibility=Visibility.NETWORK, **about)
    steward = house.person(1, steward=True)
    after = (await corrected(house, steward, kept.reference, topics="sport")).kept
    assert after.record.subject.regions == (Region.AFRICA, Region.EUROPE)
    assert after.record.subject.countries == (Country("FR"),)
