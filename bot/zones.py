"""Time zones as people call them: by a city, a country, an abbreviation, a rule, or hours ahead of UTC."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from difflib import get_close_matches
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.core import get_global

from bot.domain.countries import COUNTRIES
from bot.domain.languages import LANGUAGES
from bot.domain.moments import UNIVERSAL, zone_names
from bot.domain.names import fold
from bot.places import named_country

# Where most people live who say "CET" or "UTC+2"; the first that fit are offered first.
_LARGE: Final = tuple(
    f"{part}/{city}"
    for part, cities in (
        ("Europe", "Paris London Berlin Madrid Rome Brussels Lisbon Athens Kyiv Istanbul Moscow"),
        (
            "America",
            "New_York Toronto Chicago Mexico_City Denver Los_Angeles Halifax Bogota Sao_Paulo St_Johns",
        ),
        ("Africa", "Lagos Cairo Johannesburg Nairobi Dakar Casablanca Tunis Algiers Abidjan"),
        ("Asia", "Dubai Karachi Kolkata Kathmandu Dhaka Jakarta Shanghai Manila Seoul Tokyo Tehran Beirut Ulaanbaatar"),
        ("Australia", "Sydney Adelaide Perth Darwin"),
        ("Pacific", "Auckland Honolulu"),
    )
    for city in cities.split()
)
_AHEAD: Final = re.compile(r"(?:utc|gmt|z)?\s*([+\u2212-])\s*(\d{1,2})(?::?(\d{2}))?\s*h?", re.IGNORECASE)
# What clocks show in either half of a year.
_HALVES: Final = (datetime(2026, 1, 15, tzinfo=UTC), datetime(2026, 7, 15, tzinfo=UTC))
_LONGEST_AHEAD: Final = 14
_ENOUGH: Final = 3
_FEW: Final = 3


def zones_near(typed: str) -> tuple[str, ...]:
    """Zones that may be meant, the likeliest first; none where nobody can tell."""
    wanted = fold(typed)
    if not wanted:
        return ()
    tries = (_city, _country, _hours_ahead, _abbreviation, _rule, _part_of_a_name, _misspelt)
    found = (each(typed.strip(), wanted) for each in tries)
    return next(filter(None, found), ())


@cache
def _cities() -> dict[str, tuple[str, ...]]:
    """The zones of each city by its folded name, in every shipped language."""
    cities: dict[str, dict[str, None]] = {}
    for zone in sorted(zone_names() - {UNIVERSAL}, key=_by_size):
        cities.setdefault(fold(zone.rpartition("/")[2]), {})[zone] = None
    for language in LANGUAGES:
        named: Mapping[str, Mapping[str, str]] = Locale.parse(language).time_zones
        for zone in sorted(zone_names() & named.keys()):
            if city := named[zone].get("city"):
                cities.setdefault(fold(city), {})[zone] = None
    return {city: tuple(zones) for city, zones in cities.items()}


def _by_size(zone: str) -> tuple[int, str]:
    return (_LARGE.index(zone) if zone in _LARGE else len(_LARGE), zone)


def _city(_: str, wanted: str) -> tuple[str, ...]:
    return _cities().get(wanted, ())


def _country(typed: str, wanted: str) -> tuple[str, ...]:
    code = wanted.upper()
    country = named_country(typed) or (code if code in COUNTRIES else None)
    zones = [zone for zone, of in get_global("zone_territories").items() if of == country and zone in zone_names()]
    return tuple(sorted(zones, key=_by_size))


def _hours_ahead(typed: str, _: str) -> tuple[str, ...]:
    found = _AHEAD.fullmatch(typed)
    if found is None or int(found[2]) > _LONGEST_AHEAD:
        return ()
    ahead = timedelta(hours=int(found[2]), minutes=int(found[3] or 0)) * (1 if found[1] == "+" else -1)
    # Those that always are, or are in winter, before those that are in summer.
    return tuple(sorted(filter(lambda zone: ahead in _offsets(zone), _LARGE), key=lambda zone: _apart(zone, ahead)))


def _apart(zone: str, ahead: timedelta) -> int:
    return (min(_offsets(zone)) != ahead) + (len(set(_offsets(zone))) > 1)


def _abbreviation(typed: str, _: str) -> tuple[str, ...]:
    meant = typed.upper()
    return tuple(zone for zone in _LARGE if meant in {half.astimezone(ZoneInfo(zone)).tzname() for half in _HALVES})


def _rule(typed: str, _: str) -> tuple[str, ...]:
    """The zones that keep to a rule that IANA lists beside the places: `EST5EDT`, `US/Eastern`."""
    rules = {name.casefold(): name for name in available_timezones()}
    if (name := rules.get(typed.casefold())) is None:
        return ()
    return tuple(zone for zone in _LARGE if _offsets(zone) == _offsets(name))


def _part_of_a_name(_: str, wanted: str) -> tuple[str, ...]:
    if len(wanted) < _ENOUGH:
        return ()
    return tuple(zone for zone in sorted(zone_names(), key=_by_size) if wanted in fold(zone))


def _misspelt(_: str, wanted: str) -> tuple[str, ...]:
    close = get_close_matches(wanted.rpartition(" ")[2], _cities(), n=_FEW)
    return tuple(zone for city in close for zone in _cities()[city])


def _offsets(zone: str) -> tuple[timedelta, ...]:
    return tuple(half.astimezone(ZoneInfo(zone)).utcoffset() or timedelta() for half in _HALVES)
