"""From the posted card to the signature, in a real browser, and back after a restart."""

from pathlib import Path
from typing import Final

from playwright.async_api import expect

from bot.playground.clock import Jump
from bot.texts import texts_in
from tests.playground.browser import Reader, needs_chromium, open_browser
from tests.playground.process import playground_process

_PHONE: Final = (390, 844)


@needs_chromium
async def test_a_youth_member_signs_on_a_phone_and_the_signature_outlives_a_restart(tmp_path: Path) -> None:
    texts = texts_in("en")
    one = texts("call-total", total=1, goal="25").replace("*", "")
    async with open_browser() as browser:
        async with playground_process(tmp_path) as first:
            reader = await Reader.at(browser, first.address, _PHONE)
            await expect(reader.page.locator("#here")).to_have_text("Youth member in #welcome")
            await reader.press(texts("button-sign"))
            await reader.choose(texts("sign-group"), texts("group-youth"))
            await reader.tick(texts("sign-understood"))
            await reader.send_form()
            await expect(reader.last_message).to_contain_text(one)
            await expect(reader.last_message).to_contain_text(texts("shown-counted"))
        assert (first.exit_code, first.trouble) == (0, [])

        async with playground_process(tmp_path) as again:
            reader = await Reader.at(browser, again.address, _PHONE)
            await expect(reader.last_message).to_contain_text(one)
            await reader.press(texts("button-sign"))
            await expect(reader.last_message).to_contain_text(texts("already-title"))
        assert (again.exit_code, again.trouble) == (0, [])


@needs_chromium
async def test_a_jump_of_the_clock_shows_what_is_scheduled(tmp_path: Path) -> None:
    texts = texts_in("en")
    async with playground_process(tmp_path) as playground, open_browser() as browser:
        reader = await Reader.at(browser, playground.address, (1280, 900))
        await reader.let_made_up_people_sign()
        await expect(reader.last_message).to_contain_text(texts("milestone-title", goal="50"))
        await reader.jump(Jump.DAY)
        await reader.command("/call progress")
        await expect(reader.last_message.get_by_role("img").first).to_be_visible()
    assert (playground.exit_code, playground.trouble) == (0, [])
