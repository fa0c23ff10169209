"""A steward looks at a Call's file, and publishes it with a second step."""

import asyncio
from typing import Any, Final

import pytest

from bot.domain.actor import Actor
from bot.domain.closing import last_word
from bot.domain.errors import ContentRefused, NotAllowed, UnknownCall
from bot.domain.errors.publishing import (
    CallFileRefused,
    DraftGone,
    FileEmpty,
    FileNotText,
    FileTooLarge,
    IssuerChanged,
    PublishedAlready,
    RevisionClosed,
    TitleTaken,
    VersionOlder,
    VersionTaken,
)
from bot.domain.revisions import Changes
from bot.domain.signatures import Outcome
from bot.files.call_file import LARGEST
from tests.house import GUEST, HOME, QUEBEC, House
from tests.journeys.content import EXAMPLE

V1: Final = QUEBEC.read_text(encoding="utf-8")


def version(number: int, *changed: tuple[str, str]) -> bytes:
    """The bundled Call as a later version, with another summary and what is changed besides."""
    text = V1.replace("version = 1", f"version = {number}", 1)
    for old, new in (("A call to prevent", f"Version {number} of a call to prevent"), *changed):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text.encode()


def steward(house: House, number: int = 901, server_id: int | None = HOME) -> Actor:
    return house.person(number, server_id, steward=True)


async def reader_that_fails() -> bytes:
    raise AssertionError("the file was read")


def actions(house: House) -> list[tuple[str, str, dict[str, Any]]]:
    return [(row["action"], row["subject"], row["detail"]) for row in house.kept()["audit"]]


async def test_looking_at_a_file_publishes_nothing(house: House) -> None:
    before = house.kept()
    preview = await house.hand_in(steward(house))
    assert (preview.before, preview.changes, preview.signatures) == (None, Changes(), 0)
    assert (preview.draft.file_name, preview.draft.text.reference) == ("call.toml", "CALL-2")
    assert preview.draft.until == house.clock().replace(month=4, day=1)
    after = house.kept()
    assert {table for table in after if after[table] != before[table]} <= {"call_draft", "member"}
    with pytest.raises(UnknownCall):
        await house.services.calls.read("CALL-2")


async def test_a_new_call_is_published_once(house: House) -> None:
    preview = await house.hand_in(steward(house))
    published = await house.services.publishing.publish(steward(house), preview.draft.id)
    assert published == preview
    assert (await house.services.calls.read("The Riverside Call")).text == preview.draft.text
    assert (await house.services.calls.read("riverside")).version == 1
    done = actions(house)
    assert done[-1] == ("call.published", "CALL-2", {"version": 1})
    for _ in range(2):
        with pytest.raises(PublishedAlready) as refused:
            await house.services.publishing.publish(steward(house), preview.draft.id)
        assert refused.value.data() == {"call": "CALL-2", "version": 1}
    assert actions(house) == done
    with pytest.raises(PublishedAlready):
        await house.hand_in(steward(house))
    with pytest.raises(PublishedAlready):
        await house.services.publishing.discard(steward(house), preview.draft.id)


async def test_a_new_version_says_what_changes_and_how_many_signatures_stay(house: House) -> None:
    await house.sign_many([1, 2, 3])
    await house.sign(house.person(4, GUEST))
    preview = await house.hand_in(steward(house), version(2))
    assert preview.before is not None
    assert preview.before.version == 1
    assert preview.changes == Changes(fields=("summary",))
    assert preview.signatures == 3
    published = await house.services.publishing.publish(steward(house), preview.draft.id)
    assert published.signatures == 3


async def test_signatures_stay_with_their_version_and_their_makers_are_asked_once(house: House) -> None:
    who, members = house.person(1), house.services.members
    await house.sign_many([1, 2])
    preview = await house.hand_in(steward(house), version(2))
    await house.services.publishing.publish(steward(house), preview.draft.id)
    assert (await house.services.signing.standing(who, None)).signature.version == 1
    totals = (await house.services.progress.progress(who, None)).totals
    assert (totals.signatures, totals.earlier_versions) == (2, 2)
    told = await members.take_notices(who)
    assert told
    assert not await members.take_notices(who)
    again = await house.sign(who)
    assert (again.outcome, again.signature.version, again.total) == (Outcome.RENEWED, 2, 2)
    totals = (await house.services.progress.progress(who, None)).totals
    assert (totals.signatures, totals.earlier_versions) == (2, 1)


async def test_posted_cards_say_the_new_words(house: House) -> None:
    await house.services.posts.post_card(house.admin(), None, 55)
    preview = await house.hand_in(steward(house), version(2))
    await house.tick(minutes=2)
    assert house.board.says("Version 2 of a call") == []
    await house.services.publishing.publish(steward(house), preview.draft.id)
    await house.tick(minutes=2)
    assert len(house.board.says("Version 2 of a call")) >= 1


@pytest.mark.parametrize("may", [{}, {"admin": True, "reviewer": True, "may_post": True}])
async def test_only_stewards_do_any_of_it_and_nothing_is_read_for_others(house: House, may: dict[str, bool]) -> None:
    who, publishing = house.person(901, **may), house.services.publishing
    draft = (await house.hand_in(steward(house))).draft
    before = house.kept()
    for work in (
        publishing.draft(who, "call.toml", 10, reader_that_fails),
        publishing.preview(who, draft.id),
        publishing.publish(who, draft.id),
        publishing.discard(who, draft.id),
    ):
        with pytest.raises(NotAllowed) as refused:
            await work
        assert refused.value.needs == "steward"
    assert house.kept() == before
    # Named in the settings again, they find their file as it was.
    assert (await publishing.publish(steward(house), draft.id)).draft == draft


async def test_a_file_belongs_to_the_steward_who_handed_it_in(house: House) -> None:
    draft_id = (await house.hand_in(steward(house))).draft.id
    publishing, other = house.services.publishing, steward(house, 902)
    for who, which in ((other, draft_id), (steward(house), draft_id + 1)):
        for work in (publishing.preview, publishing.publish, publishing.discard):
            with pytest.raises(DraftGone):
                await work(who, which)
    # Wherever they are.
    assert (await publishing.preview(steward(house, server_id=None), draft_id)).draft.id == draft_id


async def test_what_is_discarded_is_gone(house: House) -> None:
    draft = (await house.hand_in(steward(house))).draft
    assert await house.services.publishing.discard(steward(house), draft.id) == draft
    assert house.kept()["call_draft"] == []
    with pytest.raises(DraftGone):
        await house.services.publishing.publish(steward(house), draft.id)


async def test_a_file_waits_for_thirty_days_and_no_longer(house: House) -> None:
    draft = (await house.hand_in(steward(house))).draft
    await house.tick(days=29, hours=23)
    assert (await house.services.publishing.preview(steward(house), draft.id)).draft == draft
    await house.tick(hours=2)
    with pytest.raises(DraftGone):
        await house.services.publishing.publish(steward(house), draft.id)
    assert house.kept()["call_draft"] == []


async def test_a_file_of_20_megabytes_is_not_read(house: House) -> None:
    for size in (LARGEST + 1, 20 * 1024 * 1024):
        with pytest.raises(CallFileRefused) as refused:
            await house.services.publishing.draft(steward(house), "call.toml", size, reader_that_fails)
        assert [type(each) for each in refused.value.problems] == [FileTooLarge]


async def test_a_size_that_was_a_lie_is_found(house: House) -> None:
    async def read() -> bytes:
        return b"#" * (LARGEST + 1)

    with pytest.raises(CallFileRefused):
        await house.services.publishing.draft(steward(house), "call.toml", 10, read)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"\xff", FileNotText),
        (b"", FileEmpty),
        (b"# only a remark\n", FileEmpty),
        (version(1), VersionTaken),
        (version(2, ("Québec–UNESCO conference", "Someone else")), IssuerChanged),
        (EXAMPLE.read_bytes().replace(b"The Riverside Call", "Québec’s Call for Action".encode()), TitleTaken),
    ],
)
async def test_a_file_that_may_not_be_published_leaves_nothing_behind(
    house: House, data: bytes, error: type[Exception]
) -> None:
    before = house.kept()
    with pytest.raises(CallFileRefused) as refused:
        await house.hand_in(steward(house), data)
    assert error in [type(each) for each in refused.value.problems]
    assert house.kept() == before


async def test_the_rules_are_asked_again_when_it_is_published(house: House) -> None:
    early, late = [await house.hand_in(steward(house), version(number)) for number in (2, 3)]
    await house.services.publishing.publish(steward(house), late.draft.id)
    for work in (house.services.publishing.publish, house.services.publishing.preview):
        with pytest.raises(CallFileRefused) as refused:
            await work(steward(house), early.draft.id)
        assert [type(each) for each in refused.value.problems] == [VersionOlder]
    assert (await house.services.calls.read(None)).version == 3


async def test_a_file_handed_in_before_the_call_closed_is_refused_and_kept(house: House) -> None:
    draft = (await house.hand_in(steward(house), version(2))).draft
    await house.services.closing.close(steward(house), None, last_word(en="Thank you.", fr="Merci."))
    with pytest.raises(CallFileRefused) as refused:
        await house.services.publishing.publish(steward(house), draft.id)
    assert [type(each) for each in refused.value.problems] == [RevisionClosed]
    assert (await house.services.calls.read(None)).version == 1
    assert len(house.kept()["call_draft"]) == 1


async def test_pressed_twice_at_once_it_is_published_once(house: House) -> None:
    draft = (await house.hand_in(steward(house))).draft
    presses = [house.services.publishing.publish(steward(house), draft.id) for _ in range(4)]
    done = await asyncio.gather(*presses, return_exceptions=True)
    assert sorted(type(each).__name__ for each in done) == ["Preview", *["PublishedAlready"] * 3]
    assert [action for action, *_ in actions(house)].count("call.published") == 1


async def test_two_stewards_who_publish_at_once_publish_one_after_the_other(house: House) -> None:
    stewards = [steward(house, number) for number in (901, 902)]
    files = [version(2), version(2, ("Intolerance and", "Hatred and"))]
    drafts = [(await house.hand_in(who, file)).draft for who, file in zip(stewards, files, strict=True)]
    presses = [house.services.publishing.publish(who, draft.id) for who, draft in zip(stewards, drafts, strict=True)]
    done = await asyncio.gather(*presses, return_exceptions=True)
    assert sorted(type(each).__name__ for each in done) == ["CallFileRefused", "Preview"]
    assert len(house.kept()["call_version"]) == 2


async def test_the_name_of_a_file_is_made_harmless(house: House) -> None:
    preview = await house.hand_in(steward(house), name="a\u202e\x00b" + "c" * 300)
    assert preview.draft.file_name == "ab" + "c" * 98


def loading(house: House, data: bytes) -> Any:
    file = house.folder / "call.toml"
    file.write_bytes(data)
    return house.services.calls.load(file)


async def test_an_operator_meets_the_same_rules_and_may_correct_the_current_version(house: House) -> None:
    corrected = await loading(house, version(1))
    assert (corrected.version, corrected.text.summary.en[:9]) == (1, "Version 1")
    for data, where, said in (
        (version(2, ("number = 8", "number = 9")), "preamble", "must be numbered"),
        (version(2, ("Québec–UNESCO conference", "Someone else")), "issuer", "cannot change its issuer"),
        (version(2, ('slug = "quebec"', 'slug = "q"')), "slug", "keeps its short name"),
    ):
        with pytest.raises(ContentRefused) as refused:
            await loading(house, data)
        assert refused.value.where == f"call.toml: {where}"
        assert said in refused.value.problem
    assert (await house.services.calls.read(None)) == corrected


async def test_an_operator_is_told_how_many_problems_there_are(house: House) -> None:
    with pytest.raises(ContentRefused) as refused:
        await loading(house, b'slug = "A"\n')
    assert refused.value.where == "call.toml: reference"
    assert refused.value.problem.endswith(" – and 13 more")


async def test_the_bundled_call_does_not_undo_what_a_steward_published_under_the_same_number(house: House) -> None:
    preview = await house.hand_in(steward(house), version(2))
    await house.services.publishing.publish(steward(house), preview.draft.id)
    bundled = house.folder / "bundled.toml"
    bundled.write_bytes(version(2, ("Intolerance and", "Hatred and")))
    await house.services.calls.load_starter(bundled)
    assert (await house.services.calls.read(None)).text == preview.draft.text


async def test_the_bundled_call_corrects_itself_and_never_stops_a_start(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    bundled = house.folder / "bundled.toml"
    bundled.write_bytes(version(1))
    await house.services.calls.load_starter(bundled)
    kept = await house.services.calls.read(None)
    assert kept.text.summary.en.startswith("Version 1")
    bundled.write_bytes(V1.replace('"CALL-1"', '"CALL-5"').encode())
    await house.services.calls.load_starter(bundled)
    assert await house.services.calls.read(None) == kept
    assert "the bundled Call is not loaded" in caplog.text
