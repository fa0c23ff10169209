"""Good practices: shared in three forms, read by others, reused, and looked at by reviewers."""

from bot.domain.areas import Area
from bot.domain.practices import Went
from cogs.practices.browse.log_cards import went_words
from tests.screens.camera import DESK, PHONE, Camera


async def sharing(camera: Camera) -> None:
    """An organiser shares what worked and what did not."""
    reader, texts = camera.reader, camera.texts
    await reader.be("organiser")
    await reader.go("#coalition")
    await reader.command("/help")  # the news that waited are told beside it
    await reader.command_for_form("/practice share")
    await reader.write(texts("typed-title"), _title(camera))
    await reader.write(
        texts("typed-practice-summary"),
        camera.either(
            en="Young people listen to someone who left a violent group, and decide what they ask.",
            fr="Des jeunes écoutent une personne sortie d’un groupe violent, et décident de leurs questions.",
        ),
    )
    await reader.choose_all(texts("typed-areas"), texts(Area.YOUTH.text_id), texts(Area.DIALOGUE.text_id))
    audience = camera.either(en="pupils of 15 to 18 and teachers", fr="élèves de 15 à 18 ans et leurs enseignants")
    await reader.write(texts("typed-practice-audience"), audience)
    await camera.take(
        "the first form of a good practice",
        "The first of three forms: title, in short, priority areas, topics, and whom it is for.",
        main=PHONE,
    )
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-practice-2")))
    setting = camera.either(en="secondary schools, Canada", fr="lycées, Canada")
    await reader.write(texts("typed-practice-setting"), setting)
    await reader.write(
        texts("typed-practice-method"),
        camera.either(
            en="Two evenings a month. A teacher prepares the questions with the class. Nobody has to speak.",
            fr="Deux soirées par mois. L’équipe prépare les questions avec la classe. Personne n’est obligé de parler.",
        ),
    )
    await reader.write(
        texts("typed-practice-resources"),
        camera.either(en="A room, two adults, half a day to prepare.", fr="Une salle, deux adultes, une demi-journée."),
    )
    await camera.take("the second form of a good practice", "Where it was tried, how it works, what it takes.")
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-practice-3")))
    await reader.write(
        texts("typed-practice-evidence"),
        camera.either(
            en="In three schools, more pupils said that they would ask an adult for help.",
            fr="Dans trois lycées, davantage d’élèves disent qu’ils demanderaient de l’aide à un adulte.",
        ),
    )
    await reader.write(
        texts("typed-practice-not-worked"),
        camera.either(
            en="Large halls: nobody asked anything.", fr="Les grandes salles\u00a0: personne n’a posé de question."
        ),
    )
    await reader.write(
        texts("typed-practice-harm"),
        camera.either(
            en="No pictures. Someone stays with pupils who are moved.",
            fr="Aucune photo. Quelqu’un reste auprès des élèves que cela touche.",
        ),
    )
    await camera.take(
        "the third form of a good practice",
        "What is known: effects, what did not work, limits, what others need, and how it does no harm.",
        main=PHONE,
    )
    await reader.send_form()
    await camera.take("a good practice before it is shared", "The whole draft, with the points of the Call to choose.")
    await reader.press_to_change(texts("button-save-now"))
    await camera.take("a good practice is shared", "It is shared: who sees it, and the ways on.")


async def reusing(camera: Camera) -> None:
    """A youth member reads it and tells that they reused it; then the log of those who did."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/help")  # the news that waited are told beside it
    await reader.command("/practice list")
    await camera.take(
        "good practices", "Good practices: one of a member, and those that documents name, each with its label."
    )
    await reader.command("/practice view", practice=_title(camera))
    await camera.take(
        "a good practice", "A good practice: what it is, for whom, where it was tried, its label, and the ways on.",
        main=PHONE,
    )  # fmt: skip
    await reader.press_for_form(texts("button-adapt"))
    who = camera.either(en="Youth House", fr="Maison des jeunes")
    await reader.write(texts("adapt-who"), who)
    await reader.write(texts("adapt-where"), camera.either(en="Lyon, France", fr="Lyon, France"))
    await reader.write(
        texts("adapt-changed"),
        camera.either(en="One evening, with parents.", fr="Une seule soirée, avec les parents."),
    )
    await reader.tick(went_words(Went.PARTLY, texts))
    await reader.write(
        texts("adapt-told"),
        camera.either(
            en="The parents talked for two hours. The pupils came only at the end.",
            fr="Les parents ont parlé deux heures. Les élèves ne sont venus qu’à la fin.",
        ),
    )
    await camera.take("the form to tell that one reused it", "Who, where, what was changed, and how it went.")
    await reader.send_form()
    await camera.take("an adaptation", "An adaptation, as others see it.")
    await reader.command("/practice view", practice=_title(camera))
    await camera.take(
        "a good practice that was reused",
        "A good practice, and below it who reused it, where and how it went.",
        main=DESK,
    )


async def labelling(camera: Camera) -> None:
    """A reviewer finds it inspiring."""
    reader, texts = camera.reader, camera.texts
    await reader.be("reviewer")
    await reader.go("#coalition")
    await reader.command("/practice view", practice=_title(camera))
    await reader.press_for_answer(texts("button-label"))
    await camera.take("the label of a good practice", "What its label says, and what comes next on the ladder.")
    await reader.press(texts("button-inspire"))
    await reader.press_to_change(texts("button-inspire-now"))
    await camera.take("it is inspiring", "A reviewer found it inspiring.")


def _title(camera: Camera) -> str:
    return camera.either(en="An evening with someone who left", fr="Une soirée avec une personne qui en est sortie")
