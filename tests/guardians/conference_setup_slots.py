"""What a server wants of conferences: the form and its cards with the longest that they can hold."""

from typing import Any, Final

from bot.domain.servers import LONGEST_ZONE, ConferenceChoices
from bot.texts import Texts
from cogs.server.conferences.cards import conferences_here_card
from cogs.server.conferences.forms import ServerConferencesForm
from cogs.ui.forms import AccordForm

FULLEST: Final = ConferenceChoices("x" * LONGEST_ZONE, events=True)


def conference_setup_forms(texts: Texts) -> list[AccordForm]:
    """Each form, filled in and new."""
    return [
        ServerConferencesForm(texts, ConferenceChoices()),
        ServerConferencesForm(texts, FULLEST, zone="x" * LONGEST_ZONE),
    ]


def conference_setup_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    return {
        "conferences_here_card": [conferences_here_card(each, texts) for each in (ConferenceChoices(), FULLEST)],
    }
