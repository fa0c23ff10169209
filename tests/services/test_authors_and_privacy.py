"""Whose message somebody handed over need not use Accord: they see what waits, and have it removed."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert

from bot.domain.actor import Actor
from bot.domain.announcements import News
from bot.domain.posts import NewsPosting
from bot.store.tables import record_draft
from tests.house import HOME, House
from tests.services.lived import MESSAGE
from tests.services.test_privacy import where_found


async def asked_about_a_message(house: House, begun_by: Actor, author: Actor, **more: Any) -> int:
    """A draft that someone began from another's message, and the post in which its author is asked."""
    now = house.clock()
    post = await house.board.post(5, NewsPosting(News.NEW_VERSION, await house.revise(7), 1, 1, "en"), nonce="x")
    async with house.database.begin() as tx:
        member = await tx.members.meet(begun_by.discord_id, at=now)
    row = {
        "kind": "initiative",
        "member_id": member.id,
        "server_id": HOME,
        "fields": {"summary": [MESSAGE]},
        "begun_at": now,
        "changed_at": now,
        "expires_at": now + timedelta(days=7),
        "author_discord_id": author.discord_id,
        "message_link": "https://discord.com/channels/1/2/3",
        "author_asked_at": now,
        "channel_id": 5,
        "message_id": post,
    }
    house.rows(insert(record_draft).values(**(row | more)))
    return post


@pytest.mark.parametrize("who", ["author", "maker"])
async def test_an_author_who_is_no_member_has_their_message_removed_with_the_question(house: House, who: str) -> None:
    maker, author = house.person(1), house.person(2)
    post = await asked_about_a_message(house, maker, author)
    kept = await house.services.privacy.show(author)
    assert (kept.member, [each.from_their_message for each in kept.records.begun]) == (None, [True])
    erased = author if who == "author" else maker
    assert await house.services.privacy.erase(erased) is True
    assert house.kept()["record_draft"] == []
    assert where_found(house, MESSAGE, str(author.discord_id)) == set()
    assert post not in house.board.messages
    assert await house.services.privacy.erase(author) is False


async def test_a_restored_backup_brings_no_authors_message_back(house: House) -> None:
    author = house.person(2)
    await asked_about_a_message(house, house.person(1), author)
    await house.journal.add(author.discord_id, [], at=house.clock())
    house.clock.move(days=1)
    await asked_about_a_message(house, house.person(1), author, message_link="https://discord.com/channels/1/2/4")
    assert await house.services.privacy.carry_out_journal() == 1
    (later,) = house.kept()["record_draft"]
    assert later["message_link"].endswith("4"), "what was begun after that erasure stays"
