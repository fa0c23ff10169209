"""What all pictures have in common: how a share is written, and how a picture becomes a file."""

import io
import logging

import discord

from bot.pictures.errors import PictureFailed
from bot.pictures.studio import PictureStudio
from bot.pictures.worker import Picture
from bot.texts import Texts

log = logging.getLogger(__name__)
_LEAST, _MOST = 0.01, 0.99


def written(fraction: float, texts: Texts) -> str:
    """A share without decimals; what is not nothing is not written as nothing, and what is not all not as all."""
    if 0 < fraction < _LEAST:
        return texts("share-under", share=texts.percent(_LEAST))
    if _MOST < fraction < 1:
        return texts("share-over", share=texts.percent(_MOST))
    return texts.percent(fraction)


async def drawn(picture: Picture, words: str, name: str, studio: PictureStudio) -> discord.File | None:
    """The picture as a file with its alternative text, or nothing where it cannot be drawn: the words still hold."""
    try:
        png = await studio.draw(picture)
    except PictureFailed as failure:
        log.warning("%s could not be drawn: %s", name, failure)
        return None
    return discord.File(io.BytesIO(png), filename=name, description=words)
