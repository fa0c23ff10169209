"""Every column that could hold something of a person is declared here; a new one fails until it is, and is covered.

PERSON columns are shown, handed out and erased: tests/services/test_privacy.py fills each of them for one person.
"""

from dataclasses import dataclass

import sqlalchemy as sa

from bot.domain.actor import Actor
from bot.domain.signatures import ShowAs, SigningAs
from bot.store.tables import metadata
from tests.assessing import noted_for
from tests.house import House
from tests.services.test_invalidations import distrust
from tests.services.test_privacy import live

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
NOBODY = {
    "audit.member_id": "means nothing once the member is erased: ids are never used twice",
    "audit.server_id": "a server",
    "audit.action": "one of our own words",
    "audit.subject": "the reference of a Call, or one of our own words",
    "audit.detail": "numbers, and none of a person: test_the_audit_log_names_nobody",
    "call.reference": "of a Call",
    "call.last_word": "what a steward says to all",
    "call.farewell_to": "the number of a signature, up to which signers were told",
    "call_version.text": "what a steward loads",
    "erasure.id": "drawn by lot",
    "publication.application_id": "the bot",
    "publication.digest": "of our commands",
    "server.id": "a server",
    "server.name": "a server",
    "server.channel_id": "a channel",
    "server.language": "of a server",
    "server.reviewer_role_id": "a role",
    "server.help_contact": "whom the server wants to be found: an admin writes it, and may change it",
    "organisation.name": "an organisation; gone with the last signature for it",
    "organisation.folded": "the same",
    "organisation.home_id": "a server, or the network",
    "organisation_word.word": "of an organisation's name",
    "invalidation.chosen": "when, which group, which country; gone with the last of those whose signatures they are",
    "invalidation.reason": "what a reviewer says to those whose signatures they are; gone with the last of them",
    "review.subject_id": "an organisation or a representative",
    "breakdown.server_id": "a server, or the network",
    "breakdown.value": "a group, a country, a day",
    "tally.value": "a group, a country, a day",
    "post.channel_id": "a channel",
    "post.message_id": "a message of the bot",
    "post.language": "of a server",
    "letter.texts": "what a steward says to many; a draft goes with its writer",
    "record.kind": "one of our own words",
    "record.title": "of work; a promise's goes with its maker",
    "record.language": "one of our own words",
    "record.wordings": "of work; a promise's goes with its maker",
    "record.topics": "of work; a promise's go with its maker",
    "record.origin": "what it is known by in a file",
    "record.source": "the document that starter content comes from",
    "record_country.country": "of work",
    "record_link.kind": "one of our own words",
    "record_news.stage": "one of our own words",
    "record_news.said": "of work, and stays in its history without its author; of a promise, it goes with it",
    "record_news.link": "the same",
    "initiative.summary": "of work, which stays without whoever logged it",
    "initiative.lead": "an organisation",
    "initiative.lead_folded": "the same",
    "initiative.starts": "a date of work",
    "initiative.ends": "a date of work",
    "initiative.link": "a page about work",
    "record_partner.name": "an organisation",
    "record_partner.folded": "the same",
    "assessment.note": "written for an organisation, with which it stays",
    "practice.summary": "of work, which stays without whoever shared it",
    "practice.audience": "of work, which stays without whoever shared it",
    "practice.setting": "of work, which stays without whoever shared it",
    "practice.method": "of work, which stays without whoever shared it",
    "practice.resources": "of work, which stays without whoever shared it",
    "practice.links": "of work, which stays without whoever shared it",
    "practice.evidence": "of work, which stays without whoever shared it",
    "practice.not_worked": "of work, which stays without whoever shared it",
    "practice.limits": "of work, which stays without whoever shared it",
    "practice.transferability": "of work, which stays without whoever shared it",
    "practice.harm": "of work, which stays without whoever shared it",
    "adaptation.lead": "an organisation",
    "adaptation.place": "of work, which stays without whoever told it",
    "adaptation.changed": "of work, which stays without whoever told it",
    "adaptation.told": "of work, which stays without whoever told it",
    "adaptation.link": "of work, which stays without whoever told it",
    "conference.summary": "of work, which stays without whoever added it",
    "conference.starts": "a date of work",
    "conference.ends": "a date of work",
    "conference.opens": "a date of work",
    "conference.closes": "a date of work",
    "conference.zone": "a place",
    "conference.first_day": "a date of work",
    "conference.last_day": "a date of work",
    "conference.listed_by": "a date of work",
    "conference.place": "a place",
    "conference.online_link": "a page about work",
    "conference.registration": "a page about work",
    "conference.languages": "of work",
    "conference.audience": "of work",
    "conference.claimed_source": "a document, or an organisation",
    "conference.series": "of work",
    "conference.series_folded": "the same",
    "deadline.kind": "one of our own words",
    "deadline.due": "a date of work",
    "outcome.kind": "one of our own words",
    "outcome.said": "of work, which stays without whoever told it",
    "outcome.link": "a page about work",
    "scheduled_event.conference_id": "of work",
    "scheduled_event.event_id": "an event of Discord",
    "scheduled_event.told": "of work, as a digest",
    "scheduled_event.trouble": "one of our own words",
    "server.zone": "of a server",
    "deliverable.due": "a date of work; it goes with what is promised",
    "participant.standing": "one of our own words",
    "reminder.about": "one of our own words",
    "reminder.ahead": "one of our own words",
    "reminder.of_day": "a date of work",
    "record_draft.kind": "one of our own words",
    "record_draft.channel_id": "a channel",
    "record_draft.message_id": "a message of the bot",
    "listing.filters": "what a list shows: areas, places, words that were looked for; gone after a while",
    "record.material": "of work; a promise's goes with its maker",
    "digest.channel_id": "a channel",
    "digest.rhythm": "one of our own words",
    "digest.role_id": "a role",
    "digest.manner": "one of our own words",
    "digest.state": "one of our own words",
    "digest.trouble": "one of our own words",
    "digest.message_id": "a message of the bot in a channel",
    "edition.state": "one of our own words",
    "edition.language": "one of our own words",
    "edition.emptiness": "one of our own words",
    "edition.trouble": "one of our own words",
    "edition.figures": "numbers of a Call and of work",
    "edition_item.section": "one of our own words",
    "edition_item.moment": "one of our own words",
    "edition_item.mark": "a date of work",
    "gap_question.cell": "an area and a region",
    "gap_question.channel_id": "a channel",
    "gap_question.message_id": "a message of the bot",
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
