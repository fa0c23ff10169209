"""Takes pictures of what a reader of the playground sees."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from playwright.async_api import Locator, expect

from bot.texts import Texts, texts_in
from tests.playground.browser import Reader

DESK: Final = (1280,)
PHONE: Final = (390,)
WIDTHS: Final = (*DESK, *PHONE)
USUAL_HEIGHT: Final = 844
_GREATEST_HEIGHT: Final = 3000
# The page's bar, the channel's name, the line to write in, and the frame of a form.
_AROUND: Final = 280


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture that was taken."""

    name: str
    width: int
    language: str
    words: str
    file: Path
    main: bool


@dataclass(slots=True)
class Camera:
    """Stands where one reader stands, in one language and at one width."""

    reader: Reader
    width: int
    language: str
    folder: Path
    shots: list[Shot] = field(default_factory=list[Shot])

    @property
    def texts(self) -> Texts:
        """What Accord says in this language."""
        return texts_in(self.language)

    def either(self, *, en: str, fr: str) -> str:
        """What people type who speak this language."""
        return {"en": en, "fr": fr}[self.language]

    async def take(self, name: str, words: str, *, main: tuple[int, ...] = ()) -> None:
        """Picture what is seen now, all of the form or else of the last message; `words` say it to whoever cannot see.

        The `main` pictures are shown in the documentation, at the widths that say most.
        """
        await self._developed()
        if await self.reader.form.is_visible():
            await self._show_whole_form()
        elif await self.reader.last_message.count():
            await self._make_room(self.reader.last_message)
        await self._developed()
        await self.reader.page.mouse.move(0, 0)
        await (await self.reader.chat()).evaluate("() => document.activeElement?.blur()")
        file = self.folder / self.language / str(self.width) / f"{len(self.shots) + 1:02} {name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        await self.reader.page.screenshot(path=file, animations="disabled", caret="hide")
        self.shots.append(Shot(name, self.width, self.language, words, file, self.width in main))
        await self.reader.until_ready()

    async def _show_whole_form(self) -> None:
        """A form scrolls within itself; for its picture it is let out."""
        form = self.reader.form
        await self._make_room(form.locator(".modal-body"))
        await form.evaluate("form => { form.style.maxHeight = 'none'; }")
        for part in (form.locator(".modal-body"), *await form.locator("textarea").all()):
            await part.evaluate("part => { part.scrollTop = 0; }")

    async def _make_room(self, subject: Locator) -> None:
        height = int(await subject.evaluate("subject => subject.scrollHeight")) + _AROUND
        await self._resize(min(max(height, USUAL_HEIGHT), _GREATEST_HEIGHT))
        await self.reader.timeline.evaluate("timeline => { timeline.scrollTop = timeline.scrollHeight; }")

    async def _resize(self, height: int) -> None:
        await self.reader.page.set_viewport_size({"width": self.width, "height": height})

    async def _developed(self) -> None:
        """Wait until the chat has drawn everything, its images and fonts too."""
        await self.reader.until_ready()
        chat = await self.reader.chat()
        await chat.wait_for_function("() => [...document.images].every(image => image.complete)")
        await expect(self.reader.conversation.locator('[aria-busy="true"]')).to_have_count(0)
