"""The adaptation log as a tree: who reused what, as far as someone may see it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the tree: an adaptation by its id, the nearest above it that is seen, and how deep it lies."""

    id: int
    adapts: int
    depth: int


def branches(root: int, adapts: Mapping[int, int], seen: Collection[int]) -> list[Branch]:
    """The tree under a record, branch after branch, the newest first.

    `adapts` says of each adaptation what it adapts. Of what is not `seen` nothing tells: what adapts it hangs under the
    nearest above it that is.
    """
    below: dict[int, list[int]] = {}
    for each in sorted(seen, reverse=True):
        below.setdefault(_nearest(root, adapts, seen, adapts[each]), []).append(each)
    return list(_under(root, below))


def _nearest(root: int, adapts: Mapping[int, int], seen: Collection[int], above: int) -> int:
    while above != root and above not in seen:
        above = adapts[above]
    return above


def _under(root: int, below: Mapping[int, list[int]]) -> Iterator[Branch]:
    """Without a call for each step down: a chain may be as long as people like."""
    waiting = [Branch(each, root, 0) for each in reversed(below.get(root, []))]
    while waiting:
        branch = waiting.pop()
        yield branch
        waiting += [Branch(each, branch.id, branch.depth + 1) for each in reversed(below.get(branch.id, []))]
