"""Who asks whom to work together, as each of those whom it concerns may know it; within a transaction of a service."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.actor import Actor
from bot.domain.introductions import SHOWN, TITLE_ROOM, Introduction, Together
from bot.domain.notices import Notice, NoticeKind
from bot.domain.records import Record
from bot.services.threads import may_answer
from bot.store.database import Transaction


async def together(tx: Transaction, actor: Actor, record: Record) -> tuple[Together, ...]:
    """What an actor sees beside their own record: what it asks of others or is asked, and who works with it."""
    found: list[Together] = []
    for each in await tx.introductions.around(record.id):
        side = each.record_id if asked_by(actor, each) else each.with_id
        if side == record.id and (one := await seen(tx, actor, each)) is not None:
            found.append(one)
    return tuple(found[:SHOWN])


def asked_by(actor: Actor, introduction: Introduction) -> bool:
    """Whether it was the actor who asked."""
    return actor.discord_id == introduction.asker_discord_id


async def seen(tx: Transaction, actor: Actor, introduction: Introduction) -> Together | None:
    """A request as the actor may know it; None where it does not concern them, or was declined."""
    asked = asked_by(actor, introduction)
    if introduction.waits:
        other = None
        concerned = asked or await answers(tx, actor, introduction)
    else:
        other = introduction.answerer_discord_id if asked else introduction.asker_discord_id
        concerned = introduction.agreed and (asked or actor.discord_id == introduction.answerer_discord_id)
    return await _told_of(tx, actor, introduction, other) if concerned else None


async def answers(tx: Transaction, actor: Actor, introduction: Introduction) -> bool:
    """Whether the actor may answer it: they answer for the record, and whoever asked still looks after theirs."""
    if asked_by(actor, introduction):
        return False
    record = await tx.records.find(actor, introduction.with_id)
    return record is not None and await may_answer(tx, actor, record) and await tx.introductions.stands(introduction)


async def _told_of(tx: Transaction, actor: Actor, introduction: Introduction, discord_id: int | None) -> Together:
    """Both records by title. Whoever asked knew what they might see; once both agreed they learn who leads it."""
    asked = asked_by(actor, introduction)
    own, beside = introduction.record_id, introduction.with_id
    mine, other = (own, beside) if asked else (beside, own)
    title, lead = await tx.introductions.named(other)
    visible = await tx.records.find(actor, other)
    hidden = asked and visible is None
    return Together(
        introduction_id=introduction.id,
        mine=(await tx.introductions.named(mine))[0],
        asked_by_me=asked,
        title="" if hidden else title,
        lead="" if hidden and discord_id is None else lead,
        reference=visible.reference if visible else None,
        discord_id=discord_id,
    )


async def tell_of(
    tx: Transaction, introduction_ids: Iterable[int], member_ids: Collection[int], *, at: datetime
) -> None:
    """Ask members about requests on their next command."""
    for each in introduction_ids:
        detail = {"introduction": str(each)}
        await tx.members.tell_all(member_ids, NoticeKind.INTRODUCTION_ASKED, at=at, detail=detail)


async def as_they_stand(tx: Transaction, actor: Actor, notices: Sequence[Notice]) -> list[Notice]:
    """Notices with what they say of requests to work together, as that stands now; without those that are over."""
    told = [await _as_it_stands(tx, actor, each) if "introduction" in each.kind.noted else each for each in notices]
    return [each for each in told if each is not None]


async def _as_it_stands(tx: Transaction, actor: Actor, notice: Notice) -> Notice | None:
    introduction = await tx.introductions.by_id(int(notice.detail["introduction"]))
    if introduction is None:
        return None
    if notice.kind is NoticeKind.INTRODUCTION_DECLINED:
        title, _ = await tx.introductions.named(introduction.record_id)
        return replace(notice, detail={**notice.detail, "mine": title[:TITLE_ROOM]})
    asks = notice.kind is NoticeKind.INTRODUCTION_ASKED
    found = await seen(tx, actor, introduction)
    if found is None or found.asked_by_me is asks or introduction.waits is not asks:
        return None
    titles = {"mine": found.mine, "theirs": found.title} if asks else {"mine": found.mine}
    return replace(notice, detail={**notice.detail, **{name: title[:TITLE_ROOM] for name, title in titles.items()}})
