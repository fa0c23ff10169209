"""What an edition lists, and which gaps it names: everyone gets a share, and nothing comes twice while more is left."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import AREAS, REGIONS, Area
from bot.domain.choosing import entry_of, in_order, told_of
from bot.domain.countries import Country, Region
from bot.domain.coverage import CELLS, Cell, Place
from bot.domain.digests import About, DigestFilter, Section
from bot.domain.edition_figures import figures_of, read_figures
from bot.domain.editions import MOST_LISTED, MOST_TOLD, Composed, Steps
from bot.domain.gaps import MOST_GAPS, next_gaps
from bot.domain.news import Candidate, Outlook
from bot.domain.records import RecordKind

UNTIL = datetime(2026, 3, 9, 8, tzinfo=UTC)
SINCE = UNTIL - timedelta(days=7)
OUTLOOK = Outlook(SINCE, UNTIL, SINCE, UNTIL.date(), date(2026, 3, 23))
KINDS = (RecordKind.CONFERENCE, RecordKind.PRACTICE, RecordKind.INITIATIVE)
SECTIONS = (Section.CONFERENCES, Section.PRACTICES, Section.INITIATIVES)
# Of these areas and regions there are as many cells as may be gaps.
GAPS = (len(AREAS) - 1) * len(REGIONS)


def told(*counts: int) -> Composed:
    """What an edition tells of so many conferences, practices and initiatives."""
    kinds = [kind for kind, many in zip(KINDS, counts, strict=True) for _ in range(many)]
    news = (
        Candidate(number, kind, 1, About(), UNTIL - timedelta(minutes=number), None, None)
        for number, kind in enumerate(kinds, start=1)
    )
    entries = [entry for each in news if (entry := entry_of(each, OUTLOOK, at_home=True)) is not None]
    items, beyond = told_of(in_order(entries), SECTIONS)
    return Composed(SINCE, UNTIL, items, beyond=beyond)


@given(st.lists(st.integers(0, 400), min_size=3, max_size=3))
def test_each_section_gets_its_share_and_nothing_is_lost(counts: list[int]) -> None:
    composed = told(*counts)
    listed = Counter(each.section for each in composed.items if each.listed)
    kept = Counter(each.section for each in composed.items)
    assert listed.total() == min(sum(counts), MOST_LISTED)
    assert kept.total() == min(sum(counts), MOST_LISTED + MOST_TOLD)
    for section, many in zip(SECTIONS, counts, strict=True):
        assert kept[section] + composed.beyond.get(section, 0) == many
        assert listed[section] >= min(many, MOST_LISTED // len(SECTIONS))


def test_the_latest_comes_first_and_what_is_listed_before_the_rest() -> None:
    composed = told(0, 30, 0)
    assert [each.record_id for each in composed.items] == list(range(1, 31))
    assert [each.listed for each in composed.items] == [True] * MOST_LISTED + [False] * 5


def test_what_an_edition_kept_is_read_back_and_alike_only_where_it_tells_the_same() -> None:
    gaps = (Cell(Area.YOUTH, Place(Region.ASIA)), Cell(Area.GENDER, Place()))
    composed = Composed(SINCE, UNTIL, told(2, 0, 0).items, Steps(initiatives=3, stale=1), gaps, beyond={SECTIONS[1]: 4})
    kept = read_figures(figures_of(composed))
    assert (kept.steps, kept.gaps, kept.beyond, kept.entries) == (composed.steps, gaps, composed.beyond, 2)
    same, other = (figures_of(told(many, 0, 0))["alike"] for many in (2, 1))
    assert (figures_of(told(2, 0, 0))["alike"] == same, same == other) == (True, False)
    assert read_figures({}) == read_figures(figures_of(Composed(SINCE, UNTIL)))


def test_gaps_come_by_every_cell_before_one_comes_again() -> None:
    seen: list[Cell] = []
    for _ in range(GAPS // MOST_GAPS):
        seen += next_gaps((), DigestFilter(), seen[-MOST_GAPS:])
    assert len(set(seen)) == len(seen) == GAPS
    assert next_gaps((), DigestFilter(), seen[-MOST_GAPS:]) == tuple(seen[:MOST_GAPS])


def test_gaps_of_last_time_come_again_only_where_no_others_are_left() -> None:
    left = [
        (Area.YOUTH, Place(Region.ASIA)),
        (Area.GENDER, Place(Region.AFRICA)),
        (Area.DIALOGUE, Place(Region.EUROPE)),
    ]
    known = [number for number, cell in enumerate(CELLS) if cell not in left]
    first = next_gaps(known, DigestFilter(), ())
    assert {(each.area, each.place) for each in first} == set(left)
    assert next_gaps(known, DigestFilter(), first[:1])[-1] == first[0]
    assert next_gaps(range(len(CELLS)), DigestFilter(), first) == ()


def test_gaps_are_of_the_areas_and_regions_that_are_asked_for() -> None:
    wanted = DigestFilter(areas=(Area.YOUTH, Area.GENDER), countries=(Country("CA"),))
    found = next_gaps((), wanted, ())
    assert {(each.area, each.place.region) for each in found} == {
        (Area.YOUTH, Region.AMERICAS),
        (Area.GENDER, Region.AMERICAS),
    }
