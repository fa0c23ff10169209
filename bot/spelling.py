"""What people call countries, roles and the like, in any shipped language; and how each is typed in one of them."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from bot.domain.conferences import DeadlineKind
from bot.domain.countries import Country
from bot.domain.names import fold
from bot.domain.partners import PartnerRole
from bot.domain.records import LinkKind
from bot.places import find_country, named_country
from bot.texts import Texts, every_language
from bot.tongues import find_tongue, tongue_name
from bot.weekdays import find_weekday
from bot.zones import zones_near


class Spelling:
    """Reads every shipped language, and writes that of its texts."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def country(self, typed: str) -> Country | None:
        """The country that is meant. Raises UnknownCountry."""
        return find_country(typed, self._texts)

    def named_country(self, typed: str) -> Country | None:
        """The country of exactly that name, or None where that is none."""
        return named_country(typed)

    def zones(self, typed: str) -> tuple[str, ...]:
        """The time zones that may be meant by what is none, the likeliest first."""
        return zones_near(typed)

    def weekday(self, typed: str) -> int | None:
        """The day of the week that is meant, 1 for Monday, or None where none is."""
        return find_weekday(typed)

    def last_day(self, typed: str) -> bool:
        """Whether this says the last day of a month."""
        return fold(typed) in _last_day()

    def role(self, typed: str) -> PartnerRole | None:
        """What a partner does, or None where that is no such word."""
        return _roles().get(fold(typed))

    def link(self, typed: str) -> LinkKind | None:
        """How a record belongs to another one, or None where that is no such word."""
        return _links().get(fold(typed))

    def tongue(self, typed: str) -> str:
        """The code of the language that is meant. Raises UnknownTongue."""
        return find_tongue(typed, self._texts.language)

    def deadline(self, typed: str) -> DeadlineKind | None:
        """What is to be done by a day, or None where that is no such word."""
        return _deadlines().get(fold(typed))

    def online(self, typed: str) -> bool:
        """Whether this says that people meet online."""
        return fold(typed) in _online()

    def country_words(self, country: Country) -> str:
        """A country as its reader would type it."""
        return self._texts.country(country)

    def tongue_word(self, code: str) -> str:
        """A language as its reader would type it."""
        return tongue_name(code, self._texts.language)

    def deadline_word(self, kind: DeadlineKind) -> str:
        """What is to be done by a day, as its reader would type it."""
        return self._texts(f"due-{kind.value}")

    def online_word(self) -> str:
        """That people meet online, as its reader would type it."""
        return self._texts("meets-online")

    def role_word(self, role: PartnerRole) -> str:
        """A role as its reader would type it."""
        return self._texts(f"role-{role.slug}")

    def link_word(self, link: LinkKind) -> str:
        """How a record belongs to another one, as its reader would type it."""
        return self._texts(f"belongs-{_slug(link)}")


def _slug(link: LinkKind) -> str:
    return link.value.replace("_", "-")


def names_nobody(lead: str) -> bool:
    """Whether this stands for who leads an initiative where no organisation was named, in any language."""
    return lead in _nobody()


@cache
def _nobody() -> frozenset[str]:
    return frozenset(texts("lead-nobody") for texts in every_language())


@cache
def _roles() -> Mapping[str, PartnerRole]:
    """Each role by its folded words: those to type, others that mean the same, and its label on a card."""
    said = {role.value: role for role in PartnerRole}
    for texts in every_language():
        for role in PartnerRole:
            words = (texts(f"role-{role.slug}"), *texts(f"role-{role.slug}-also").split(","), texts(role.text_id))
            said.update({fold(word): role for word in words})
    return MappingProxyType(said)


@cache
def _links() -> Mapping[str, LinkKind]:
    """The same for how a record belongs to another one."""
    said = {fold(link.value): link for link in LinkKind}
    for texts in every_language():
        for link in LinkKind:
            words = (texts(f"belongs-{_slug(link)}"), *texts(f"belongs-{_slug(link)}-also").split(","))
            said.update({fold(word): link for word in words})
    return MappingProxyType(said)


@cache
def _deadlines() -> Mapping[str, DeadlineKind]:
    """The same for deadlines."""
    said = {kind.value: kind for kind in DeadlineKind}
    for texts in every_language():
        for kind in DeadlineKind:
            words = (texts(f"due-{kind.value}"), *texts(f"due-{kind.value}-also").split(","), texts(kind.text_id))
            said.update({fold(word): kind for word in words})
    return MappingProxyType(said)


@cache
def _online() -> frozenset[str]:
    said = [(texts("meets-online"), *texts("meets-online-also").split(",")) for texts in every_language()]
    return frozenset(fold(word) for words in said for word in words)


@cache
def _last_day() -> frozenset[str]:
    return frozenset(fold(word) for texts in every_language() for word in texts("last-day-said").split(","))
