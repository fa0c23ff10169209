"""The cards of conferences and the forms about them, with the longest and the most that they can hold."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final

from bot.domain.calls import Call
from bot.domain.conferences import (
    CLAIMED_SOURCE_LIMIT,
    MOST_CLAIMED,
    MOST_HOSTS,
    MOST_LANGUAGES,
    MOST_OUTCOMES,
    OUTCOME_LIMIT,
    PLACE_LIMIT,
    SERIES_LIMIT,
    Claimed,
    Conference,
    ConferenceKind,
    ConferenceStatus,
    Deadline,
    DeadlineKind,
    Going,
    Outcome,
    OutcomeKind,
    Plan,
    SeenConference,
    Times,
    Turn,
    Venue,
)
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.history import Happened
from bot.domain.lineage import LINEAGE, MOST_SHOWN, Lineage, Way
from bot.domain.listings import PAGE, RecordPage
from bot.domain.outcomes import NewOutcome, Outcomes, row_name
from bot.domain.participation import Participation
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_filters import RecordFilter
from bot.domain.records import SUMMARY_LIMIT, Light, LinkKind, RecordKind
from bot.domain.threads import Around
from bot.domain.upcoming import UpcomingPage, shows_days
from bot.domain.visibility import Visibility
from bot.files.observances_file import bundled_observances, observances_between
from bot.texts import Texts
from cogs.conferences.browse import cards, lineage_cards, list_cards, outcome_cards
from cogs.conferences.browse.lineage_forms import LineageForm
from cogs.conferences.browse.outcome_forms import OutcomeForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from tests.guardians import browse_slots
from tests.guardians.browse_slots import LINK, MARK, NAME, NOW, SAID
from tests.guardians.showing_slots import LARGEST, PAST_THE_FORM

TODAY: Final = date(2026, 1, 1)
ZONE: Final = "America/Argentina/ComodRivadavia"
TIMES: Final = Times(When(2027, 9, 29), When(2027, 10, 30), time(9, 30), time(17, 30), ZONE)
PLACE: Final = "*_" * (PLACE_LIMIT // 2)
REFERENCE: Final = f"CON-{LARGEST}"
COMMAND: Final = "`/conférence ajouter`"
FULL: Final = {"said": ["*" * 1000], "link": ["x" * 600], "came": ["x" * 200], "other": ["x" * 200]}


def conference(texts: Texts, number: int = 0, **more: Any) -> Conference:
    """A conference with as much of everything as it may hold."""
    own = {name: more.pop(name) for name in list(more) if name in Conference.__slots__}
    record = replace(browse_slots.record(texts, number=number), **({"kind": RecordKind.CONFERENCE} | more))
    least: dict[str, Any] = {
        "kind": ConferenceKind.CONSULTATION,
        "status": ConferenceStatus.POSTPONED,
        "summary": "*\n" * (SUMMARY_LIMIT // 2),
        "times": TIMES,
        "place": PLACE,
        "online": True,
        "online_link": LINK,
        "partners": (Partner(NAME, PartnerRole.CO_HOST),) * MOST_HOSTS,
        "languages": ("cu", "nds", "zgh", "ar", "zh", "en", "fr", "ru", "es", "mn")[:MOST_LANGUAGES],
        "audience": tuple(StakeholderGroup),
        "registration": LINK,
        "deadlines": tuple(Deadline(kind, When(2027, 9, 20)) for kind in DeadlineKind),
        "claimed": Claimed(MOST_CLAIMED, "*" * CLAIMED_SOURCE_LIMIT),
        "series": "*" * SERIES_LIMIT,
    }
    return Conference(record, **(least | own))


def outcomes(call: Call) -> tuple[Outcome, ...]:
    """As many as one keeps, each as long as it may be."""
    kinds = (OutcomeKind.RECOMMENDATION, OutcomeKind.CALL)
    return tuple(
        Outcome(LARGEST - at, kinds[at % 2], "*" * OUTCOME_LIMIT, LINK, call if at % 2 else None, NOW)
        for at in range(MOST_OUTCOMES)
    )


def conferences(texts: Texts, calls: tuple[Call, ...]) -> list[SeenConference]:
    """The largest as each of its readers sees it, starter content, and smaller ones until all fits."""
    news = (Happened(NOW, SAID, ConferenceStatus.POSTPONED.value, LINK),) * 3
    around = browse_slots.around(texts, calls, news=news)
    other = replace(around, own=False, may_change=False, participation=Participation())
    going = Going(Plan.GOING, shown=True, remind=True, channel_id=LARGEST)
    most: dict[str, Any] = {"number_going": 10**6, "shown_going": (LARGEST,) * 10, "begun": True}
    whole = SeenConference(conference(texts), around, outcomes(calls[0]), going, **most)
    starter = conference(texts, server_id=None, owner_id=None, source={texts.language: "*" * 2000})
    least = Conference(
        replace(browse_slots.largest(Visibility.RESTRICTED), kind=RecordKind.CONFERENCE, title="*"),
        ConferenceKind.WORKSHOP,
        ConferenceStatus.PROPOSED,
    )
    return [
        whole,
        *(
            replace(whole, conference=replace(whole.conference, status=status), around=seen, begun=begun)
            for status in ConferenceStatus
            for seen in (around, other)
            for begun in (True, False)
        ),
        *(replace(whole, around=replace(other, light=light), going=None) for light in Light),
        SeenConference(starter, other, whole.outcomes),
        SeenConference(least, Around(Light.GREEN)),
        *(
            SeenConference(replace(least, times=times), Around(Light.YELLOW, may_change=True))
            for times in (TIMES, Times(When(2027)), Times(When(2027, 5), When(2027, 6)), replace(TIMES, ends=None))
        ),
        # So long that it just fits, or just does not.
        *(
            SeenConference(replace(least, summary="*" * length, partners=whole.conference.partners[:3]), around)
            for length in range(0, SUMMARY_LIMIT + 1, 50)
        ),
    ]


def pages(texts: Texts, call: Call) -> list[UpcomingPage]:
    """The fullest page with every filter, those of each list, and nothing."""
    rows = tuple(conference(texts, number) for number in range(PAGE))
    everything = replace(
        browse_slots.EVERYTHING,
        kind=RecordKind.CONFERENCE,
        statuses=(),
        scopes=(),
        groups=(),
        meetings=tuple(ConferenceKind),
        venues=tuple(Venue),
        audience=tuple(StakeholderGroup),
        languages=rows[0].languages,
    )
    full = RecordPage(everything, rows, 10**6, 10**7, 10**8, NOW + timedelta(days=999), call, NAME)
    ahead = RecordFilter(kind=RecordKind.CONFERENCE, turns=(Turn.AHEAD,))
    nothing: RecordPage[Conference] = RecordPage(ahead, (), 0, 1, 0, NOW)
    return [
        UpcomingPage(replace(full, more=True), TODAY),
        UpcomingPage(replace(full, rows=tuple(replace(each, online=False, place="") for each in rows)), TODAY),
        *(UpcomingPage(replace(full, asked=replace(ahead, turns=turns), more=True), TODAY) for turns in ((), *_TURNS)),
        *(UpcomingPage(replace(nothing, asked=replace(ahead, turns=turns)), TODAY) for turns in ((), *_TURNS)),
        UpcomingPage(replace(nothing, asked=everything), TODAY),
    ]


_TURNS: Final = tuple((turn,) for turn in Turn)


def lineages(texts: Texts) -> list[Lineage]:
    """As many conferences and links as a picture shows, and one alone."""
    shown = tuple(conference(texts, number) for number in range(MOST_SHOWN))
    ids = [each.record.id for each in shown]
    ways = tuple(Way(one, kind, other) for kind in LINEAGE for at, one in enumerate(ids) for other in ids[:at])
    alone = conference(texts, series="")
    return [
        Lineage(shown[0].series, shown, ways, more=True, about=shown[-1], may_change=True),
        Lineage(shown[0].series, shown, ways),
        Lineage("", (alone,), (), about=alone),
    ]


def conference_cards(texts: Texts, calls: tuple[Call, ...]) -> dict[str, list[AccordView]]:
    """Each card, by what makes it."""
    seen = conferences(texts, calls)
    days = observances_between(TODAY, TODAY + timedelta(days=3 * 366))
    assert len(days) >= 3 * len(bundled_observances())
    came = tuple(each.record for each in seen[0].around.links[:25])
    most = Outcomes(seen[0].conference.record, outcomes(calls[0]), came, may_change=True)
    nothing = Outcomes(most.record)
    return {
        "conference_card": [cards.conference_card(each, texts) for each in seen],
        "whole_conference_card": [
            cards.whole_conference_card(each, page, texts) for each in seen[::6] for page in (0, 1, 2, 99)
        ],
        "conferences_card": [
            list_cards.conferences_card(page, some, MARK, texts, add=list_cards.add_button(texts), command=COMMAND)
            for page in pages(texts, calls[0])
            for some in ((days, ()) if shows_days(page) else ((),))
        ],
        "outcomes_card": [
            outcome_cards.outcomes_card(each, page, texts, said=texts("outcome-added"))
            for each in (most, nothing)
            for page in (0, 1, 2, 99)
        ],
        "ask_to_remove_card": [
            outcome_cards.ask_to_remove_card(most, named, texts) for named in (*most.named(), row_name(1), "PRA-1")
        ],
        "ask_to_unlink_card": [lineage_cards.ask_to_unlink_card(REFERENCE, kind, REFERENCE, texts) for kind in LINEAGE],
    }


def conference_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full."""
    full = NewOutcome(OutcomeKind.RECOMMENDATION, PAST_THE_FORM, PAST_THE_FORM, PAST_THE_FORM)
    return [
        OutcomeForm(texts, REFERENCE),
        OutcomeForm(texts, REFERENCE, full),
        LineageForm(texts, REFERENCE),
        LineageForm(texts, REFERENCE, LinkKind.COMES_OUT_OF, PAST_THE_FORM),
    ]


def refused_conferences(texts: Texts) -> list[AccordView]:
    """What was typed into the full forms, and past them, given back under the longest sentence above it."""
    longest = max(
        texts("error-neither-is-yours", reference=REFERENCE, other=REFERENCE),
        texts("error-link-not-usable", typed="\\*" * 80),
        texts("error-outcomes-full", limit=MOST_OUTCOMES),
        key=len,
    )
    forged = {name: [PAST_THE_FORM] for name in FULL}
    given = [form.give_back(data, texts, REFERENCE) for data in (FULL, forged) for form in (OutcomeForm, LineageForm)]
    return [trouble_view(longest, typed=typed, again=again) for typed, again in given]
