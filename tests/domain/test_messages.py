"""A message that is handed over: its link, whether it can be used, and what of it fits."""

import pytest

from bot.domain.errors.messages import MessageUnusable, Unusable
from bot.domain.messages import Handed, Place, beginning, read_link, usable

PLACE = Place(1100000000000000001, 1100000000000000002, 1100000000000000003)


@pytest.mark.parametrize(
    "typed",
    [
        PLACE.link,
        f"  <{PLACE.link}> ",
        PLACE.link.replace("discord.com", "canary.discord.com"),
        PLACE.link.replace("discord.com", "discordapp.com") + "/",
    ],
)
def test_a_link_leads_to_its_message(typed: str) -> None:
    assert read_link(typed, server_id=PLACE.server_id) == PLACE


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "x",
        "https://discord.com/channels/1/2",
        "https://discord.com.example.org/channels/11111/22222/33333",
        "١١١١١",
    ],
)
def test_anything_else_leads_nowhere(typed: str) -> None:
    with pytest.raises(MessageUnusable) as refused:
        read_link(typed, server_id=PLACE.server_id)
    assert refused.value.why is Unusable.NO_LINK


def test_a_message_of_another_server_is_not_used() -> None:
    for server_id in (1, None):
        with pytest.raises(MessageUnusable) as refused:
            read_link(PLACE.link, server_id=server_id)
        assert refused.value.why is Unusable.ELSEWHERE


def test_only_what_a_person_wrote_is_used() -> None:
    message = Handed(PLACE, 1, by_app=False, text="We meet.")
    assert usable(message, by_link=True) == message
    for handed, by_link, why in (
        (Handed(PLACE, 1, by_app=True, text="We meet."), False, Unusable.BY_APP),
        (Handed(PLACE, 1, by_app=False, text=" \n"), False, Unusable.NO_TEXT),
        (Handed(PLACE, 1, by_app=False, text=""), True, Unusable.NOT_SHOWN),
    ):
        with pytest.raises(MessageUnusable) as refused:
            usable(handed, by_link=by_link)
        assert refused.value.why is why


def test_what_is_too_long_ends_after_a_word() -> None:
    assert beginning("  We meet. ", limit=10) == "We meet."
    assert beginning("We meet every week", limit=12) == "We meet…"
    assert beginning("x" * 20, limit=12) == "x" * 11 + "…"
