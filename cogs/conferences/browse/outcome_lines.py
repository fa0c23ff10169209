"""What came of a conference, in lines: what it left behind, and the records that came out of it."""

from typing import Final

from bot.domain.conferences import Outcome, SeenConference
from bot.domain.records import LinkKind, Record
from bot.texts import Texts
from cogs.ui.layout import safe
from cogs.ui.records import WHOLE, cut

# So many stand on a card that has no room for all.
_FEW: Final = 3


def outcome_lines(seen: SeenConference, texts: Texts, *, room: int) -> list[str]:
    """A heading and a line for each; where there is little room, the first few and how many more there are."""
    came = [each.record for each in seen.around.links if each.link is LinkKind.COMES_OUT_OF and not each.outward]
    lines = [outcome_line(each, texts, room=room) for each in seen.outcomes]
    lines += [came_line(each, texts, room=room) for each in came]
    if not lines:
        return []
    shown = lines if room == WHOLE else lines[:_FEW]
    more = [f"-# {texts('and-more', more=len(lines) - len(shown))}"] if len(lines) > len(shown) else []
    return [f"**{texts('conference-outcomes')}**", *(f"- {each}" for each in shown), *more]


def outcome_line(outcome: Outcome, texts: Texts, *, room: int) -> str:
    """What sort it is, what it says, and where it can be read."""
    said = [texts(outcome.kind.text_id)]
    if outcome.call is not None:
        said.append(f"{cut(outcome.call.text.short_title.in_(texts.language), room)} – {outcome.call.reference}")
    said += [cut(outcome.said, room)] if outcome.said else []
    said += [f"<{safe(outcome.link)}>"] if outcome.link and len(outcome.link) <= room else []
    return " · ".join(said)


def came_line(record: Record, texts: Texts, *, room: int) -> str:
    """A record that came out of it: its noun, its title, its reference."""
    title = cut(record.title_in(texts.language), room)
    return f"{texts(f'findable-{record.kind.value}')} · {title} – {record.reference}"
