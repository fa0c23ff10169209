"""A newcomer orders a digest, moves the clock to next Monday, and sees it arrive."""

from pathlib import Path

from playwright.async_api import expect

from bot.playground.clock import Jump
from bot.texts import texts_in
from tests.playground.browser import Reader, needs_chromium, open_browser
from tests.playground.process import playground_process


@needs_chromium
async def test_digests_that_newcomers_ordered_arrive_next_monday(tmp_path: Path) -> None:
    texts = texts_in("en")
    async with playground_process(tmp_path) as playground, open_browser() as browser:
        reader = await Reader.at(browser, playground.address, (390, 844))
        await reader.command("/digest mine")
        await reader.press_for_answer(texts("button-own-begin"))
        await expect(reader.last_message).to_contain_text(texts("own-digest-title", reference="DIG-1"))
        await reader.be("admin")
        await reader.command_for_form("/digest create")
        await reader.send_form()
        await expect(reader.conversation).to_contain_text(texts("digest-created"))
        await reader.jump(Jump.MONDAY)
        await expect(reader.last_message).to_contain_text(texts("edition-title", rhythm="weekly"))
        await expect(reader.last_message.get_by_role("button", name=texts("button-only-for-me"))).to_be_enabled()
        await reader.be("youth")
        await reader.go_to_direct_messages()
        await expect(reader.last_message).to_contain_text(texts("edition-title-own", rhythm="weekly"))
    assert (playground.exit_code, playground.trouble) == (0, [])
