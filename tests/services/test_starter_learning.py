"""Starter conferences and practices: their lineage, as precise as their sources, in both languages."""

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.domain.conferences import Claimed, Conference, ConferenceKind, ConferenceStatus, Turn
from bot.domain.dates import When
from bot.domain.errors import ContentRefused
from bot.domain.languages import LANGUAGES
from bot.domain.partners import Partner, PartnerRole
from bot.domain.practices import Label, Practice
from bot.domain.record_filters import RecordFilter
from bot.domain.records import Answer, LinkKind
from bot.domain.visibility import Visibility
from bot.services.starter_content import BUNDLED, LoadedContent
from tests import records
from tests.house import GUEST, House

INITIATIVES, CONFERENCES, PRACTICES = BUNDLED
QUEBEC = "Internet and the radicalization of youth: preventing, acting and living together"
MONGOLIA = "High-level Inter-Regional Conference on the “Whole-of-Society Approach”"


async def begin(house: House, *, wanted: bool = True) -> None:
    await house.services.starter_content.begin_with(BUNDLED, wanted=wanted)


def changed(house: House, bundled: Path, change: Callable[[str], str]) -> Path:
    """A bundled file with something changed in it."""
    file = house.folder / bundled.name
    file.write_text(change(bundled.read_text(encoding="utf-8")), encoding="utf-8")
    return file


async def conference(house: House, title: str) -> Conference:
    """A conference by its title, as a guest sees it."""
    who = house.person(1, GUEST)
    async with house.database.read() as tx:
        found = await tx.records.titled(who, title)
        kept = await tx.conferences.find(who, found.id) if found else None
    assert kept is not None
    return kept


async def practice(house: House, title: str) -> Practice:
    """A good practice by its title, as a guest sees it."""
    who = house.person(1, GUEST)
    async with house.database.read() as tx:
        found = await tx.records.titled(who, title)
        kept = await tx.practices.find(who, found.id) if found else None
    assert kept is not None
    return kept


def lineage(house: House) -> set[tuple[str, str, str]]:
    """Every link, by the titles at its ends."""
    kept = house.kept()
    titles = {row["id"]: row["title"] for row in kept["record"]}
    return {(titles[row["from_id"]], row["kind"], titles[row["to_id"]]) for row in kept["record_link"]}


def titles(house: House) -> set[str]:
    return {row["title"] for row in house.kept()["record"]}


async def test_the_conference_of_the_call_is_as_its_sources_tell_it(house: House) -> None:
    await begin(house)
    quebec = await conference(house, QUEBEC)
    assert (quebec.kind, quebec.status) == (ConferenceKind.CONFERENCE, ConferenceStatus.HELD)
    assert (quebec.times.starts, quebec.times.ends, quebec.times.zone) == (When(2016, 10, 30), When(2016, 11, 1), None)
    assert quebec.claimed == Claimed(500, "the text of Québec’s Call for Action")
    assert quebec.partners[0] == Partner("Gouvernement du Québec", PartnerRole.HOST)
    record = quebec.record
    assert record.title_in("fr").startswith("Internet et la radicalisation des jeunes\u00a0: prévenir")
    assert record.text_in("fr", "claimed_source", "") == "le texte de l’Appel de Québec"
    assert record.text_in("fr", "summary", quebec.summary).startswith("La Conférence Québec-UNESCO")
    assert set(record.source) == set(LANGUAGES)
    came = [(row["kind"], row["said"], row["call_id"]) for row in house.kept()["outcome"]]
    assert ("call", "", 1) in came
    assert len(came) == 2


async def test_june_2015_is_not_the_first_of_june(house: House) -> None:
    await begin(house)
    first = await conference(house, "Youth and the Internet: Fighting Radicalization and Extremism")
    assert first.times.starts == When(2015, 6)
    assert (first.times.first_day, first.times.last_day) == (date(2015, 6, 1), date(2015, 6, 30))
    assert (first.place, first.claimed) == ("", None), "neither its city nor how many came is in the source"


async def test_all_of_it_is_past_and_what_was_an_idea_stays_one(house: House) -> None:
    await begin(house)
    rows = house.kept()["conference"]
    assert len(rows) == 16
    assert all(row["last_day"] is None or row["last_day"] <= "2019-06-21" for row in rows)
    proposed = {row["record_id"] for row in rows if row["status"] == ConferenceStatus.PROPOSED}
    named = {row["title"] for row in house.kept()["record"] if row["id"] in proposed}
    assert named == {
        "United Nations youth summit (an idea of 2017)",
        "Expert meeting to prepare the Québec–UNESCO conference",
    }
    assert {row["kind"] for row in rows} == set(ConferenceKind)
    ahead = await house.services.conferences.page(house.person(1), RecordFilter(turns=(Turn.AHEAD,)), 0)
    assert (ahead.page.total, ahead.page.rows) == (0, ()), "nothing of it is announced as coming"


async def test_how_one_led_to_another_is_told_across_the_files(house: House) -> None:
    await begin(house)
    links = lineage(house)
    assert (QUEBEC, LinkKind.FOLLOWS, "Youth and the Internet: Fighting Radicalization and Extremism") in links
    assert ("Expert meeting to prepare the Québec–UNESCO conference", LinkKind.PREPARES, QUEBEC) in links
    followed = {to for what, kind, to in links if (what, kind) == (MONGOLIA, LinkKind.FOLLOWS)}
    assert len(followed) == 4
    assert ("Credible messengers", LinkKind.COMES_OUT_OF) in {(what, kind) for what, kind, _ in links}
    series = {row["series_folded"] for row in house.kept()["conference"]} - {""}
    assert len(series) == 1


async def test_a_practice_that_a_document_names_is_submitted_and_reads_in_both_languages(house: House) -> None:
    await begin(house)
    told = await practice(house, "Credible messengers")
    assert told.label is Label.SUBMITTED
    assert (told.record.visibility, told.record.owner_id) == (Visibility.NETWORK, None)
    assert told.record.subject.answers == (Answer(1, 3),)
    assert told.not_worked == "", "the report does not tell"
    for name in ("summary", "audience", "setting", "method", "evidence", "limits", "harm"):
        own = getattr(told, name)
        assert own
        assert told.record.text_in("en", name, own) == own
        assert told.record.text_in("fr", name, own) != own, name


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("messagers crédibles", "Credible messengers"),
        ("Oulan-Bator", MONGOLIA),
        ("éducation aux médias", "Media and information literacy"),
    ],
)
async def test_it_is_found_by_french_words(house: House, typed: str, title: str) -> None:
    await begin(house)
    assert title in repr(await house.services.finding.find(house.person(1), typed))


async def test_beginning_again_changes_nothing(house: House) -> None:
    await begin(house)
    before = house.kept()
    house.clock.move(days=3)
    await begin(house)
    assert house.kept() == before


async def test_what_a_changed_file_says_of_lineage_and_outcomes_is_followed_and_stays_untouched(house: House) -> None:
    await begin(house)

    def other(text: str) -> str:
        text = text.replace('follows = ["youth-and-the-internet-2015"]', 'follows = ["expert-retreat-2017"]')
        return text.replace('{ kind = "call" }', '{ kind = "recommendation", name = "Meet again" }')

    for change in (other, lambda text: text):
        house.clock.move(days=3)
        done = await house.services.starter_content.load(changed(house, CONFERENCES, change))
        assert done == LoadedContent(changed=1, left=15)
        followed = {to for what, kind, to in lineage(house) if (what, kind) == (QUEBEC, LinkKind.FOLLOWS)}
        assert len(followed) == 1
    assert ("call", 1) in {(row["kind"], row["call_id"]) for row in house.kept()["outcome"]}
    assert (await conference(house, QUEBEC)).sequence == 0, "what came of it is nothing for a calendar"


async def test_a_calendar_hears_of_other_dates(house: House) -> None:
    await begin(house)
    file = changed(house, CONFERENCES, lambda text: text.replace('"2016-10-30"', '"2016-10-31"'))
    await house.services.starter_content.load(file)
    assert (await conference(house, QUEBEC)).sequence == 1


async def test_links_among_themselves_are_nobodys_touch(house: House) -> None:
    await begin(house)
    assert len(titles(house)) == 35
    await begin(house, wanted=False)
    assert house.kept()["record"] == []
    await begin(house)
    assert len(titles(house)) == 35


async def test_what_somebody_belongs_to_stays(house: House) -> None:
    await begin(house)
    whole = await practice(house, "Credible messengers")
    summit = await conference(house, "United Nations youth summit (an idea of 2017)")
    messengers = await records.practice(house, house.person(2), "Messengers of ours")
    await records.adaptation(house, house.person(2), whole.record.id)
    async with house.database.begin() as tx:
        await tx.records.link(messengers.record.id, LinkKind.COMES_OUT_OF, summit.record.id)
    await begin(house, wanted=False)
    assert titles(house) == {
        "Credible messengers",
        "United Nations youth summit (an idea of 2017)",
        "Messengers of ours",
        "Youth House – Lyon",
    }
    await begin(house)
    assert len(titles(house)) == 37


def one(noun: str, more: str = "", **said: Any) -> str:
    """The least that a record of a noun says in a file."""
    own = {"practice": "[practice.method]\nen = 'How'\nfr = 'Comment'", "conference": ""}[noun]
    fixed = {"practice": "", "conference": "kind = 'conference'\nstatus = 'held'"}[noun]
    slug = said.get("slug", "one")
    texts = "\n".join(f"[{noun}.{name}]\nen = 'A'\nfr = 'Un'" for name in ("title", "summary", "source"))
    return f"[[{noun}]]\nslug = '{slug}'\nareas = ['EDU']\nknown_at = '2017'\n{fixed}\n{more}\n{texts}\n{own}\n"


async def load(house: House, text: str) -> LoadedContent:
    file = house.folder / "ours.toml"
    file.write_text(f"call = 'CALL-1'\n{text}", encoding="utf-8")
    return await house.services.starter_content.load(file)


async def test_a_file_may_hold_several_nouns_that_name_each_other_and_bundled_ones(house: House) -> None:
    await begin(house)
    both = one("practice", "comes_out_of = ['two', 'conferences/quebec-unesco-2016']") + one("conference", slug="two")
    assert await load(house, both) == LoadedContent(added=2)
    assert await load(house, both) == LoadedContent(left=2)
    assert sum(what == "A" for what, _, _ in lineage(house)) == 2


@pytest.mark.parametrize(
    ("text", "where", "problem"),
    [
        (one("practice", "comes_out_of = ['three']"), "one", "there is no record three"),
        (one("practice", "comes_out_of = ['conferences/none']"), "one", "there is no record conferences/none"),
        (one("practice") + one("conference"), "", "a slug stands for one record: one"),
        (one("practice", "label = 'inspiring'"), "practice.1.label", "not permitted"),
        (one("practice", "pages = ['javascript:alert(1)']"), "practice.1.pages.1", "pattern"),
        (one("conference", "starts = '2019-06-21'\nends = '2019-06-20'"), "conference.1", "EndsBeforeStart"),
        (one("conference", "starts = '2019-01-01'\nends = '2019-12-31'"), "conference.1", "at most 60 days"),
        (one("conference", "starts = '2019-02-30'"), "conference.1.starts", "a date cannot be right"),
        (one("conference", "outcomes = [{kind = 'document'}]"), "conference.1.outcomes.1", "needs one"),
        (one("conference", "claimed = {number = 0}"), "conference.1.claimed.number", "greater than or equal to 1"),
    ],
)
async def test_a_wrong_file_is_refused_as_a_whole(house: House, text: str, where: str, problem: str) -> None:
    with pytest.raises(ContentRefused) as refused:
        await load(house, text)
    said = refused.value.data()
    assert said["where"] == (f"ours.toml: {where}" if where else "ours.toml")
    assert problem in str(said["problem"])
    assert house.kept()["record"] == []


async def test_processes_that_start_at_once_keep_each_record_once(house: House) -> None:
    await asyncio.gather(*(begin(house) for _ in range(4)))
    assert len(house.kept()["record"]) == 35
