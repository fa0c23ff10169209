"""What the cards of all records share: how fresh it is, what it is about, where, what it answers, what is around it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import discord

from bot.domain.dates import When
from bot.domain.history import Happened
from bot.domain.participation import Joining, Participation
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Light, Record
from bot.domain.threads import AnsweredPoint, Around
from bot.domain.visibility import Visibility
from bot.spelling import names_nobody
from bot.texts import Texts
from cogs.ui.layout import Block, row, safe
from cogs.ui.presses import AccordButton, AccordSelect, choose, press

# A sign for each light; words stand beside it.
SIGNS: Final = {Light.GREEN: "🟢", Light.YELLOW: "🟡", Light.RED: "🔴"}
_DOCUMENT: Final = "📄"
_OPTION: Final = 100
_OPTIONS: Final = 25
_IN_A_ROW: Final = 5
# What a page of text may take of the 4000 characters of a message.
_PAGE: Final = 3300
_SOURCE: Final = 500
# As long as anything may be.
WHOLE: Final = 10_000

Stands = Callable[[str], str]


def cut(typed: str, room: int) -> str:
    """What someone typed, made safe; as many of its words as fit."""
    whole = safe(typed)
    if len(whole) <= room:
        return whole
    length = min(len(typed), room - 1)
    while len(safe(typed[:length])) >= room:
        length -= max(1, (len(safe(typed[:length])) - room) // 2)
    words = typed[:length].rsplit(maxsplit=1)[0] if " " in typed[length // 2 : length] else typed[:length]
    return f"{safe(words.rstrip())}…"


def some_of(parts: Sequence[str], texts: Texts, *, room: int, between: str = ", ") -> str:
    """As many of some parts as fit beside each other, and how many more there are."""
    said = between.join(parts)
    shown = len(parts)
    while len(said) > room and shown > 1:
        shown -= 1
        said = between.join([*parts[:shown], texts("and-more", more=len(parts) - shown)])
    return said


def fact(label: str, said: str) -> list[str]:
    """A line of a card, where there is something to say."""
    return [f"**{label}** {said}"] if said else []


def light_words(record: Record, light: Light, texts: Texts) -> str:
    """How fresh it is: a sign, and words."""
    return texts(f"light-{light.value}", sign=SIGNS[light], date=f"<t:{int(record.confirmed_at.timestamp())}:D>")


def marked(about: str, light: Light, texts: Texts, *, document: bool = False) -> str:
    """A line of a list, with how fresh it is: words stand beside the sign unless all is well. Or whence it comes."""
    if document:
        return f"{_DOCUMENT} {texts('list-from-document')} · {about}"
    stale = "" if light is Light.GREEN else f"{texts(f'list-light-{light.value}')} · "
    return f"{SIGNS[light]} {stale}{about}"


def lead_words(lead: str, texts: Texts, *, room: int) -> str:
    """Who leads it; where no organisation was named, that, in the reader's language."""
    return texts("lead-nobody") if names_nobody(lead) else cut(lead, room)


def partner_words(partner: Partner, texts: Texts) -> str:
    """An organisation that takes part, and what it does."""
    name = safe(partner.name)
    return name if partner.role is PartnerRole.PARTNER else f"{name} ({texts(partner.role.text_id)})"


def period(starts: When | None, ends: When | None, texts: Texts) -> str:
    """When it is, no more precise than it is known."""
    said = [texts.partial_date(str(each)) if each else "" for each in (starts, ends)]
    if starts and ends:
        return said[0] if starts == ends else texts("period-both", starts=said[0], ends=said[1])
    if starts:
        return texts("period-since", starts=said[0])
    return texts("period-until", ends=said[1]) if ends else ""


def about_lines(record: Record, texts: Texts, *, room: int) -> list[str]:
    """What it is about and where; each of its lists as far as there is room."""
    subject, topics = record.subject, record.topics_in(texts.language)
    led = {"mark-youth-led": subject.youth_led, "mark-women-led": subject.women_led}
    return [
        *fact(texts("card-areas"), some_of([texts(each.text_id) for each in subject.areas], texts, room=room)),
        *fact(texts("card-topics"), some_of([safe(each) for each in topics], texts, room=room)),
        *fact(texts("card-regions"), some_of([texts(each.text_id) for each in subject.regions], texts, room=room)),
        *fact(texts("card-countries"), some_of([texts.country(each) for each in subject.countries], texts, room=room)),
        *fact(texts("card-marks"), ", ".join(texts(mark) for mark, is_so in led.items() if is_so)),
    ]


def point_name(answered: AnsweredPoint, texts: Texts) -> str:
    """A point by its number and title; by its number alone where the Call has fewer points since."""
    number = texts("read-point", number=answered.number)
    if answered.point is None:
        return texts("point-of-earlier", point=number)
    return f"{number} – {answered.point.title.in_(texts.language)}"


def point_lines(points: Sequence[AnsweredPoint], texts: Texts, *, room: int) -> list[str]:
    """The points that it answers; with the Call of each, where there are several."""
    several = len({each.call.id for each in points}) > 1
    named = [
        f"{point_name(each, texts)}{f' ({each.call.text.short_title.in_(texts.language)})' if several else ''}"
        for each in points
    ]
    return fact(texts("card-answers"), some_of(named, texts, room=room, between=" · "))


def point_rows(points: Sequence[AnsweredPoint], texts: Texts) -> list[Block | None]:
    """A button to each of them."""
    there = [each for each in points if each.point is not None]
    several = len({each.call.id for each in there}) > 1
    buttons = [
        press(
            texts("button-point", number=each.number, call=each.call.reference if several else "none"),
            "point",
            each.call.reference,
            each.number,
        )
        for each in there
    ]
    return [row(*buttons[start : start + _IN_A_ROW]) for start in range(0, len(buttons), _IN_A_ROW)]


def participation_words(participation: Participation, texts: Texts) -> str:
    """How many take part, and how the reader stands to it."""
    said: list[str] = []
    if participation.people:
        organisations = participation.organisations
        said.append(texts("card-take-part", people=participation.people, organisations=organisations))
    if participation.mine is not None:
        said.append(texts(f"joining-{participation.mine.value}"))
    return " ".join(said)


def participation_button(record: Record, around: Around, texts: Texts) -> AccordButton | None:
    """What its reader can do about taking part."""
    mine = around.participation.mine
    if around.participation.answers:
        label = texts("button-participants", asking=around.participation.asking)
        return press(label, "participants", record.reference)
    if around.own or record.server_id is None or mine is Joining.DECLINED:
        return None
    if mine is None:
        return press(texts("button-join"), "join", record.reference)
    return press(texts("button-leave" if mine is Joining.AGREED else "button-drop-request"), "leave", record.reference)


def practice_button(record: Record, texts: Texts) -> AccordButton | None:
    """Share as a good practice what came out of an initiative or a conference that someone here has a part in."""
    if record.server_id is None:
        return None
    return press(texts("button-save-as-practice"), "share-practice", record.reference)


def seen_line(record: Record, texts: Texts) -> str:
    """Who sees it; of starter content, where it comes from."""
    if record.server_id is None:
        said = record.source.get(texts.language) or next(iter(record.source.values()), "")
        return texts("card-source", source=cut(said, _SOURCE))
    return texts(f"card-seen-{Visibility(record.visibility).value}")


def happened_line(what: Happened, texts: Texts, stands: Stands, *, room: int = WHOLE) -> str:
    """One line of a history: when, how it stands since then, what was told as far as it has room."""
    said = [texts(what.passing.text_id)] if what.passing else []
    if what.stage and not what.passing:
        said.append(f"**{stands(what.stage)}**")
    if what.said:
        said.append(cut(what.said, room))
    if what.link and len(what.link) <= room:
        said.append(f"<{safe(what.link)}>")
    return f"<t:{int(what.at.timestamp())}:D> – {' · '.join(said)}"


def neighbours(around: Around, texts: Texts) -> AccordSelect | None:
    """The records that it leads to, to choose from."""
    found: dict[str, discord.SelectOption] = {}
    for linked in around.links:
        way = "to" if linked.outward else "from"
        relation = texts(f"link-{linked.link.value.replace('_', '-')}-{way}")
        found.setdefault(linked.record.reference, _option(linked.record, relation, texts))
    for record in around.beside:
        found.setdefault(record.reference, _option(record, texts("link-beside"), texts))
    if not found:
        return None
    return choose(texts("card-leads-to", count=len(found)), list(found.values())[:_OPTIONS], "open")


def _option(record: Record, relation: str, texts: Texts) -> discord.SelectOption:
    title = record.title_in(texts.language)
    about = f"{relation} · {record.reference}"
    return discord.SelectOption(label=title[:_OPTION], value=record.reference, description=about[:_OPTION])


def pages_of(lines: Iterable[str], *, room: int = _PAGE) -> list[str]:
    """Lines, each of which fits into a message, as few pages that do."""
    pages = [""]
    for line in lines:
        if pages[-1] and len(pages[-1]) + len(line) + 1 > room:
            pages.append("")
        pages[-1] += f"\n{line}" if pages[-1] else line
    return pages
