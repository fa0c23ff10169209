"""Correcting an initiative: by those who look after it; two who do it at once each see what the other one wrote."""

import asyncio
from dataclasses import replace

import pytest

from bot.domain.countries import Country, Region
from bot.domain.errors.record_drafts import BelongsToItself
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.initiatives import Status
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_drafts import Differing
from bot.domain.records import Answer, LinkKind, Wording
from bot.domain.visibility import Visibility
from tests import records
from tests.drafting import corrected, logged, typed
from tests.house import HOME, NEIGHBOUR, House
from tests.organisations import acts_for, known


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_opening_and_saving_without_a_change_changes_nothing(house: House, language: str) -> None:
    who = house.person(1)
    whole = await records.initiative(house, house.person(2), "The whole")
    before = await records.initiative(
        house,
        who,
        "Clubs",
        regions=(Region.AFRICA, Region.ASIA),
        countries=(Country("KE"), Country("US")),
        topics=("sport", "media literacy"),
        answers=(Answer(1, 2),),
        youth_led=True,
        partners=(Partner("UNICEF", PartnerRole.FUNDER), Partner("Project: Hope"), Partner("City")),
        link="https://example.org",
    )
    async with house.database.begin() as tx:
        await tx.records.link(before.record.id, LinkKind.FOLLOWS, whole.record.id)
    draft = (await house.services.logging.correct(who, before.reference, language)).draft
    saved = await house.services.logging.save(who, draft.id)
    assert (saved.corrected, saved.again) == (True, False)
    expected = replace(
        before.record,
        version=2,
        # Where its countries are counted is always told.
        subject=replace(before.record.subject, regions=(Region.AFRICA, Region.ASIA, Region.AMERICAS)),
    )
    assert saved.initiative == replace(before, record=expected)
    async with house.database.read() as tx:
        ((kind, _, to),) = await tx.records.linked(who, before.record.id)
    assert (kind, to.id) == (LinkKind.FOLLOWS, whole.record.id)


async def test_what_was_corrected_is_kept_with_its_day_and_a_line_in_the_log(house: House) -> None:
    who = house.person(1)
    before = (await logged(house, who, countries="Kenya", status=("planned",))).initiative
    house.clock.move(days=200)
    saved = await corrected(house, who, before.reference, title="Clubs", countries="Mali", status=("ended",))
    assert saved.initiative.reference == before.reference
    assert saved.initiative.status is Status.ENDED
    record = saved.initiative.record
    assert (record.title, record.version, record.made_at) == ("Clubs", 2, before.record.made_at)
    assert record.changed_at == record.confirmed_at == house.clock()
    assert (record.subject.countries, record.subject.regions) == ((Country("ML"),), (Region.AFRICA,))
    actions = [each["action"] for each in house.kept()["audit"] if each["subject"] == before.reference]
    assert actions == ["initiative.logged", "initiative.corrected"]


async def test_only_those_who_look_after_it_correct_it(house: House) -> None:
    await acts_for(house, 2, await known(house, "Youth House"))
    mine = (await logged(house, house.person(2), lead="Youth House")).initiative
    await acts_for(house, 3, mine.record.organisation_id or 0)
    for who in (house.person(2), house.person(3), house.admin()):
        assert (await corrected(house, who, mine.reference, summary=who.name)).fresh
    with pytest.raises(RecordNotYours):
        await house.services.logging.correct(house.person(4), mine.reference, "en")
    with pytest.raises(UnknownRecord):
        await house.services.logging.correct(house.admin(NEIGHBOUR), mine.reference, "en")


async def test_an_organiser_who_mends_it_does_not_confirm_it(house: House) -> None:
    mine = (await logged(house, house.person(1))).initiative
    house.clock.move(days=200)
    saved = await corrected(house, house.admin(), mine.reference, title="Clubs for youth")
    assert saved.initiative.record.confirmed_at == mine.record.confirmed_at
    assert saved.initiative.record.owner_id == mine.record.owner_id


async def test_who_may_not_correct_it_any_more_cannot_save_an_open_draft(house: House) -> None:
    mine = (await logged(house, house.person(1))).initiative
    organiser = house.admin()
    draft = (await house.services.logging.correct(organiser, mine.reference, "en")).draft
    with pytest.raises(RecordNotYours):
        await house.services.logging.save(replace(organiser, admin=False), draft.id)
    assert (await house.services.logging.save(organiser, draft.id)).fresh


async def test_it_is_gone_on_with_where_it_was_begun(house: House) -> None:
    who = house.person(1)
    mine = (await logged(house, who)).initiative
    first = (await house.services.logging.correct(who, mine.reference, "en")).draft
    await house.services.record_drafts.keep(who, first.id, typed(title="Half"))
    again = (await house.services.logging.correct(who, "Youth clubs", "en")).draft
    assert (again.id, again.one("title")) == (first.id, "Half")
    (listed,) = await house.services.record_drafts.mine(who)
    assert (listed.title, listed.corrects) == ("Half", mine.reference)


async def test_the_second_writer_sees_both_and_saves_over_it_or_goes_on_from_theirs(house: House) -> None:
    first, second = house.person(1), house.admin()
    mine = (await logged(house, first, summary="Old.", areas=("EDU", "YTH"), countries="Kenya")).initiative
    drafts = [(await house.services.logging.correct(who, mine.reference, "en")).draft for who in (first, second)]
    await house.services.record_drafts.keep(first, drafts[0].id, typed(title="Theirs", areas=("EDU",)))
    await house.services.logging.save(first, drafts[0].id)
    await house.services.record_drafts.keep(second, drafts[1].id, typed(title="Mine", countries=""))
    with pytest.raises(RecordChanged):
        await house.services.logging.save(second, drafts[1].id)
    conflict = await house.services.logging.conflict(second, drafts[1].id)
    assert (conflict.reference, conflict.version) == (mine.reference, 2)
    assert conflict.differing == (
        Differing("title", ("Theirs",), ("Mine",)),
        Differing("areas", ("EDU",), ("EDU", "YTH")),
        Differing("countries", ("Kenya",), ()),
    )
    saved = await house.services.logging.save(second, drafts[1].id, seen=conflict.version)
    assert (saved.initiative.record.title, saved.initiative.record.version) == ("Mine", 3)


async def test_who_goes_on_from_theirs_loses_nothing_of_either(house: House) -> None:
    first, second = house.person(1), house.admin()
    mine = (await logged(house, first, summary="Old.")).initiative
    draft = (await house.services.logging.correct(second, mine.reference, "en")).draft
    await house.services.record_drafts.keep(second, draft.id, typed(title="Mine"))
    await corrected(house, first, mine.reference, title="Theirs", summary="New.")
    theirs = (await house.services.logging.take_theirs(second, draft.id)).draft
    assert (theirs.one("title"), theirs.one("summary"), theirs.of_version) == ("Theirs", "New.", 2)
    assert {each.title for each in await house.services.record_drafts.mine(second)} == {"Mine", "Theirs"}
    assert (await house.services.logging.correct(second, mine.reference, "en")).draft.id == theirs.id
    await house.services.record_drafts.keep(second, theirs.id, typed(title="Both"))
    saved = await house.services.logging.save(second, theirs.id)
    assert (saved.initiative.record.title, saved.initiative.summary) == ("Both", "New.")


async def test_a_third_writer_in_between_is_seen_too(house: House) -> None:
    who, organiser = house.person(1), house.admin()
    mine = (await logged(house, who)).initiative
    draft = (await house.services.logging.correct(organiser, mine.reference, "en")).draft
    await corrected(house, who, mine.reference, title="Second")
    seen = (await house.services.logging.conflict(organiser, draft.id)).version
    await corrected(house, who, mine.reference, title="Third")
    with pytest.raises(RecordChanged):
        await house.services.logging.save(organiser, draft.id, seen=seen)


async def test_of_two_who_save_at_once_one_is_told(house: House) -> None:
    first, second = house.person(1), house.admin()
    mine = (await logged(house, first)).initiative
    drafts = [(who, (await house.services.logging.correct(who, mine.reference, "en")).draft) for who in (first, second)]
    done = await asyncio.gather(
        *(house.services.logging.save(who, draft.id) for who, draft in drafts), return_exceptions=True
    )
    assert sorted(type(each).__name__ for each in done) == ["RecordChanged", "Saved"]


async def test_what_the_network_sees_is_looked_at_again_once_it_says_more(house: House) -> None:
    who = house.person(1)
    shown = await records.initiative(house, who, visibility=Visibility.NETWORK)
    for fields in ({"status": ("ended",)}, {"dates": "2024"}, {"areas": ("GEN",)}):
        assert not (await corrected(house, who, shown.reference, **fields)).again
    saved = await corrected(house, who, shown.reference, summary="With a name in it.")
    assert saved.again
    assert saved.initiative.record.visibility is Visibility.SERVER
    assert [each["subject_id"] for each in house.kept()["review"]] == [shown.record.id]


async def test_a_reviewer_who_mends_what_the_network_sees_has_looked_at_it(house: House) -> None:
    shown = await records.initiative(house, house.person(1), visibility=Visibility.NETWORK)
    saved = await corrected(house, house.admin(), shown.reference, summary="Without the name.")
    assert not saved.again
    assert saved.initiative.record.visibility is Visibility.NETWORK


async def test_how_far_it_is_seen_is_not_decided_here(house: House) -> None:
    who = house.person(1)
    hidden = await records.initiative(house, who, visibility=Visibility.RESTRICTED)
    saved = await corrected(house, who, hidden.reference, title="Clubs for all", marks=())
    assert saved.initiative.record.visibility is Visibility.RESTRICTED
    open_ = (await logged(house, who)).initiative
    saved = await corrected(house, who, open_.reference, marks=("restricted",))
    assert saved.initiative.record.visibility is Visibility.SERVER


async def test_another_lead_makes_it_another_organisations(house: House) -> None:
    youth_house, lab = [await known(house, name) for name in ("Youth House", "Lab")]
    await acts_for(house, 1, youth_house)
    await acts_for(house, 1, lab)
    mine = (await logged(house, house.person(1), lead="Youth House")).initiative
    spelt = await corrected(house, house.admin(), mine.reference, lead="YOUTH HOUSE")
    assert spelt.initiative.record.organisation_id == youth_house
    changed = await corrected(house, house.person(1), mine.reference, lead="Lab")
    assert changed.initiative.record.organisation_id == lab
    assert (await corrected(house, house.admin(), mine.reference, lead="")).initiative.record.organisation_id is None


async def test_what_it_says_in_other_languages_goes_once_it_says_more(house: House) -> None:
    who = house.person(1)
    wordings = {"fr": Wording("Clubs de jeunes", "Des jeunes se retrouvent.")}
    mine = await records.initiative(house, who, wordings=wordings)
    kept = await corrected(house, who, mine.reference, status=("ended",))
    assert kept.initiative.record.wordings == wordings
    assert (await corrected(house, who, mine.reference, title="Else")).initiative.record.wordings == {}


async def test_starter_content_is_corrected_by_stewards_and_stays_the_networks(house: House) -> None:
    starter = await records.initiative(house, None, visibility=Visibility.NETWORK)
    with pytest.raises(RecordNotYours):
        await house.services.logging.correct(house.admin(), starter.reference, "en")
    steward = house.person(7, steward=True)
    saved = await corrected(house, steward, starter.reference, summary="More is known.")
    assert (saved.initiative.record.visibility, saved.initiative.record.server_id) == (Visibility.NETWORK, None)


async def test_links_that_are_not_seen_stay_and_none_leads_in_a_circle(house: House) -> None:
    who = house.person(1)
    one, two, three = [(await logged(house, who, title=title)).initiative for title in ("One", "Two", "Three")]
    hidden = await records.initiative(house, house.person(2), "Hidden", visibility=Visibility.RESTRICTED)
    async with house.database.begin() as tx:
        await tx.records.link(one.record.id, LinkKind.PART_OF, hidden.record.id)
    await corrected(house, who, one.reference, belongs="part of: Two")
    await corrected(house, who, two.reference, belongs="Three")
    for reference in (one.reference, three.reference):
        draft = (await house.services.logging.correct(who, three.reference, "en")).draft
        await house.services.record_drafts.keep(who, draft.id, typed(belongs=reference))
        (wrong,) = (await house.services.logging.look(who, draft.id)).read.wrong
        assert isinstance(wrong.error, BelongsToItself)
        await house.services.record_drafts.discard(who, draft.id)
    await corrected(house, who, one.reference, belongs="")
    async with house.database.read() as tx:
        links = await tx.records.linked(house.person(2, HOME), one.record.id)
    assert [(kind, to.id) for kind, outward, to in links if outward] == [(LinkKind.PART_OF, hidden.record.id)]
