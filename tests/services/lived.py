"""Somebody who left a trace wherever Accord keeps one."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import insert

from bot.domain.actor import Actor
from bot.domain.commitments import Deliverable, Evidence
from bot.domain.countries import country
from bot.domain.groups import StakeholderGroup
from bot.domain.history import Happened
from bot.domain.members import Profile
from bot.domain.notices import NoticeKind
from bot.domain.reviews import Question
from bot.domain.signatures import ShowAs
from bot.store.tables import introduction, participant, record_draft
from tests.assessing import noted
from tests.house import HOME, House
from tests.records import commitment, initiative
from tests.services.digested import has_digests
from tests.services.reminded import gone_to

# Names that stand nowhere else in the database.
WHO, ORGANISATION = "Zlatomira Quintanilla", "Xylophone Circle"
STATEMENT = "I direct the press office of it"
DRAFT, CALL_FILE = "Yggdrasil meets on Friday.", "wolpertinger.toml"
REASON = "Nobody at the Oxymoron Institute knows you."
PLEDGE, BEGUN = "A jabberwocky evening each month", "Snark hunting with the youth club"
MESSAGE = "The boojum workshop was full"


async def live(house: House, number: int = 1) -> None:
    """Leave a trace of someone wherever Accord keeps one."""
    who = house.person(number)
    who = type(who)(who.discord_id, HOME, WHO, reviewer=True, may_post=True)
    profile = Profile(StakeholderGroup.MEDIA, country("CA"), ORGANISATION, "fr", youth_led=True, women_led=True)
    await house.services.members.edit(who, profile)
    signed = await house.sign(
        who, group=StakeholderGroup.MEDIA, show=ShowAs.NAME, organisation=ORGANISATION, may_write=True
    )
    await house.services.posts.post_signatories(who, None, 99, 0)
    await house.services.signatories.hide(house.admin(), None, signed.signature.id)
    await house.services.signing.show_differently(who, None, ShowAs.NAME, ORGANISATION)
    await house.services.posts.post_signatories(who, None, 98, 0)
    await house.services.letters.draft(replace(who, steward=True), "CALL-1", {"en": ("A draft", DRAFT)})
    await _reviewed(house, who)
    await _recorded(house, who)
    await gone_to(house, who)
    await noted(house, who)
    await has_digests(house, who)
    async with house.database.begin() as tx:
        member = await tx.members.meet(who.discord_id, at=house.clock())
        said = {"organisation": ORGANISATION, "reason": REASON}
        await tx.members.tell(member.id, NoticeKind.REPRESENTATIVE_SENT_BACK, at=house.clock(), detail=said)
    steward = house.person(901, steward=True)
    await house.hand_in(replace(who, steward=True), name=CALL_FILE)
    preview = await house.services.letters.draft(steward, "CALL-1", {"en": ("News", "Something has happened.")})
    await house.services.letters.send(steward, preview.letter.id, preview.letter.content.mark)
    await house.tick()


async def _reviewed(house: House, who: Actor) -> None:
    """Let someone ask reviewers for something, and be the first reviewer of what an admin asks."""
    organisations, reviews = house.services.organisations, house.services.reviews
    await organisations.represent(who, ORGANISATION, STATEMENT)
    await organisations.represent(house.admin(), "Admin Lab", "")
    theirs = next(item for item in (await reviews.queue(who, None, 0)).items if item.subject == "Admin Lab")
    await reviews.approve(who, theirs.id)
    await organisations.ask_to_show(house.admin(), "Admin Lab", [Question.PLACE], "")
    theirs = next(item for item in (await reviews.queue(who, None, 0)).items if item.subject == "Admin Lab")
    await reviews.approve(who, theirs.id)
    await organisations.represent(house.admin(), "Another Lab", "")
    theirs = next(item for item in (await reviews.queue(who, None, 0)).items if item.subject == "Another Lab")
    await reviews.take(who, theirs.id)


async def _recorded(house: House, who: Actor) -> None:
    """Let someone log, promise, take part, be introduced, begin a draft, and be the author of someone else's."""
    mine = await initiative(house, who, "Media clubs")
    theirs = await initiative(house, house.admin(), "Radio clubs")
    await commitment(
        house,
        who,
        PLEDGE,
        pledge=PLEDGE,
        deliverables=(Deliverable(PLEDGE),),
        evidence=(Evidence("https://example.org/evening", PLEDGE, house.clock()),),
    )
    async with house.database.begin() as tx:
        me, other = [await tx.members.meet(each.discord_id, at=house.clock()) for each in (who, house.admin())]
        await tx.history.add(mine.record.id, Happened(house.clock(), "The first club met."), member_id=me.id)
    at = {"asked_at": house.clock(), "answered_at": house.clock()}
    house.rows(
        insert(participant).values(record_id=theirs.record.id, member_id=me.id, said="Us too", standing="asked", **at)
    )
    pairs = [(mine, theirs, me, other), (theirs, mine, other, me)]
    said = [
        {"record_id": a.record.id, "with_id": b.record.id, "asker_id": x.id, "answerer_id": y.id, "agreed": True} | at
        for a, b, x, y in pairs
    ]
    house.rows(insert(introduction).values(said))
    draft = {"kind": "initiative", "server_id": HOME} | dict.fromkeys(("begun_at", "changed_at"), house.clock())
    until = {"expires_at": house.clock() + timedelta(days=30)}
    house.rows(insert(record_draft).values(member_id=me.id, fields={"title": BEGUN}, **draft, **until))
    message = {"author_discord_id": who.discord_id, "message_link": "https://discord.com/channels/1/2/3"}
    house.rows(
        insert(record_draft).values(member_id=other.id, fields={"summary": MESSAGE}, **draft, **until, **message)
    )
