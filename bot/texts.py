"""Translations, passed explicitly: there is no global "current language"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_date, get_timezone_location
from babel.numbers import format_compact_decimal, format_decimal, format_percent
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from bot.domain.countries import Country
from bot.domain.languages import LANGUAGES

_FOLDER: Final = Path(__file__).parent / "locales"
# An entry of a catalogue: its name at the beginning of a line, and what follows until the next name or comment.
_ENTRY: Final = re.compile(r"^(-?[A-Za-z][\w-]*) *=.*(?:\n(?![A-Za-z#-]).*)*", re.MULTILINE)
# What an entry takes from another one.
_TAKEN: Final = re.compile(r"\{\s*(-?[a-z][\w-]*)")
Argument = str | int | float
_SHORTENED: Final = 100_000


class MissingText(LookupError):
    """A catalogue lacks a text, or a text lacks an argument: a mistake of ours that the guardians find."""


class Texts:
    """Everything Accord says, in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale.parse(language)
        # Texts without arguments, each formatted once: a form asks for thirty of them.
        self._plain: dict[str, str] = {}
        # No isolation marks: they would count against Discord's limits, and both languages run left to right.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._parser = FluentParser(with_spans=False)
        # What is not asked for stays as it was written: understood, a catalogue weighs many times as much.
        self._written: dict[str, str] = {}
        for file in sorted((_FOLDER / language).glob("*.ftl")):
            self._written |= {entry[1]: entry[0] for entry in _ENTRY.finditer(file.read_text(encoding="utf-8"))}

    def __call__(self, text_id: str, **arguments: Argument) -> str:
        """The text of an id. Raises MissingText."""
        if not arguments and text_id in self._plain:
            return self._plain[text_id]
        if not self.has(text_id):
            raise MissingText(f"{self.language}: no text {text_id}")
        self._understand(text_id)
        pattern = self._bundle.get_message(text_id).value
        if pattern is None:
            raise MissingText(f"{self.language}: {text_id} has no value")
        said, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise MissingText(f"{self.language}: {text_id}: {errors[0]}")
        if not arguments:
            self._plain[text_id] = str(said)
        return str(said)

    def _understand(self, entry_id: str) -> None:
        """Read an entry, and those that it takes from, when it is first asked for."""
        written = self._written.get(entry_id, "")
        if not written:
            return
        self._written[entry_id] = ""
        self._bundle.add_resource(self._parser.parse(written + "\n"))
        for taken in _TAKEN.findall(written):
            self._understand(taken)

    def has(self, text_id: str) -> bool:
        """Whether there is such a text."""
        return text_id in self._written

    def number(self, value: int) -> str:
        """A whole number as this language writes it."""
        return format_decimal(value, locale=self._locale)

    def short_number(self, value: int) -> str:
        """The same where there is little room: from a hundred thousand on, about."""
        return self.number(value) if value < _SHORTENED else format_compact_decimal(value, locale=self._locale)

    def percent(self, fraction: float) -> str:
        """A share as this language writes it, without decimals."""
        return format_percent(fraction, locale=self._locale)

    def country(self, code: Country | None) -> str:
        """A country's name, or that it was not said."""
        return self._locale.territories[code] if code else self("not-said")

    def city(self, zone: str) -> str:
        """The city after which a time zone is named, such as Europe/Paris."""
        return get_timezone_location(zone, locale=self._locale, return_city=True).rpartition("/")[2]

    def weekday(self, number: int) -> str:
        """A weekday by its number, from 1, Monday, to 7."""
        return self._locale.days["stand-alone"]["wide"][number - 1]

    def day(self, day: date) -> str:
        """A day as this language writes it, short."""
        return format_date(day, "medium", locale=self._locale)

    def partial_date(self, written: str) -> str:
        """A date of which the year, the month or the day is known: 2016, 2016-11, 2016-11-01."""
        year, *rest = (int(part) for part in written.split("-"))
        shapes = {0: "y", 1: "MMMM y", 2: "long"}
        month, day = (*rest, 1, 1)[:2]
        return format_date(date(year, month, day), shapes[len(rest)], locale=self._locale)


@cache
def texts_in(language: str) -> Texts:
    """The texts of a shipped language."""
    return Texts(language)


def every_language() -> Iterator[Texts]:
    """The texts of each shipped language."""
    yield from (texts_in(language) for language in LANGUAGES)
