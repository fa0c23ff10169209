"""Conferences: added in three forms, planned for, looked up, and what came of them."""

from datetime import UTC, datetime

from bot.domain.areas import Area
from tests.screens.camera import DESK, PHONE, Camera


async def adding(camera: Camera) -> None:
    """A government focal point adds a conference of next year."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#coalition")
    await reader.command("/help")  # the news that waited are told beside it
    await reader.command_for_form("/conference add")
    year = datetime.now(UTC).year + 1
    await reader.write(texts("typed-title"), _title(camera))
    dates = camera.either(en=f"12–14 May {year}, 09:00–17:00", fr=f"du 12 au 14 mai {year}, 09:00–17:00")
    await reader.write(texts("typed-conference-dates"), dates)
    await reader.write(texts("typed-conference-zone"), "America/Toronto")
    await reader.write(texts("typed-conference-place"), "Montréal, Canada")
    await camera.take(
        "the first form of a conference",
        "The first of three forms: title, what it is, dates and hours, their time zone, and the place.",
        main=PHONE,
    )
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-conference-2")))
    await reader.write(texts("typed-conference-hosts"), "UNESCO")
    await reader.write(
        texts("typed-conference-summary"),
        camera.either(
            en="What youth clubs have learned in ten years, and what they need next.",
            fr="Ce que les clubs de jeunes ont appris en dix ans, et ce qu’il leur faut maintenant.",
        ),
    )
    await reader.choose_all(texts("typed-areas"), texts(Area.YOUTH.text_id), texts(Area.COMMUNICATIONS.text_id))
    await camera.take("the second form of a conference", "Hosts, what it is about, areas, topics, and who it is for.")
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-conference-3")))
    await reader.write(texts("typed-conference-registration"), "https://example.org/register")
    due = camera.either(en="registration: ", fr="inscription\u00a0: ")
    await reader.write(texts("typed-conference-deadlines"), f"{due}{year}-03-01")
    await reader.write(texts("typed-conference-languages"), camera.either(en="French, English", fr="français, anglais"))
    await camera.take(
        "the third form of a conference", "How to take part: link, deadlines, languages, numbers, series."
    )
    await reader.send_form()
    await camera.take("a conference before it is saved", "The whole draft, with its status and the points to choose.")
    await reader.press_to_change(texts("button-save-now"))
    await camera.take("a conference is added", "It is saved: who sees it, and the ways on.")


async def planning(camera: Camera) -> None:
    """A youth member finds it, goes, and asks to be reminded."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/conference upcoming")
    await camera.take(
        "conferences ahead", "The conferences ahead with their deadlines, and international days in their place.",
        main=PHONE,
    )  # fmt: skip
    await reader.command("/conference view", conference=_title(camera))
    await camera.take(
        "a conference",
        "A conference: when, in the reader’s own time and there, where, hosts, languages, deadline, and the ways on.",
        main=PHONE,
    )
    await reader.press_for_answer(texts("button-go"))
    await camera.take("one goes", "One goes: nobody else sees that, unless one shows it.", main=PHONE)
    await reader.press_to_change(texts("button-remind"))
    await camera.take("where to be reminded", "Where one is reminded, and what others see of that.")
    await reader.press_to_change(texts("button-remind-message"))
    await camera.take("what one will be reminded of", "The days on which one is reminded, by direct message.")
    await reader.command("/conference calendar")
    await camera.take("conferences for a calendar", "The conferences ahead as a file for one’s own calendar.")


async def remembering(camera: Camera) -> None:
    """How the Call came about: a conference of the documents, its lineage and what came of it."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    # Suggestions are in Discord's own language, which is English in a virtual one.
    await reader.command("/conference view", conference="Internet and the radicalization")
    await camera.take("a conference that a document names", "One of 2016, with its source and what came of it.")
    await reader.press_for_answer(texts("button-lineage"))
    await camera.take(
        "how a conference came about",
        "A picture of conferences from the earliest to the latest, with lines from each to what follows it, and the "
        "same as a list.",
        main=(*DESK, *PHONE),
    )


def _title(camera: Camera) -> str:
    return camera.either(en="Ten years of youth clubs", fr="Dix ans de clubs de jeunes")
