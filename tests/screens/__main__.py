"""Makes all pictures into `screens/`, and the main ones into the documentation.

With arguments such as `fr 390`, only those of a language or of a width, and the documentation stays as it is.
"""

import asyncio
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Final

from bot.domain.languages import LANGUAGES
from tests.playground.browser import CHROMIUM, Reader, open_browser
from tests.playground.process import playground_process
from tests.screens.camera import USUAL_HEIGHT, WIDTHS, Camera, Shot
from tests.screens.gallery import hang
from tests.screens.journeys import JOURNEYS

_REPOSITORY: Final = Path(__file__).parents[2]
_SCREENS: Final = _REPOSITORY / "screens"


async def picture_all(language: str, width: int) -> list[Shot]:
    """Walk every journey through a playground of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with playground_process(Path(folder)) as playground, open_browser() as browser:
            reader = await Reader.at(browser, playground.address, (width, USUAL_HEIGHT), language)
            camera = Camera(reader, width, language, _SCREENS)
            for journey in JOURNEYS:
                await journey(camera)
                print(f"  {language} {width}: {journey.__name__.replace('_', ' ')}", flush=True)
    return camera.shots


async def main() -> int:
    if not CHROMIUM.exists():
        print("Screens need Debian's chromium: apt-get install chromium", file=sys.stderr)
        return 2
    wanted = frozenset(sys.argv[1:])
    languages = [language for language in LANGUAGES if language in wanted] or LANGUAGES
    widths = [width for width in WIDTHS if str(width) in wanted] or WIDTHS
    if strange := wanted - {*LANGUAGES, *map(str, WIDTHS)}:
        print(f"No language or width: {', '.join(sorted(strange))}", file=sys.stderr)
        return 2
    shutil.rmtree(_SCREENS, ignore_errors=True)
    shots = [shot for language in languages for width in widths for shot in await picture_all(language, width)]
    if wanted:
        print(f"{len(shots)} pictures in screens/")
        return 0
    hung = hang(shots, _REPOSITORY / "docs")
    print(f"{len(shots)} pictures in screens/, {hung} of them in docs/screens.md")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
