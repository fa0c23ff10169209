"""What is typed into the forms of an initiative, read as it is meant; and written as it would be typed."""

from typing import Final

import pytest

from bot.domain.countries import Country
from bot.domain.errors.record_drafts import UnknownRole
from bot.domain.errors.records import TooManyOf
from bot.domain.languages import LANGUAGES
from bot.domain.partners import Partner, PartnerRole
from bot.domain.record_drafts import cleaned, differing
from bot.domain.records import LinkKind
from bot.domain.typed_initiatives import read_initiative
from bot.domain.typed_lists import (
    Belonging,
    country_names,
    read_belongings,
    read_partner,
    read_topics,
    written_partner,
)
from bot.spelling import Spelling
from bot.texts import texts_in

ENGLISH: Final = Spelling(texts_in("en"))
PARTNERS: Final = {
    "UNICEF": Partner("UNICEF"),
    "- UNICEF : Funder": Partner("UNICEF", PartnerRole.FUNDER),
    "UNICEF: bailleur": Partner("UNICEF", PartnerRole.FUNDER),
    "UNICEF\uff1apartner": Partner("UNICEF"),
    "Project: Hope: technical help": Partner("Project: Hope", PartnerRole.TECHNICAL),
    "The city: accueil": Partner("The city", PartnerRole.HOST),
    "The city:": Partner("The city"),
    "Lab: réalise": Partner("Lab", PartnerRole.IMPLEMENTER),
}
BELONGINGS: Final = {
    "INI-12": Belonging(LinkKind.PART_OF, "INI-12"),
    "part of: INI-12": Belonging(LinkKind.PART_OF, "INI-12"),
    "• Follows : Youth clubs": Belonging(LinkKind.FOLLOWS, "Youth clubs"),
    "follows: Youth clubs: part two": Belonging(LinkKind.FOLLOWS, "Youth clubs: part two"),
    "fait suite à : INI-7": Belonging(LinkKind.FOLLOWS, "INI-7"),
    "Youth clubs: part two": Belonging(LinkKind.PART_OF, "Youth clubs: part two"),
    "com-3": Belonging(LinkKind.CARRIES_OUT, "com-3"),
    "part of: COM-3": Belonging(LinkKind.CARRIES_OUT, "COM-3"),
    "carries out: A club in each school": Belonging(LinkKind.CARRIES_OUT, "A club in each school"),
}


@pytest.mark.parametrize("typed", PARTNERS)
def test_a_partner_is_read_with_what_stands_behind_the_last_colon(typed: str) -> None:
    assert read_partner(typed, ENGLISH) == PARTNERS[typed]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", PartnerRole)
@pytest.mark.parametrize("name", ["UNICEF", "Project: Hope"])
def test_a_partner_is_read_again_as_it_was_written(language: str, role: PartnerRole, name: str) -> None:
    words = Spelling(texts_in(language))
    assert read_partner(written_partner(Partner(name, role), words), words) == Partner(name, role)


def test_what_is_no_role_is_not_taken_for_a_part_of_the_name() -> None:
    with pytest.raises(UnknownRole):
        read_partner("Project: Hope", ENGLISH)
    assert read_partner(" - ", ENGLISH) is None


@pytest.mark.parametrize("typed", BELONGINGS)
def test_what_it_belongs_to_is_read_with_how(typed: str) -> None:
    assert read_belongings(typed, ENGLISH) == (BELONGINGS[typed],)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("link", LinkKind)
def test_how_it_belongs_is_read_again_as_it_was_written(language: str, link: LinkKind) -> None:
    words = Spelling(texts_in(language))
    assert words.link(words.link_word(link)) is link


def test_the_same_line_twice_counts_once_and_too_many_are_refused() -> None:
    assert len(read_belongings("INI-1\nINI-1\n\npart of: INI-1", ENGLISH)) == 1
    with pytest.raises(TooManyOf):
        read_belongings("\n".join(f"INI-{number}" for number in range(1, 12)), ENGLISH)


def test_countries_stand_between_commas_or_are_codes_beside_each_other() -> None:
    assert country_names("Kenya, Côte d'Ivoire;Mali\nFR") == ["Kenya", "Côte d'Ivoire", "Mali", "FR"]
    assert country_names("KE ug ML,  São Tomé & Príncipe,") == ["KE", "ug", "ML", "São Tomé & Príncipe"]
    assert country_names("كينيا، مالي") == ["كينيا", "مالي"]


def test_a_topic_counts_once_whatever_its_case_and_accents() -> None:
    assert read_topics("#Sport, éducation, SPORT; Education") == ("Sport", "éducation")
    with pytest.raises(TooManyOf):
        read_topics(",".join(map(str, range(11))))


def test_a_value_that_is_not_offered_any_more_is_left_out() -> None:
    fields = {"title": ("Clubs",), "areas": ("EDU", "OLD"), "scope": ("old",), "points": ("1.2", "x", "1.2", "2.")}
    read = read_initiative(fields, ENGLISH)
    assert ([each.value for each in read.areas], read.scope) == (["EDU"], None)
    assert [(each.call_id, each.point) for each in read.answers] == [(1, 2)]


def test_what_is_right_is_read_beside_what_is_wrong() -> None:
    fields = {"title": ("Clubs",), "areas": ("EDU",), "countries": ("Kenya, Atlantis, Mali",), "dates": ("soon",)}
    read = read_initiative(fields, ENGLISH)
    assert read.countries == (Country("KE"), Country("ML"))
    assert [each.field for each in read.wrong] == ["countries", "dates"]


def test_blanks_and_what_no_database_holds_are_not_kept() -> None:
    assert cleaned({"title": (" ",), "lead": ("A\x00b",), "areas": (), "marks": ("youth", "")}) == {
        "lead": ("Ab",),
        "marks": ("youth",),
    }


def test_only_the_fields_that_differ_are_compared() -> None:
    found = differing(
        {"title": ("A",), "lead": ("L",)}, {"title": ("B",), "lead": ("L",), "link": ("x",)}, ("title", "lead", "link")
    )
    assert [(each.field, each.theirs, each.mine) for each in found] == [("title", ("A",), ("B",)), ("link", (), ("x",))]
