"""The log of changes: each reads what is theirs to read, and nobody reads who signed."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, text

from bot.domain.actor import Actor
from bot.domain.audit import ChangesPage, Log, Mark, Towards
from bot.domain.errors import NotAllowed, ServerOnly
from bot.domain.signatures import ShowAs
from bot.services.changes import PAGE
from bot.store.changes import of_server
from bot.store.tables import audit
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.services.test_statements import counted


async def read(house: House, actor: Actor | None = None, *asked: Any) -> ChangesPage:
    return await house.services.changes.changes(actor or house.admin(), *asked)


def actions(page: ChangesPage) -> list[str]:
    return [line.action for line in page.lines]


def write(house: House, lines: int, *, server_id: int | None = HOME, action: str = "card.posted") -> None:
    """So many lines, three at a time."""
    at = house.clock()
    values = [
        {
            "at": at + timedelta(seconds=number // 3),
            "server_id": server_id,
            "action": action,
            "subject": "CALL-1",
            "detail": {},
        }
        for number in range(lines)
    ]
    for start in range(0, lines, 100):
        house.rows(insert(audit).values(values[start : start + 100]))


async def turned(house: House, page: ChangesPage, towards: Towards, actor: Actor | None = None) -> ChangesPage:
    """The page that a button of a page leads to."""
    line = page.lines[0] if towards is Towards.NEWER else page.lines[-1]
    return await read(house, actor, page.log, Mark(towards, line.id))


@pytest.mark.parametrize("may", [{"reviewer": True}, {"admin": True}])
async def test_organisers_read_what_was_changed_in_their_server_the_newest_first(
    house: House, may: dict[str, bool]
) -> None:
    signed = await house.sign(house.person(1), show=ShowAs.NAME)
    await house.set_up(HOME)
    house.clock.move(minutes=1)
    await house.services.signatories.hide(house.person(2, reviewer=True), None, signed.signature.id)
    page = await read(house, house.person(3, **may))
    assert actions(page) == ["signature.hidden", "server.set_up", "server.admitted"]
    assert (page.log, page.logs, page.newer, page.older) == (Log.SERVER, (Log.SERVER,), False, False)
    line = page.lines[0]
    assert (line.by, line.erased, line.subject, line.at) == (house.person(2).discord_id, False, "CALL-1", house.clock())


@pytest.mark.parametrize("may", [{}, {"may_post": True}])
async def test_members_read_no_log(house: House, may: dict[str, bool]) -> None:
    for log, needs in ((None, "organiser"), (Log.SERVER, "organiser"), (Log.NETWORK, "steward")):
        with pytest.raises(NotAllowed) as refusal:
            await read(house, house.person(1, **may), log)
        assert refusal.value.needs == needs
    with pytest.raises(ServerOnly):
        await read(house, house.person(1, None, steward=True))


async def test_an_organiser_does_not_read_the_network_and_a_steward_no_server_that_is_not_theirs(house: House) -> None:
    with pytest.raises(NotAllowed) as refusal:
        await read(house, house.admin(), Log.NETWORK)
    assert refusal.value.needs == "steward"
    with pytest.raises(NotAllowed) as refusal:
        await read(house, house.person(1, steward=True), Log.SERVER)
    assert refusal.value.needs == "organiser"


async def test_nobody_reads_what_members_do_for_themselves(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME)
    await house.services.signing.show_differently(house.person(1), None, ShowAs.COUNTED, "")
    await house.services.signing.withdraw(house.person(1), None)
    await house.services.privacy.erase(house.person(1))
    everything = house.person(900, admin=True, steward=True)
    for log in Log:
        assert set(actions(await read(house, everything, log))) <= {"server.admitted", "call.loaded"}


async def test_another_servers_lines_are_never_read_by_a_guessed_page_neither(house: House) -> None:
    write(house, 3 * PAGE, server_id=NEIGHBOUR)
    write(house, 2, server_id=HOME)
    theirs = await read(house, house.admin(NEIGHBOUR))
    own = await read(house)
    assert not {line.id for line in theirs.lines} & {line.id for line in own.lines}
    for line in theirs.lines:
        for towards in Towards:
            guessed = await read(house, house.admin(), Log.SERVER, Mark(towards, line.id))
            assert guessed == own


async def test_a_mark_at_a_line_that_may_not_be_seen_leads_nowhere(house: House) -> None:
    await house.sign(house.person(1))
    write(house, PAGE + 1)
    own = await read(house)
    hidden = house.rows(text("SELECT id FROM audit WHERE action = 'signature.signed'"))[0][0]
    assert await read(house, house.admin(), Log.SERVER, Mark(Towards.NEWER, hidden)) == own
    assert await read(house, house.admin(), Log.SERVER, Mark(Towards.OLDER, hidden)) == own


@pytest.mark.parametrize("lines", [0, 1, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 1000])
async def test_pages_turned_to_the_end_and_back_show_every_line_once_in_both_logs(house: House, lines: int) -> None:
    write(house, lines, server_id=GUEST, action="call.loaded")
    for actor, log, more in ((house.admin(GUEST), Log.SERVER, 0), (house.person(1, steward=True), Log.NETWORK, 3)):
        pages = [await read(house, actor, log)]
        while pages[-1].older:
            pages.append(await turned(house, pages[-1], Towards.OLDER, actor))
        seen = [line for page in pages for line in page.lines]
        assert len({line.id for line in seen}) == len(seen) == lines + more
        assert [line.id for line in seen] == sorted((line.id for line in seen), reverse=True)
        assert [page.newer for page in pages] == [number > 0 for number in range(len(pages))]
        back = pages[-1]
        for page in reversed(pages[:-1]):
            back = await turned(house, back, Towards.NEWER, actor)
            assert back == page


async def test_a_page_stands_where_it_is_while_lines_are_added(house: House) -> None:
    write(house, 3 * PAGE)
    first = await read(house)
    second = await turned(house, first, Towards.OLDER)
    house.clock.move(hours=1)
    write(house, 5)
    assert await turned(house, first, Towards.OLDER) == second
    again = await turned(house, second, Towards.NEWER)
    assert (again.lines, again.newer) == (first.lines, True)
    newest = await turned(house, again, Towards.NEWER)
    assert (len(newest.lines), newest.newer, newest.older) == (PAGE, False, True)


async def test_who_was_erased_since_is_named_no_more_and_the_line_stays(house: House) -> None:
    await house.set_up(HOME)
    (line, *_) = (await read(house)).lines
    assert (line.action, line.by, line.erased) == ("server.set_up", house.admin().discord_id, False)
    await house.services.privacy.erase(house.admin())
    (line, *_) = (await read(house)).lines
    assert (line.action, line.by, line.erased) == ("server.set_up", None, True)


async def test_what_nobody_did_was_done_by_accord(house: House) -> None:
    page = await read(house, house.person(1, steward=True))
    (loaded,) = [line for line in page.lines if line.action == "call.loaded"]
    assert (loaded.by, loaded.erased, loaded.server, dict(loaded.numbers)) == (None, False, None, {"version": 1})


async def test_stewards_read_the_networks_changes_with_the_servers_name(house: House) -> None:
    page = await read(house, house.person(1, GUEST, steward=True))
    assert page.log is Log.NETWORK
    assert [(line.action, line.server) for line in page.lines] == [
        ("server.admitted", "Neighbouring network"),
        ("server.admitted", "Coalition"),
        ("call.loaded", None),
    ]
    await house.set_up(NEIGHBOUR)
    assert "server.set_up" not in actions(await read(house, house.person(1, steward=True)))


async def test_a_guests_organisations_do_not_reach_the_networks_log_until_it_is_admitted(house: House) -> None:
    write(house, 1, server_id=GUEST, action="organisation.merged")
    steward = house.person(1, steward=True)
    assert "organisation.merged" not in actions(await read(house, steward))
    assert "organisation.merged" in actions(await read(house, house.admin(GUEST)))
    await house.admit(GUEST)
    assert "organisation.merged" in actions(await read(house, steward))


async def test_who_is_organiser_and_steward_may_turn_to_both_logs(house: House) -> None:
    both = house.person(900, admin=True, steward=True)
    assert (await read(house, both)).log is Log.SERVER
    assert (await read(house, both)).logs == (Log.SERVER, Log.NETWORK)
    assert (await read(house, both, Log.NETWORK)).log is Log.NETWORK


async def test_a_page_costs_one_statement_and_the_same_among_thousands_of_lines(house: House) -> None:
    for lines in (10, 5000):
        write(house, lines, action="signature.signed")
        write(house, 2 * PAGE)
        page = await read(house)
        with counted() as statements:
            await turned(house, page, Towards.OLDER)
        assert len(statements) == 1


@pytest.mark.parametrize("mark", [None, Mark(Towards.OLDER, 4000), Mark(Towards.NEWER, 4000)])
async def test_a_servers_log_is_read_in_the_order_of_its_index(house: House, mark: Mark | None) -> None:
    write(house, 3000, server_id=NEIGHBOUR)
    write(house, 3000, server_id=HOME)
    house.rows(text("ANALYZE audit"))
    written = of_server(HOME, mark, PAGE + 1).compile(house.engine, compile_kwargs={"literal_binds": True})
    explain = "EXPLAIN QUERY PLAN" if house.database.file else "EXPLAIN"
    plan = "\n".join(str(tuple(row)) for row in house.rows(text(f"{explain} {written}".replace(":", "\\:"))))
    assert "ix_audit_server_id_at" in plan
    assert "SCAN audit" not in plan
    assert "Seq Scan on audit" not in plan
