"""Digests that came about without a command."""

from dataclasses import replace
from datetime import time, timedelta

from bot.domain.actor import Actor
from bot.domain.digests import Digest, DigestFilter, Section
from bot.domain.editions import Edition, EditionState, Item, Moment
from bot.domain.rhythms import Rhythm, Timing
from tests.house import HOME, House
from tests.records import initiative

# They stand nowhere else in the database.
ZONE, TOPIC = "Antarctica/Vostok", "Bandersnatch taming"
# Monday, as the clock of a house begins.
MONDAY = Timing(Rhythm.WEEKLY, 1, time(9), "UTC")


async def has_digests(house: House, who: Actor) -> None:
    """Let someone have a digest of their own, one edition of which came, and have set up one for a channel."""
    told = await initiative(house, house.admin(), "Told of")
    now = house.clock()
    async with house.database.begin() as tx:
        member = await tx.members.meet(who.discord_id, at=now)
        own = Digest(
            id=0,
            timing=replace(MONDAY, zone=ZONE),
            wanted=DigestFilter(topics=(TOPIC,)),
            member_id=member.id,
            made_by=member.id,
            places=(HOME,),
            language="fr",
        )
        edition = Edition(
            id=0,
            digest_id=await tx.digests.add(own, at=now),
            period="2026-03-02",
            since=now - timedelta(days=7),
            until=now,
            state=EditionState.SENT,
            language="fr",
            settled_at=now,
            channel_id=500,
            message_id=501,
        )
        moment = Item(Section.INITIATIVES, told.record.id, Moment.NEW, now.isoformat())
        assert await tx.editions.add(edition, [moment])
        await tx.digests.add(Digest(id=0, timing=MONDAY, server_id=HOME, channel_id=77, made_by=member.id), at=now)
