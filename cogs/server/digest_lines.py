"""How a server's digests are, in words."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from bot.domain.digests import Digest, DigestState
from bot.domain.health import Health
from bot.texts import Texts
from cogs.ui.digest_words import ago
from cogs.ui.records import some_of

# Each that does not arrive is named with its reason, as far as there is room; the list has them all.
_ROOM: Final = 200


def digest_lines(digests: Sequence[Digest], texts: Texts, spell: Callable[[str], str]) -> Iterator[tuple[Health, str]]:
    """Those that do not arrive as they should, and why; those that do."""
    if not digests:
        yield Health.IN_ORDER, texts("status-no-digests", command=spell("digest create"))
        return
    failing = [each for each in digests if each.state is DigestState.FAILING]
    if failing:
        named = some_of([_trouble(each, texts) for each in failing], texts, room=_ROOM, between="; ")
        said = {"count": len(failing), "digests": named, "command": spell("digest list")}
        yield Health.NEEDS_YOU, texts("status-digests-failing", **said)
    due = [each.due_at for each in digests if each.state is DigestState.ACTIVE and each.due_at is not None]
    if due:
        yield Health.IN_ORDER, texts("status-digests", count=len(due), at=ago(min(due)))


def _trouble(digest: Digest, texts: Texts) -> str:
    why = texts(digest.trouble.text_id) if digest.trouble else texts(digest.state.text_id)
    return f"{digest.reference} (<#{digest.channel_id}>) – {why}"
