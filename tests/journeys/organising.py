"""Signing for an organisation, and reviewing it, as people do; in the language of the journey."""

from typing import Any, Final

import simcord

from tests.reading import message, options, words
from tests.world import World, press, send

NAME: Final = "Maison de la paix"
MORE: Final = {"en": "Tell the reviewers more", "fr": "En dire plus à l’équipe de révision"}
CONFIRM: Final = {"en": "Confirm", "fr": "Confirmer"}
SHOW_IT: Final = {"en": "Show it", "fr": "La montrer"}
SEND_BACK: Final = {"en": "Send back", "fr": "Renvoyer"}
RESTRICT: Final = {"en": "Restrict", "fr": "Restreindre"}
LET_GO: Final = {"en": "Let it go", "fr": "La laisser"}
OPEN_QUEUE: Final = {"en": "Open the queue", "fr": "Ouvrir la file"}
TO_NETWORK: Final = {"en": "Show it to the whole network", "fr": "La montrer à tout le réseau"}
ANOTHER: Final = {"en": "None of these – it is another one", "fr": "Aucune – c’est une autre"}
LEAVE: Final = {"en": "Act for it no more", "fr": "Ne plus agir pour elle"}
MERGE: Final = {"en": "Merge", "fr": "Fusionner"}
AGAIN: Final = {"en": "Ask again", "fr": "Refaire la demande"}
MEND: Final = {"en": "Correct", "fr": "Corriger"}


async def begin(world: World, language: str, *people: simcord.MemberActor) -> None:
    """Set two servers up, admit both, and let people choose their language."""
    await world.set_up(wishes=[])
    for server in (world.server, world.neighbour):
        await world.admit(server)
    if language == "fr":
        await world.in_french(world.youth, world.organiser, world.reviewer, world.admin, *people)


async def sign_for(world: World, person: simcord.MemberActor, name: str = NAME, **said: Any) -> Any:
    """Sign the Call for an organisation, shown by its name."""
    about = {"as": "organisation", "group": ["civil_society"], "show": "organisation", "organisation": name}
    return await world.sign(person, world.at_home(person), **(about | said))


async def ask_for(world: World, person: simcord.MemberActor, name: str = NAME, statement: str = "") -> Any:
    """Ask to act for an organisation, with the command."""
    shown = await person.slash(world.at_home(person), "organisation represent", organisation=name)
    return await send(person, shown, {"organisation": name, "statement": statement})


async def queue(world: World, reviewer: simcord.MemberActor) -> Any:
    """Open the queue."""
    return await reviewer.slash(world.at_home(reviewer), "review queue")


async def choose_from(person: simcord.MemberActor, shown: Any, label: str) -> Any:
    """Choose what is labelled so from the select that has it."""
    value = options(shown)[label]
    selects = [part for part in _selects(message(shown)) if value in [each["value"] for each in part["options"]]]
    return await person.select(message(shown), [value], custom_id=selects[0]["custom_id"])


def _selects(shown: Any) -> list[dict[str, Any]]:
    def below(part: dict[str, Any]) -> list[dict[str, Any]]:
        return [part, *(each for child in part.get("components") or [] for each in below(child))]

    parts = [part if isinstance(part, dict) else part.to_dict() for part in shown.components]
    return [each for part in parts for each in below(part) if each.get("type") == 3]


async def take(world: World, reviewer: simcord.MemberActor, name: str = NAME) -> Any:
    """Open the queue and take what is about an organisation."""
    shown = await queue(world, reviewer)
    (label,) = (label for label in options(shown) if name in label)
    await choose_from(reviewer, shown, label)
    return shown


async def confirm(world: World, name: str = NAME, *, reviewer: simcord.MemberActor | None = None) -> Any:
    """Let a reviewer say yes to what waits about an organisation, whatever their language."""
    reviewer = reviewer or world.reviewer
    item = await take(world, reviewer, name)
    return await reviewer.click(message(item), custom_id=_approving(item))


def _approving(item: Any) -> str:
    def below(part: dict[str, Any]) -> list[str]:
        return [part.get("custom_id") or "", *(each for child in part.get("components") or [] for each in below(child))]

    parts = [part if isinstance(part, dict) else part.to_dict() for part in message(item).components]
    (custom_id,) = (each for part in parts for each in below(part) if each.startswith("press:review-approve"))
    return custom_id


async def confirmed(world: World, person: simcord.MemberActor, name: str = NAME) -> None:
    """Let someone sign for an organisation, and be confirmed and told so."""
    signed = await sign_for(world, person, name)
    if options(signed):
        signed = await press(person, signed, ANOTHER["fr" if "une autre" in str(words(signed)) else "en"])
    await confirm(world, name, reviewer=world.reviewer if person.guild == world.server else world.neighbours_admin)
    await person.slash(world.at_home(person), "profile show")


async def told(world: World, person: simcord.MemberActor) -> Any:
    """What someone is told on their next command."""
    return (await person.slash(world.at_home(person), "profile show")).followups[-1]


async def ask_to_show(
    world: World, person: simcord.MemberActor, language: str, *worries: str, statement: str = "", name: str = NAME
) -> Any:
    """Ask to show an organisation to the network, with a yes to some of the four questions."""
    shown = await person.slash(world.at_home(person), "organisation view", organisation=name)
    form = await press(person, shown, TO_NETWORK[language])
    return await send(person, form, {"worries": list(worries), "statement": statement})


async def listed(world: World, person: simcord.MemberActor) -> str:
    """The list of signatories as someone reads it."""
    return words(await person.slash(world.at_home(person), "call signatories"))
