"""Digests as they are ordered, changed and listed: forms and cards with the longest that they can hold."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any, Final

from bot.domain.areas import AREAS, REGIONS
from bot.domain.countries import COUNTRIES, Country
from bot.domain.digest_orders import Doubt, HowItArrives, Listed, Ordered, TypedFilter, TypedTiming, WhenAndWhere
from bot.domain.digests import MOST_DIGESTS, Digest, DigestFilter, DigestState, Manner, Trouble
from bot.domain.editions import Edition, EditionState, Emptiness
from bot.domain.posts import TroublePosting
from bot.domain.records import MOST_COUNTRIES, MOST_TOPICS
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.servers import LONGEST_ZONE
from bot.domain.typed_lists import TOPIC_LIMIT
from bot.texts import Texts
from cogs.digests.orders import cards, list_cards
from cogs.digests.orders.forms import ArrivalForm, CreateForm, FilterForm, WhenForm
from cogs.digests.trouble.cards import trouble_card
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView

LARGEST: Final = 2**63 - 1
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LONG: Final = "x" * 600
FULLEST: Final = Digest(
    id=LARGEST,
    timing=Timing(Rhythm.FORTNIGHTLY, 3, time(23, 59), "America/Argentina/ComodRivadavia"),
    wanted=DigestFilter(
        areas=AREAS,
        topics=tuple(f"*_{number:02}" + "*_" * (TOPIC_LIMIT // 2 - 2) for number in range(MOST_TOPICS)),
        regions=REGIONS,
        countries=tuple(map(Country, sorted(COUNTRIES)))[:MOST_COUNTRIES],
        languages=("en", "fr", "ar", "ru", "zh"),
    ),
    server_id=LARGEST,
    channel_id=LARGEST,
    language="fr",
    role_id=LARGEST,
    manner=Manner.THREAD,
    says_nothing_new=True,
    writes_of_trouble=True,
    state=DigestState.FAILING,
    trouble=Trouble.CANNOT_READ_HISTORY,
    trouble_since=NOW,
    due_at=NOW,
    next_at=NOW,
    version=LARGEST,
)
RESTING: Final = replace(
    FULLEST, state=DigestState.PAUSED, trouble=None, timing=Timing(Rhythm.MONTHLY, 31, time(9), "UTC")
)
OWN: Final = Digest(
    id=LARGEST,
    timing=Timing(Rhythm.MONTHLY, 30, time(9), "UTC"),
    member_id=LARGEST,
    discord_id=LARGEST,
    places=tuple(range(20)),
    state=DigestState.PAUSED,
    trouble=Trouble.REFUSED,
)
ARRIVING: Final = replace(FULLEST, state=DigestState.ACTIVE, trouble=None)
REGARDLESS: Final = replace(
    FULLEST, trouble=Trouble.ROLE_GONE, timing=Timing(Rhythm.DAILY, 0, time(9), "UTC"), wanted=DigestFilter()
)
DIGESTS: Final = (FULLEST, RESTING, REGARDLESS, OWN)


def order_forms(texts: Texts) -> list[AccordForm]:
    """Each form, with the least and with the longest that can be typed."""
    when = WhenAndWhere(TypedTiming(Rhythm.MONTHLY, "x" * 60, "x" * 60, "x" * LONGEST_ZONE), LARGEST)
    everything = TypedFilter(AREAS, REGIONS, LONG, LONG, LONG)
    arrival = HowItArrives(LARGEST, Manner.IN_PLACE, "fr", says_nothing_new=True, writes_of_trouble=True)
    return [
        CreateForm(texts, WhenAndWhere(TypedTiming())),
        CreateForm(texts, when),
        *(WhenForm(texts, each, when) for each in (FULLEST, OWN)),
        FilterForm(texts, FULLEST, TypedFilter()),
        FilterForm(texts, FULLEST, everything),
        *(ArrivalForm(texts, each, arrival) for each in (FULLEST, OWN)),
    ]


def _edition(state: EditionState, *, message_id: int | None = LARGEST) -> Edition:
    return Edition(
        id=LARGEST,
        digest_id=LARGEST,
        period="2026-01-01",
        since=NOW,
        until=NOW,
        state=state,
        language="fr",
        emptiness=Emptiness.FILTERED_OUT,
        trouble=Trouble.CANNOT_READ_HISTORY,
        settled_at=NOW,
        channel_id=LARGEST,
        message_id=message_id,
    )


def _listed() -> list[tuple[Listed, ...]]:
    """A page of each thing that may have become of the last edition."""
    last = [
        None,
        _edition(EditionState.SENT),
        _edition(EditionState.SENT, message_id=None),
        _edition(EditionState.EMPTY, message_id=None),
        _edition(EditionState.DROPPED),
        _edition(EditionState.ON_ITS_WAY),
    ]
    digests = [replace(FULLEST, id=LARGEST - number) for number in range(MOST_DIGESTS)]
    return [tuple(Listed(digest, each) for digest in digests) for each in last]


def _named(digest: Digest) -> str:
    return f"{digest.reference} · #{'x' * 100}"


def order_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    doubted = [Ordered(each, tuple(Doubt), Trouble.CANNOT_READ_HISTORY) for each in DIGESTS]
    return {
        "digest_card": [
            cards.digest_card(each, texts, changeable=changeable) for each in DIGESTS for changeable in (True, False)
        ],
        "ordered_card": [cards.ordered_card(each, texts, texts("digest-kept")) for each in doubted],
        "created_card": [cards.created_card(each, texts) for each in doubted],
        "changed_card": [cards.changed_card(each, texts) for each in doubted],
        "ask_delete_card": [cards.ask_delete_card(each, texts) for each in DIGESTS],
        "sent_card": [
            cards.sent_card(FULLEST, edition, texts) for edition in (None, *(_edition(state) for state in EditionState))
        ],
        "trouble_card": [
            trouble_card(TroublePosting(FULLEST, trouble, texts.language, private=private), texts)
            for trouble in Trouble
            for private in (False, True)
        ],
        "deleted_card": [cards.deleted_card(FULLEST.reference, texts)],
        "digests_card": [
            list_cards.digests_card(listed, page, texts, _named, organiser=True, command="`/bulletin créer`")
            for listed, page in [((), 0), *((each, 0) for each in _listed()), (_listed()[0], 9), (_listed()[0][:2], 0)]
        ],
    }


def refused_orders(texts: Texts) -> list[AccordView]:
    """What was typed into each form and could not be kept."""
    sent = {
        "channel": [str(LARGEST)],
        "rhythm": ["fortnightly"],
        **{field: [LONG] for field in ("day", "hour", "zone", "topics", "countries", "languages")},
        "areas": [each.value for each in AREAS],
        "regions": [each.value for each in REGIONS],
        "role": [str(LARGEST)],
        "manner": ["in_place"],
        "wishes": ["says", "writes"],
    }
    given = [each.give_back(sent, texts, FULLEST.reference) for each in (CreateForm, WhenForm, FilterForm, ArrivalForm)]
    said = texts("error-digest-changed", reference=FULLEST.reference)
    return [trouble_view(said, typed=typed, again=again) for typed, again in given]
