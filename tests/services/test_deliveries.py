"""The slow queue: to those who agreed and nobody else, never twice, and not a step further where Discord objects."""

import asyncio
from typing import Any

import pytest

from bot.domain.errors import DiscordUnavailable
from bot.domain.letters import DeliveryState, Letter, LetterState
from bot.domain.members import Profile
from bot.domain.signatures import SigningAs
from bot.services.announcer import DiscordObjects
from bot.services.pace import AT_ONCE
from bot.store.tables import delivery, letter, signature
from tests.house import GUEST, HOME, LETTERS_PER_DAY, NEIGHBOUR, House, open_house
from tests.services.writing import EN, FR, audited, draft, send, steward

A_TICK = {"seconds": 5}


async def ticks(house: House, times: int) -> None:
    for _ in range(times):
        await house.tick(**A_TICK)


async def the_letter(house: House) -> Letter:
    """The only letter under way."""
    (found,) = (await house.services.letters.desk(steward(house), None)).under_way
    return found


def readers(house: House) -> list[int]:
    """Who has a letter, by the number of the person."""
    return sorted(discord_id - house.person(0).discord_id for discord_id in house.post.readers)


def states(house: House) -> list[str]:
    return sorted(row["state"] for row in house.kept()["delivery"])


async def test_a_letter_goes_to_those_who_signed_in_the_network_and_agreed_each_once(house: House) -> None:
    await house.sign_many([1, 2], may_write=True)
    await house.sign(house.person(3), may_write=True, signing_as=SigningAs.ORGANISATION, organisation="Peace Lab")
    await house.sign(house.person(4, NEIGHBOUR), may_write=True)
    await house.sign(house.person(5))
    await house.sign(house.person(6, GUEST), may_write=True)
    await house.sign(house.person(7), may_write=True)
    invalid = signature.update().where(signature.c.member_id == member_id(house, 7))
    house.rows(invalid.values(invalidated_at=house.clock()))
    assert (await draft(house)).people == 4
    await send(house)
    await ticks(house, 5)
    assert readers(house) == [1, 2, 3, 4]
    assert [row["state"] for row in house.kept()["letter"]] == ["sent"]


def member_id(house: House, number: int) -> int:
    (found,) = [row["id"] for row in house.kept()["member"] if row["discord_id"] == house.person(number).discord_id]
    return found


async def test_each_reads_it_in_their_language_or_their_servers(house: House) -> None:
    await house.set_up(NEIGHBOUR, 72, language="fr")
    for number, server_id, language in ((1, HOME, None), (2, NEIGHBOUR, None), (3, NEIGHBOUR, "en"), (4, HOME, "fr")):
        await house.sign(house.person(number, server_id), may_write=True)
        if language:
            await house.services.members.edit(house.person(number, server_id), Profile(language=language))
    await send(house)
    await ticks(house, 3)
    read = {who - house.person(0).discord_id: (what.language, what.written.subject) for who, what in house.post.letters}
    assert read == {1: ("en", EN[0]), 2: ("fr", FR[0]), 3: ("en", EN[0]), 4: ("fr", FR[0])}


async def test_where_one_language_was_written_everyone_gets_that_one(house: House) -> None:
    await house.set_up(HOME, 72, language="fr")
    await house.sign_many([1], may_write=True)
    await send(house, en=EN, fr=("", "  "))
    await ticks(house, 1)
    ((_, read),) = house.post.letters
    assert (read.language, read.written.text) == ("fr", EN[1])


async def test_a_tick_sends_a_few_and_a_day_no_more_than_the_setting_says(house: House) -> None:
    await house.sign_many(range(8), may_write=True)
    preview = await draft(house)
    assert (preview.people, preview.days) == (8, 2)
    await send(house)
    await ticks(house, 1)
    assert len(house.post.letters) == AT_ONCE
    await ticks(house, 8)
    assert len(house.post.letters) == LETTERS_PER_DAY
    await house.tick(hours=23)
    assert len(house.post.letters) == LETTERS_PER_DAY
    await house.tick(hours=1)
    await ticks(house, 5)
    assert readers(house) == list(range(8))


async def test_the_cap_is_over_all_letters_and_the_oldest_goes_first(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    house.clock.move(minutes=1)
    preview = await draft(house, en=("Second", "More."))
    assert preview.days == 2
    await house.services.letters.send(steward(house), preview.letter.id, preview.letter.content.mark)
    await ticks(house, 10)
    subjects = [what.written.subject for _, what in house.post.letters]
    assert subjects == [EN[0]] * 3 + ["Second"] * 2
    state = await house.services.letters.state()
    assert (state.sending, state.stopped, state.waiting, state.last_day, state.per_day) == (1, 0, 1, 5, LETTERS_PER_DAY)


async def test_who_withdrew_erased_unticked_or_was_invalidated_meanwhile_is_not_written_to(house: House) -> None:
    await house.sign_many(range(1, 8), may_write=True)
    await send(house)
    await house.tick()
    before = readers(house)
    left = [number for number in range(1, 8) if number not in before]
    await house.services.signing.withdraw(house.person(left[0]), None)
    await house.services.privacy.erase(house.person(left[1]))
    await house.sign(house.person(left[2]), correct=True, may_write=False)
    invalid = signature.update().where(signature.c.member_id == member_id(house, left[3]))
    house.rows(invalid.values(invalidated_at=house.clock()))
    await ticks(house, 5)
    assert readers(house) == sorted([*before, left[4]])
    assert states(house) == ["sent"] * 3
    assert [row["state"] for row in house.kept()["letter"]] == ["sent"]


async def test_who_withdraws_between_the_look_and_the_sending_is_not_written_to(house: House) -> None:
    await house.sign_many([1, 2], may_write=True)
    await send(house)
    write, first = house.post.write, []

    async def meanwhile(discord_id: int, letter: Any, *, nonce: str) -> int:
        first.append(discord_id)
        other = next(number for number in (1, 2) if house.person(number).discord_id != discord_id)
        await house.services.signing.withdraw(house.person(other), None)
        return await write(discord_id, letter, nonce=nonce)

    house.post.write = meanwhile
    await ticks(house, 2)
    assert house.post.readers == first
    assert len(first) == 1


async def test_a_second_press_sends_nothing_twice(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    preview = await draft(house)
    press = (steward(house), preview.letter.id, preview.letter.content.mark)
    both = await asyncio.gather(house.services.letters.send(*press), house.services.letters.send(*press))
    assert [len(each.under_way) for each in both] == [1, 1]
    await ticks(house, 5)
    assert readers(house) == [1, 2, 3]
    assert (await house.services.letters.send(*press)).under_way == ()
    await ticks(house, 2)
    assert readers(house) == [1, 2, 3]
    assert audited(house) == ["letter.sent"]
    (line,) = [row for row in house.kept()["audit"] if row["action"] == "letter.sent"]
    assert line["detail"]["people"] == 3


class Died(BaseException):
    """The process ends here."""


async def test_what_was_on_its_way_when_the_process_died_is_never_sent_again(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    house.post.trouble = Died()
    with pytest.raises(Died):
        await house.services.deliveries.deliver(house.clock())
    async with open_house(house.url, house.folder, house.clock) as anew:
        for _ in range(5):
            await anew.tick(**A_TICK)
        assert len(anew.post.letters) == 2
    assert states(house) == ["on_its_way", "sent", "sent"]
    assert [row["state"] for row in house.kept()["letter"]] == ["sent"]


async def test_who_takes_no_messages_is_passed_over(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    house.post.refusing = {house.person(1).discord_id}
    await send(house)
    await house.tick()
    found = await the_letter(house)
    assert found.deliveries == {DeliveryState.REFUSED: 1, DeliveryState.SENT: 1, DeliveryState.WAITING: 1}
    await ticks(house, 3)
    assert readers(house) == [2, 3]


async def test_where_discord_objects_every_letter_stops_until_a_steward_lets_it_go_on(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    house.clock.move(minutes=1)
    await send(house, en=("Second", "More."))
    house.post.trouble = DiscordObjects(40003)
    await house.tick()
    house.post.trouble = None
    await ticks(house, 3)
    assert house.post.letters == []
    desk = await house.services.letters.desk(steward(house), None)
    assert [each.state for each in desk.under_way] == [LetterState.STOPPED, LetterState.SENDING]
    assert (desk.halted, desk.under_way[0].stopped_by) == (True, 40003)
    state = await house.services.letters.state()
    assert (state.sending, state.stopped, state.stopped_by) == (1, 1, 40003)
    assert state.stopped_at is not None
    desk = await house.services.letters.go_on(steward(house), desk.under_way[0].id)
    await house.services.letters.go_on(steward(house), desk.under_way[0].id)
    assert (desk.halted, desk.under_way[0].stopped_by) == (False, None)
    await house.tick()
    assert len(house.post.letters) == AT_ONCE
    assert audited(house) == ["letter.sent", "letter.sent", "letter.stopped", "letter.resumed"]


async def test_a_letter_stopped_for_good_goes_to_nobody_else_and_lets_the_others_go_on(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    await house.tick()
    house.post.trouble = DiscordObjects(20026)
    await house.tick()
    house.post.trouble = None
    stopped = await the_letter(house)
    for _ in range(2):
        assert (await house.services.letters.stop_for_good(steward(house), stopped.id)).under_way == ()
    await send(house, en=("Second", "More."))
    await ticks(house, 5)
    subjects = sorted(what.written.subject for _, what in house.post.letters)
    assert subjects == ["Second"] * 3 + [EN[0]] * 2
    assert audited(house)[1:3] == ["letter.stopped", "letter.stopped"]


async def test_where_discord_is_out_of_order_it_is_tried_again_and_others_come_first(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    house.post.trouble = DiscordUnavailable()
    await ticks(house, 2 * LETTERS_PER_DAY)
    assert (await the_letter(house)).state is LetterState.SENDING
    assert (await house.services.letters.state()).last_day == 0
    house.post.trouble = None
    await ticks(house, 4)
    assert readers(house) == [1, 2, 3]


async def test_whom_a_letter_went_to_is_forgotten_after_thirty_days(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    await ticks(house, 4)
    await house.tick(days=29)
    assert len(house.rows(delivery.select())) == 3
    await house.tick(days=2)
    assert house.rows(delivery.select()) == []
    assert len(house.rows(letter.select())) == 1


async def test_a_letter_goes_on_when_its_writer_is_erased(house: House) -> None:
    await house.sign_many([1, 2, 3], may_write=True)
    await send(house)
    await house.services.privacy.erase(steward(house))
    await ticks(house, 4)
    assert readers(house) == [1, 2, 3]
    assert [row["written_by"] for row in house.kept()["letter"]] == [None]
