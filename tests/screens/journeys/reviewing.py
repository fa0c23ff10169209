"""Reviewers: what waits, one thing taken, and each way to decide on it."""

from tests.screens.camera import PHONE, Camera


async def _open_queue(camera: Camera, person: str) -> None:
    await camera.reader.be(person)
    await camera.reader.go("#reviewers")
    await camera.reader.command("/review queue")


async def confirming(camera: Camera) -> None:
    """A reviewer confirms who acts for an organisation."""
    reader, texts = camera.reader, camera.texts
    await _open_queue(camera, "reviewer")
    await camera.take(
        "the review queue",
        "What waits for a decision, the oldest first, with a list to take one and a filter.",
    )
    await reader.pick(texts("review-open"), texts("review-representative", subject="Maison de la paix"))
    await camera.take(
        "a request to act for an organisation",
        "Who asks to act for which organisation, how old their account is as a hint, and four ways to decide.",
    )
    await reader.press_to_change(texts("button-approve-representative"))
    await camera.take("confirmed", "The representative is confirmed.")
    await reader.press_for_answer(texts("button-queue"))
    await camera.take("nothing waits", "The queue when nothing waits.")


async def second_reviewer(camera: Camera) -> None:
    """Because of a tick, a second reviewer decides too, and says first of which organisation they are."""
    reader, texts = camera.reader, camera.texts
    item = texts("review-organisation", subject="Maison de la paix")
    await _belong(camera, "reviewer", camera.either(en="City library", fr="Bibliothèque de la ville"))
    await _open_queue(camera, "reviewer")
    await reader.pick(texts("review-open"), item)
    await camera.take(
        "a request to be shown to the network",
        "What the organisation answered to the four questions, and the ways to decide.",
    )
    await reader.press_to_change(texts("button-approve-organisation"))
    await camera.take("a second reviewer is asked", "One reviewer said yes; a second one decides.")
    await _open_queue(camera, "admin")
    await camera.take("the queue for the second reviewer", "What waits for a second reviewer.")
    await reader.pick(texts("review-open"), item)
    await reader.press_for_answer(texts("button-approve-organisation"))
    await camera.take("two organisations are needed", "Both reviewers must have said their organisation.")
    await _belong(camera, "admin", camera.either(en="Neighbourhood council", fr="Conseil de quartier"))
    await _open_queue(camera, "admin")
    await reader.pick(texts("review-open"), item)
    await reader.press_to_change(texts("button-approve-organisation"))
    await camera.take("shown to the network", "The second reviewer said yes.")


async def _belong(camera: Camera, person: str, organisation: str) -> None:
    reader = camera.reader
    await reader.be(person)
    await reader.go("#coalition")
    await reader.command_for_form("/profile edit")
    await reader.write(camera.texts("profile-organisation"), organisation)
    await reader.send_form()


async def quiet_line(camera: Camera) -> None:
    """An admin chooses a channel for the one line that tells reviewers what waits."""
    reader = camera.reader
    await reader.be("admin")
    await reader.go("#coalition")
    await reader.command("/review channel", channel="reviewers")
    await camera.take("the reviewers’ line is placed", "Where the reviewers’ line stands, and how to take it away.")
    await reader.be("reviewer")
    await reader.go("#reviewers")
    await camera.take("the reviewers’ line", "The one quiet line: how much waits for a reviewer, and since when.")


async def sending_back(camera: Camera) -> None:
    """A reviewer sends a request back with a reason; it reaches the asker, who says more and asks again."""
    reader, texts = camera.reader, camera.texts
    await _open_queue(camera, "reviewer")
    await reader.pick(texts("review-open"), texts("review-representative", subject="La Maison pour la Paix"))
    await camera.take(
        "a request with a likely double", "A request whose organisation has a name like one that is known."
    )
    await reader.press_for_form(texts("button-send-back"))
    await reader.write(
        texts("review-reason"),
        camera.either(
            en="Please say what you do there, or whom at the house we can ask.",
            fr="Dites-nous ce que vous y faites, ou à qui nous pouvons demander.",
        ),
    )
    await camera.take("the form for a reason", "The form for the reason, which the asker reads.")
    await reader.send_form()
    await camera.take("sent back", "The request is sent back with its reason.")
    await reader.be("government")
    await reader.go("#coalition")
    await reader.command("/help")
    await camera.take(
        "told of the reason",
        "What the asker is told on their next command: the reviewers’ reason, with a button to ask again.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-request-again"))
    await reader.write(
        texts("represent-statement"),
        camera.either(
            en="I organise the evenings there. The director, Ms Roy, knows me.",
            fr="J’y organise les soirées. La directrice, Mme Roy, me connaît.",
        ),
    )
    await camera.take("the form to ask again", "The form with the name as it was asked, and how to check it.")
    await reader.send_form()
    await camera.take("the reviewers are asked", "The reviewers are asked, and when one hears of their decision.")


async def merging(camera: Camera) -> None:
    """An admin sees that it is an organisation that is known, makes the two one, and confirms."""
    reader, texts = camera.reader, camera.texts
    await _open_queue(camera, "admin")
    await reader.pick(texts("review-open"), texts("review-representative", subject="La Maison pour la Paix"))
    await reader.pick(texts("review-merge"), "Maison de la paix")
    await camera.take("before merging", "The question before two records of one organisation become one.")
    await reader.press_to_change(texts("button-merge"))
    await camera.take("merged", "The two records are one.")
    await reader.command("/review queue")
    await reader.pick(texts("review-open"), texts("review-representative", subject="Maison de la paix"))
    await camera.take("the request after merging", "The request is about the record that stayed.")
    await reader.press_to_change(texts("button-approve-representative"))
    await reader.be("organiser")
    await reader.go("#coalition")
    await reader.command("/organisation view", organisation="Maison de la paix")
    await camera.take("an organisation that two act for", "Two people act for the organisation now.")
