"""The forms and cards by which initiatives are found, with the longest and the most that they can hold."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from bot.domain.areas import AREAS, REGIONS, Scope
from bot.domain.calls import Call
from bot.domain.countries import COUNTRIES
from bot.domain.dates import When
from bot.domain.groups import StakeholderGroup
from bot.domain.history import NEWS_LIMIT, Happened, Passing
from bot.domain.initiatives import Initiative, SeenInitiative, Status
from bot.domain.listings import PAGE, RecordPage
from bot.domain.organisations import Acting, Standing
from bot.domain.participation import PAGE as PEOPLE
from bot.domain.participation import (
    SAID_LIMIT,
    Asking,
    Joining,
    Left,
    Participant,
    Participants,
    Participation,
)
from bot.domain.partners import MOST_PARTNERS, Partner, PartnerRole
from bot.domain.record_filters import RecordFilter
from bot.domain.records import (
    LINK_LIMIT,
    MOST_COUNTRIES,
    MOST_POINTS,
    MOST_TOPICS,
    SUMMARY_LIMIT,
    Answer,
    Light,
    LinkKind,
    Record,
    RecordKind,
    Subject,
)
from bot.domain.threads import MOST_BESIDE, AnsweredPoint, Around, History, Linked, PointAnswers
from bot.domain.typed_lists import TOPIC_LIMIT
from bot.domain.visibility import Visibility
from bot.texts import Texts
from cogs.call.reading import last_page, reading_card
from cogs.initiatives.browse import cards, joining_cards
from cogs.initiatives.browse.forms import JoinForm, UpdateForm
from cogs.ui.errors import trouble_view
from cogs.ui.filtering import MEET, WHAT, WHO, FilterForm, Typed
from cogs.ui.forms import AccordForm
from cogs.ui.history import history_card, updated_card
from cogs.ui.layout import AccordView
from tests.guardians.introduction_slots import ASKS, fullest
from tests.guardians.showing_slots import LARGEST, PAST_THE_FORM, largest

NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
# Made safe these are twice as long.
NAME: Final = "*_" * 50
SAID: Final = "*" * NEWS_LIMIT
LINK: Final = f"https://example.org/{'x' * (LINK_LIMIT - 20)}"
DAY: Final = When(2026, 9, 30)
MARK: Final = f"={LARGEST}"
EVERYTHING: Final = RecordFilter(
    kind=RecordKind.INITIATIVE,
    areas=AREAS,
    topics=("*_" * (TOPIC_LIMIT // 2),) * MOST_TOPICS,
    scopes=tuple(Scope),
    regions=REGIONS,
    everywhere=True,
    countries=COUNTRIES[:MOST_COUNTRIES],
    groups=tuple(StakeholderGroup),
    statuses=tuple(Status),
    from_=DAY,
    until=DAY,
    organisation=NAME,
    text="*" * 6000,
    answer=Answer(LARGEST, 20),
    youth_led=True,
    women_led=True,
    mine=True,
    here=True,
)


def _longest_countries(texts: Texts) -> tuple[Any, ...]:
    return tuple(sorted(COUNTRIES, key=lambda each: -len(texts.country(each)))[:MOST_COUNTRIES])


def record(texts: Texts, visibility: Visibility = Visibility.NETWORK, number: int = 0) -> Record:
    """A record that is about everything."""
    subject = Subject(
        areas=AREAS,
        topics=("*_" * (TOPIC_LIMIT // 2),) * MOST_TOPICS,
        regions=REGIONS,
        countries=_longest_countries(texts),
        youth_led=True,
        women_led=True,
    )
    return replace(
        largest(visibility), id=LARGEST - number, subject=subject, group=StakeholderGroup.WOMENS_ORGANISATION
    )


def initiative(texts: Texts, **more: Any) -> Initiative:
    """An initiative with as much of everything as it may hold."""
    return Initiative(
        record=replace(record(texts), **more),
        summary="*\n" * (SUMMARY_LIMIT // 2),
        lead=NAME,
        partners=(Partner(NAME, PartnerRole.TECHNICAL),) * MOST_PARTNERS,
        scope=Scope.REGIONAL,
        starts=DAY,
        ends=When(2027, 9, 30),
        status=Status.CANCELLED,
        link=LINK,
    )


def around(texts: Texts, calls: tuple[Call, ...], **more: Any) -> Around:
    """As much as may stand around a record: points of several Calls, more links than a select takes, long news."""
    points = [AnsweredPoint(call, number) for call in calls for number in (1, 5)][:MOST_POINTS]
    links = [
        Linked(link, outward, record(texts, number=10 * at + 100 * outward + number))
        for at, link in enumerate(LinkKind)
        for outward in (True, False)
        for number in range(9)
    ]
    least = {
        "light": Light.RED,
        "points": tuple(points),
        "links": tuple(links),
        "beside": tuple(record(texts, number=900 + number) for number in range(MOST_BESIDE)),
        "news": (Happened(NOW, SAID, Status.CANCELLED.value, LINK),) * 3,
        "more_news": True,
        "participation": Participation(10**6, 10**6, Joining.DECLINED, answers=True, asking=10**6, asked=10**6),
        "own": True,
        "may_change": True,
    }
    return Around(**(least | more))


def initiatives(texts: Texts, calls: tuple[Call, ...]) -> list[SeenInitiative]:
    """The largest, as each of its readers may see it; starter content; and one of which hardly anything is known."""
    whole = SeenInitiative(initiative(texts), around(texts, calls), fullest(ASKS))
    starter = initiative(texts, server_id=None, owner_id=None, source={texts.language: "*" * 2000})
    other = {"own": False, "may_change": False}
    least = replace(largest(Visibility.RESTRICTED), title="*")
    return [
        whole,
        *(
            SeenInitiative(
                whole.initiative, around(texts, calls, **other, participation=Participation(1, 1, mine), light=light)
            )
            for mine in (None, *Joining)
            for light in Light
        ),
        SeenInitiative(starter, around(texts, calls, **other, participation=Participation())),
        SeenInitiative(starter, around(texts, calls[:1], news=(Happened(NOW, stage=Passing.PASSED_ON.value),))),
        SeenInitiative(Initiative(least, "", "*"), Around(Light.GREEN)),
        # So long that it just fits, or just does not.
        *(
            SeenInitiative(replace(Initiative(each.initiative.record, "*" * length, NAME)), Around(Light.RED))
            for each in (whole, SeenInitiative(starter, whole.around))
            for length in range(0, SUMMARY_LIMIT + 1, 25)
        ),
    ]


def pages(texts: Texts, call: Call) -> list[RecordPage[Initiative]]:
    """The fullest page with every filter, a single one, and nothing."""
    rows = tuple(replace(initiative(texts), record=record(texts, number=number)) for number in range(PAGE))
    full = RecordPage(EVERYTHING, rows, 10**6, 10**7, 10**8, NOW + timedelta(days=999), call, NAME)
    nothing = replace(full, rows=(), page=0, pages=1, total=0)
    return [
        full,
        replace(full, asked=RecordFilter(kind=RecordKind.INITIATIVE), rows=rows[:1], pages=1, page=0, call=None),
        nothing,
        replace(nothing, asked=RecordFilter(kind=RecordKind.COMMITMENT), call=None, organisation=""),
    ]


def _participants(texts: Texts) -> list[Participants]:
    people = tuple(
        Participant(LARGEST - number, LARGEST, LARGEST, LARGEST, LARGEST, NAME, "*" * SAID_LIMIT, standing, NOW, NOW)
        for standing in Joining
        for number in range(PEOPLE)
    )
    every = [
        Participants(record(texts), people[start : start + PEOPLE], 10**6, 10**7)
        for start in range(0, len(people), PEOPLE)
    ]
    return [*every, Participants(record(texts), (), 0, 1)]


def browse_cards(texts: Texts, calls: tuple[Call, ...]) -> dict[str, list[AccordView]]:
    """Each card, by what makes it."""
    seen = initiatives(texts, calls)
    line = Happened(NOW, SAID, Status.CANCELLED.value, LINK)
    history = History(record(texts), (line,) * 20)
    asking = [
        Asking(record(texts), standing, new=new)
        for standing, new in [(Joining.ASKED, True), *((each, False) for each in Joining)]
    ]
    return {
        "initiative_card": [cards.initiative_card(each, texts) for each in seen],
        "whole_initiative_card": [
            cards.whole_initiative_card(each, page, texts) for each in seen[::10] for page in (0, 1, 2, 99)
        ],
        "updated_card": [updated_card(record(texts), texts, again=again) for again in (True, False)],
        "initiatives_card": [
            cards.initiatives_card(page, MARK, texts, command="`/initiative consigner`")
            for page in pages(texts, calls[0])
        ],
        "list_card": [],
        "history_card": [
            history_card(each, page, texts) for each in (history, replace(history, lines=())) for page in (0, 5, 99)
        ],
        "asking_card": [joining_cards.asking_card(each, texts) for each in asking],
        "left_card": [
            joining_cards.left_card(each, texts)
            for each in (None, *(Left(history.record.reference, each) for each in (Joining.ASKED, Joining.AGREED)))
        ],
        "participants_card": [joining_cards.participants_card(each, texts) for each in _participants(texts)],
    }


def point_pages(texts: Texts, call: Call) -> list[AccordView]:
    """The pages of a Call with what answers their points."""
    many = PointAnswers(call, 20, dict.fromkeys(RecordKind, 10**9))
    last = last_page(call, texts.language)
    return [
        reading_card(call, page, texts, closed=closed, answers=answers)
        for page in range(last + 1 - len(call.text.points), last + 1)
        for closed in (True, False)
        for answers in (many, replace(many, counts={}))
    ]


def browse_forms(texts: Texts) -> list[AccordForm]:
    """Each form, empty and full."""
    acts_for = tuple(Acting(NAME, f"ORG-{LARGEST - number}", Standing.CONFIRMED) for number in range(30))
    reference = largest(Visibility.SERVER).reference
    nothing, longest = Typed(), Typed(**{each.name: PAST_THE_FORM for each in fields(Typed)})
    return [
        UpdateForm(texts, reference, None, None),
        UpdateForm(texts, reference, Status.RUNNING, Status.ENDED, PAST_THE_FORM, PAST_THE_FORM),
        JoinForm(texts, reference, ()),
        JoinForm(texts, reference, acts_for, acts_for[-1].reference, PAST_THE_FORM),
        *(
            FilterForm(texts, which, mark, asked, typed)
            for which, kind in [
                (MEET, RecordKind.CONFERENCE),
                *((each, kind) for each in (WHAT, WHO) for kind in RecordKind),
            ]
            for mark, asked, typed in (
                ("x" * 50, RecordFilter(kind=kind), nothing),
                (MARK, replace(EVERYTHING, kind=kind), longest),
            )
        ),
    ]


def refused_browsing(texts: Texts) -> list[AccordView]:
    """What was typed into the full forms, and past them, given back under the longest sentence that may be above it."""
    reference = largest(Visibility.SERVER).reference
    longest = max(
        texts("error-link-not-usable", typed="\\*" * 80),
        texts("error-record-changed", reference=reference),
        texts("error-too-many-of", what="countries", limit=60, count=300),
        texts("error-unknown-country", typed="\\*" * 100, near="x" * 150),
        key=len,
    )
    full = {
        "said": ["*" * 2000],
        "link": ["x" * 600],
        "status": [Status.CANCELLED.value],
        "whom": [f"ORG-{LARGEST}"],
        **{
            name: [each.value for each in getattr(EVERYTHING, name)]
            for name in ("areas", "regions", "statuses", "groups")
        },
        **{each.name: ["*" * 300] for each in fields(Typed)},
    }
    forged = full | {name: [PAST_THE_FORM] for name in ("said", "link", "text", "countries", "topics", "period")}
    given = [
        give_back
        for data in (full, forged)
        for give_back in (
            UpdateForm.give_back(data, texts, reference),
            JoinForm.give_back(data, texts, reference),
            *(
                FilterForm.give_back(data, texts, which, mark)
                for which in (WHAT, WHO, MEET)
                for mark in ("x" * 50, MARK)
            ),
        )
    ]
    return [trouble_view(longest, typed=typed, again=again) for typed, again in given]
