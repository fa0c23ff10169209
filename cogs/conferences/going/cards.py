"""What someone plans, for them alone; who goes, as others may know it; and the way to be reminded."""

from collections.abc import Sequence
from typing import Final

import discord

from bot.domain.conferences import OVER, ConferenceStatus, Going, Plan, SeenConference
from bot.domain.going import MOST_SHOWN, Attending, AttendingPage, Where
from bot.domain.reminders import Planned
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.ui.layout import AccordView, Block, gap, row, text
from cogs.ui.presses import AccordButton, choose, press
from cogs.ui.records import cut, fact
from cogs.ui.when import short_when

# A press on a card of one's own plan turns that card into the next; one on another card is answered beside it.
BESIDE: Final = "beside"
INSTEAD: Final = "instead"
_OPTION: Final = 100
_TITLE: Final = 150


def going_row(seen: SeenConference, texts: Texts) -> Block | None:
    """What its reader can plan, on the card of a conference."""
    over = seen.past or seen.conference.status in OVER
    return row(*going_buttons(seen.conference.reference, seen.going, texts, way=BESIDE, over=over))


def going_buttons(
    reference: str, going: Going | None, texts: Texts, *, way: str, over: bool
) -> list[AccordButton | None]:
    """The same one by one; of what is over one can only forget what one planned."""
    primary, plain = discord.ButtonStyle.primary, discord.ButtonStyle.secondary
    drop = press(texts("button-not-any-more"), "go-not", way, reference) if going else None
    if over:
        return [drop]
    goes, interested = (going is not None and going.plan is each for each in (Plan.GOING, Plan.INTERESTED))
    go = press(texts("button-go"), "go", way, Plan.GOING.value, reference, style=plain if going else primary)
    show = press(texts("button-going-show"), "go-show", way, reference)
    hide = press(texts("button-going-hide"), "go-hide", way, reference)
    remind = press(texts("button-remind"), "remind", way, reference)
    quiet = press(texts("button-remind-not"), "remind-not", way, reference)
    return [
        None if goes else go,
        None if interested else press(texts("button-interested"), "go", way, Plan.INTERESTED.value, reference),
        (hide if going and going.shown else show) if goes else None,
        quiet if going and going.remind else remind,
        drop,
    ]


def going_lines(seen: SeenConference, texts: Texts) -> list[str]:
    """On the card of a conference: what its reader plans, and what may be known of who goes."""
    mine = [texts(f"going-{_stands(seen.going)}")] if seen.going else []
    number = [texts("going-number", number=seen.number_going)] if seen.number_going else []
    names = ", ".join(f"<@{each}>" for each in seen.shown_going[:MOST_SHOWN])
    return [*fact(texts("going-title"), " ".join([*number, *mine])), *fact(texts("going-shown-title"), names)]


def _stands(going: Going) -> str:
    return "shown" if going.shown and going.plan is Plan.GOING else going.plan.value


def going_card(mine: Attending, texts: Texts) -> AccordView:
    """What someone plans about one conference, who sees that, and of what they will be reminded."""
    conference, reference = mine.conference, mine.reference
    head = [f"## {_title(mine, texts)}", f"-# {_about(mine, texts)}"]
    if conference is None:
        said = [texts("going-not-seen")]
    elif mine.over and mine.going is None:
        said = [texts("going-over")]
    else:
        said = [texts(f"going-{_stands(mine.going)}") if mine.going else texts("going-none")]
        said += [texts("going-seen-by-all" if mine.going.shown else "going-seen-by-nobody")] if mine.going else []
    return AccordView(
        text(*head),
        gap(),
        text(*said, *_reminders(mine, texts)),
        row(*going_buttons(reference, mine.going, texts, way=INSTEAD, over=mine.over or conference is None)),
        row(
            press(texts("button-open-record"), "open", reference) if conference else None,
            press(texts("button-my-plans"), "my-plans", 0),
        ),
    )


def _title(mine: Attending, texts: Texts) -> str:
    return cut(mine.conference.record.title_in(texts.language), _TITLE) if mine.conference else mine.reference


def _about(mine: Attending, texts: Texts) -> str:
    when = short_when(mine.conference.times, texts) if mine.conference else ""
    status = mine.conference.status if mine.conference else None
    unusual = texts(status.text_id) if status and status is not ConferenceStatus.CONFIRMED else ""
    return " · ".join(filter(None, (mine.reference, when, unusual)))


def _reminders(mine: Attending, texts: Texts) -> list[str]:
    if mine.going is None or not mine.going.remind:
        return []
    channel = mine.going.channel_id
    where = texts("reminded-in", channel=f"<#{channel}>") if channel else texts("reminded-by-message")
    coming = [
        texts("reminded-of", about=each.about.value, date=f"<t:{int(each.due_at.timestamp())}:f>")
        for each in mine.coming
    ]
    later = "reminded-of-nothing" if mine.conference is None or mine.over else "reminded-later"
    return ["", where, *(f"- {each}" for each in coming or [texts(later)])]


def where_card(mine: Attending, texts: Texts, *, in_server: bool) -> AccordView:
    """The question where someone wants to be reminded; of a channel it says plainly who reads it there.

    What few may see is posted nowhere.
    """
    reference, conference = mine.reference, mine.conference
    seen = conference is not None and conference.record.visibility is not Visibility.RESTRICTED
    ways = [Where.MESSAGE, *([Where.CHANNEL] if in_server and seen else [])]
    said = [texts(f"remind-by-{each.value}-means") for each in ways]
    return AccordView(
        text(f"## {texts('remind-title', title=_title(mine, texts))}", texts("remind-body"), "", *said),
        row(
            *(press(texts(f"button-remind-{each.value}"), "remind-by", INSTEAD, each.value, reference) for each in ways)
        ),
    )


def plans_card(page: AttendingPage, texts: Texts, *, upcoming: str) -> AccordView:
    """A page of what someone plans."""
    numbers = [f"-# {texts('page', page=page.page + 1, pages=page.pages)}"] if page.pages > 1 else []
    turn: Sequence[AccordButton] = [
        press(texts("button-back"), "my-plans", page.page - 1, disabled=page.page == 0),
        press(texts("button-next"), "my-plans", page.page + 1, disabled=page.page + 1 == page.pages),
    ]
    options = [
        discord.SelectOption(label=_label(each, texts), value=each.reference, description=each.reference)
        for each in page.rows
    ]
    lines = [line for each in page.rows for line in _lines(each, texts)]
    return AccordView(
        text(f"## {texts('plans-title', total=page.total)}", texts("plans-private"), *numbers),
        gap(),
        text(*(lines or [texts("plans-none", command=upcoming)])),
        row(choose(texts("plans-open"), options, "my-plan") if options else None),
        row(*(turn if page.pages > 1 else [])),
    )


def _label(each: Attending, texts: Texts) -> str:
    return (each.conference.record.title_in(texts.language) if each.conference else each.reference)[:_OPTION]


def _lines(each: Attending, texts: Texts) -> list[str]:
    plan = texts(f"going-{_stands(each.going)}") if each.going else ""
    coming = [_next(each.coming[0], texts)] if each.coming else []
    about = " · ".join((_about(each, texts), *coming)) if each.conference else texts("going-not-seen")
    return [f"**{_title(each, texts)}** – {plan}", f"-# {about}"]


def _next(planned: Planned, texts: Texts) -> str:
    return texts("plans-next", date=f"<t:{int(planned.due_at.timestamp())}:d>")
