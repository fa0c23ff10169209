"""Every form and every card with the longest that it can hold, in one language."""

import importlib
import inspect
import pkgutil
from dataclasses import replace
from types import ModuleType
from typing import Any, Final

import cogs
from bot.domain.actor import Actor
from bot.domain.announcements import News
from bot.domain.calls import LastWord
from bot.domain.closing import Closing
from bot.domain.groups import StakeholderGroup
from bot.domain.members import Member, Profile
from bot.domain.notices import LINES
from bot.domain.posts import CardPosting, NewsPosting, SignatoriesPosting
from bot.domain.privacy import Kept
from bot.domain.servers import Server, ServerSetup
from bot.domain.signatures import (
    Outcome,
    ShowAs,
    Signed,
    SigningAs,
    State,
)
from bot.texts import Texts
from cogs.call import cards as call
from cogs.call import reading, signatory_cards
from cogs.call.close.cards import ask_close_card, closed_card, left_open_card
from cogs.call.close.forms import CloseForm
from cogs.call.close.words import packed
from cogs.call.export.cards import exported_card, under_way_card
from cogs.call.forms import ShowForm, SigningForm
from cogs.call.news_cards import ended_card, milestone_card, new_version_card, news_card
from cogs.call.packing import Filled
from cogs.help import cards as help_cards
from cogs.help.pages import CHAPTERS
from cogs.privacy import cards as privacy
from cogs.profile import cards as profile
from cogs.profile.forms import OriginForm, ProfileForm
from cogs.server import audit_cards, status_cards
from cogs.server import cards as server
from cogs.server.conferences.forms import CalendarsForm, ServerConferencesForm
from cogs.server.forms import SetupForm
from cogs.ui.errors import trouble_view
from cogs.ui.forms import AccordForm
from cogs.ui.layout import AccordView
from cogs.ui.notices import notice_view
from tests.guardians.conference_setup_slots import conference_setup_cards, conference_setup_forms
from tests.guardians.edition_slots import edition_cards
from tests.guardians.invalidation_slots import (
    REFUSAL,
    invalidation_cards,
    invalidation_forms,
    refused_invalidations,
)
from tests.guardians.keeping_slots import kept_digests, kept_records
from tests.guardians.letter_slots import letter_cards, letter_form, refused_letter
from tests.guardians.line_slots import line_cards
from tests.guardians.logging_slots import own_drafts
from tests.guardians.notice_slots import fullest_notices
from tests.guardians.order_slots import order_cards, order_forms, refused_orders
from tests.guardians.own_digest_slots import own_digest_cards
from tests.guardians.publishing_slots import publishing_cards
from tests.guardians.record_slots import record_cards, record_forms, refused_records
from tests.guardians.review_slots import refused_requests, review_cards, review_forms
from tests.guardians.runners_slots import fullest_logs, fullest_statuses
from tests.guardians.signing_slots import CALL, LARGEST, LONGEST_COUNTRY, NOW, signatories, signature
from tests.guardians.why_slots import why_cards

LONGEST_TYPED: Final = "x" * 300
LONGEST_PRIVACY: Final = "/confidentialité voir"
CLOSED: Final = CALL.model_copy(update={"closed_at": NOW, "last_word": LastWord(en="*" * 600, fr="*" * 600)})
FIVE_CALLS: Final = tuple(
    CALL.model_copy(update={"id": number, "text": CALL.text.model_copy(update={"reference": f"CALL-{number}"})})
    for number in range(1, LINES + 1)
)
PROFILE: Final = Profile(
    group=StakeholderGroup.INTERGOVERNMENTAL_ORGANISATION,
    country=LONGEST_COUNTRY,
    organisation="x" * 100,
    language="fr",
    youth_led=True,
    women_led=True,
)
SETUP: Final = ServerSetup(LARGEST, "fr", LARGEST, help_contact="x" * 100)
# What each form is about, besides what was typed into it.
ABOUT: Final[dict[type[AccordForm], tuple[str, ...]]] = {
    SigningForm: (CALL.reference, LONGEST_COUNTRY, "c"),
    ShowForm: (CALL.reference,),
    ProfileForm: (),
    OriginForm: (),
    CloseForm: (CALL.reference,),
    SetupForm: (),
    ServerConferencesForm: (),
    CalendarsForm: (),
}
GUEST: Final = Server(LARGEST, "x" * 100, setup=SETUP)


def forms(texts: Texts) -> list[AccordForm]:
    """Each kind of form, with the longest that people can have typed."""
    filled = Filled(
        SigningAs.ORGANISATION, PROFILE.group, ShowAs.ORGANISATION, True, True, LONGEST_TYPED, LONGEST_COUNTRY
    )
    return [
        SigningForm(texts, CALL, filled, privacy=LONGEST_PRIVACY, correct=True),
        SigningForm(texts, CALL, Filled(), privacy=LONGEST_PRIVACY),
        ShowForm(texts, CALL.reference, ShowAs.NAME, LONGEST_TYPED),
        ProfileForm(texts, PROFILE, country="x" * 100, organisation=LONGEST_TYPED),
        OriginForm(texts, PROFILE, country="x" * 100),
        CloseForm(texts, CALL, en="x" * 700, fr="x" * 700),
        letter_form(texts, CALL),
        *invalidation_forms(texts, CALL),
        *review_forms(texts),
        *record_forms(texts, CALL),
        *conference_setup_forms(texts),
        *order_forms(texts),
        SetupForm(texts, None, channel_id=LARGEST, locale="fr", help_command="/help"),
        SetupForm(
            texts, SETUP, channel_id=LARGEST, locale="", help_command="/help", help_contact=LONGEST_TYPED, post=True
        ),
    ]


def modules() -> list[ModuleType]:
    """Every module of the cogs."""
    return [importlib.import_module(found.name) for found in pkgutil.walk_packages(cogs.__path__, "cogs.")]


def card_makers() -> set[str]:
    """The functions that make a card by themselves, without asking anyone."""
    return {
        function.__name__
        for module in modules()
        for function in vars(module).values()
        if inspect.isfunction(function)
        and not inspect.iscoroutinefunction(function)
        and function.__module__ == module.__name__
        and not function.__name__.startswith("_")
        and inspect.signature(function).return_annotation is AccordView
    }


def cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card with the longest that it may say, by what makes it."""
    spell = lambda name: f"`/{name}`"  # noqa: E731 - as short as what it stands for
    told = Signed(CALL, signature(), 10**7, Outcome.RENEWED)
    awaiting = Signed(CALL, signature(state=State.AWAITING), 10**7, Outcome.SIGNED)
    refused = Signed(CALL, signature(state=State.AWAITING), 10**7, Outcome.STANDS, REFUSAL)
    everything = Actor(LARGEST, LARGEST, "x", admin=True, reviewer=True, steward=True)
    member = Member(1, LARGEST, PROFILE, NOW)
    kept = Kept(
        LARGEST,
        member,
        (signature(), signature(ShowAs.COUNTED)),
        {1: CALL},
        {LARGEST: "x" * 100},
        9,
        tuple(fullest_notices(FIVE_CALLS)[0]),
        999,
        refusals=(REFUSAL,),
        records=kept_records(),
        digests=kept_digests(),
    )
    made: dict[str, list[Any]] = {
        "call_card": [
            call.call_card(CardPosting(CLOSED, 10**7, closed, texts.language), texts) for closed in (False, True)
        ],
        "news_card": [news_card(NewsPosting(News.MILESTONE, CALL, 10**7, 10**7, texts.language), texts)],
        "milestone_card": [milestone_card(NewsPosting(News.MILESTONE, CALL, 10**7, 10**7, texts.language), texts)],
        "new_version_card": [new_version_card(NewsPosting(News.NEW_VERSION, CALL, 9999, 1, texts.language), texts)],
        "ended_card": [ended_card(NewsPosting(News.CLOSED, CLOSED, 10**6, 10**7, texts.language), texts)],
        "ask_close_card": [ask_close_card(Closing(CALL, 10**7, NOW), packed("`" * 600, "*" * 600), texts)],
        "closed_card": [closed_card(CLOSED, texts)],
        "left_open_card": [left_open_card(texts)],
        "under_way_card": [under_way_card(10**7, texts)],
        "exported_card": [exported_card(CALL, 10**7, 10**7, ["x" * 40] * 3, texts)],
        "refused_card": [call.refused_card(each, texts) for each in (CALL, CLOSED)],
        "posted_signatories": [call.posted_signatories(SignatoriesPosting(signatories(15), texts.language), texts)],
        "signatories_card": [signatory_cards.signatories_card(signatories(rows), texts) for rows in (0, 15)],
        "signed_card": [
            call.signed_card(each, texts, withdraw=spell("call withdraw"), closed=False)
            for each in (told, awaiting, refused)
        ],
        "already_card": [call.already_card(each, texts, closed=False) for each in (told, awaiting, refused)],
        "ask_withdraw_card": [call.ask_withdraw_card(CALL, texts, closed=closed) for closed in (False, True)],
        "withdrawn_card": [call.withdrawn_card(CALL, 10**7, texts, left_behind=number) for number in (0, 1, 10**6)],
        "posted_card": [call.posted_card(texts, LARGEST)],
        "reading_card": [
            reading.reading_card(each, page, texts, closed=each is CLOSED)
            for each in (CALL, CLOSED)
            for page in range(9)
        ],
        "kept_card": [
            call.kept_card(texts),
            privacy.kept_card(kept, texts),
            privacy.kept_card(replace(kept, member=None), texts),
        ],
        "ask_erase_card": [privacy.ask_erase_card(texts, withdraw=spell("call withdraw"))],
        "erased_card": [privacy.erased_card(texts, known=known) for known in (True, False)],
        "said_card": [privacy.said_card(texts("erase-kept"))],
        "profile_card": [profile.profile_card(PROFILE, texts, changed=True, drafts=own_drafts(20), asked=10**6)],
        "set_up_card": [
            server.set_up_card(GUEST, SETUP, texts, refused=texts("error-discord-unavailable"), posted=True)
        ],
        "status_card": [status_cards.status_card(status, everything, texts, spell) for status in fullest_statuses()],
        "changes_card": [audit_cards.changes_card(page, texts) for page in fullest_logs()],
        "admitted_card": [server.admitted_card(GUEST, texts, changed=changed) for changed in (True, False)],
        "help_card": [
            help_cards.help_card(everything, texts, spell, contact="x" * 100, chapter=chapter) for chapter in CHAPTERS
        ],
        "notice_view": [notice_view(each, texts) for each in fullest_notices(FIVE_CALLS)],
        "trouble_view": [
            trouble_view(texts("error-name-too-long", length=300, limit=100), typed=LONGEST_TYPED, again=again)
            for again in [each.give_back({}, texts, *abouts)[1] for each, abouts in ABOUT.items()]
        ]
        + [refused_letter(texts, CALL)]
        + refused_invalidations(texts, CALL)
        + refused_requests(texts)
        + refused_records(texts, CALL)
        + refused_orders(texts),
        **letter_cards(texts, CALL),
        **invalidation_cards(texts, CALL),
        **publishing_cards(texts),
        **review_cards(texts, CALL),
        **record_cards(texts, FIVE_CALLS),
        **line_cards(texts, LARGEST),
        **conference_setup_cards(texts),
        **order_cards(texts),
        **own_digest_cards(texts),
        **edition_cards(texts, CALL),
        **why_cards(texts, CALL),
    }
    return made
