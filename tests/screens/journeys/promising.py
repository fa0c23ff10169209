"""What signatories say they will do: said after signing, and told how it goes on."""

from datetime import UTC, datetime

from bot.domain.commitments import Stage
from tests.screens.camera import PHONE, Camera


async def promising(camera: Camera) -> None:
    """A youth member who signed says what they will do, and tells how it goes on."""
    reader, texts = camera.reader, camera.texts
    year = datetime.now(UTC).year + 1
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/call sign")
    await reader.press_for_form(texts("button-commit"))
    await reader.choose(
        texts("commit-point"),
        camera.either(
            en="3. Question extremist stories, teach critical thinking",
            fr="3. Contester les récits extrémistes, former l’esprit critique",
        ),
    )
    await reader.write(
        texts("commit-said"),
        camera.either(
            en="Start media clubs at our school\nTwice a month we look at what goes round online, and talk about it.",
            fr="Lancer des clubs médias à notre école\nDeux fois par mois, on regarde ce qui circule, et on en parle.",
        ),
    )
    await reader.write(
        texts("commit-deliverables"),
        camera.either(
            en=f"{year}-03: the first club meets\n{year}-12: five clubs\nan evening for parents",
            fr=f"{year}-03\u00a0: le premier club se réunit\n{year}-12\u00a0: cinq clubs\nune soirée pour les parents",
        ),
    )
    await reader.tick(texts("mark-youth-led"))
    await camera.take(
        "the form to say what one will do",
        "One form: the point of the Call, what one will do, and what will come of it and when.",
    )
    await reader.send_form()
    await camera.take(
        "a commitment",
        "A commitment as others see it: how far it is, what will come of it and when, and the point that it answers.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-update"))
    await reader.choose(texts("commit-stage"), texts(Stage.IN_PROGRESS.text_id))
    await reader.write(
        texts("commit-news"),
        camera.either(en="Eleven of us came to the first evening.", fr="Nous étions onze à la première soirée."),
    )
    await reader.tick(camera.either(en="the first club meets", fr="le premier club se réunit"))
    await camera.take("the form to tell how it goes on", "How far it is, what happened, what is done, what shows it.")
    await reader.send_form()
    await camera.take("a commitment that goes on", "The commitment in progress, with what is done and what happened.")
    await reader.command("/commitment list")
    await camera.take("commitments", "The list of commitments, with ways to filter it.")
