"""The adaptation log of a record: the beginning of it, or a page; within a transaction that a service opened."""

from typing import Final

from bot.domain.actor import Actor
from bot.domain.adaptation_trees import Branch, branches
from bot.domain.practices import Adaptation, Reused, ReusedPage
from bot.domain.records import LinkKind, Record
from bot.domain.threads import Around, Linked
from bot.store.database import Transaction

# Of a tree a card shows its beginning, and a page of its own as much as one can read on a phone.
ON_A_CARD: Final = 5
PAGE: Final = 10


async def beginning(tx: Transaction, actor: Actor, record: Record) -> tuple[tuple[Reused, ...], int]:
    """The first branches of the tree under a record, and how many there are, of those that someone may see."""
    tree = await _tree(tx, actor, record)
    return await _rows(tx, actor, tree[:ON_A_CARD]), len(tree)


async def page_of_log(tx: Transaction, actor: Actor, record: Record, page: int) -> ReusedPage:
    """A page of the tree; one past the end is the last."""
    tree = await _tree(tx, actor, record)
    pages = max(1, -(-len(tree) // PAGE))
    page = min(max(page, 0), pages - 1)
    rows = await _rows(tx, actor, tree[page * PAGE : (page + 1) * PAGE])
    return ReusedPage(record, rows, page, pages, len(tree))


def leading_to(around: Around, reused: tuple[Reused, ...]) -> tuple[Linked, ...]:
    """What a record leads to, with what is shown of its log."""
    return (*around.links, *(Linked(LinkKind.ADAPTS, outward=False, record=each.adaptation.record) for each in reused))


async def _tree(tx: Transaction, actor: Actor, record: Record) -> list[Branch]:
    adapts, seen = await tx.adaptations.below(actor, record.id)
    return branches(record.id, adapts, seen)


async def _rows(tx: Transaction, actor: Actor, tree: list[Branch]) -> tuple[Reused, ...]:
    found: dict[int, Adaptation] = {
        each.record.id: each for each in await tx.adaptations.some(actor, [branch.id for branch in tree])
    }
    return tuple(Reused(found[each.id], each.adapts, each.depth) for each in tree if each.id in found)
