"""Logging an initiative: kept as typed, saved once, with what the maker's profile says and nothing of their name."""

import asyncio
from typing import Any

import pytest

from bot.domain.areas import Area, Scope
from bot.domain.countries import COUNTRIES, Country, Region
from bot.domain.dates import When
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.record_drafts import (
    RecordDraftGone,
    RecordDraftNotReady,
    RecordDraftSaved,
)
from bot.domain.errors.records import UnknownRecord
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Status
from bot.domain.members import Profile
from bot.domain.organisations import Standing
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, LinkKind
from bot.domain.visibility import Visibility
from bot.services.limits import INITIATIVES
from tests import records
from tests.drafting import begin, logged, typed
from tests.house import HOME, House
from tests.organisations import acts_for, known

EVERYTHING = {
    "title": "Youth clubs",
    "summary": "Young people meet every week.",
    "lead": "Youth House",
    "areas": ("YTH", "EDU"),
    "scope": ("national",),
    "regions": ("asia",),
    "countries": "Kenya, ouganda; ML",
    "topics": "media literacy, Media Literacy, sport",
    "dates": "2024-03 – 2025",
    "status": ("running",),
    "partners": "UNICEF: bailleur\nCity of Nairobi",
    "points": ("1.2", "1.1"),
    "link": "https://example.org/clubs",
    "marks": ("youth", "restricted"),
}


async def test_all_that_was_typed_is_what_is_kept(house: House) -> None:
    await house.services.members.edit(house.person(1), Profile(group=StakeholderGroup.YOUTH))
    saved = await logged(house, house.person(1), **EVERYTHING)
    kept, record = saved.initiative, saved.initiative.record
    assert (saved.fresh, saved.corrected) == (True, False)
    assert (record.title, kept.summary, kept.lead) == ("Youth clubs", "Young people meet every week.", "Youth House")
    assert record.subject.areas == (Area.EDUCATION, Area.YOUTH)
    assert record.subject.regions == (Region.AFRICA, Region.ASIA)
    assert record.subject.countries == (Country("KE"), Country("ML"), Country("UG"))
    assert record.subject.topics == ("media literacy", "sport")
    assert record.subject.answers == (Answer(1, 1), Answer(1, 2))
    assert (record.subject.youth_led, record.subject.women_led) == (True, False)
    assert (kept.starts, kept.ends, kept.status) == (When(2024, 3), When(2025), Status.RUNNING)
    assert kept.partners == (Partner("UNICEF", PartnerRole.FUNDER), Partner("City of Nairobi"))
    assert (kept.scope, kept.link) == (Scope.NATIONAL, "https://example.org/clubs")
    assert (record.server_id, record.visibility, record.group) == (HOME, Visibility.RESTRICTED, StakeholderGroup.YOUTH)
    assert (record.language, record.version) == ("en", 1)
    assert record.made_at == record.changed_at == record.confirmed_at == house.clock()
    (line,) = [each for each in house.kept()["audit"] if each["action"] == "initiative.logged"]
    assert (line["subject"], line["server_id"], line["detail"]) == (kept.reference, HOME, {})


async def test_the_least_is_a_title_and_an_area_and_nobody_is_named(house: House) -> None:
    saved = await logged(house, house.person(1))
    assert saved.initiative.lead == "No organisation named"
    assert saved.initiative.record.visibility is Visibility.SERVER
    assert "Person 1" not in repr(house.kept())


async def test_what_the_profile_says_fills_what_was_not_asked_yet(house: House) -> None:
    profile = Profile(country=Country("KE"), language="fr", women_led=True)
    await house.services.members.edit(house.person(1), profile)
    draft = (await begin(house, house.person(1), "fr")).draft
    assert (draft.one("countries"), draft.fields["marks"]) == ("Kenya", ("women",))
    saved = await house.services.logging.save(house.person(1), draft.id)
    record = saved.initiative.record
    assert (record.subject.countries, record.subject.women_led) == ((Country("KE"),), True)
    assert (record.language, saved.initiative.lead) == ("fr", "Sans organisation nommée")


async def test_it_belongs_to_the_organisation_that_its_maker_is_confirmed_to_act_for(house: House) -> None:
    house_of_peace = await known(house, "Maison de la Paix")
    await known(house, "La Paix", merged_into=house_of_peace)
    await acts_for(house, 1, house_of_peace)
    await acts_for(house, 2, house_of_peace, Standing.ASKED)
    named = {
        (1, "maison  de la PAIX"): house_of_peace,
        (1, "La paix"): house_of_peace,
        (1, "Another house"): None,
        (1, ""): None,
        (2, "Maison de la Paix"): None,
        (3, "Maison de la Paix"): None,
    }
    for (number, lead), organisation_id in named.items():
        saved = await logged(house, house.person(number), lead=lead)
        assert saved.initiative.record.organisation_id == organisation_id


async def test_a_second_click_finds_what_the_first_one_saved(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    first = await house.services.logging.save(who, draft.id)
    house.clock.move(days=1)
    second = await house.services.logging.save(who, draft.id)
    assert (second.initiative, second.fresh) == (first.initiative, False)
    assert len(house.kept()["record"]) == 1
    assert house.kept()["record_draft"][0]["fields"] == {}


async def test_two_clicks_at_once_save_it_once(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    saved = await asyncio.gather(*(house.services.logging.save(who, draft.id) for _ in range(4)))
    assert sorted(each.fresh for each in saved) == [False, False, False, True]
    assert len({each.initiative.reference for each in saved}) == len(house.kept()["record"]) == 1


async def test_what_is_typed_into_a_form_of_a_draft_that_was_saved_is_refused(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    saved = await house.services.logging.save(who, draft.id)
    for late in (
        house.services.record_drafts.keep(who, draft.id, typed(title="Later")),
        house.services.logging.look(who, draft.id),
        house.services.record_drafts.discard(who, draft.id),
    ):
        with pytest.raises(RecordDraftSaved) as refused:
            await late
        assert refused.value.reference == saved.initiative.reference


async def test_a_record_that_was_deleted_is_not_made_anew_by_an_old_button(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    saved = await house.services.logging.save(who, draft.id)
    async with house.database.begin() as tx:
        await tx.records.remove(saved.initiative.record.id)
    with pytest.raises(RecordDraftGone):
        await house.services.logging.save(who, draft.id)
    assert house.kept()["record"] == []


WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "no title": ({"title": ""}, "TitleBlank"),
    "a title of emoji": ({"title": "🎉🎉"}, "TitleBlank"),
    "a long title": ({"title": "x" * 151}, "TitleTooLong"),
    "a title that calls": ({"title": "@everyone come"}, "NameCalls"),
    "a long summary": ({"summary": "x" * 1501}, "TextTooLong"),
    "a lead without a letter": ({"lead": "…"}, "NameBlank"),
    "no area": ({"areas": ()}, "AreaMissing"),
    "no such country": ({"countries": "Kenia, Atlantis"}, "UnknownCountry"),
    "80 countries": ({"countries": " ".join(COUNTRIES[:80])}, "TooManyOf"),
    "many topics": ({"topics": ",".join(f"topic {number}" for number in range(11))}, "TooManyOf"),
    "end before start": ({"dates": "2025 – 2024"}, "EndsBeforeStart"),
    "the year 1066": ({"dates": "1066"}, "DateUnlikely"),
    "31 February": ({"dates": "2025-02-31"}, "NoSuchDay"),
    "next spring": ({"dates": "next spring"}, "DateNotUnderstood"),
    "many partners": ({"partners": "\n".join(f"Partner {number}" for number in range(21))}, "TooManyOf"),
    "no such role": ({"partners": "UNICEF: friend"}, "UnknownRole"),
    "a point that is not there": ({"points": ("1.9",)}, "PointGone"),
    "a link that is none": ({"link": "javascript:alert(1)"}, "LinkNotUsable"),
    "a link with a user name": ({"link": "https://me:secret@example.org"}, "LinkNotUsable"),
    "part of what is not there": ({"belongs": "INI-999"}, "UnknownRecord"),
}


@pytest.mark.parametrize("case", WRONG)
async def test_what_is_wrong_is_named_kept_as_typed_and_not_saved(house: House, case: str) -> None:
    fields, problem = WRONG[case]
    looked = await begin(house, house.person(1), **fields)
    assert problem in {type(each.error).__name__ for each in looked.read.wrong}
    assert {each.field for each in looked.read.wrong} == set(fields)
    for name, said in typed(**fields).items():
        assert looked.draft.fields.get(name, ()) == tuple(each for each in said if each)
    with pytest.raises(RecordDraftNotReady):
        await house.services.logging.save(house.person(1), looked.draft.id)
    assert house.kept()["record"] == []
    right = {"title": "Clubs", "areas": ("EDU",)} | {name: "" for name in fields if name not in {"title", "areas"}}
    await house.services.record_drafts.keep(house.person(1), looked.draft.id, typed(**right))
    assert (await house.services.logging.save(house.person(1), looked.draft.id)).fresh


async def test_everything_that_is_wrong_is_said_at_once(house: House) -> None:
    looked = await begin(
        house, house.person(1), title="", areas=(), countries="Atlantis, Kenia", dates="soon", link="x"
    )
    assert [each.field for each in looked.read.wrong] == ["title", "areas", "countries", "countries", "dates", "link"]


async def test_it_is_part_of_follows_and_carries_out_what_its_maker_sees(house: House) -> None:
    who = house.person(1)
    whole = (await records.initiative(house, house.person(2), "The whole: of it")).record
    before = (await records.initiative(house, house.person(2), "Before")).record
    promise = (await records.commitment(house, house.person(2))).record
    belongs = f"- The whole: of it\nThe whole: of it\nFait suite à : {before.reference}\npart of: {promise.reference}"
    saved = await logged(house, who, belongs=belongs)
    async with house.database.read() as tx:
        links = await tx.records.linked(who, saved.initiative.record.id)
    expected = {
        (LinkKind.PART_OF, True, whole.id),
        (LinkKind.FOLLOWS, True, before.id),
        (LinkKind.CARRIES_OUT, True, promise.id),
    }
    assert {(kind, outward, to.id) for kind, outward, to in links} == expected


async def test_what_its_maker_may_not_see_is_not_there(house: House) -> None:
    hidden = await records.initiative(house, house.person(2), "Hidden", visibility=Visibility.RESTRICTED)
    for belongs in ("Hidden", hidden.reference, "INI-999999"):
        looked = await begin(house, house.person(1), belongs=belongs)
        assert [type(each.error) for each in looked.read.wrong] == [UnknownRecord]


async def test_what_a_draft_would_become_is_known_before_it_is_saved(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who, **EVERYTHING)).draft
    would_be = await house.services.logging.would_be(who, draft.id)
    saved = await house.services.logging.save(who, draft.id)
    assert (would_be.record.id, would_be.partners) == (0, saved.initiative.partners)
    assert set(would_be.record.subject.countries) == set(saved.initiative.record.subject.countries)
    unfinished = (await begin(house, who, title="")).draft
    with pytest.raises(RecordDraftNotReady):
        await house.services.logging.would_be(who, unfinished.id)


async def test_who_logs_more_than_anyone_does_waits_and_keeps_the_draft(house: House) -> None:
    who = house.person(1)
    for number in range(INITIATIVES.often):
        await logged(house, who, title=f"Club {number}")
    draft = (await begin(house, who)).draft
    with pytest.raises(TooMuchAtOnce):
        await house.services.logging.save(who, draft.id)
    house.clock.move(days=1)
    assert (await house.services.logging.save(who, draft.id)).fresh
