"""What others do: listed, filtered, opened, found by words, and seen from a point of the Call."""

from bot.domain.areas import Area
from tests.screens.camera import DESK, PHONE, Camera


async def exploring(camera: Camera) -> None:
    """A government focal point looks through initiatives, opens one and asks to take part."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#coalition")
    await reader.command("/help")  # the news that waited are told beside it
    await reader.command("/initiative list")
    await camera.take("initiatives", "The list of initiatives: those of the members, and some that documents name.")
    await reader.press_for_form(texts("button-filters"))
    await reader.choose_all(texts("filter-areas"), texts(Area.YOUTH.text_id))
    await camera.take("the form to filter initiatives", "Areas, regions, status, countries and words.")
    await reader.send_form()
    await camera.take(
        "initiatives of one area",
        "The initiatives of one priority area, each with how it stands, whether it was confirmed, and who leads it.",
        main=DESK,
    )
    await reader.pick(texts("list-open"), camera.either(en="Media clubs in libraries", fr="Clubs médias des jeunes"))
    await camera.take(
        "an initiative",
        "An initiative: what is done, where and when, with whom, the point of the Call that it answers, and ways on.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-join"))
    await reader.send_form()
    await camera.take("asked to take part", "The request to take part is on its way.")
    await reader.command("/initiative view", initiative="Tech Against Terrorism")
    await camera.take("an initiative that a document names", "An initiative from a document, with its source.")
    await reader.command_as_typed("/find", words=camera.either(en="young media", fr="jeunes médias"))
    await camera.take(
        "found by words",
        "What a search finds in one list: commitments, initiatives, organisations and points of the Call.",
        main=PHONE,
    )
    await reader.command("/call read", point="3")
    await camera.take(
        "what answers a point of the Call",
        "A point of the Call, how many commitments and initiatives answer it, and the ways to them.",
        main=PHONE,
    )
    await reader.press_for_answer(texts("thread-count", kind="initiative", count=2))
    await camera.take("initiatives that answer a point", "The initiatives that answer a point of the Call.")


async def covering(camera: Camera) -> None:
    """Where the work is: from the heat map to a field of which nothing is known, and to asking all who are here."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#coalition")
    await reader.command("/initiative coverage")
    await camera.take(
        "where the work is",
        "A heat map of priority areas by regions, with a question mark where nothing is known, and beside it what a "
        "mapping of the United Nations counted.",
        main=PHONE,
    )
    await reader.pick(texts("coverage-look"), texts(Area.GENDER.text_id))
    await camera.take("an area more closely", "An area region by region, each a button.")
    unknown = texts("coverage-field", place=texts("region-oceania"), known="?")
    await reader.press_to_change(unknown)
    await camera.take("nothing known yet", "A field of which nothing is known: log what one knows, or ask here.")
    await reader.press(texts("button-ask-here"))
    await camera.take("who knows something", "The question to all who read the channel.", main=PHONE)
