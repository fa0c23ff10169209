"""Sharing a good practice: kept as typed, saved once, corrected by those who look after it, read anew by reviewers."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.domain.actor import Actor
from bot.domain.countries import Country, Region
from bot.domain.errors import ServerOnly
from bot.domain.errors.limits import TooMuchAtOnce
from bot.domain.errors.record_drafts import AuthorNotAnswered, RecordDraftElsewhere, RecordDraftNotReady
from bot.domain.errors.records import RecordChanged, RecordNotYours, UnknownRecord
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.messages import Handed, Place
from bot.domain.partners import Partner, PartnerRole
from bot.domain.practices import Label
from bot.domain.record_drafts import Differing
from bot.domain.records import Answer, LinkKind, RecordKind, Wording
from bot.domain.visibility import Visibility
from bot.services.limits import PRACTICES
from tests import records
from tests.drafting import typed
from tests.house import HOME, ID, NEIGHBOUR, House
from tests.organisations import acts_for, known
from tests.sharing import begin, corrected, shared

EVERYTHING = {
    "title": "Credible messengers",
    "summary": "People who left speak.",
    "areas": ("YTH", "EDU"),
    "topics": "Sport, sport, media literacy",
    "audience": "pupils",
    "setting": "secondary schools, Kenya, Maroc",
    "method": "They meet.",
    "resources": "A room.",
    "partners": "UNICEF: funder\nThe city",
    "links": "https://example.org",
    "evidence": "Fewer fights.",
    "not_worked": "Posters.",
    "limits": "Small groups.",
    "transferability": "One evening.",
    "harm": "No pictures.",
    "points": ("1.2", "1.1"),
    "marks": ("youth", "restricted"),
}


async def links(house: House, who: Actor, record_id: int) -> list[tuple[LinkKind, str]]:
    """What a practice comes out of, as far as someone sees it."""
    async with house.database.read() as tx:
        return [(kind, to.reference) for kind, outward, to in await tx.records.linked(who, record_id) if outward]


async def history(house: House, record_id: int) -> list[str | None]:
    """The stages in its history, the latest first."""
    async with house.database.read() as tx:
        return [each.stage for each in await tx.history.of(record_id, limit=5)]


async def labelled(house: House, who: Actor, label: Label = Label.PEER_REVIEWED, **more: Any) -> str:
    """A practice that reviewers looked at; its reference."""
    made = await records.practice(house, who, **more)
    async with house.database.begin() as tx:
        await tx.practices.label(made.record.id, label, at=house.clock())
    return made.reference


async def test_all_that_was_typed_is_what_is_kept(house: House) -> None:
    who = house.person(1)
    await house.services.members.edit(who, Profile(group=StakeholderGroup.YOUTH))
    saved = await shared(house, who, **EVERYTHING)
    kept, record = saved.kept, saved.kept.record
    assert (saved.fresh, saved.corrected, kept.label) == (True, False, Label.SUBMITTED)
    texts = (
        "summary",
        "audience",
        "method",
        "resources",
        "evidence",
        "not_worked",
        "limits",
        "transferability",
        "harm",
    )
    assert {name: getattr(kept, name) for name in texts} == {name: EVERYTHING[name] for name in texts}
    assert (kept.setting, record.subject.countries) == ("secondary schools", (Country("KE"), Country("MA")))
    assert record.subject.topics == ("Sport", "media literacy")
    assert record.subject.answers == (Answer(1, 1), Answer(1, 2))
    assert kept.partners == (Partner("UNICEF", PartnerRole.FUNDER), Partner("The city"))
    assert kept.links == ("https://example.org",)
    assert (record.server_id, record.visibility, record.group) == (HOME, Visibility.RESTRICTED, StakeholderGroup.YOUTH)
    assert record.made_at == record.changed_at == record.confirmed_at == house.clock()
    (line,) = [each for each in house.kept()["audit"] if each["action"] == "practice.shared"]
    assert (line["subject"], line["server_id"], line["detail"]) == (kept.reference, HOME, {})


async def test_what_the_profile_says_fills_what_was_not_asked_yet(house: House) -> None:
    who = house.person(1)
    await house.services.members.edit(who, Profile(country=Country("KE"), organisation="Youth House", women_led=True))
    draft = (await begin(house, who)).draft
    assert (draft.one("setting"), draft.one("partners")) == ("Kenya", "Youth House")
    assert draft.fields["marks"] == ("women",)


async def test_two_clicks_at_once_save_once(house: House) -> None:
    who = house.person(1)
    draft = (await begin(house, who)).draft
    first, second = await asyncio.gather(*(house.services.sharing.save(who, draft.id) for _ in range(2)))
    assert first.kept.reference == second.kept.reference
    assert sorted([first.fresh, second.fresh]) == [False, True]
    assert len([each for each in house.kept()["audit"] if each["action"] == "practice.shared"]) == 1


async def test_what_is_wrong_keeps_it_a_draft(house: House) -> None:
    who = house.person(1)
    draft = await begin(house, who, title="🎉", points=("1.99",), links="INI-999")
    assert [each.field for each in draft.read.wrong] == ["title", "points", "links"]
    with pytest.raises(RecordDraftNotReady):
        await house.services.sharing.save(who, draft.draft.id)
    assert (await house.services.sharing.look(who, draft.draft.id)).draft.one("title") == "🎉"


async def test_a_draft_is_its_makers_alone_and_of_its_server(house: House) -> None:
    draft = (await begin(house, house.person(1))).draft
    with pytest.raises(RecordDraftElsewhere):
        await house.services.sharing.look(house.person(1, NEIGHBOUR), draft.id)
    with pytest.raises(ServerOnly):
        await begin(house, replace(house.person(1), server_id=None))


async def test_it_comes_out_of_initiatives_and_conferences_by_reference_or_title(house: House) -> None:
    who = house.person(1)
    clubs = await records.initiative(house, house.person(2), "Youth clubs")
    met = await records.conference(house, house.person(2), "Youth and dialogue")
    saved = await shared(house, who, links=f"{clubs.reference.lower()}\ncomes out of: Youth and dialogue")
    out_of = LinkKind.COMES_OUT_OF
    assert await links(house, who, saved.kept.record.id) == [(out_of, clubs.reference), (out_of, met.reference)]
    again = await corrected(house, who, saved.kept.reference, links=met.reference)
    assert await links(house, who, again.kept.record.id) == [(out_of, met.reference)]


async def test_of_what_it_comes_out_of_it_has_all_but_the_words(house: House) -> None:
    about = {"topics": ("sport",), "countries": (Country("KE"),), "answers": (Answer(1, 2),)}
    clubs = await records.initiative(house, house.person(2), "Youth clubs", **about)
    found = await house.services.sharing.out_of(house.person(1), "Youth clubs", "fr")
    assert found == {
        "areas": ("EDU",),
        "topics": ("sport",),
        "setting": ("Kenya",),
        "points": ("1.2",),
        "links": (clubs.reference,),
    }


@pytest.mark.parametrize("kind", ["practice", "commitment", "adaptation"])
async def test_it_comes_out_of_nothing_else(house: House, kind: str) -> None:
    who = house.person(1)
    other = await records.practice(house, who, "Another one")
    if kind == "commitment":
        other = await records.commitment(house, who, "A club in each school")
    elif kind == "adaptation":
        other = await records.adaptation(house, who, other.record.id)
    draft = await begin(house, who, links=other.reference)
    assert [(each.field, type(each.error)) for each in draft.read.wrong] == [("links", OriginNotUnderstood)]


async def test_what_is_restricted_is_read_by_nobody_who_may_not_see_it(house: House) -> None:
    maker, other = house.person(1), house.person(2)
    quiet = await records.initiative(house, maker, "A quiet circle", visibility=Visibility.RESTRICTED)
    saved = await shared(house, maker, links=quiet.reference)
    assert await links(house, other, saved.kept.record.id) == []
    with pytest.raises(UnknownRecord):
        await house.services.sharing.out_of(other, quiet.reference, "en")
    draft = await begin(house, other, links=quiet.reference)
    assert [type(each.error) for each in draft.read.wrong] == [UnknownRecord]
    # Who corrects the practice without seeing what it comes out of leaves that as it is.
    async with house.database.begin() as tx:
        await tx.records.settle(quiet.record.id, server_id=NEIGHBOUR, owner_id=None)
        await tx.records.link(saved.kept.record.id, LinkKind.COMES_OUT_OF, quiet.record.id)
    await corrected(house, house.admin(), saved.kept.reference, limits="Small groups.")
    assert len(house.kept()["record_link"]) == 1


@pytest.mark.parametrize("language", ["en", "fr"])
async def test_opening_and_saving_without_a_change_changes_nothing(house: House, language: str) -> None:
    who = house.person(1)
    reference = await labelled(
        house,
        who,
        regions=(Region.AFRICA, Region.ASIA),
        countries=(Country("KE"),),
        topics=("sport",),
        partners=(Partner("UNICEF", PartnerRole.FUNDER),),
        links=("https://example.org",),
        setting="schools",
        wordings={"fr": Wording("Messagers crédibles", "Ils parlent.")},
    )
    before = (await house.services.practices.view(who, reference)).practice
    draft = (await house.services.sharing.correct(who, reference, language)).draft
    saved = await house.services.sharing.save(who, draft.id)
    assert saved.kept == replace(before, record=replace(before.record, version=2))
    assert await history(house, before.record.id) == []


@pytest.mark.parametrize("label", [Label.INSPIRING, Label.PEER_REVIEWED])
async def test_other_words_are_submitted_anew_and_the_history_says_so(house: House, label: Label) -> None:
    who = house.person(1)
    reference = await labelled(house, who, label, wordings={"fr": Wording("Messagers", "Ils parlent.")})
    marked = await corrected(house, who, reference, marks=("youth",), points=("1.1",))
    assert (marked.kept.label, set(marked.kept.record.wordings)) == (label, {"fr"})
    saved = await corrected(house, who, reference, limits="Small groups.")
    assert (saved.kept.label, saved.kept.record.wordings) == (Label.SUBMITTED, {})
    assert await history(house, saved.kept.record.id) == [Label.SUBMITTED.value]
    await corrected(house, who, reference, limits="Others.")
    assert await history(house, saved.kept.record.id) == [Label.SUBMITTED.value]


async def test_what_the_network_sees_is_looked_at_again(house: House) -> None:
    who = house.person(1)
    seen = await records.practice(house, who, visibility=Visibility.NETWORK)
    saved = await corrected(house, who, seen.reference, marks=("youth",))
    assert (saved.again, saved.kept.record.visibility) == (False, Visibility.NETWORK)
    saved = await corrected(house, who, seen.reference, evidence="Fewer fights.")
    assert (saved.again, saved.kept.record.visibility) == (True, Visibility.SERVER)


async def test_a_reviewers_own_correction_counts_as_that_look(house: House) -> None:
    seen = await records.practice(house, house.person(1), visibility=Visibility.NETWORK)
    saved = await corrected(house, house.admin(), seen.reference, evidence="Fewer fights.")
    assert (saved.again, saved.kept.record.visibility) == (False, Visibility.NETWORK)
    assert saved.kept.record.confirmed_at == seen.record.confirmed_at


async def test_those_who_look_after_it_correct_it(house: House) -> None:
    youth_house = await known(house, "Youth House")
    await acts_for(house, 1, youth_house)
    await acts_for(house, 3, youth_house)
    saved = await shared(house, house.person(1), partners="UNICEF\nYouth House: implementer")
    assert saved.kept.record.organisation_id == youth_house
    for who in (house.person(1), house.person(3), house.admin()):
        await house.services.sharing.correct(who, saved.kept.reference, "en")
    with pytest.raises(RecordNotYours):
        await house.services.sharing.correct(house.person(2), saved.kept.reference, "en")
    with pytest.raises(UnknownRecord):
        await house.services.sharing.correct(house.person(2, NEIGHBOUR), saved.kept.reference, "en")


async def test_two_at_once_each_see_what_the_other_one_wrote(house: House) -> None:
    first, second = house.person(1), house.admin()
    made = (await shared(house, first, summary="Old.")).kept
    draft = (await house.services.sharing.correct(first, made.reference, "en")).draft
    await house.services.record_drafts.keep(first, draft.id, typed(summary="Mine.", limits="Small groups."))
    await corrected(house, second, made.reference, summary="Theirs.")
    with pytest.raises(RecordChanged):
        await house.services.sharing.save(first, draft.id)
    conflict = await house.services.sharing.conflict(first, draft.id)
    assert conflict.differing == (
        Differing("summary", ("Theirs.",), ("Mine.",)),
        Differing("limits", (), ("Small groups.",)),
    )
    theirs = await house.services.sharing.take_theirs(first, draft.id)
    assert (theirs.draft.one("summary"), theirs.draft.id == draft.id) == ("Theirs.", False)
    saved = await house.services.sharing.save(first, draft.id, seen=conflict.version)
    assert (saved.kept.summary, saved.kept.limits) == ("Mine.", "Small groups.")


async def test_someone_elses_message_is_saved_with_their_yes(house: House) -> None:
    who, author = house.person(1), house.person(9)
    handed = Handed(Place(HOME, ID + 50, ID + 61), author.discord_id, by_app=False, text="We meet every week.")
    fields = typed(title="Clubs", areas=("EDU",))
    draft = await house.services.authors.ask(who, RecordKind.PRACTICE, handed, fields, "en")
    with pytest.raises(AuthorNotAnswered):
        await house.services.sharing.save(who, draft.id)
    await house.services.authors.answer(author, draft.id, agreed=True)
    assert (await house.services.sharing.save(who, draft.id)).kept.summary == "We meet every week."


async def test_nobody_shares_without_end(house: House) -> None:
    who = house.person(1)
    for _ in range(PRACTICES.often):
        await shared(house, who)
    draft = (await begin(house, who)).draft
    with pytest.raises(TooMuchAtOnce):
        await house.services.sharing.save(who, draft.id)
    house.clock.move(days=1)
    assert (await house.services.sharing.save(who, draft.id)).fresh
