"""What is kept of whoever shared or reused a practice: shown, handed out, passed on when they leave, and taken out."""

import orjson

from bot.domain.history import Passing
from bot.domain.practices import Went
from bot.domain.records import RecordKind
from bot.domain.typed_adaptations import TypedAdaptation
from tests.house import House
from tests.records import conference, practice
from tests.services.test_freshness import acting, history

SAID = TypedAdaptation("Youth House", "Lyon, France", "Shorter.", "They came.\nhttps://example.org/film")


async def told(house: House, number: int, adapts: str) -> int:
    seen = await house.services.adaptations.adapt(house.person(number), adapts, SAID, Went.WORKED, language="en")
    return seen.adaptation.record.id


async def test_what_a_member_shared_and_told_is_shown_and_handed_out_whole(house: House) -> None:
    made = await practice(house, house.person(1), not_worked="Large halls.", links=("https://example.org/guide",))
    await told(house, 1, made.reference)
    await conference(house, house.person(1))
    kept = await house.services.privacy.show(house.person(1))
    assert [each.title for each in kept.records.latest] == [
        "Youth and dialogue", "Youth House – Lyon, France", "Credible messengers",
    ]  # fmt: skip
    assert [(each.stage, each.said) for each in kept.records.wrote] == [("worked", "")]
    copy = orjson.loads(await house.services.privacy.export(house.person(1)))
    shared, reused, meeting = copy["records_that_you_look_after"]
    assert (shared["not_worked"], shared["links"]) == ("Large halls.", ["https://example.org/guide"])
    assert (reused["lead"], reused["told"], reused["went"]) == ("Youth House", "They came.", "worked")
    assert reused["link"] == "https://example.org/film"
    assert meeting["place"] == "Paris"


async def test_what_was_learnt_stays_for_others_without_who_told_it(house: House) -> None:
    organisation_id = await acting(house, 1, 2)
    made = await practice(house, house.person(1), organisation_id=organisation_id)
    of_theirs = await told(house, 1, made.reference)
    own = await told(house, 3, made.reference)
    for number in (1, 3):
        await house.services.privacy.erase(house.person(number))
    rows = {row["id"]: (row["kind"], row["owner_id"], row["organisation_id"]) for row in house.kept()["record"]}
    assert rows == {
        made.record.id: (RecordKind.PRACTICE, None, organisation_id),
        of_theirs: (RecordKind.ADAPTATION, None, organisation_id),
        own: (RecordKind.ADAPTATION, None, None),
    }
    assert {row["member_id"] for row in house.kept()["record_news"]} == {None}
    assert (await history(house, own))[-1] == Passing.PASSED_ON
    # Those who act for the organisation go on; what nobody is left for waits for the reviewers.
    await house.services.practices.update(house.person(2), made.reference, "We go on.", "")
    await house.services.adaptations.to_correct(house.person(2), f"ADA-{of_theirs}")
    found = await house.services.unattended.page(house.admin(), 0)
    assert [each.id for each in found.records] == [own]


async def test_what_a_server_leaves_behind_goes_with_its_adaptations(house: House) -> None:
    made = await practice(house, house.person(1))
    first = await told(house, 2, made.reference)
    await told(house, 3, f"ADA-{first}")
    await house.services.servers.left(house.person(1).server_id or 0)
    await house.tick(days=31)
    assert {row["kind"] for row in house.kept()["record"]} == set()
    assert (house.kept()["practice"], house.kept()["adaptation"], house.kept()["record_link"]) == ([], [], [])
