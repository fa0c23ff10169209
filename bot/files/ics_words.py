"""What an entry of a calendar says, in the language of whoever asked for it, and without anything that ends a line."""

import re
import unicodedata
from typing import Final

from bot.domain.conferences import Conference, ConferenceStatus
from bot.domain.partners import PartnerRole
from bot.texts import Texts

# What some readers take for the end of a line, beside CR and LF.
_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]")
# Before what Accord adds to a summary; what follows is left out when the entry comes back.
SIGNED: Final = "-- "
_HOSTS: Final = (PartnerRole.HOST, PartnerRole.CO_HOST)


def several_lines(text: str) -> str:
    """A text with line feeds alone between its lines, and no other control characters."""
    lines = _BREAKS.sub("\n", text)
    return "".join(char for char in lines if char in "\n\t" or unicodedata.category(char) not in {"Cc", "Cs"})


def one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(several_lines(text).split())


def described(conference: Conference, texts: Texts, command: str) -> str:
    """What it is, who holds it, by when to do what; and at last with which command it is found in Accord."""
    hosts = [each.name for each in conference.partners if each.role in _HOSTS]
    how = conference.status is not ConferenceStatus.CONFIRMED
    about = [
        " · ".join([texts(conference.kind.text_id), *([texts(conference.status.text_id)] if how else [])]),
        texts("calendar-hosts", hosts=", ".join(hosts)) if hosts else "",
        *(
            texts("calendar-by", what=texts(each.kind.text_id), day=texts.partial_date(str(each.due)))
            for each in conference.deadlines
        ),
        texts("calendar-register", link=conference.registration) if conference.registration else "",
        texts("calendar-online", link=conference.online_link) if conference.online_link else "",
        texts("calendar-back", command=f"{command} {conference.reference}"),
    ]
    return "\n".join([conference.summary_in(texts.language).strip(), SIGNED, *filter(None, about)]).lstrip("\n")


def without_signature(text: str) -> str:
    """A description without what Accord added to it."""
    return f"\n{text}".partition(f"\n{SIGNED}\n")[0].strip()
