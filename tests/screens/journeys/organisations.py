"""An organisation: signed for, confirmed, shown to the network."""

from tests.screens.camera import PHONE, Camera


async def signing_for_an_organisation(camera: Camera) -> None:
    """An organiser signs for an organisation; a name of blanks is given back first."""
    reader, texts = camera.reader, camera.texts
    await reader.be("organiser")
    await reader.go("#welcome")
    await reader.command_for_form("/call sign")
    await reader.tick(texts("sign-as-organisation"))
    await reader.choose(texts("sign-group"), texts("group-civil-society"))
    await reader.tick(texts("sign-understood"))
    await reader.write(texts("sign-organisation"), "@everyone")
    await reader.send_form()
    await camera.take(
        "a name that is refused", "What was wrong with the name, what was kept, and a button to correct it."
    )
    await reader.press_for_form(texts("button-mend"))
    await reader.write(texts("sign-organisation"), "Maison de la paix")
    await camera.take("the form given back", "The form as it was filled, with the name corrected.")
    await reader.send_form()
    await camera.take("awaiting confirmation", "An organisation’s signature awaits a reviewer and is counted apart.")


async def showing_to_the_network(camera: Camera) -> None:
    """The representative is told, looks at the organisation, and asks to show it to the whole network."""
    reader, texts = camera.reader, camera.texts
    await reader.be("organiser")
    await reader.go("#coalition")
    await reader.command("/help")
    await camera.take("told of the confirmation", "What the representative is told on their next command.")
    await reader.command("/organisation view", organisation="Maison de la paix")
    await camera.take(
        "an organisation",
        "An organisation: which server’s reviewers confirmed it and when, how far it is seen, and what its "
        "representative can do.",
        main=PHONE,
    )
    await reader.press_for_form(texts("button-show-organisation"))
    await reader.tick(texts("question-place"))
    await reader.write(
        texts("offer-statement"),
        camera.either(
            en="Our office is named after the street. A partner school has its entrance next to it.",
            fr="Nos bureaux portent le nom de la rue. L’entrée d’une école partenaire est juste à côté.",
        ),
    )
    await camera.take(
        "the four questions",
        "The form with the four questions that come before anything is shown to the whole network.",
        main=PHONE,
    )
    await reader.send_form()
    await camera.take("asked to show it to the network", "Because of a tick, two reviewers decide.")


async def doubles(camera: Camera) -> None:
    """A focal point signs for an organisation whose name is like one that is known."""
    reader, texts = camera.reader, camera.texts
    await reader.be("government")
    await reader.go("#welcome")
    await reader.press_for_form(texts("button-sign"))
    await reader.tick(texts("sign-as-organisation"))
    await reader.choose(texts("sign-group"), texts("group-local-government"))
    await reader.tick(texts("sign-understood"))
    await reader.write(texts("sign-organisation"), "La Maison pour la Paix")
    await reader.send_form()
    await camera.take(
        "is it one of these",
        "An organisation with a similar name is shown before a new one is made.",
        main=PHONE,
    )
    await reader.press_to_change(texts("button-new-organisation"))
    await camera.take("signed for a new organisation", "The organisation’s signature awaits confirmation.")
