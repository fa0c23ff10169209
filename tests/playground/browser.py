"""A reader of the playground's page, in a real browser."""

import re
import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import Browser, FilePayload, Frame, Locator, Page, async_playwright, expect

from bot.playground.clock import Jump

CHROMIUM: Final = Path(shutil.which("chromium") or "/usr/bin/chromium")
needs_chromium = pytest.mark.skipif(
    not CHROMIUM.exists(), reason="needs Debian's chromium (apt-get install chromium), which is not installed"
)
_FLAGS: Final = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_PATIENCE: Final = 20_000  # milliseconds: a first picture starts a process
_LONG_PATIENCE: Final = 120_000  # half a year goes by
expect.set_options(timeout=_PATIENCE)


@asynccontextmanager
async def open_browser() -> AsyncGenerator[Browser]:
    """A browser for as long as the block lasts."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=_FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


class Reader:
    """Does with the page what a person does, and waits as a person does: until it can be seen."""

    def __init__(self, page: Page) -> None:
        page.set_default_timeout(_PATIENCE)
        self.page = page
        self._chat = page.frame_locator("#frame")
        self.timeline = self._chat.locator("#channel-timeline")
        self.conversation = self.timeline.locator("#channel-message-list")
        self.form = self._chat.get_by_role("dialog")

    @classmethod
    async def at(cls, browser: Browser, address: str, size: tuple[int, int], locale: str = "en-GB") -> "Reader":
        """Open the page in a window of its own, so many pixels wide and high."""
        context = await browser.new_context(viewport={"width": size[0], "height": size[1]}, locale=locale)
        reader = cls(await context.new_page())
        await reader.page.goto(address)
        return reader

    async def chat(self) -> Frame:
        """The frame that holds the chat, for what cannot be asked of it otherwise."""
        frame = await (await self.page.locator("#frame").element_handle()).content_frame()
        assert frame is not None
        return frame

    async def until_ready(self) -> None:
        """Wait until the chat would hear a click: it does one thing at a time, also of its own, and drops the rest."""
        await (await self.chat()).wait_for_function("() => window.simcordPreview?.ready")

    @property
    def last_message(self) -> Locator:
        """What was said last in the channel."""
        return self.conversation.get_by_role("article").last

    async def be(self, person: str) -> None:
        """Be someone, by their key."""
        await self._open_switches()
        await self.page.locator("#person").select_option(person)
        await self._settled()

    async def go(self, channel: str) -> None:
        """Go to a channel."""
        await self._go(
            self.page.locator("#places").get_by_role("button", name=channel, exact=True, include_hidden=True)
        )

    async def go_to_direct_messages(self) -> None:
        """Go to one's direct messages with the bot: the last place of the list."""
        await self._go(self.page.locator("#places").get_by_role("button", include_hidden=True).last)

    async def _go(self, place: Locator) -> None:
        await self._open_switches()
        await place.click()
        await expect(place).to_have_attribute("aria-current", "true")
        await self._settled()

    async def jump(self, jump: Jump) -> None:
        """Move the clock."""
        await self._switch(f"[data-jump={jump}]")

    async def let_made_up_people_sign(self) -> None:
        """Make a crowd."""
        await self._switch("#sign")

    async def _switch(self, button: str) -> None:
        await self._open_switches()
        await self.page.locator(button).click()
        await self._settled(_LONG_PATIENCE)
        if await self.page.locator("#menu").is_visible():
            await self.page.locator("#menu").click()

    async def _open_switches(self) -> None:
        """On a phone they are behind a button."""
        menu = self.page.locator("#menu")
        if await menu.is_visible() and await menu.get_attribute("aria-expanded") == "false":
            await menu.click()

    async def _settled(self, patience: int = _PATIENCE) -> None:
        await expect(self.page.locator("#panel")).to_have_attribute("aria-busy", "false", timeout=patience)
        await expect(self.page.locator("#status")).to_be_empty()
        address = await self.page.locator("#frame").get_attribute("src")
        await (await self.chat()).wait_for_url(lambda shown: shown == address)
        await self.until_ready()

    async def press(self, name: str) -> None:
        """Press the newest button of that name in the conversation."""
        button = self.conversation.get_by_role("button", name=name, exact=True).last
        await button.wait_for()
        await self.until_ready()
        await button.click()

    async def press_for_answer(self, name: str) -> None:
        """Press the newest button of that name, and wait for a message in answer."""
        async with self._new_message():
            await self.press(name)

    async def press_for_form(self, name: str) -> None:
        """Press the newest button of that name, and wait for its form."""
        await self.press(name)
        await expect(self.form).to_be_visible()

    async def press_to_change(self, name: str) -> None:
        """Press the newest button of that name, and wait until its message says something else."""
        async with self._other_words():
            await self.press(name)

    async def pick(self, field: str, option: str) -> None:
        """Choose from the newest list of that name in the conversation; the beginning of the option will do."""
        await self.until_ready()
        await self.conversation.get_by_role("combobox", name=field).last.click()
        async with self._other_words():
            await self._chat.get_by_role("option", name=option).first.click()

    async def pick_for_form(self, field: str, option: str) -> None:
        """Choose from it, and wait for a form in answer."""
        await self.until_ready()
        await self.conversation.get_by_role("combobox", name=field).last.click()
        await self._chat.get_by_role("option", name=option).first.click()
        await expect(self.form).to_be_visible()

    @asynccontextmanager
    async def _other_words(self) -> AsyncGenerator[None]:
        """Wait until there is another last message, or other words in it, and the bot has stopped thinking about it."""
        before = await self.last_message.inner_text() if await self.last_message.count() else ""
        yield
        await expect(self.last_message).not_to_have_text(before, use_inner_text=True)
        await expect(self.last_message).not_to_contain_text("is thinking")

    @asynccontextmanager
    async def _new_message(self) -> AsyncGenerator[None]:
        """Wait until there is a message that was not there before, and the bot has stopped thinking about it."""
        before = await self.last_message.get_attribute("data-message-id") if await self.last_message.count() else ""
        yield
        await expect(self.last_message).not_to_have_attribute("data-message-id", before or "")
        await expect(self.last_message).not_to_contain_text("is thinking")

    async def choose(self, field: str, option: str) -> None:
        """Choose from a list of the open form."""
        await self.form.get_by_role("combobox", name=field).click()
        await self._chat.get_by_role("option", name=option, exact=True).click()

    async def choose_all(self, field: str, *options: str) -> None:
        """Choose several from a list of the open form; it closes when it is clicked once more."""
        choices = self.form.get_by_role("combobox", name=field)
        await choices.click()
        for option in options:
            await self._chat.get_by_role("option", name=option, exact=True).click()
        await choices.click()

    async def tick(self, label: str) -> None:
        """Tick a box of the open form, or take one of its alternatives."""
        boxes = self.form.locator("label").filter(has_text=re.compile(rf"^\s*{re.escape(label)}"))
        await boxes.locator("input").check()

    async def write(self, field: str, text: str) -> None:
        """Write into a field of the open form."""
        await self.form.get_by_role("textbox", name=field).fill(text)

    async def send_form(self) -> None:
        """Send the open form, and wait for the answer, which may take the place of the message that opened it."""
        await self.until_ready()
        async with self._other_words():
            await self.form.get_by_role("button", name="Submit").click()
            await expect(self.form).to_be_hidden()

    async def command(self, command: str, **options: str) -> None:
        """Use a command, and wait for its answer."""
        async with self._new_message():
            await self._send_command(command, options)

    async def command_as_typed(self, command: str, **options: str) -> None:
        """Use a command with what is typed, and none of what is suggested; wait for its answer."""
        async with self._new_message():
            await self._send_command(command, options, suggested=False)

    async def command_for_form(self, command: str) -> None:
        """Use a command that opens a form."""
        await self._send_command(command, {})
        await expect(self.form).to_be_visible()

    async def hand_in(self, command: str, name: str, data: bytes) -> None:
        """Use a command that takes a file, and wait for its answer."""
        async with self._new_message():
            await self._begin_command(command)
            file = FilePayload(name=name, mimeType="application/octet-stream", buffer=data)
            await self._chat.locator(".command-file-input").set_input_files(file)
            await self._send()

    async def _send_command(self, command: str, options: dict[str, str], *, suggested: bool = True) -> None:
        await self._begin_command(command)
        for name, typed in options.items():
            field = self._chat.locator(f'.command-option-input[data-option="{name}"]')
            if not await field.count():
                await self._chat.get_by_role("option", name=name).first.click()
            await field.fill(typed)
            if suggested and await field.get_attribute("role") == "combobox":
                await self._chat.get_by_role("option", name=typed).first.click()
        await self._send()

    async def _begin_command(self, command: str) -> None:
        await self._chat.get_by_label("Message", exact=True).fill(command)
        await self._chat.get_by_role("option", name=command).first.click()

    async def _send(self) -> None:
        await self.until_ready()
        await self._chat.locator("#send-message").click()
