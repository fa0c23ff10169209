"""What an edition tells: to whom, why, once, and never with nothing in it."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.areas import Area
from bot.domain.commitments import Deliverable, Stage
from bot.domain.conferences import ConferenceStatus, Deadline, DeadlineKind, Times
from bot.domain.countries import Region
from bot.domain.dates import When
from bot.domain.digests import Digest, DigestFilter, Section
from bot.domain.editions import MOST_LISTED, MOST_TOLD, Emptiness, Moment
from bot.domain.rhythms import Rhythm, Timing
from bot.domain.visibility import Visibility
from tests.composed import composed, happens, keep, says, sent
from tests.delivered import MONDAY, WEEKLY, order
from tests.house import GUEST, HOME, NEIGHBOUR, House
from tests.records import commitment, conference, initiative, practice

NEW, CHANGED = Moment.NEW, Moment.CHANGED
NETWORK = Visibility.NETWORK
# A week without an international day, so that what is tested decides whether there is something to tell.
QUIET = (Section.CONFERENCES, Section.PRACTICES, Section.INITIATIVES, Section.COMMITMENTS)


async def test_a_channel_is_told_what_everyone_there_may_see_and_nothing_else(house: House) -> None:
    here, neighbour, guest = (house.person(1, each) for each in (HOME, NEIGHBOUR, GUEST))
    await initiative(house, here, "Here")
    await initiative(house, here, "Restricted", visibility=Visibility.RESTRICTED)
    await initiative(house, neighbour, "The neighbour’s own")
    await initiative(house, neighbour, "Of the network", visibility=NETWORK)
    await initiative(house, guest, "Of a guest", visibility=NETWORK)
    digests = [await order(house, server_id) for server_id in (HOME, NEIGHBOUR, GUEST)]
    told = [sorted(title for title, _ in says(house, await composed(house, each))) for each in digests]
    assert told == [
        ["Here", "Of the network"],
        ["Of the network", "The neighbour’s own"],
        ["Of a guest", "Of the network"],
    ]


async def test_what_was_told_is_told_again_only_where_it_changed_materially(house: House) -> None:
    digest = await order(house, sections=QUIET)
    made = await practice(house, house.person(1))
    logged = await initiative(house, house.person(1))
    digest = await sent(house, digest)
    house.clock.move(days=7)
    assert (await composed(house, digest)).empty is Emptiness.NOTHING_NEW
    for kept in (made, logged):
        changed = house.clock() - timedelta(days=1)
        await happens(house, kept.record.id, altered_at=changed, news_at=changed)
    told = await composed(house, digest)
    assert says(house, told) == [("Credible messengers", CHANGED)]
    digest, _ = await keep(house, digest, told)
    house.clock.move(days=7)
    assert says(house, await composed(house, digest)) == []


async def test_what_was_kept_late_or_while_a_clock_was_set_back_is_told_once(house: House) -> None:
    digest = await sent(house, await order(house, sections=QUIET))
    house.clock.move(minutes=-40)
    await practice(house, house.person(1), "Kept late")
    house.clock.move(days=7)
    told = await composed(house, digest)
    assert says(house, told) == [("Kept late", NEW)]
    digest, _ = await keep(house, digest, told)
    house.clock.move(minutes=-60)
    back = await composed(house, digest)
    assert (back.items, back.empty, back.since) == ((), Emptiness.NOTHING_NEW, back.until)


async def test_what_is_shared_with_the_network_is_new_there_and_not_at_home(house: House) -> None:
    made = await practice(house, house.person(1))
    home, elsewhere = await order(house, sections=QUIET), await order(house, NEIGHBOUR, sections=QUIET)
    home, elsewhere = await sent(house, home), await sent(house, elsewhere)
    house.clock.move(days=3)
    now = house.clock()
    await happens(house, made.record.id, visibility=NETWORK, shared_at=now, news_at=now)
    house.clock.move(days=4)
    assert says(house, await composed(house, home)) == []
    assert says(house, await composed(house, elsewhere)) == [("Credible messengers", NEW)]


async def test_what_was_told_and_hidden_is_not_new_again_when_it_is_back(house: House) -> None:
    made = await practice(house, house.person(1))
    digest = await sent(house, await order(house, sections=QUIET))
    house.clock.move(days=10)
    back = house.clock()
    await happens(house, made.record.id, shown_at=back, news_at=back)
    digest = replace(digest, covered_until=back - timedelta(days=3))
    house.clock.move(days=4)
    assert says(house, await composed(house, digest)) == []


async def test_a_server_that_is_admitted_brings_its_records(house: House) -> None:
    await practice(house, house.person(1, GUEST), visibility=NETWORK)
    digest = await sent(house, await order(house, sections=QUIET))
    house.clock.move(days=3)
    await house.admit(GUEST)
    house.clock.move(days=4)
    assert says(house, await composed(house, digest)) == [("Credible messengers", NEW)]


async def test_conferences_are_told_when_they_are_new_and_when_their_days_come_near(house: House) -> None:
    times = Times(When(2026, 3, 27), zone="Europe/Paris")
    papers = Deadline(DeadlineKind.PAPERS, When(2026, 3, 20))
    await conference(house, house.person(1), "Near", times=times, deadlines=(papers,))
    await conference(house, house.person(1), "Far")
    await conference(house, house.person(1), "Over", times=Times(When(2026, 2, 1)))
    await conference(house, house.person(1), "Off", times=times, status=ConferenceStatus.CANCELLED)
    digest = await order(house, sections=QUIET)
    told = await composed(house, digest, MONDAY - timedelta(days=7))
    assert says(house, told) == [("Near", NEW), ("Far", NEW)]
    digest, _ = await keep(house, digest, told)
    told = await composed(house, digest, MONDAY)
    assert says(house, told) == [("Near", Moment.DEADLINE)]
    digest, _ = await keep(house, digest, told)
    told = await composed(house, digest, MONDAY + timedelta(days=7))
    assert says(house, told) == [("Near", Moment.BEGINS)]
    digest, _ = await keep(house, digest, told)
    assert says(house, await composed(house, digest, MONDAY + timedelta(days=14))) == []


async def test_a_new_conference_with_a_deadline_is_one_entry(house: House) -> None:
    due = (Deadline(DeadlineKind.REGISTRATION, When(2026, 3, 20)),)
    digest = await order(house, sections=QUIET)
    house.clock.move(hours=1)
    await conference(house, house.person(1), times=Times(When(2026, 3, 22)), deadlines=due)
    told = await composed(house, digest, MONDAY)
    assert [moment for _, moment in says(house, told)] == [NEW, Moment.DEADLINE]
    posting = await house.services.editions.preview(house.person(1), digest)
    (entry,) = posting.sections[0].entries
    assert (entry.moment, entry.deadline, entry.due) == (NEW, DeadlineKind.REGISTRATION, When(2026, 3, 20))


async def test_commitments_are_told_when_they_are_due_and_when_they_were_kept(house: House) -> None:
    soon, later = (Deliverable("A club", When(2026, 3, day)) for day in (10, 30))
    await commitment(house, house.person(1), "Due", deliverables=(soon, later))
    done = await commitment(house, house.person(1), "Kept", stage=Stage.FULFILLED, deliverables=(soon,))
    await happens(house, done.record.id, altered_at=house.clock())
    digest = await order(house, sections=QUIET)
    told = await composed(house, digest)
    assert says(house, told) == [("Due", Moment.DUE), ("Kept", Moment.FULFILLED)]
    digest, _ = await keep(house, digest, told)
    house.clock.move(days=7)
    assert says(house, await composed(house, digest)) == []


async def test_an_edition_with_nothing_to_tell_says_why(house: House) -> None:
    digest = await order(house, sections=QUIET)
    assert (await composed(house, digest)).empty is Emptiness.NOTHING_NEW
    await practice(house, house.person(1))
    filtered = replace(digest, wanted=DigestFilter(areas=(Area.GENDER,)))
    told = await composed(house, filtered)
    assert (told.empty, told.considered) == (Emptiness.FILTERED_OUT, 1)
    only = replace(digest, sections=(Section.INITIATIVES,))
    assert (await composed(house, only)).empty is Emptiness.NOTHING_NEW
    await sent(house, digest)
    # As if that edition had not been noted down with the digest: what it told is known.
    digest = replace(digest, covered_until=house.clock() - timedelta(days=1))
    told = await composed(house, digest)
    assert (told.items, told.empty) == ((), Emptiness.TOLD_ALREADY)


async def test_filters_hold_for_records_and_gaps_and_not_for_steps(house: House) -> None:
    await initiative(house, house.person(1), "In Africa")
    await initiative(house, house.person(1), "In Asia", regions=(Region.ASIA,))
    digest = await order(house, wanted=DigestFilter(regions=(Region.ASIA,)))
    told = await composed(house, digest)
    assert [title for title, _ in says(house, told)] == ["In Asia"]
    assert {each.place.region for each in told.gaps} == {Region.ASIA}
    assert told.steps.initiatives == 2


async def test_steps_tell_how_the_work_went_on_as_each_server_sees_it(house: House) -> None:
    await initiative(house, house.person(1), areas=(Area.EDUCATION,))
    home, elsewhere = await order(house), await order(house, NEIGHBOUR)
    home, elsewhere = await sent(house, home), await sent(house, elsewhere)
    await house.sign_many(range(1, 4))
    house.clock.move(days=2)
    now = house.clock()
    await initiative(house, house.person(1), areas=(Area.EDUCATION, Area.GENDER))
    await initiative(house, house.person(1), areas=(Area.GENDER,), visibility=NETWORK)
    old = await practice(house, house.person(1), made_at=now - timedelta(days=400), confirmed_at=now)
    a_year_ago = now - timedelta(days=364)
    await happens(house, old.record.id, confirmed_at=a_year_ago, shown_at=a_year_ago, news_at=a_year_ago)
    await commitment(house, house.person(1), visibility=NETWORK)
    house.clock.move(days=5)
    steps = (await composed(house, home)).steps
    assert (steps.initiatives, steps.filled, steps.stale, steps.commitments) == (2, 1, 1, 1)
    assert [(signatures, more) for _, signatures, more in steps.calls] == [(3, 3)]
    steps = (await composed(house, elsewhere)).steps
    assert (steps.initiatives, steps.filled, steps.stale, steps.commitments) == (1, 1, 0, 1)


async def test_the_signatures_of_a_guest_count_at_home(house: House) -> None:
    await house.sign_many([1, 2])
    await house.sign_many([3], GUEST)
    told = [(await composed(house, await order(house, each))).steps.calls for each in (HOME, GUEST)]
    assert [[(signatures, more) for _, signatures, more in calls] for calls in told] == [[(2, None)], [(3, None)]]


async def test_gaps_come_in_turn_and_are_no_reason_to_post(house: House) -> None:
    digest = await order(house, sections=(Section.GAPS,))
    told = await composed(house, digest)
    assert (told.empty, told.gaps) == (Emptiness.NOTHING_NEW, ())
    digest = replace(digest, sections=(Section.INITIATIVES, Section.GAPS))
    await initiative(house, house.person(1))
    first = await composed(house, digest)
    digest, _ = await keep(house, digest, first)
    house.clock.move(days=7)
    await initiative(house, house.person(1))
    second = await composed(house, digest)
    assert len({*first.gaps, *second.gaps}) == len(first.gaps) + len(second.gaps) == 6
    digest, _ = await keep(house, digest, second)
    house.clock.move(days=7)
    # A week in which nothing is told changes nothing of that.
    digest = await sent(house, digest)
    house.clock.move(days=7)
    await initiative(house, house.person(1))
    assert not {*second.gaps} & {*(await composed(house, digest)).gaps}


async def test_signatures_are_news_after_weeks_in_which_nothing_was(house: House) -> None:
    digest = await sent(house, await order(house, sections=(Section.PROGRESS,)))
    for _ in range(3):
        house.clock.move(days=7)
        assert (await composed(house, digest)).empty is Emptiness.NOTHING_NEW
        digest = await sent(house, digest)
    await house.sign_many([1, 2])
    house.clock.move(days=7)
    told = await composed(house, digest)
    assert (told.empty, [(now, more) for _, now, more in told.steps.calls]) == (None, [(2, 2)])


async def test_international_days_until_the_next_edition_are_news(house: House) -> None:
    digest = await order(house, sections=(Section.DAYS,))
    told = await composed(house, digest, MONDAY + timedelta(days=7))
    assert [each.on.isoformat() for each in told.days] == ["2026-03-21"]
    assert (await composed(house, digest, MONDAY)).empty is Emptiness.NOTHING_NEW
    daily = replace(digest, timing=Timing(Rhythm.DAILY, 0, digest.timing.hour, "UTC"))
    assert (await composed(house, daily, MONDAY + timedelta(days=7))).empty is Emptiness.NOTHING_NEW


async def test_one_edition_covers_a_gap_of_a_month(house: House) -> None:
    digest = await sent(house, await order(house, sections=QUIET))
    for week in range(5):
        house.clock.move(days=7)
        await practice(house, house.person(1), f"Week {week}")
    told = await composed(house, digest)
    assert (len(told.items), told.until - told.since) == (5, timedelta(days=35))


async def test_of_very_much_each_section_gets_its_share_and_the_rest_is_counted(house: House) -> None:
    for number in range(MOST_LISTED):
        await practice(house, house.person(1), f"Practice {number}")
    await initiative(house, house.person(1), "The only one")
    told = await composed(house, await order(house, sections=QUIET))
    listed = [title for (title, _), item in zip(says(house, told), told.items, strict=True) if item.listed]
    assert (len(listed), "The only one" in listed, len(told.items)) == (MOST_LISTED, True, MOST_LISTED + 1)
    assert len(told.items) <= MOST_LISTED + MOST_TOLD


async def test_a_personal_digest_looks_into_its_places_and_the_network(house: House) -> None:
    for server_id in (HOME, NEIGHBOUR, GUEST):
        await practice(house, house.person(1, server_id), f"Of {server_id}")
    await practice(house, house.person(1, NEIGHBOUR), "Of the network", visibility=NETWORK)
    async with house.database.begin() as tx:
        member = await tx.members.meet(house.person(5).discord_id, at=house.clock())
    own = Digest(1, WEEKLY, member_id=member.id, discord_id=member.discord_id, places=(HOME, GUEST))
    told = says(house, await composed(house, own))
    assert {title for title, _ in told} == {"Of the network", f"Of {HOME}", f"Of {GUEST}"}
