"""A server: set up, admitted, looked after; and what help says to whom."""

from tests.screens.camera import DESK, Camera


async def helping(camera: Camera) -> None:
    """Help differs by who asks."""
    reader = camera.reader
    for person, who in (("youth", "a member"), ("admin", "an admin"), ("steward", "a steward")):
        await reader.be(person)
        await reader.go("#coalition")
        await reader.command("/help")
        await camera.take(f"help for {who}", f"The commands that {who} can use, each in one line.")


async def servers(camera: Camera) -> None:
    """Setting up, posting, admitting; and what members may not do."""
    reader, texts = camera.reader, camera.texts
    await reader.be("youth")
    await reader.go("#coalition")
    await reader.command("/server setup")
    await camera.take("not for members", "Who may set a server up.")
    await reader.be("admin")
    await reader.command_for_form("/server setup")
    await camera.take(
        "the form to set up",
        "Set-up in one form: channel, language, reviewers’ role, what to do at once, whom to turn to.",
        main=DESK,
    )
    await reader.write(texts("setup-help"), "help@example.org")
    await reader.send_form()
    await camera.take("set up", "What was set up.")
    await reader.command("/call post")
    await camera.take("posted", "The card was posted.")
    await reader.be("steward")
    await reader.command("/server admit", server="Neighbouring network")
    await camera.take("admitted", "A steward has admitted a server.")


async def how_it_is_doing(camera: Camera) -> None:
    """The state of the server and who changed what, for an admin and for a steward."""
    reader = camera.reader
    for person, who in (("admin", "an admin"), ("steward", "a steward")):
        await reader.be(person)
        await reader.go("#coalition")
        await reader.command("/server status")
        await camera.take(
            f"status for {who}",
            "How Accord is doing, each line beginning with the word that says its health.",
            main=DESK if person == "steward" else (),
        )
        await reader.command("/server audit")
        await camera.take(f"the log of changes for {who}", "Who changed what, the newest first.")
