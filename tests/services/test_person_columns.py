"""Every column that could hold something of a person is declared here; a new one fails until it is, and is covered.

PERSON columns are shown, handed out and erased: tests/services/lived.py fills each of them for one person.
"""

from dataclasses import dataclass

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.signatures import ShowAs, SigningAs
from bot.store.tables import metadata
from tests.assessing import noted_for
from tests.house import House
from tests.services.columns_of_nobody import NOBODY
from tests.services.lived import live
from tests.services.test_invalidations import distrust

PERSON = {
    "member.discord_id",
    "member.country",
    "member.organisation",
    "member.language",
    "notice.member_id",
    "notice.kind",
    "notice.detail",
    "signature.member_id",
    "signature.country",
    "signature.shown_name",
    "signature.organisation",
    "post_naming.signature_id",
    "letter.written_by",
    "call_draft.member_id",
    "call_draft.file_name",
    "call_draft.text",
    "delivery.member_id",
    "representative.member_id",
    "representative.named",
    "review.maker_id",
    "review.statement",
    "review.worries",
    "review.claimed_by",
    "review.first_by",
    "invalidation.made_by",
    "invalidated.member_id",
    "invalidated.signature_id",
    "record.owner_id",
    "commitment.pledge",
    "deliverable.what",
    "evidence.link",
    "evidence.said",
    "record_news.member_id",
    "participant.member_id",
    "participant.said",
    "introduction.asker_id",
    "introduction.answerer_id",
    "assessment.member_id",
    "attendance.member_id",
    "attendance.plan",
    "attendance.channel_id",
    "reminder.member_id",
    "record_draft.member_id",
    "record_draft.fields",
    "record_draft.author_discord_id",
    "record_draft.message_link",
    "digest.member_id",
    "digest.made_by",
    "digest.hour",
    "digest.zone",
    "digest.sections",
    "digest.wanted",
    "digest.language",
    "edition.period",
    "edition.channel_id",
    "edition.message_id",
}


def may_hold_a_person(column: sa.Column[object]) -> bool:
    """Whether a column refers to a member, is wide enough for a Discord id, or takes free text."""
    if any(key.target_fullname == "member.id" for key in column.foreign_keys):
        return True
    if isinstance(column.type, (sa.String, sa.JSON)):
        return not isinstance(column.type, sa.Enum)
    numbered = column is column.table.autoincrement_column
    return isinstance(column.type, sa.BigInteger) and not column.foreign_keys and not numbered


def test_every_column_that_may_hold_a_person_is_declared() -> None:
    found = {str(column) for table in metadata.sorted_tables for column in table.columns if may_hold_a_person(column)}
    assert found == PERSON | set(NOBODY)
    assert not PERSON & set(NOBODY)


@dataclass(frozen=True)
class Theirs:
    """The ids of a person, of their signatures, of their own promises and of their own digests."""

    discord_id: int
    member: set[int]
    signatures: set[int]
    promises: set[int]
    digests: set[int]


def ids_of(house: House, who: Actor) -> Theirs:
    """What is kept of someone now."""
    kept = house.kept()
    member = {row["id"] for row in kept["member"] if row["discord_id"] == who.discord_id}
    return Theirs(
        who.discord_id,
        member,
        {row["id"] for row in kept["signature"] if row["member_id"] in member},
        {row["id"] for row in kept["record"] if row["owner_id"] in member and row["kind"] == "commitment"},
        {row["id"] for row in kept["digest"] if row["member_id"] in member},
    )


def filled(house: House, of: Theirs) -> set[str]:
    """Which of those columns hold a value in a row of one person."""
    kept, member, signatures = house.kept(), of.member, of.signatures
    rows = {
        "member": [row for row in kept["member"] if row["id"] in member],
        "notice": [row for row in kept["notice"] if row["member_id"] in member],
        "signature": [row for row in kept["signature"] if row["member_id"] in member or row["id"] in signatures],
        "post_naming": [row for row in kept["post_naming"] if row["signature_id"] in signatures],
        "call_draft": [row for row in kept["call_draft"] if row["member_id"] in member],
        "letter": [row for row in kept["letter"] if row["written_by"] in member],
        "representative": [row for row in kept["representative"] if row["member_id"] in member],
        "review": [row for row in kept["review"] if member & {row["maker_id"], row["claimed_by"], row["first_by"]}],
        "invalidation": [row for row in kept["invalidation"] if row["made_by"] in member],
        "invalidated": [
            row for row in kept["invalidated"] if row["member_id"] in member or row["signature_id"] in signatures
        ],
        "delivery": [row for row in kept["delivery"] if row["member_id"] in member],
        "record": [row for row in kept["record"] if row["owner_id"] in member],
        "commitment": [row for row in kept["commitment"] if row["record_id"] in of.promises],
        "deliverable": [row for row in kept["deliverable"] if row["commitment_id"] in of.promises],
        "evidence": [row for row in kept["evidence"] if row["commitment_id"] in of.promises],
        "record_news": [row for row in kept["record_news"] if row["member_id"] in member],
        "participant": [row for row in kept["participant"] if row["member_id"] in member],
        "assessment": [row for row in kept["assessment"] if row["member_id"] in member],
        "attendance": [row for row in kept["attendance"] if row["member_id"] in member],
        "reminder": [row for row in kept["reminder"] if row["member_id"] in member],
        "introduction": [row for row in kept["introduction"] if member & {row["asker_id"], row["answerer_id"]}],
        "record_draft": [
            row
            for row in kept["record_draft"]
            if row["member_id"] in member or row["author_discord_id"] == of.discord_id
        ],
        "digest": [row for row in kept["digest"] if member & {row["member_id"], row["made_by"]}],
        "edition": [row for row in kept["edition"] if row["digest_id"] in of.digests],
    }
    found = {f"{table}.{column}" for table in rows for row in rows[table] for column in row if row[column] is not None}
    return found & PERSON


async def test_every_column_of_a_person_is_filled_before_and_empty_after_an_erasure(house: House) -> None:
    await live(house)
    await distrust(house, 1)
    ids = ids_of(house, house.person(1))
    assert filled(house, ids) == PERSON
    await house.services.privacy.erase(house.person(1))
    assert filled(house, ids) == set()


async def test_no_row_without_its_person_is_left_behind(house: House) -> None:
    def counts() -> dict[str, int]:
        may_grow = {"audit", "erasure", "tally", "breakdown", "breakdown_day", "post", "letter"}
        # What was logged stays without whoever logged it, and its history says that it was passed on.
        may_grow |= {"record", "initiative", "conference", "practice", "record_news"}
        # What they wrote for an organisation stays with it.
        may_grow |= {"assessment"}
        # What they set up for a channel stays without them.
        may_grow |= {"digest"}
        return {table: len(rows) for table, rows in house.kept().items() if table not in may_grow}

    await house.sign(house.person(2))
    await noted_for(house)
    before = counts()
    await live(house)
    await distrust(house, 1)
    await house.sign(house.person(3), signing_as=SigningAs.ORGANISATION, organisation="Lab", show=ShowAs.NAME)
    await house.services.signing.withdraw(house.person(3), None)
    for number in (1, 3):
        await house.services.privacy.erase(house.person(number))
    await house.services.privacy.erase(house.admin())
    assert counts() == before
