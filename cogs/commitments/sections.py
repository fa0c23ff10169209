"""What a commitment says, part by part, and as much of each as fits into a message."""

from collections.abc import Sequence
from typing import Final

from bot.domain.commitments import Deliverable, Evidence, SeenCommitment
from bot.domain.records import RecordKind
from bot.texts import Texts
from cogs.ui.history import stands_in
from cogs.ui.layout import safe
from cogs.ui.records import happened_line

# Fewer letters of a line than these say nothing; and the sign before one that Discord is not to take for its own.
_FEW: Final = 40
_ESCAPE: Final = "\\"


def sections(seen: SeenCommitment, texts: Texts) -> list[list[str]]:
    """The pledge, what comes of it, what shows it, and the latest of its history; none that would be empty."""
    commitment, news, stands = seen.commitment, seen.around.news, stands_in(RecordKind.COMMITMENT, texts)
    parts = [
        safe(commitment.pledge).splitlines(),
        _headed(texts("commitment-deliverables"), [deliverable_line(each, texts) for each in commitment.deliverables]),
        _headed(texts("commitment-evidence"), [_evidence_line(each) for each in reversed(commitment.evidence)]),
        _headed(texts("card-news"), [f"- {happened_line(each, texts, stands)}" for each in news]),
    ]
    return [lines for lines in parts if lines]


def deliverable_line(one: Deliverable, texts: Texts) -> str:
    """One thing that is promised: a sign and words for whether it was done, and its date."""
    due = f" – {texts.partial_date(str(one.due))}" if one.due else ""
    if one.done_at is None:
        return f"☐ {safe(one.what)}{due}"
    done = texts("deliverable-done", date=f"<t:{int(one.done_at.timestamp())}:D>")
    return f"☑ {safe(one.what)}{due} · {done}"


def _evidence_line(one: Evidence) -> str:
    return f"- <{safe(one.link)}> – {safe(one.said)}" if one.said else f"- <{safe(one.link)}>"


def _headed(title: str, lines: Sequence[str]) -> list[str]:
    return [f"**{title}**", *lines] if lines else []


def fitting(parts: Sequence[Sequence[str]], room: int, texts: Texts) -> list[list[str]]:
    """As much of each part as fits into the room for all: what short ones leave is there for the long ones."""
    lengths = [sum(len(line) + 1 for line in lines) for lines in parts]
    rooms = [0] * len(parts)
    for turn, at in enumerate(sorted(range(len(parts)), key=lengths.__getitem__)):
        rooms[at] = min(lengths[at], (room - sum(rooms)) // (len(parts) - turn))
    return [_as_many(lines, least, texts) for lines, least in zip(parts, rooms, strict=True)]


def _as_many(lines: Sequence[str], room: int, texts: Texts) -> list[str]:
    """As many lines as fit, of the next one its beginning, and how many more there are."""
    if sum(len(line) + 1 for line in lines) <= room:
        return list(lines)
    shown: list[str] = []
    for at, line in enumerate(lines):
        more = texts("and-more", more=len(lines) - at)
        left = room - sum(len(each) + 1 for each in (*shown, more))
        if len(line) + 1 > left:
            beginning = _beginning(line, left - 2)
            rest = len(lines) - at - bool(beginning)
            last = [texts("and-more", more=rest)] if rest else []
            return [*shown, *([beginning] if beginning else []), *last]
        shown.append(line)
    return shown


def _beginning(line: str, room: int) -> str:
    """The first words of a line; nothing where hardly any fit. A link is left whole or out."""
    words = line[: max(0, room)].rpartition(" ")[0] or ("" if "<" in line else line[: max(0, room)])
    return f"{words.rstrip(_ESCAPE)}…" if len(words) >= _FEW else ""
