"""Initiatives: logged in three forms, met by one that is much like it, and two people put in touch."""

from datetime import UTC, datetime

from bot.domain.areas import Area, Scope
from bot.domain.countries import Country
from bot.domain.initiatives import Status
from tests.screens.camera import PHONE, Camera


async def logging(camera: Camera) -> None:
    """A youth member logs an initiative with one form; an organiser logs one like it with all three."""
    reader, texts = camera.reader, camera.texts
    await _with_one_form(camera)
    await _with_three_forms(camera)
    await reader.press_to_change(texts("button-save-now"))
    await camera.take(
        "is it there already",
        "Before it is saved: an initiative much like it, with the reasons in words and three ways to answer.",
        main=PHONE,
    )
    await reader.press_for_answer(texts("button-same"))
    await camera.take(
        "it is the same", "The answer to “it is the same”: nothing was saved, and what can be done there."
    )
    await reader.command("/profile show")
    await camera.take("a draft in the profile", "What one did not finish waits in one’s profile.")
    await reader.press_for_answer(texts("button-draft-go-on"))
    await reader.press_to_change(texts("button-save-now"))
    await reader.press_to_change(texts("button-together"))
    await camera.take("saved and asked", "It is saved, and whoever looks after the other one is asked.")


async def working_together(camera: Camera) -> None:
    """The youth member is asked whether to work together, and agrees; each sees how to reach the other."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/help")
    await camera.take("asked to work together", "The question whether to work together, on one’s next command.")
    await reader.press_for_answer(texts("button-introduce"))
    await camera.take("in touch", "How to reach the other one, seen by these two alone.")


async def _with_one_form(camera: Camera) -> None:
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command_for_form("/initiative log")
    title = camera.either(en="Media clubs for young people", fr="Clubs médias pour les jeunes")
    await reader.write(texts("typed-title"), title)
    await reader.write(
        texts("typed-summary"),
        camera.either(
            en="Young people look together at what goes round online.",
            fr="Des jeunes regardent ensemble ce qui circule en ligne.",
        ),
    )
    await reader.choose_all(texts("typed-areas"), texts(Area.YOUTH.text_id), texts(Area.COMMUNICATIONS.text_id))
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-initiative-2")))
    await reader.write(texts("typed-countries"), texts.country(Country("CA")))
    await reader.send_form()
    await reader.press_to_change(texts("button-save-now"))
    await camera.take("logged", "It is saved: who sees it, and the ways on.")


async def _with_three_forms(camera: Camera) -> None:
    reader, texts = camera.reader, camera.texts
    await reader.be("organiser")
    await reader.command_for_form("/initiative log")
    title = camera.either(en="Media clubs in libraries", fr="Clubs médias des jeunes en bibliothèque")
    await reader.write(texts("typed-title"), title)
    await reader.write(
        texts("typed-summary"),
        camera.either(
            en="Every second week, young people take apart what goes round online and make stories of their own.",
            fr="Une semaine sur deux, des jeunes décortiquent ce qui circule en ligne et créent leurs propres récits.",
        ),
    )
    await reader.choose_all(texts("typed-areas"), texts(Area.YOUTH.text_id), texts(Area.COMMUNICATIONS.text_id))
    await reader.choose(texts("typed-scope"), texts(Scope.LOCAL.text_id))
    await camera.take(
        "the first form of an initiative",
        "The first of at most three forms: title, what is done, who leads it, priority areas, how far it reaches.",
        main=PHONE,
    )
    await reader.send_form()
    await camera.take(
        "between two forms",
        "What is kept so far, and the ways on: the next form, correct, save now, finish later, throw away.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-initiative-2")))
    year = datetime.now(UTC).year
    topics = camera.either(en="media literacy, counter-narratives", fr="éducation aux médias, contre-discours")
    await reader.write(texts("typed-countries"), texts.country(Country("CA")))
    await reader.write(texts("typed-topics"), topics)
    await reader.write(texts("typed-dates"), f"{year}-03 – {year + 1}")
    await reader.choose(texts("typed-status"), texts(Status.RUNNING.text_id))
    await camera.take("the second form of an initiative", "Where and when, as precisely as one knows it.")
    await reader.send_form()
    await reader.press_for_form(texts("button-next-part", part=texts("draft-part-initiative-3")))
    partners = camera.either(
        en="City library: host\nYouth House", fr="Bibliothèque de la ville\u00a0: accueil\nMaison des jeunes"
    )
    await reader.write(texts("typed-partners"), partners)
    point = camera.either(
        en="3. Question extremist stories, teach critical thinking",
        fr="3. Contester les récits extrémistes, former l’esprit critique",
    )
    await reader.choose_all(texts("typed-points"), point)
    await reader.write(texts("typed-link"), "https://example.org/clubs")
    await camera.take("the third form of an initiative", "Partners, points of the Call, a link, marks, belonging.")
    await reader.send_form()
    await camera.take("the whole draft", "The whole draft, before it is saved.")
