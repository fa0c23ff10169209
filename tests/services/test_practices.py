"""Practices are seen with what they came from, listed by label, and nothing hidden leaks beside them."""

from typing import Any

import pytest

from bot.domain.areas import Area
from bot.domain.errors.records import LinkNotUsable, RecordNotYours, UnknownRecord
from bot.domain.history import Happened
from bot.domain.listings import PAGE
from bot.domain.practices import Label
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, Light, LinkKind, RecordKind
from bot.domain.visibility import Visibility
from tests.house import GUEST, NEIGHBOUR, House
from tests.records import adaptation, conference, initiative, practice


@pytest.mark.parametrize("typed", ["PRA-1", "pra-1 ", "Credible messengers", " Credible  messengers"])
async def test_a_practice_is_found_by_its_reference_or_its_title(house: House, typed: str) -> None:
    made = await practice(house, house.person(1))
    seen = await house.services.practices.view(house.person(2), typed)
    assert (seen.practice, seen.around.light, seen.around.may_change) == (made, Light.GREEN, False)
    assert (await house.services.practices.view(house.person(1), typed)).around.may_change


async def test_a_practice_that_may_not_be_seen_is_answered_like_what_is_not_there(house: House) -> None:
    made = await practice(house, house.person(1), "Quiet way", visibility=Visibility.RESTRICTED)
    for who in (house.person(2), house.person(3, NEIGHBOUR, admin=True), house.person(4, None)):
        for typed in (made.reference, "Quiet way", "PRA-999", made.reference.replace("PRA", "INI")):
            for work in (
                house.services.practices.view(who, typed),
                house.services.practices.to_update(who, typed),
                house.services.practices.update(who, typed, "News", ""),
                house.services.practices.log(who, typed, 0),
            ):
                with pytest.raises(UnknownRecord) as raised:
                    await work
                assert raised.value.typed == typed


async def test_nothing_leaks_of_a_restricted_initiative_that_a_practice_came_out_of(house: House) -> None:
    secret = {"areas": (Area.GENDER,), "topics": ("shelters",), "answers": (Answer(1, 5),)}
    hidden = await initiative(
        house, house.person(1), "Hidden shelter", visibility=Visibility.RESTRICTED, lead="Safe House", **secret
    )
    made = await practice(house, house.person(1))
    async with house.database.begin() as tx:
        await tx.records.link(made.record.id, LinkKind.COMES_OUT_OF, hidden.record.id)
    # Whoever looks after it sees both, from both sides.
    own = await house.services.practices.view(house.person(1), made.reference)
    assert [each.record.id for each in own.around.links] == [hidden.record.id]
    back = await house.services.initiatives.view(house.person(1), hidden.reference)
    assert [each.record.id for each in back.around.links] == [made.record.id]
    assert "Hidden shelter" in await everything_said(house, house.person(1))
    for who in (house.person(2), house.person(3, GUEST)):
        said = await everything_said(house, who)
        assert [secret for secret in ("Hidden", "Safe House", "shelters", "INI-") if secret in said] == []
    seen = await house.services.practices.view(house.person(2), made.reference)
    assert (seen.around.links, seen.around.beside, seen.around.points) == ((), (), ())


async def everything_said(house: House, who: Any) -> str:
    """All that someone reads around a practice: its card, lists, search, suggestions and counts."""
    services, answers = house.services, list[object]()
    for kind in (*RecordKind, None):
        answers += [
            await services.finding.find(who, words, kind) for words in ("hidden shelter", "safe house", "shelters")
        ]
        answers.append(await services.finding.suggest(who, "hidden", kind))
    answers.append(await services.finding.topics(who, "shel"))
    answers.append(await services.finding.leads(who, "safe"))
    for asked in (RecordFilter(), RecordFilter(areas=(Area.GENDER,)), RecordFilter(text="messengers")):
        answers.append((await services.practices.page(who, asked, 0)).rows)
        answers.append((await services.initiatives.page(who, asked, 0)).rows)
    call = await services.calls.read(None)
    answers.append((await services.threads.answering(who, call, 5)).counts)
    if who.server_id == house.person(1).server_id:
        answers.append(await services.practices.view(who, "Credible messengers"))
    said = "\n".join(map(repr, answers))
    # What was typed stands in the answer of a search; all else is told.
    return said.replace("words='hidden shelter'", "").replace("words='safe house'", "").replace("words='shelters'", "")


async def test_a_practice_and_what_it_came_out_of_know_each_other(house: House) -> None:
    made = await practice(house, house.person(1), answers=(Answer(1, 3),))
    older = await initiative(house, house.person(1), "Clubs")
    meeting = await conference(house, house.person(1))
    async with house.database.begin() as tx:
        for each in (older, meeting):
            await tx.records.link(made.record.id, LinkKind.COMES_OUT_OF, each.record.id)
    seen = await house.services.practices.view(house.person(2), made.reference)
    assert {(each.link, each.outward, each.record.reference) for each in seen.around.links} == {
        (LinkKind.COMES_OUT_OF, True, older.reference),
        (LinkKind.COMES_OUT_OF, True, meeting.reference),
    }
    ((back),) = (await house.services.initiatives.view(house.person(2), older.reference)).around.links
    assert (back.link, back.outward, back.record.reference) == (LinkKind.COMES_OUT_OF, False, made.reference)
    ((back),) = (await house.services.conferences.view(house.person(2), meeting.reference)).around.links
    assert (back.link, back.outward, back.record.reference) == (LinkKind.COMES_OUT_OF, False, made.reference)
    call = await house.services.calls.read(None)
    assert (await house.services.threads.answering(house.person(2), call, 3)).counts == {RecordKind.PRACTICE: 1}


async def test_a_list_is_filtered_by_label_and_shows_the_newest_first(house: House) -> None:
    for number in range(PAGE + 1):
        await practice(house, house.person(1), f"Way {number}", label=Label.INSPIRING)
    await practice(house, house.person(1), "Read by peers", label=Label.PEER_REVIEWED)
    await practice(house, house.person(1), "Not read", areas=(Area.GENDER,))
    await initiative(house, house.person(1))

    async def titles(page: int = 0, **asked: Any) -> list[str]:
        found = await house.services.practices.page(house.person(2), RecordFilter(**asked), page)
        return [each.record.title for each in found.rows]

    assert (await titles(labels=(Label.INSPIRING,)))[0] == f"Way {PAGE}"
    assert await titles(1, labels=(Label.INSPIRING,)) == ["Way 0"]
    assert await titles(labels=(Label.PEER_REVIEWED,)) == ["Read by peers"]
    assert await titles(labels=(Label.PEER_REVIEWED, Label.SUBMITTED)) == ["Not read", "Read by peers"]
    assert await titles(areas=(Area.GENDER,)) == ["Not read"]
    assert await titles(text="peers") == ["Read by peers"]
    assert await titles(mine=True) == []


async def test_a_label_that_changes_is_found_under_its_new_name(house: House) -> None:
    made = await practice(house, house.person(1))
    async with house.database.begin() as tx:
        await tx.practices.label(made.record.id, Label.INSPIRING, at=house.clock())
    for label, total in ((Label.INSPIRING, 1), (Label.SUBMITTED, 0)):
        found = await house.services.practices.page(house.person(2), RecordFilter(labels=(label,)), 0)
        assert found.total == total


async def test_news_of_a_practice_make_it_fresh_and_stand_in_its_history(house: House) -> None:
    made = await practice(house, house.person(1))
    house.clock.move(days=400)
    await house.services.practices.update(house.person(1), made.reference, "A third school.", "https://example.org")
    seen = await house.services.practices.view(house.person(2), made.reference)
    assert seen.around.light is Light.GREEN
    assert seen.around.news == (Happened(house.clock(), "A third school.", None, "https://example.org"),)
    assert seen.practice.record.version == made.record.version
    changes = await house.services.changes.changes(house.admin())
    assert [(each.action, each.subject) for each in changes.lines][:1] == [("practice.updated", made.reference)]


async def test_who_does_not_look_after_a_practice_tells_no_news_of_it(house: House) -> None:
    made = await practice(house, house.person(1))
    before = house.kept()
    with pytest.raises(RecordNotYours):
        await house.services.practices.to_update(house.person(2), made.reference)
    with pytest.raises(RecordNotYours):
        await house.services.practices.update(house.person(2), made.reference, "News", "")
    with pytest.raises(LinkNotUsable):
        await house.services.practices.update(house.person(1), made.reference, "News", "ftp://example.org")
    assert house.kept() == before
    assert (await house.services.practices.to_update(house.person(2, reviewer=True), made.reference)) == made.record


async def test_reviewers_look_at_news_before_the_network_reads_them(house: House) -> None:
    made = await practice(house, house.person(1), visibility=Visibility.NETWORK)
    told = await house.services.practices.update(house.person(1), made.reference, "", "")
    assert told.visibility is Visibility.NETWORK
    told = await house.services.practices.update(house.person(1), made.reference, "News", "")
    assert told.visibility is Visibility.SERVER
    with pytest.raises(UnknownRecord):
        await house.services.practices.view(house.person(3, NEIGHBOUR), made.reference)


async def test_nobody_asks_to_take_part_in_what_others_learnt(house: House) -> None:
    made = await practice(house, house.person(1))
    told = await adaptation(house, house.person(1), made.record.id)
    meeting = await conference(house, house.person(1))
    for typed in (made.reference, made.record.title, told.reference, meeting.reference):
        with pytest.raises(UnknownRecord):
            await house.services.participation.look(house.person(2), typed)
        with pytest.raises(UnknownRecord):
            await house.services.participation.ask(house.person(2), typed, "May I?")


async def test_whoever_shared_a_practice_is_asked_after_six_months(house: House) -> None:
    made = await practice(house, house.person(1))
    await house.tick(days=181)
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 0
    await house.tick(days=2)
    asked = await house.services.freshness.asked(house.person(1), 0)
    assert [each.reference for each in asked.records] == [made.reference]
    # It is never over: a click that says so, from an older card, changes nothing of it.
    await house.services.freshness.ended(house.person(1), made.reference)
    assert (await house.services.freshness.asked(house.person(1), 0)).number == 0
    assert (await house.services.practices.view(house.person(1), made.reference)).around.news == ()
