"""What is typed into the forms of a good practice, read as it is meant; and written as it would be typed."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

import pytest

from bot.domain.areas import Area
from bot.domain.countries import Country, Region
from bot.domain.errors import AccordError, NameCalls, NameHidden
from bot.domain.errors.record_drafts import AreaMissing, UnknownRole
from bot.domain.errors.records import LinkNotUsable, TextTooLong, TitleBlank, TitleTooLong, TooManyOf
from bot.domain.errors.sharing import OriginNotUnderstood
from bot.domain.languages import LANGUAGES
from bot.domain.partners import Partner, PartnerRole
from bot.domain.practices import Practice
from bot.domain.records import Answer, Record, RecordKind, Subject
from bot.domain.typed_practices import FIELDS, FORMS, PracticeRead, read_practice, regions_beside, typed_practice
from bot.domain.visibility import Visibility
from bot.spelling import Spelling
from bot.texts import texts_in
from tests.drafting import typed

ENGLISH: Final = Spelling(texts_in("en"))
NOW: Final = datetime(2026, 1, 1, tzinfo=UTC)
LEAST: Final = {"title": "Credible messengers", "areas": ("EDU",)}
# A title, and what is wrong with it; nothing where it is kept as it is, markdown and all.
TITLES: Final[dict[str, type[AccordError] | None]] = {
    "**Bold** _and_ [a link](https://example.org) `code`": None,
    "# Heading": None,
    "": TitleBlank,
    "🎉🎉🎉": TitleBlank,
    "x" * 4000: TitleTooLong,
    "Hello @everyone": NameCalls,
    "Ask <@123456789012345678>": NameCalls,
    "=cmd|' /C calc'!A0": NameCalls,
    "Clubs \u202egnihtyreve": NameHidden,
}
# A line of the links, and the page or the record that it is.
LINES: Final = {
    "https://example.org/a": (("https://example.org/a",), ()),
    "HTTPS://example.org": (("HTTPS://example.org",), ()),
    "INI-12": ((), ("INI-12",)),
    "- con-3": ((), ("CON-3",)),
    "comes out of: INI-12": ((), ("INI-12",)),
    "comes out of: Youth clubs": ((), ("Youth clubs",)),
    "issue de : Clubs : the second year": ((), ("Clubs : the second year",)),
}
BAD_LINES: Final[dict[str, type[AccordError]]] = {
    "our page": OriginNotUnderstood,
    "www.example.org": OriginNotUnderstood,
    "ftp://example.org": OriginNotUnderstood,
    "javascript:alert(1)": OriginNotUnderstood,
    "part of: INI-12": OriginNotUnderstood,
    "https://": LinkNotUsable,
    "https://me:secret@example.org": LinkNotUsable,
    "https://exa mple.org": LinkNotUsable,
}


def read(**fields: Any) -> PracticeRead:
    """The least that is needed, and what is given."""
    return read_practice(typed(**(LEAST | fields)), ENGLISH)


def wrong(**fields: Any) -> list[tuple[str, type[AccordError]]]:
    """What is wrong, by field."""
    return [(each.field, type(each.error)) for each in read(**fields).wrong]


def test_there_are_three_forms_of_at_most_five_fields() -> None:
    assert [len(form) for form in FORMS] == [5, 5, 5]
    assert len(set(FIELDS)) == len(FIELDS)


@pytest.mark.parametrize("title", TITLES)
def test_a_title_is_kept_as_it_is_or_refused_by_itself(title: str) -> None:
    error = TITLES[title]
    found = read(title=title, method="They meet.")
    assert [(each.field, type(each.error)) for each in found.wrong] == ([("title", error)] if error else [])
    assert (found.title, found.method) == ("" if error else title, "They meet.")


@pytest.mark.parametrize("line", LINES)
def test_a_line_is_a_public_page_or_what_it_comes_out_of(line: str) -> None:
    found = read(links=line)
    assert (found.links, found.origins, found.wrong) == (*LINES[line], [])


@pytest.mark.parametrize("line", BAD_LINES)
def test_what_is_neither_is_told_and_keeps_none_of_the_others(line: str) -> None:
    found = read(links=f"https://example.org\n{line}\nINI-12")
    assert [(each.field, type(each.error)) for each in found.wrong] == [("links", BAD_LINES[line])]
    assert (found.links, found.origins) == (("https://example.org",), ("INI-12",))


@pytest.mark.parametrize("name", [each for form in FORMS for each in form if each not in {"title", "areas", "topics"}])
def test_what_is_too_long_is_told(name: str) -> None:
    assert name in [field for field, _ in wrong(**{name: "word " * 1200})]


def test_all_that_is_wrong_is_told_at_once_in_the_order_of_the_fields() -> None:
    found = wrong(
        title="",
        areas=(),
        audience="x" * 201,
        partners="UNICEF: friend",
        links="\n".join(f"https://example.org/{number}" for number in range(11)),
        harm="x" * 1501,
        points=tuple(f"1.{number}" for number in range(1, 13)),
    )
    assert found == [
        ("title", TitleBlank),
        ("areas", AreaMissing),
        ("audience", TextTooLong),
        ("partners", UnknownRole),
        ("links", TooManyOf),
        ("harm", TextTooLong),
        ("points", TooManyOf),
    ]


def test_countries_stand_in_the_setting() -> None:
    found = read(setting="secondary schools, Canada, Maroc, Lyon")
    assert (found.setting, found.countries) == ("secondary schools, Lyon", (Country("CA"), Country("MA")))


def test_the_same_line_twice_counts_once() -> None:
    found = read(links="INI-1\nini-1\nhttps://example.org\nhttps://example.org")
    assert (found.links, found.origins) == (("https://example.org",), ("INI-1",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_practice_is_read_again_as_it_was_written(language: str) -> None:
    words = Spelling(texts_in(language))
    subject = Subject(
        areas=(Area.EDUCATION, Area.YOUTH),
        topics=("sport", "media literacy"),
        countries=(Country("CA"), Country("MA")),
        answers=(Answer(1, 2), Answer(3, 4)),
        youth_led=True,
    )
    record = Record(
        1, RecordKind.PRACTICE, 1, 1, None, Visibility.SERVER, "Clubs", language, subject, None, NOW, NOW, NOW, 1
    )
    kept = Practice(
        record,
        "In short.",
        "pupils",
        "secondary schools, libraries",
        "Line one\nline two",
        "A room.",
        (Partner("UNICEF", PartnerRole.FUNDER), Partner("Project: Hope")),
        ("https://example.org", "https://example.com/a?b=c"),
        "Fewer fights.",
        "Posters.",
        "Small groups.",
        "One evening.",
        "No pictures.",
    )
    found = read_practice(typed_practice(kept, ("INI-7", "CON-2"), words), words)
    assert found.wrong == []
    assert found.subject == subject
    assert found.origins == ("INI-7", "CON-2")
    again = replace(kept, **{name: getattr(found, name) for name in Practice.__slots__ if hasattr(found, name)})
    assert again == kept


def test_regions_that_no_country_says_stay() -> None:
    subject = Subject(regions=(Region.AFRICA, Region.EUROPE), countries=(Country("KE"),))
    assert regions_beside(subject) == (Region.EUROPE,)
