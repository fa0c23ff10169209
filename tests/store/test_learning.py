"""Practices, adaptations and conferences: kept as they are, changed once, and seen as far as their visibility says."""

from dataclasses import replace
from datetime import time

from bot.domain.conferences import (
    Claimed,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Times,
)
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.partners import Partner, PartnerRole
from bot.domain.practices import Label, Practice, Went
from bot.domain.records import LinkKind, Wording
from bot.domain.visibility import Visibility
from tests.house import GUEST, House
from tests.records import adaptation, conference, practice

PRACTICE = {
    "audience": "Teachers",
    "setting": "Secondary schools",
    "resources": "A room",
    "partners": (Partner("Youth House"), Partner("Ministry", PartnerRole.FUNDER)),
    "links": ("https://example.org/a", "https://example.org/b"),
    "evidence": "A survey",
    "not_worked": "Lectures",
    "limits": "Small groups",
    "transferability": "Cities",
    "harm": "No names",
    "label": Label.INSPIRING,
}
CONFERENCE = {
    "kind": ConferenceKind.WORKSHOP,
    "status": ConferenceStatus.PROPOSED,
    "summary": "Two days.",
    "online": True,
    "online_link": "https://example.org/room",
    "partners": (Partner("UNESCO", PartnerRole.HOST), Partner("Québec", PartnerRole.CO_HOST)),
    "languages": ("en", "fr"),
    "audience": (StakeholderGroup.YOUTH, StakeholderGroup.EDUCATOR),
    "registration": "https://example.org/in",
    "deadlines": (Deadline(DeadlineKind.PAPERS, When(2027, 1, 15)), Deadline(DeadlineKind.REGISTRATION, When(2027, 3))),
    "claimed": Claimed(500, "the organisers"),
    "series": "Youth and dialogue",
    "sequence": 3,
}


async def kept_practice(house: House, record_id: int) -> Practice | None:
    async with house.database.read() as tx:
        return await tx.practices.find(house.person(1), record_id)


async def kept_conference(house: House, record_id: int) -> Conference | None:
    async with house.database.read() as tx:
        return await tx.conferences.find(house.person(1), record_id)


async def test_a_practice_is_kept_as_it_is(house: House) -> None:
    wordings = {"fr": Wording("Messagers", "Ils parlent.", ("récits",), {"method": "Ils se rencontrent."})}
    made = await practice(house, house.person(1), wordings=wordings, **PRACTICE)
    assert made.reference.startswith("PRA-")
    assert await kept_practice(house, made.record.id) == made
    assert made.record.text_in("fr", "method", made.method) == "Ils se rencontrent."
    assert made.record.text_in("en", "method", made.method) == made.method


async def test_a_practice_is_changed_once(house: House) -> None:
    made = await practice(house, house.person(1))
    changed = replace(made, record=replace(made.record, title="Anew"), **PRACTICE)
    async with house.database.begin() as tx:
        assert await tx.practices.change(changed)
        assert not await tx.practices.change(changed)
    kept = await kept_practice(house, made.record.id)
    assert kept is not None
    assert replace(kept, record=replace(kept.record, version=1)) == changed


async def test_an_adaptation_belongs_to_what_it_adapts(house: House) -> None:
    made = await practice(house, house.person(1))
    first = await adaptation(house, house.person(2), made.record.id)
    second = await adaptation(house, house.person(3), first.record.id, "In Oslo", went=Went.PARTLY)
    async with house.database.read() as tx:
        assert await tx.adaptations.find(house.person(1), second.record.id) == second
        linked = await tx.records.linked(house.person(1), first.record.id)
        below = await tx.adaptations.below(house.person(1), made.record.id)
        above = await tx.adaptations.above(house.person(1), second.record.id)
    # What adapts it is no neighbour, but a branch of its tree.
    assert [(kind, outward, record.id) for kind, outward, record in linked] == [(LinkKind.ADAPTS, True, made.record.id)]
    adapts = {first.record.id: made.record.id, second.record.id: first.record.id}
    assert below == (adapts, set(adapts))
    assert above == first.record


async def test_a_conference_is_kept_as_it_is(house: House) -> None:
    made = await conference(house, house.person(1), **CONFERENCE)
    assert made.reference.startswith("CON-")
    assert await kept_conference(house, made.record.id) == made
    changed = replace(made, times=Times(When(2027, 6), None), deadlines=(), partners=(), claimed=None)
    async with house.database.begin() as tx:
        assert await tx.conferences.change(changed)
    kept = await kept_conference(house, made.record.id)
    assert kept is not None
    assert replace(kept, record=made.record) == changed
    assert changed.times.last_day is not None
    assert changed.times.last_day.isoformat() == "2027-06-30"


async def test_hours_are_kept_to_the_minute(house: House) -> None:
    times = Times(When(2027, 5, 12), When(2027, 5, 12), time(9, 5), time(17, 30), "America/Toronto")
    made = await conference(house, house.person(1), times=times)
    kept = await kept_conference(house, made.record.id)
    assert kept is not None
    assert kept.times == times


async def test_nobody_sees_what_is_restricted_or_at_home_elsewhere(house: House) -> None:
    owner, other, guest = house.person(1), house.person(2), house.person(3, GUEST)
    hidden = await practice(house, owner, visibility=Visibility.RESTRICTED)
    told = await adaptation(house, owner, hidden.record.id, visibility=Visibility.RESTRICTED)
    meeting = await conference(house, owner, visibility=Visibility.SERVER)
    async with house.database.read() as tx:
        assert await tx.practices.find(other, hidden.record.id) is None
        assert await tx.adaptations.find(other, told.record.id) is None
        assert await tx.conferences.find(other, meeting.record.id) == meeting
        assert await tx.conferences.find(guest, meeting.record.id) is None
