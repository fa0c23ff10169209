"""Records in the long run: shown to the whole network after a review, and asked about after six months."""

from bot.playground.clock import Jump
from tests.screens.camera import DESK, PHONE, Camera


async def showing_an_initiative(camera: Camera) -> None:
    """An organiser asks to show an initiative to the whole network, and a reviewer decides."""
    reader, texts = camera.reader, camera.texts
    title = camera.either(en="Media clubs in libraries", fr="Clubs médias des jeunes en bibliothèque")
    await reader.be("organiser")
    await reader.go("#coalition")
    await reader.command("/initiative view", initiative=title)
    await reader.press_for_answer(texts("button-who-sees"))
    await camera.take("who sees an initiative", "Who sees an initiative, and the ways to change that.")
    await reader.press_for_form(texts("button-show-record"))
    await reader.write(
        texts("offer-statement"),
        camera.either(
            en="The libraries agreed to be named. There are no pictures of those who come.",
            fr="Les bibliothèques acceptent d’être nommées. Aucune photo des participants.",
        ),
    )
    await camera.take("the four questions about an initiative", "The four questions before the whole network sees it.")
    await reader.send_form()
    await camera.take("asked to show an initiative", "The reviewers are asked, and when one hears of their decision.")
    await reader.be("reviewer")
    await reader.go("#reviewers")
    await reader.command("/review queue")
    await reader.pick(texts("review-open"), texts("review-record", subject=title))
    await camera.take(
        "an initiative to be shown to the network",
        "What a reviewer reads before every server of the network sees an initiative, and the ways to decide.",
        main=DESK,
    )
    await reader.press_to_change(texts("button-approve-record"))
    await camera.take("an initiative that the network sees", "Every server of the network can see it now.")


async def freshness(camera: Camera) -> None:
    """Half a year later, whoever looks after records is asked whether they are still true."""
    reader, texts = camera.reader, camera.texts
    await reader.jump(Jump.HALF_YEAR)
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/help")
    await reader.press_for_answer(texts("button-look-through"))
    await camera.take(
        "is this still true", "What was not confirmed for six months, each answered with one click.", main=PHONE
    )
    await reader.press_to_change(texts("button-still-true"))
    await camera.take("still true", "It is confirmed: it is still true.")
