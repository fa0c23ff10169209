"""A calendar from anyone is read entry by entry: when it is, in any encoding, with what is to be known of it."""

from datetime import time
from pathlib import Path

import pytest

from bot.domain.areas import Area
from bot.domain.conferences import ConferenceStatus, Times
from bot.domain.dates import When
from bot.files.ics_lines import LONGEST_LINE
from tests.calendars import calendar_of, entry, only, read, remarked

MAY_12 = When(2027, 5, 12)


@pytest.mark.parametrize(
    ("lines", "times"),
    [
        (["DTSTART;VALUE=DATE:20270512"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270513"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270515"], Times(MAY_12, When(2027, 5, 14))),
        # Some programs write the last day itself.
        (["DTSTART;VALUE=DATE:20270512", "DTEND;VALUE=DATE:20270512"], Times(MAY_12)),
        (["DTSTART;VALUE=DATE:20270512", "DURATION:P3D"], Times(MAY_12, When(2027, 5, 14))),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DURATION:PT90M"],
            Times(MAY_12, None, time(9), time(10, 30), "Europe/Paris"),
        ),
        # Hours go on over a change of the clocks, days by the calendar.
        (
            ["DTSTART;TZID=Europe/Paris:20270327T220000", "DURATION:PT6H"],
            Times(When(2027, 3, 27), When(2027, 3, 28), time(22), time(5), "Europe/Paris"),
        ),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DTEND;TZID=America/Toronto:20270512T090000"],
            Times(MAY_12, None, time(9), time(15), "Europe/Paris"),
        ),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090000", "DTEND:20270512T100000Z"],
            Times(MAY_12, None, time(9), time(12), "Europe/Paris"),
        ),
        # By the clock of the server: the instant is the same.
        (
            ["DTSTART:20270512T220000Z", "DTEND:20270512T230000Z"],
            Times(When(2027, 5, 13), None, time(1), time(2), "Africa/Nairobi"),
        ),
        (
            ["DTSTART:20270512T090000", "DTEND:20270512T100000"],
            Times(MAY_12, None, time(9), time(10), "Africa/Nairobi"),
        ),
        (
            ['DTSTART;TZID="W. Europe Standard Time":20270512T090000', "DTEND;TZID=Europe/Berlin:20270512T100000"],
            Times(MAY_12, None, time(9), time(10), "Europe/Berlin"),
        ),
        (
            ["DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20270512T090000", "DURATION:PT1H"],
            Times(MAY_12, None, time(9), time(10), "Europe/Paris"),
        ),
        (["DTSTART;TZID=Etc/UTC:20270512T090000", "DURATION:PT1H"], Times(MAY_12, None, time(9), time(10), "UTC")),
        (
            ["DTSTART;TZID=Europe/Paris:20270512T090059", "DURATION:PT1H"],
            Times(MAY_12, None, time(9), time(10), "Europe/Paris"),
        ),
    ],
)  # fmt: skip
def test_when_it_is(tmp_path: Path, lines: list[str], times: Times) -> None:
    assert only(tmp_path, calendar_of(entry(*lines[1:], starts=lines[0]))).times == times


def test_a_zone_of_the_file_s_own_is_known_by_the_place_it_names(tmp_path: Path) -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Custom\nX-LIC-LOCATION:Asia/Seoul\nEND:VTIMEZONE\n"
    calendar = calendar_of(entry("DURATION:PT1H", starts="DTSTART;TZID=Custom:20270512T090000"), head=zone)
    assert only(tmp_path, calendar).times.zone == "Asia/Seoul"


def test_instants_are_told_by_the_clock_that_the_calendar_is_kept_in(tmp_path: Path) -> None:
    lines = entry("DTEND:20270512T100000Z", starts="DTSTART:20270512T090000Z")
    kept = only(tmp_path, calendar_of(lines, head="X-WR-TIMEZONE:Europe/Paris\n"))
    assert kept.times == Times(MAY_12, None, time(11), time(12), "Europe/Paris")
    kept = only(tmp_path, calendar_of(lines, head="X-WR-TIMEZONE:Nowhere\n"))
    assert kept.times == Times(MAY_12, None, time(12), time(13), "Africa/Nairobi")


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["DTSTART:20270512T090000", "DTEND:20270512T100000"], [("DTSTART", "entry-floating")]),
        (["DTSTART;TZID=Europe/Paris:20270512T090000"], [("DTSTART", "entry-no-end")]),
        (["DTSTART;TZID=Europe/Paris:20271031T023000", "DURATION:PT3H"], [("DTSTART", "entry-twice")]),
        (["DTSTART:20270512", "URL:javascript:alert(1)"], [("URL", "entry-link-left-out")]),
        (["DTSTART:20270512", "URL:ftp://example.org/x"], [("URL", "entry-link-left-out")]),
        (["DTSTART:20270512", f"DESCRIPTION:{'x' * 1501}"], [("DESCRIPTION", "entry-shortened")]),
        (["DTSTART:20270512", f"LOCATION:{'x' * 201}"], [("LOCATION", "entry-shortened")]),
        (["DTSTART:20270512", "DTEND:20270513"], []),
    ],
)
def test_what_is_to_be_known_of_an_entry_is_told(tmp_path: Path, lines: list[str], said: list[tuple[str, str]]) -> None:
    assert remarked(tmp_path, calendar_of(entry(*lines[1:], starts=lines[0]))) == said


def test_it_is_read_in_any_encoding(tmp_path: Path) -> None:
    calendar = calendar_of(entry(title="Été à Montréal"))
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        assert only(tmp_path, calendar.encode(encoding)).title == "Été à Montréal", encoding
    judged, left = read(tmp_path, calendar.encode("cp1252"))
    assert judged[0].name == "Été à Montréal"
    assert left.notes == ["import-note-western"]


def test_lines_may_be_folded_between_the_bytes_of_a_letter(tmp_path: Path) -> None:
    whole = calendar_of(entry(title="日本語" * 20)).encode()
    folded = b"\r\n".join(
        b"\r\n ".join(line[at : at + 7] for at in range(0, len(line), 7)) for line in whole.split(b"\r\n")
    )
    assert only(tmp_path, folded).title == "日本語" * 20


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_lines_end_as_they_end_anywhere(tmp_path: Path, end: str) -> None:
    assert only(tmp_path, calendar_of(entry()).replace("\r\n", end)).title == "A meeting"


def test_a_line_of_megabytes_is_cut(tmp_path: Path) -> None:
    for calendar in (
        calendar_of(entry(f"DESCRIPTION:{'x' * 3_000_000}")),
        calendar_of(entry("DESCRIPTION:" + "\n ".join(["x" * 70] * 40_000))),
    ):
        kept = only(tmp_path, calendar)
        assert len(kept.summary) == 1500
        assert max(map(len, (tmp_path / "joined").read_bytes().split(b"\n"))) <= LONGEST_LINE


def test_what_stands_inside_an_entry_is_not_taken_for_the_entry(tmp_path: Path) -> None:
    alarm = "BEGIN:VALARM\nACTION:EMAIL\nSUMMARY:Alarm\nATTENDEE:mailto:x@example.org\nTRIGGER:-PT1H\nEND:VALARM"
    (judged,), left = read(tmp_path, calendar_of(entry(alarm, "ATTACH:http://example.org/secret")))
    assert judged.name == "A meeting"
    assert (left.people, left.files) == (0, 1)


def test_a_file_may_hold_several_calendars(tmp_path: Path) -> None:
    cancelled = calendar_of(entry(uid="2"), head="METHOD:CANCEL\n")
    judged, _ = read(tmp_path, calendar_of(entry()) + cancelled)
    assert [(each.number, each.entry.status) for each in judged if each.entry] == [
        (1, ConferenceStatus.CONFIRMED),
        (2, ConferenceStatus.CANCELLED),
    ]


def test_areas_are_known_by_their_names_and_other_categories_are_topics(tmp_path: Path) -> None:
    lines = ("CATEGORIES:Education\\, skills development and employment,media literacy", "CATEGORIES:YTH,x" + "y" * 60)
    kept = only(tmp_path, calendar_of(entry(*lines)))
    assert kept.areas == (Area.EDUCATION, Area.YOUTH)
    assert kept.topics == ("media literacy",)
