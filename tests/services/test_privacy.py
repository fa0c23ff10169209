"""What is kept about one person: shown, handed out, and gone when they say so."""

import asyncio
import json
from typing import Any

import pytest

from bot.domain.countries import country
from bot.domain.errors import NotSigned
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Profile
from bot.domain.signatures import Outcome, ShowAs, SigningAs
from tests.assessing import NOTE
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.services.digested import TOPIC, ZONE
from tests.services.lived import (
    BEGUN,
    CALL_FILE,
    DRAFT,
    MESSAGE,
    ORGANISATION,
    PLEDGE,
    REASON,
    STATEMENT,
    WHO,
    live,
)


def where_found(house: House, *traces: str) -> set[str]:
    """The columns of all tables in which one of the traces stands."""
    return {
        f"{table}.{column}"
        for table, rows in house.kept().items()
        for row in rows
        for column, value in row.items()
        if any(trace in str(value) for trace in traces)
    }


async def test_everything_that_is_kept_is_shown(house: House) -> None:
    await live(house)
    kept = await house.services.privacy.show(house.person(1))
    assert kept.member is not None
    assert kept.member.profile.organisation == ORGANISATION
    assert [(each.shown_name, each.organisation) for each in kept.signatures] == [(WHO, ORGANISATION)]
    assert (kept.posts_naming, len(kept.notices), kept.audit_lines) == (2, 2, 6)
    assert [each.title for each in kept.records.latest] == [PLEDGE, "Media clubs"]
    assert (kept.records.looked_after, len(kept.records.wrote), len(kept.records.takes_part)) == (2, 1, 1)
    assert (len(kept.records.introduced), len(kept.records.begun)) == (2, 2)
    assert [(each.organisation, each.note) for each in kept.records.assessed] == [("Lab of notes", NOTE)]
    (plans,) = kept.records.plans
    assert (plans.plan, plans.shown, plans.remind, plans.channel_id) == ("going", True, True, 555)
    assert [each.ahead for each in plans.reminders] == ["week", "day"]
    assert [each.digest.timing.zone for each in kept.digests.own] == [ZONE]
    assert (kept.digests.editions, len(kept.digests.set_up)) == (1, 1)


async def test_the_copy_holds_everything_that_is_shown(house: House) -> None:
    await live(house)
    copy = json.loads(await house.services.privacy.export(house.person(1)))
    assert copy["discord_id"] == str(house.person(1).discord_id)
    assert copy["profile"] == {
        "stakeholder_group": "media",
        "country": "CA",
        "organisation": ORGANISATION,
        "language": "fr",
        "youth_led": True,
        "women_led": True,
    }
    (signature,) = copy["signatures"]
    assert signature["shown_name"] == WHO
    assert signature["organisation"] == ORGANISATION
    assert signature["server_id"] == str(HOME)
    assert (signature["call"], signature["version"], signature["show"]) == ("CALL-1", 1, "name")
    assert copy["posts_that_name_you"] == 2
    assert copy["messages_waiting_for_you"] == [
        {"about": "name_hidden", "call": "CALL-1"},
        {"about": "representative_sent_back", "call": None, "organisation": ORGANISATION, "reason": REASON},
    ]
    (written,), (received,) = copy["letters_you_wrote"], copy["letters_to_you"]
    assert (written["state"], written["texts"]["en"]["text"]) == ("draft", DRAFT)
    assert (received["call"], received["state"]) == ("CALL-1", "sent")
    (acts,) = copy["you_act_for"]
    assert (acts["organisation"], acts["standing"]) == (ORGANISATION, "asked")
    assert [each["said"] for each in copy["what_you_asked_reviewers"]] == [STATEMENT]
    assert copy["requests_that_you_took_or_approved_first"] == 2
    (handed_in,) = copy["files_of_calls_you_handed_in"]
    assert (handed_in["file"], handed_in["call"]["reference"]) == (CALL_FILE, "CALL-2")
    logged, promised = copy["records_that_you_look_after"]
    assert (logged["record"]["title"], logged["lead"]) == ("Media clubs", "Youth House")
    assert (promised["pledge"], promised["deliverables"][0]["what"]) == (PLEDGE, PLEDGE)
    assert [each["said"] for each in copy["what_you_wrote_in_histories"]] == ["The first club met."]
    assert [(each["title"], each["said"]) for each in copy["you_take_part_in"]] == [("Radio clubs", "Us too")]
    assert [each["asked"] for each in copy["you_asked_or_answered_to_work_together"]] == [True, False]
    assert [each["from_their_message"] for each in copy["records_begun"]] == [False, True]
    assert [each["note"] for each in copy["notes_you_wrote_about_practices"]] == [NOTE]
    (plans,) = copy["conferences_that_you_plan"]
    assert (plans["plan"], plans["shown"], len(plans["reminders"])) == ("going", True, 2)
    (digest,) = copy["your_own_digests"]
    assert (digest["timing"]["zone"], digest["wanted"]["topics"]) == (ZONE, [TOPIC])
    assert digest["servers"] == [{"server_id": str(HOME), "server": "Coalition"}]
    (edition,) = digest["editions"]
    assert (edition["period"], edition["told"]) == ("2026-03-02", ["INI-6 new"])
    assert copy["digests_of_channels_that_you_set_up"] == ["DIG-2"]


async def test_nobody_is_shown_what_is_kept_of_another(house: House) -> None:
    await live(house)
    other = house.person(2, admin=True, steward=True)
    assert (await house.services.privacy.show(other)).member is None
    assert WHO not in (await house.services.privacy.export(other)).decode()
    assert await house.services.privacy.erase(other) is False
    assert (await house.services.privacy.show(house.person(1))).member is not None


async def test_an_erased_member_is_in_no_table(house: House) -> None:
    await live(house)
    typed = (ORGANISATION, DRAFT, CALL_FILE, STATEMENT, REASON, PLEDGE, BEGUN, MESSAGE, TOPIC, ZONE)
    traces = (WHO, *typed, str(house.person(1).discord_id))
    places = {
        "member.discord_id",
        "signature.shown_name",
        "signature.organisation",
        "letter.texts",
        "notice.detail",
        "call_draft.file_name",
        "representative.named",
        "review.statement",
        "commitment.pledge",
        "record_draft.fields",
        "record_draft.author_discord_id",
        "digest.zone",
        "digest.wanted",
    }
    assert places <= where_found(house, *traces)
    assert await house.services.privacy.erase(house.person(1)) is True
    assert where_found(house, *traces) == set()
    kept = await house.services.privacy.show(house.person(1))
    assert (kept.member, kept.signatures, kept.posts_naming, kept.notices, kept.audit_lines) == (None, (), 0, (), 0)
    assert await house.services.privacy.erase(house.person(1)) is False


async def test_an_erased_member_is_in_no_list_and_no_post_from_that_moment(house: House) -> None:
    await live(house)
    assert (len(house.board.says(WHO)), len(house.board.says(ORGANISATION))) == (2, 2)
    await house.services.privacy.erase(house.person(1))
    assert (house.board.says(WHO), house.board.says(ORGANISATION)) == ([], [])
    page = await house.services.signatories.browse(house.person(2), None, 0)
    assert (page.rows, page.listed) == ((), 0)


async def test_the_number_of_an_erased_member_stays(house: House) -> None:
    await house.sign_many(range(2, 8), group=StakeholderGroup.MEDIA, country=country("CA"))
    await live(house)
    await house.services.privacy.erase(house.person(1))
    await house.tick(days=1)
    progress = await house.services.progress.progress(house.person(2), None)
    assert (progress.totals.signatures, progress.groups.cells) == (7, (("media", 7),))
    assert progress.growth[-1][1] == 7


async def test_who_was_erased_and_signs_again_does_not_count_twice(house: House) -> None:
    await house.sign_many([1, 2])
    for _ in range(2):
        await house.services.privacy.erase(house.person(1))
        again = await house.sign(house.person(1))
        assert (again.outcome, again.total) == (Outcome.SIGNED, 2)
    corrected = await house.sign(house.person(1), correct=True, group=StakeholderGroup.MEDIA)
    assert corrected.total == 2
    _, total = await house.services.signing.withdraw(house.person(1), None)
    assert total == 2


async def test_who_withdrew_before_being_erased_is_not_counted_and_counts_when_they_sign_again(house: House) -> None:
    await house.sign_many([1, 2])
    await house.services.signing.withdraw(house.person(1), None)
    await house.services.privacy.erase(house.person(1))
    assert await house.total() == 1
    assert (await house.sign(house.person(1))).total == 2


async def test_an_organisation_that_nobody_else_signed_for_stays_without_the_person(house: House) -> None:
    said: dict[str, Any] = {"signing_as": SigningAs.ORGANISATION, "show": ShowAs.NAME, "organisation": "Peace Lab"}
    await house.sign(house.person(1), **said)
    await house.services.privacy.erase(house.person(1))
    assert where_found(house, "Person 1", str(house.person(1).discord_id)) == set()
    assert "organisation.name" in where_found(house, "Peace Lab")
    totals = (await house.services.progress.progress(house.person(2), None)).totals
    assert totals.awaiting == 1


async def test_an_organisation_without_any_signature_left_is_not_kept(house: House) -> None:
    said: dict[str, Any] = {"signing_as": SigningAs.ORGANISATION, "organisation": ORGANISATION}
    for number in (1, 2):
        await house.sign(house.person(number), **said)
    await house.services.signing.withdraw(house.person(1), None)
    assert "organisation.name" in where_found(house, ORGANISATION)
    await house.sign(house.person(2), correct=True, **(said | {"organisation": "Peace Lab"}))
    assert where_found(house, ORGANISATION) == set()
    await house.services.signing.withdraw(house.person(2), None)
    assert where_found(house, "Peace Lab") == set()


async def test_erasing_reaches_what_was_signed_in_every_server(house: House) -> None:
    await house.revise()
    for server_id in (HOME, NEIGHBOUR, GUEST):
        await house.sign(house.person(1, server_id), show=ShowAs.NAME)
        await house.services.privacy.erase(house.person(1, None))
        assert where_found(house, "Person 1", str(house.person(1).discord_id)) == set()


async def test_erasing_twice_at_once_and_signing_meanwhile_leaves_a_whole_database(house: House) -> None:
    await house.sign_many([1, 2])
    for _ in range(5):
        await asyncio.gather(
            house.services.privacy.erase(house.person(1)),
            house.services.privacy.erase(house.person(1)),
            house.sign(house.person(1)),
            house.services.members.edit(house.person(1), Profile(youth_led=True)),
        )
    await house.services.privacy.erase(house.person(1))
    with pytest.raises(NotSigned):
        await house.services.signing.standing(house.person(1), None)
    assert where_found(house, str(house.person(1).discord_id)) == set()
