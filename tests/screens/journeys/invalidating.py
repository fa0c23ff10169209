"""Signatures that are not genuine: chosen, invalidated with a reason, taken back."""

from bot.domain.groups import StakeholderGroup
from tests.screens.camera import DESK, Camera


async def invalidating(camera: Camera) -> None:
    """A reviewer chooses signatures, sees how many, invalidates them, and takes it back."""
    reader, texts = camera.reader, camera.texts
    await reader.be("reviewer")
    await reader.go("#reviewers")
    await reader.command("/review signatures")
    await camera.take("nothing was invalidated", "What was invalidated so far: nothing.")
    await reader.press_for_form(texts("button-find-signatures"))
    await reader.choose(texts("invalidate-group"), texts(StakeholderGroup.MEDIA.text_id))
    await reader.write(
        texts("invalidate-why"),
        camera.either(
            en="All of these were made within a minute from one list.",
            fr="Toutes ont été faites en une minute à partir d’une même liste.",
        ),
    )
    await camera.take(
        "the form to choose signatures", "Signatures are chosen by when, group and country, with a reason."
    )
    await reader.send_form()
    await camera.take(
        "before signatures are invalidated",
        "What was chosen and how many signatures that are, before anything happens.",
        main=DESK,
    )
    await reader.press_to_change(texts("button-invalidate"))
    await camera.take("invalidated", "The signatures count nowhere, and whoever made them is told.")
    await reader.press_for_answer(texts("button-invalidations"))
    await camera.take("what was invalidated", "What was invalidated, with the way to take it back.")
    await reader.pick(texts("decisions-take-back"), camera.either(en="All of these", fr="Toutes ont"))
    await camera.take("before taking it back", "The question before an invalidation is taken back.")
    await reader.press_to_change(texts("button-take-back"))
    await camera.take("taken back", "The signatures count again.")
