"""The real bot in a virtual Discord, with a chat page on loopback: what runs where there is no token."""

import logging

from bot.settings import Settings


async def serve(settings: Settings, *, fresh: bool) -> int:
    """Run the playground until it is cancelled; what was done stays in the data file. Raises WrongSetting."""
    _speak_only_of_trouble()  # before the virtual Discord is imported, which is when it begins to speak
    from bot.playground.command import keep_open

    return await keep_open(settings, fresh=fresh)


def _speak_only_of_trouble() -> None:
    """Keep the terminal for the address: what libraries tell an operator means nothing to a newcomer."""
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger("discord").setLevel(logging.ERROR)
