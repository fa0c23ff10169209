"""What of a record is news: since when it is seen, and what counts as a material change of it (docs/digests.md).

What counts is kept as a fingerprint: how the record stands, then a digest of its facts. Where only case, accents or
punctuation of a text change, the fingerprint stays, and nothing is told again.
"""

from collections.abc import Iterable
from hashlib import blake2b
from typing import Final

from bot.domain.commitments import Commitment
from bot.domain.conferences import Conference
from bot.domain.initiatives import Initiative
from bot.domain.names import fold
from bot.domain.practices import Adaptation, Practice

# The texts of a practice whose words count.
PRACTICE_TEXTS: Final = ("method", "evidence", "not_worked", "limits", "transferability", "harm")
# Bytes, written as twice as many letters: with the longest word for how a record stands they fill no 32.
_SIZE: Final = 8
_APART: Final = "/"


def fingerprint(kept: Initiative | Commitment | Practice | Adaptation | Conference) -> str | None:
    """By which a material change is known; None for a noun of which only the beginning is told."""
    match kept:
        case Conference():
            return _of(kept.status.value, _conference(kept))
        case Practice():
            return _of(kept.label.value, (fold(getattr(kept, name)) for name in PRACTICE_TEXTS))
        case Commitment():
            return _of(kept.stage.value, ())
        case Initiative() | Adaptation():
            return None


def standing(material: str | None, stands: str) -> str | None:
    """A fingerprint of the same facts for a record that stands otherwise now; what is not known stays unknown."""
    return None if material is None else stands + _APART + material.partition(_APART)[2]


def _conference(kept: Conference) -> Iterable[str]:
    times = kept.times
    yield from (str(times.starts or ""), str(times.ends or ""), str(times.opens or ""), str(times.closes or ""))
    # Without hours a zone moves nothing.
    yield (times.zone or "") if times.opens else ""
    yield from (fold(kept.place), str(kept.online), kept.online_link or "", kept.registration or "")
    yield from sorted(f"{each.kind.value} {each.due}" for each in kept.deadlines)


def _of(stands: str, facts: Iterable[str]) -> str:
    digest = blake2b("\x00".join(facts).encode(), digest_size=_SIZE)
    return stands + _APART + digest.hexdigest()
