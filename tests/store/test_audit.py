"""The audit log: it only grows, and names nobody."""

import pytest
from sqlalchemy import delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.domain.members import Profile
from bot.domain.signatures import ShowAs, SigningAs
from bot.store.tables import audit
from tests.house import GUEST, HOME, House

LINE = select(audit).order_by(audit.c.id)


@pytest.mark.parametrize(
    "change", [update(audit).values(action="nothing happened"), delete(audit), text("DELETE FROM audit WHERE id = 1")]
)
async def test_no_line_is_changed_or_removed(house: House, change: object) -> None:
    before = house.rows(LINE)
    assert before
    with pytest.raises(DBAPIError, match="the audit log only grows"):
        house.rows(change)  # pyright: ignore[reportArgumentType] - each is a statement
    assert house.rows(LINE) == before


async def test_the_audit_log_is_not_emptied_at_once(house: House) -> None:
    if house.database.file:
        pytest.skip("SQLite has no TRUNCATE: its DELETE is refused")
    with pytest.raises(DBAPIError, match="the audit log only grows"):
        house.rows(text("TRUNCATE audit"))


async def test_each_change_leaves_its_line(house: House) -> None:
    who, seen = house.person(1), len(house.rows(LINE))
    await house.sign(who, show=ShowAs.NAME)
    changed = await house.sign(who, correct=True, show=ShowAs.NAME, organisation="Lab")
    await house.services.signatories.hide(house.admin(), None, changed.signature.id)
    await house.services.signing.show_differently(who, None, ShowAs.NAME, "")
    await house.services.members.edit(who, Profile(youth_led=True))
    await house.set_up(HOME)
    await house.services.posts.post_card(house.admin(), None, 77)
    await house.revise()
    await house.services.signing.withdraw(who, None)
    await house.services.privacy.erase(who)
    await house.admit(GUEST)
    actions = [row.action for row in house.rows(LINE)[seen:]]
    assert actions == [
        "signature.signed",
        "signature.changed",
        "signature.hidden",
        "signature.shown_differently",
        "profile.edited",
        "server.set_up",
        "card.posted",
        "call.loaded",
        "signature.withdrawn",
        "member.erased",
        "server.admitted",
    ]


async def test_what_changes_nothing_leaves_no_line(house: House) -> None:
    await house.sign(house.person(1))
    seen = house.rows(LINE)
    await house.sign(house.person(1))
    await house.services.signing.show_differently(house.person(1), None, ShowAs.COUNTED, "")
    await house.services.members.edit(house.person(1), await house.services.members.profile(house.person(1)))
    await house.admit(HOME)
    assert house.rows(LINE) == seen


async def test_the_audit_log_names_nobody(house: House) -> None:
    await house.sign(house.person(1), show=ShowAs.NAME, organisation="Xylophone Circle")
    await house.sign(house.person(2), signing_as=SigningAs.ORGANISATION, organisation="Peace Lab")
    await house.services.members.edit(house.person(1), Profile(organisation="Xylophone Circle"))
    await house.services.privacy.erase(house.person(1))
    said = str([tuple(row) for row in house.rows(LINE)])
    for name in ("Person", "Xylophone", "Peace", str(house.person(1).discord_id), str(house.person(2).discord_id)):
        assert name not in said


async def test_an_erasure_leaves_a_line_without_its_person(house: House) -> None:
    await house.sign(house.person(1))
    await house.services.privacy.erase(house.person(1))
    line = house.rows(LINE)[-1]
    assert (line.action, line.member_id, line.server_id, line.detail) == ("member.erased", None, None, {})


async def test_nobody_new_gets_the_number_that_an_erased_member_has_in_the_log(house: House) -> None:
    await house.sign(house.person(1))
    numbers = {row.member_id for row in house.rows(LINE)}
    await house.services.privacy.erase(house.person(1))
    await house.sign(house.person(2))
    assert house.rows(LINE)[-1].member_id not in numbers


async def test_a_line_of_ones_own_making_is_possible(house: House) -> None:
    values = {"at": house.clock(), "action": "tested", "subject": "audit", "detail": {"n": 1}}
    house.rows(insert(audit).values(**values))
    assert house.rows(LINE)[-1].detail == {"n": 1}
