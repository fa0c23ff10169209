"""The cards of practices and adaptations, and the forms about them, with the longest that they can hold."""

from dataclasses import replace
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.conferences import PLACE_LIMIT
from bot.domain.history import Happened
from bot.domain.listings import RecordPage
from bot.domain.participation import Participation
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.practices import (
    LONG_LIMIT,
    MOST_LINKS,
    NOTE_LIMIT,
    SHORT_LIMIT,
    Adaptation,
    Label,
    Ladder,
    Practice,
    Reused,
    ReusedPage,
    SeenAdaptation,
    SeenPractice,
    Went,
)
from bot.domain.record_filters import RecordFilter
from bot.domain.records import SUMMARY_LIMIT, Light, RecordKind
from bot.domain.threads import Around
from bot.domain.typed_adaptations import TypedAdaptation
from bot.services.adaptation_log import ON_A_CARD, PAGE
from bot.texts import Texts
from cogs.practices.browse import adaptation_cards, cards, log_cards
from cogs.practices.browse.forms import AdaptForm, CorrectAdaptationForm
from cogs.practices.browse.sections import Part
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from cogs.ui.news import NewsForm
from tests.guardians import browse_slots
from tests.guardians.browse_slots import LINK, MARK, NAME, NOW, SAID
from tests.guardians.showing_slots import PAST_THE_FORM

LONG: Final = "*" * LONG_LIMIT
LINES: Final = "*\n" * (LONG_LIMIT // 2)
SHORT: Final = "*_" * (SHORT_LIMIT // 2)
NOTE: Final = "*" * NOTE_LIMIT
# What fills the five fields of the form, and what was sent past them.
FULL: Final = {"who": "x" * 200, "where": "x" * 300, "changed": "*" * 1100, "told": "*" * 1600}


def practice(texts: Texts, long: str = LONG, number: int = 0, **more: Any) -> Practice:
    """A practice with as much of everything as it may hold."""
    record = replace(browse_slots.record(texts, number=number), **({"kind": RecordKind.PRACTICE} | more))
    return Practice(
        record=record,
        summary="*" * SUMMARY_LIMIT,
        audience=SHORT,
        setting=SHORT,
        method=long,
        resources=long,
        partners=(Partner(NAME, PartnerRole.TECHNICAL),) * MOST_PARTNERS,
        links=(LINK,) * MOST_LINKS,
        evidence=long,
        not_worked=long,
        limits=long,
        transferability=long,
        harm=long,
        label=Label.PEER_REVIEWED,
    )


def adaptation(texts: Texts, number: int = 0) -> Adaptation:
    """An adaptation with as much of everything as it may hold."""
    record = replace(browse_slots.record(texts, number=number), kind=RecordKind.ADAPTATION)
    return Adaptation(record, NAME, "*_" * (PLACE_LIMIT // 2), NOTE, Went.DID_NOT, NOTE, LINK)


def reused(texts: Texts, number: int) -> tuple[Reused, ...]:
    """So many branches, each deeper than the one before it."""
    return tuple(Reused(adaptation(texts, depth), 10**6, depth) for depth in range(number))


def _around(texts: Texts, calls: tuple[Call, ...], stage: str, **more: Any) -> Around:
    return browse_slots.around(texts, calls, news=(Happened(NOW, SAID, stage, LINK),) * 3, **more)


def practices(texts: Texts, calls: tuple[Call, ...]) -> list[SeenPractice]:
    """The largest as each of its readers sees it, starter content, and smaller ones until all fits."""
    stage, log = Label.PEER_REVIEWED.value, reused(texts, ON_A_CARD)
    ladder = Ladder(may_inspire=True, may_take_back=True, may_assess=True)
    other = {"own": False, "may_change": False, "participation": Participation()}
    whole = SeenPractice(practice(texts), _around(texts, calls, stage), ladder, log, 10**6)
    starter = practice(texts, server_id=None, owner_id=None, source={texts.language: "*" * 2000})
    least = Practice(replace(browse_slots.largest(whole.practice.record.visibility), title="*"), "")
    return [
        whole,
        *(replace(whole, around=_around(texts, calls, stage, **other, light=light)) for light in Light),
        SeenPractice(starter, _around(texts, calls, stage, **other), ladder, log, 10**6),
        SeenPractice(least, Around(Light.GREEN)),
        # So long that it just fits, or just does not.
        *(
            SeenPractice(replace(least, not_worked="*" * length, method="x" * length), _around(texts, calls, stage))
            for length in range(0, LONG_LIMIT, 50)
        ),
    ]


def adaptations(texts: Texts, calls: tuple[Call, ...]) -> list[SeenAdaptation]:
    """The largest as each of its readers sees it, and smaller ones until all fits."""
    stage, log = Went.DID_NOT.value, reused(texts, ON_A_CARD)
    whole = SeenAdaptation(adaptation(texts), _around(texts, calls, stage), browse_slots.record(texts), log, 10**6)
    other = _around(texts, calls, stage, own=False, may_change=False, participation=Participation())
    least = replace(whole.adaptation, record=browse_slots.largest(whole.adaptation.record.visibility), place="")
    return [
        whole,
        replace(whole, around=other, adapts=None),
        *(
            SeenAdaptation(replace(least, changed="*" * length, told="*" * length, link=None), other)
            for length in range(0, NOTE_LIMIT + 1, 50)
        ),
    ]


def practice_cards(texts: Texts, calls: tuple[Call, ...]) -> dict[str, list[AccordView]]:
    """Each card, by what makes it."""
    seen, told = practices(texts, calls), adaptations(texts, calls)
    lines = replace(seen[0], practice=practice(texts, LINES))
    full = RecordPage(
        replace(browse_slots.EVERYTHING, kind=RecordKind.PRACTICE, statuses=(), scopes=(), labels=tuple(Label)),
        tuple(practice(texts, number=number) for number in range(8)),
        10**6,
        10**7,
        10**8,
        NOW,
        calls[0],
        NAME,
    )
    nothing: RecordPage[Adaptation] = RecordPage(RecordFilter(kind=RecordKind.ADAPTATION), (), 0, 1, 0, NOW)
    adapted = tuple(each.adaptation for each in reused(texts, 8))
    log = ReusedPage(seen[0].practice.record, reused(texts, PAGE), 10**6, 10**7, 10**8)
    return {
        "practice_card": [cards.practice_card(each, texts) for each in seen],
        "practice_part_card": [
            cards.practice_part_card(each, part, page, texts)
            for each in (*seen[:6], lines)
            for part in Part
            for page in (0, 1, 2, 3, 99)
        ],
        "practices_card": [
            cards.practices_card(page, MARK, texts, command="`/pratique partager`")
            for page in (full, replace(full, rows=(), page=0, pages=1, total=0))
        ],
        "log_card": [
            log_cards.log_card(each, texts) for each in (log, replace(log, rows=(), page=0, pages=1, total=0))
        ],
        "adaptation_card": [
            adaptation_cards.adaptation_card(each, texts, news=news)
            for each in told
            for news in ("", texts("adaptation-kept"))
        ],
        "whole_adaptation_card": [
            adaptation_cards.whole_adaptation_card(each, page, texts) for each in told[:3] for page in (0, 1, 99)
        ],
        "adaptations_card": [
            adaptation_cards.adaptations_card(page, MARK, texts, command="`/pratique adapter`")
            for page in (replace(nothing, rows=adapted, total=10**8), nothing)
        ],
    }


def practice_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full."""
    kept, nothing = adaptation(texts), TypedAdaptation()
    full = TypedAdaptation(*(each[:1900] for each in FULL.values()))
    return [
        NewsForm(texts, kept.record),
        NewsForm(texts, kept.record, PAST_THE_FORM, PAST_THE_FORM),
        AdaptForm(texts, kept.record, nothing),
        AdaptForm(texts, kept.record, full, Went.PARTLY),
        CorrectAdaptationForm(texts, kept, nothing, Went.WORKED),
        CorrectAdaptationForm(texts, kept, full, Went.DID_NOT),
    ]


def refused_practices(texts: Texts) -> list[AccordView]:
    """What was typed into the full forms, and past them, given back under the longest sentence."""
    reference = adaptation(texts).reference
    longest = max(
        texts("error-link-not-usable", typed="\\*" * 80),
        texts("error-record-changed", reference=reference),
        texts("error-name-too-long", limit=100, length=200),
        key=len,
    )
    full = {name: [said] for name, said in FULL.items()} | {
        "went": [Went.DID_NOT.value],
        "said": [SAID],
        "link": [LINK],
    }
    forged = full | {name: [PAST_THE_FORM] for name in ("told", "changed", "who", "said", "link")}
    given = [
        give_back
        for data in (full, forged, {})
        for give_back in (
            AdaptForm.give_back(data, texts, reference),
            CorrectAdaptationForm.give_back(data, texts, reference, "1"),
            NewsForm.give_back(data, texts, RecordKind.PRACTICE.value, reference),
        )
    ]
    return [trouble_view(longest, typed=typed, again=again) for typed, again in given]
