"""What is wrong in a file of initiatives is said row by row, and tells nothing of what its reader may not see."""

import pytest

from bot.domain.countries import COUNTRIES
from bot.domain.exchange import UnknownColumn
from bot.domain.visibility import Visibility
from tests.exchanging import all_of, as_csv, furnished, look, rows_out, table, take_in
from tests.house import NEIGHBOUR, House
from tests.records import initiative


async def test_a_change_without_its_date_is_told(house: House) -> None:
    who = await furnished(house)
    for updated in ({}, {"updated": ""}):
        row = {"reference": "INI-1", "status": "ended"} | updated
        assert (await look(house, who, table(row, title="Clubs"))).what[-1][2] == "row-undated"
    ahead = table({"reference": "INI-1", "status": "ended", "updated": "2027-01-01"}, title="Clubs")
    assert (await look(house, who, ahead)).what[-1][2] == "updated-ahead"


async def test_what_is_not_theirs_and_what_is_not_there_are_told_alike(house: House) -> None:
    who = await furnished(house)
    hidden = await initiative(house, house.person(2), "Hidden", visibility=Visibility.RESTRICTED)
    rows = [
        {"reference": "INI-3", "title": "Of another", "summary": "Mine now"},
        {"reference": hidden.reference, "title": "Hidden"},
        {"reference": "INI-999999", "title": "Nothing"},
        {"reference": "COM-1", "title": "A commitment"},
    ]
    answer = await look(house, who, table(*rows, updated="2026-03-03"))
    assert {what for _, _, what in answer.what} == {"reference-unknown"}
    said = [each.split(": ", 1)[1] for each in answer.said]
    leave = "Leave the cell empty for a new one, or give a code of your own."
    words = f"There is no initiative “{{}}” that you can see and change. {leave}"
    assert said == [words.format(row["reference"]) for row in rows]


async def test_an_own_code_that_others_hide_tells_nothing(house: House) -> None:
    other = house.person(2)
    await take_in(house, other, table({"reference": "NGO-7", "title": "Secret", "visibility": "restricted"}))
    who = house.person(1)
    assert (await take_in(house, who, table({"reference": "NGO-7", "title": "Mine"}))).counts == (1, 0, 0, 0)
    assert [each.record.title for each in await all_of(house, who)] == ["Mine"]
    reviewer = house.person(3, reviewer=True)
    assert (await look(house, reviewer, table({"reference": "NGO-7", "title": "Theirs"}))).counts == (1, 0, 0, 0)
    assert [row["own_code"] for row in await rows_out(house, who)] == ["NGO-7"]
    assert await rows_out(house, house.person(5, NEIGHBOUR)) == []


async def test_a_row_like_one_that_others_look_after_is_told_by_name(house: House) -> None:
    await take_in(house, house.person(2, reviewer=True), table({"title": "Clubs"}))
    who = house.person(1)
    assert (await take_in(house, who, table({"title": "Clubs"}))).counts == (0, 0, 1, 0)
    answer = await look(house, who, table({"title": "Clubs", "summary": "Other"}))
    assert answer.what == [(2, "", "row-theirs")]
    assert "INI-1 has the same title" in answer.said[0]


async def test_one_reference_twice_names_both_rows(house: House) -> None:
    who = await furnished(house)
    answer = await look(house, who, as_csv([*await rows_out(house, who), *(await rows_out(house, who))[:1]]))
    assert answer.what == [(7, "reference", "row-twice"), (2, "reference", "row-twice")]
    codes = table({"reference": "A", "title": "x"}, {"title": "y"}, {"reference": "A", "title": "z"}, {"title": "Y!"})
    assert (await look(house, who, codes)).what == [
        (4, "reference", "row-twice"),
        (2, "reference", "row-twice"),
        (5, "reference", "row-alike"),
        (3, "reference", "row-alike"),
    ]


async def test_who_sees_it_is_not_changed_by_a_file(house: House) -> None:
    who = await furnished(house)
    rows = [row | {"visibility": "network"} for row in await rows_out(house, who) if row["title"] == "Clubs"]
    assert (await look(house, who, as_csv(rows))).what == [(2, "visibility", "visibility-fixed")]
    new = table({"title": "x", "visibility": "network"}, {"title": "y", "visibility": "restricted"})
    assert (await look(house, who, new)).what == [(2, "visibility", "visibility-network")]
    await take_in(house, who, table({"title": "y", "visibility": "restricted"}))
    assert (await all_of(house, who))[-1].record.visibility is Visibility.RESTRICTED


async def test_where_one_row_is_wrong_nothing_is_taken_in(house: House) -> None:
    who = house.person(1)
    data = table({"title": "Clubs"}, {"title": "Radio", "start": "31 February"}, {"title": ""})
    for answer in (await look(house, who, data), await take_in(house, who, data)):
        assert answer.counts == (1, 0, 0, 2)
        assert answer.problems == [
            {"Row": "3", "Column": "start", "Problem": answer.said[0].split(": ", 1)[1]},
            {"Row": "4", "Column": "title", "Problem": "The title is missing. Every new initiative needs one."},
        ]
        assert answer.outcome.imported is False
    assert await all_of(house, who) == []


async def test_rows_without_a_title_are_not_taken_for_one_another(house: House) -> None:
    answer = await look(house, house.person(1), table({"title": ""}, {"title": " "}))
    assert answer.what == [(2, "title", "title-missing"), (3, "title", "title-missing")]


async def test_every_problem_is_in_the_file_and_the_first_ones_in_the_answer(house: House) -> None:
    rows = [{"title": f"{number}", "areas": "EDI", "status": "?", "link": "x"} for number in range(40)]
    answer = await look(house, house.person(1), table(*rows), language="fr")
    assert (answer.outcome.problems, len(answer.problems), len(answer.outcome.first_problems)) == (120, 120, 10)
    said = "«\u00a0EDI\u00a0» n’est pas connu ici. Vouliez-vous dire EDU, DIA\u00a0?"
    assert answer.problems[0] == {"Ligne": "2", "Colonne": "areas", "Problème": said}


WRONG = {
    "ends before it starts": ({"start": "2025", "end": "2024"}, "end: It would end (2024) before it starts (2025)."),
    "1066": ({"start": "1066"}, "start: The year 1066 cannot be right: it must be from 1945 to 2100."),
    "31 February": ({"start": "2024-02-31"}, "start: There is no 2024-02-31 in the calendar."),
    "next spring": ({"end": "next spring"}, "end: “next spring” is not a date that Accord understands."),
    "unknown country": ({"countries": "GH; Ganna"}, "countries: “Ganna” is not known here. Did you mean GH (Ghana)"),
    "too many countries": ({"countries": ";".join(COUNTRIES[:61])}, "countries: 61 countries are more than the 60"),
    "too many partners": (
        {"partners": ";".join(f"P{n}" for n in range(21))},
        "partners: 21 partners are more than",
    ),
    "too many topics": ({"topics": ";".join(f"t{n}" for n in range(11))}, "topics: 11 topics are more than the 10"),
    "a point that is not there": ({"points": "1; 2; 9"}, "points: CALL-1 has no point 9: its points go from 1 to 5"),
    "unclear point": (
        {"points": "CALL-9.1"},
        "points: “CALL-9.1” is no point of a Call. Write the Call and",
    ),
    "unknown role": ({"partners": "UNICEF: fundr"}, "partners: “fundr” is not what partners do."),
    "unknown area": ({"areas": "Sport"}, "areas: “Sport” is not known here."),
    "no area": ({"areas": ""}, "areas: At least one priority area is needed, such as EDU or “Empowering youth”."),
    "unclear mark": ({"youth_led": "perhaps"}, "youth_led: “perhaps” is neither yes nor no."),
    "a link with a user": ({"link": "https://me@example.org"}, "link: “https://me@example.org” is not a link"),
    "no link": ({"link": "javascript:alert(1)"}, "link: “javascript:alert(1)” is not a link that Accord can show"),
    "a formula": (
        {"title": "=1+1"},
        "title: It would notify people, or begins with a sign that spreadsheets take for",
    ),
    "a title of signs": ({"title": "🎉🎉"}, "title: The title has no letter or digit. Write it out."),
    "a long title": ({"title": "x" * 151}, "title: The title has 151 characters; 150 fit."),
    "a long text": ({"summary": "x" * 1501}, "summary: The text has 1,501 characters; 1,500 fit."),
    "a long name": ({"lead": "x" * 101}, "lead: A name in it has 101 characters; 100 fit."),
    "a hidden sign": ({"lead": "x\u202ey"}, "lead: It holds invisible characters, or some that reverse the text."),
    "a long code": ({"reference": "x" * 61}, "reference: A code of your own has at most 60 characters."),
    "no moment": ({"updated": "yesterday"}, "updated: “yesterday” is no moment that Accord can read."),
    "a language": ({"language": "tlh"}, "language: “tlh” is not known here. Did you mean en, fr?"),
    "zeros": ({"summary": "a\x00b"}, "summary: The cell holds characters that no text has: it was damaged on its way."),
}


@pytest.mark.parametrize("case", WRONG)
async def test_what_is_wrong_with_a_cell_is_said_with_its_place(house: House, case: str) -> None:
    cells, said = WRONG[case]
    answer = await look(house, house.person(1), table({"title": "Clubs"} | cells))
    assert [each for each in answer.said if each.startswith(f"2 {said}")], answer.said
    assert answer.outcome.made == 0


async def test_a_column_that_nobody_knows_is_named_and_the_rest_is_taken_in(house: House) -> None:
    done = await take_in(house, house.person(1), table({"title": "Clubs", "Budget": "5", "Statsu": "running"}))
    assert done.outcome.unknown_columns == [UnknownColumn("Budget"), UnknownColumn("Statsu", "status")]
    assert done.outcome.imported
