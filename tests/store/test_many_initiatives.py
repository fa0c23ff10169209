"""Many initiatives at once are kept as one by one, found by the same words, and none is where one of them changed."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from sqlalchemy import text, update

from bot.domain.areas import Area, Scope
from bot.domain.countries import Country, Region
from bot.domain.dates import read_date
from bot.domain.groups import StakeholderGroup
from bot.domain.initiatives import Initiative
from bot.domain.partners import Partner, PartnerRole
from bot.domain.records import Answer, Wording
from bot.domain.visibility import Visibility
from bot.store.many_initiatives import Changed, New, made_ready
from bot.store.tables import record
from tests.house import House
from tests.records import initiative

FULL = {
    "areas": (Area.EDUCATION, Area.GENDER),
    "topics": ("media literacy",),
    "regions": (Region.AFRICA, Region.EUROPE),
    "countries": (Country("GH"), Country("ML")),
    "answers": (Answer(1, 3), Answer(1, 5)),
    "youth_led": True,
    "group": StakeholderGroup.YOUTH,
    "partners": (Partner("Ministry", PartnerRole.FUNDER), Partner("Radio")),
    "starts": read_date("2024-03"),
    "ends": read_date("2025"),
    "link": "https://example.org/clubs",
    "wordings": {"fr": Wording("Clubs des médias", "Des jeunes se retrouvent.")},
}
ITS_OWN = {"id", "record_id", "origin"}
TABLES = ("record", "initiative", "record_partner", "record_country", "record_point")


Keep = Callable[..., Awaitable[bool]]


@pytest.fixture(params=["at once", "staged"])
def keep(request: pytest.FixtureRequest, house: House) -> Keep:
    """Writes them; on SQLite in both ways, row by row and from a file beside the database."""

    async def write(new: Sequence[New] = (), changed: Sequence[Changed] = ()) -> bool:
        work = made_ready(house.database.dialect, new, changed)
        if request.param == "at once" or house.database.file is None:
            async with house.database.begin() as tx:
                return await tx.many_initiatives.write(work)
        with TemporaryDirectory() as folder:
            file = Path(folder) / "stage"
            work = work.staged(file)
            async with house.database.beside(file), house.database.begin() as tx:
                return await tx.many_initiatives.write(work)

    return write


async def reserved(house: House, *initiatives: Initiative) -> list[New]:
    async with house.database.begin() as tx:
        ids = await tx.many_initiatives.reserve(len(initiatives))
    return [
        New(replace(each, record=replace(each.record, id=number)), f"row:{number}")
        for number, each in zip(ids, initiatives, strict=True)
    ]


async def index_of(house: House, record_id: int):
    """What the index of words has for a record, and what it should have."""
    async with house.database.read() as tx:
        wanted = await tx.record_texts.read([record_id])
    column = "rowid" if house.database.file else "record_id"
    rows = house.rows(text(f"SELECT {column} AS record_id, title, names, topics, words, marks FROM record_text"))  # noqa: S608 - one of two names
    return [tuple(row) for row in rows if row.record_id == record_id], wanted


async def test_they_are_kept_as_one_by_one(house: House, keep: Keep) -> None:
    one = await initiative(house, house.person(1), "Clubs", **FULL)
    plain = await initiative(house, house.person(1), "Radio", scope=Scope.GLOBAL, regions=())
    new = await reserved(house, one, plain)
    assert [each.initiative.record.id for each in new] == [plain.record.id + 1, plain.record.id + 2]
    assert await keep(new)
    async with house.database.read() as tx:
        found = await tx.initiatives.some(house.person(1), [each.initiative.record.id for each in new])
    assert found == [each.initiative for each in new]
    for before, after in zip((one, plain), found, strict=True):
        for name in TABLES:
            kept = house.kept()[name]
            rows = {
                which: [
                    {key: value for key, value in row.items() if key not in ITS_OWN}
                    for row in kept
                    if which in {row.get("record_id"), row.get("id")}
                ]
                for which in (before.record.id, after.record.id)
            }
            assert rows[before.record.id] == rows[after.record.id], name
    (later,) = await reserved(house, one)
    assert (await initiative(house, house.person(1))).record.id == later.initiative.record.id + 1


async def test_the_first_ones_of_all_get_ids_too(house: House) -> None:
    async with house.database.begin() as tx:
        assert await tx.many_initiatives.reserve(3) == [1, 2, 3]
        assert await tx.many_initiatives.reserve(2) == [4, 5]
    assert (await initiative(house, house.person(1))).record.id == 6


async def test_they_are_found_by_the_same_words_and_marks(house: House, keep: Keep) -> None:
    one = await initiative(house, house.person(1), "Clubs", **FULL)
    new = await reserved(house, one)
    assert await keep(new)
    changed = replace(one, summary="Grandmothers meet.", record=replace(one.record, title="Other clubs"))
    assert await keep(changed=[Changed(one, changed)])
    for record_id in (new[0].initiative.record.id, one.record.id):
        ((_, *kept),), (wanted,) = await index_of(house, record_id)
        assert kept == [wanted.title, wanted.names, wanted.topics, wanted.words, wanted.marks]


async def test_changes_are_kept_with_the_next_version(house: House, keep: Keep) -> None:
    some = [await initiative(house, house.person(1), title, **FULL) for title in ("Clubs", "Radio")]
    after = [
        replace(
            each,
            partners=(),
            link=None,
            record=replace(each.record, subject=replace(each.record.subject, countries=())),
        )
        for each in some
    ]
    assert await keep(changed=[Changed(*each) for each in zip(some, after, strict=True)])
    async with house.database.read() as tx:
        found = await tx.initiatives.some(house.person(1), [each.record.id for each in some])
    assert found == [replace(each, record=replace(each.record, version=2)) for each in after]


@pytest.mark.parametrize(
    "values",
    [
        {"version": 2},
        {"visibility": Visibility.RESTRICTED},
        {"owner_id": None},
    ],
    ids=lambda values: next(iter(values)),
)
async def test_where_one_was_changed_meanwhile_it_is_said(house: House, keep: Keep, values: dict) -> None:
    some = [await initiative(house, house.person(1), title) for title in ("Clubs", "Radio")]
    house.rows(update(record).where(record.c.id == some[1].record.id).values(**values))
    changed = [Changed(each, replace(each, summary="Other")) for each in some]
    assert not await keep(changed=changed)


async def test_who_is_known_by_origin_and_whose_they_are(house: House) -> None:
    seen = await initiative(house, house.person(1), "Clubs")
    hidden = await initiative(house, house.person(2), "Radio", visibility=Visibility.RESTRICTED)
    for each, origin in ((seen, "code:1"), (hidden, "code:2")):
        house.rows(update(record).where(record.c.id == each.record.id).values(origin=origin))
    asked = ["code:1", "code:2", "code:3"]
    async with house.database.read() as tx:
        many = tx.many_initiatives
        found = await many.by_origins(house.person(1), asked)
        assert [(each.id, each.origin, each.mine) for each in found] == [(seen.record.id, "code:1", True)]
        found = await many.by_origins(house.person(3, reviewer=True), asked)
        assert [(each.id, each.mine) for each in found] == [(seen.record.id, False), (hidden.record.id, False)]
        ids = [seen.record.id, hidden.record.id]
        assert [each.id for each in await many.by_ids(house.person(2), ids)] == ids
        assert await many.taken(house.person(1).server_id or 0, ["code:2"])
        assert not await many.taken(house.person(1).server_id or 0, ["code:3"])
