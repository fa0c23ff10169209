"""From the posted card to a signature that lasts."""

from tests.reading import words
from tests.world import World, filled


async def test_a_youth_member_signs_from_the_posted_card_with_one_click_and_one_form(world: World) -> None:
    await world.set_up()
    shown = await world.youth.click(world.card(), label="Sign – support this Call")
    signed = await world.youth.submit_modal(shown, filled())
    assert signed.ephemeral
    assert "you have signed Québec’s Call for Action" in words(signed)
    assert "1 signature" in words(signed)
    assert "counted only" in words(signed)
    await world.restart()
    again = await world.youth.slash(world.channel, "call sign")
    assert "You have signed already" in words(again)
