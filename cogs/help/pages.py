"""Who sees which commands. A guardian holds this against the commands that exist."""

from typing import Final

from bot.domain.actor import Actor

CALL: Final = (
    "call read",
    "call sign",
    "call withdraw",
    "call progress",
    "call signatories",
)
DOING: Final = (
    "commitment make",
    "commitment update",
    "commitment list",
    "commitment view",
    "initiative log",
    "initiative edit",
    "initiative update",
    "initiative view",
    "initiative list",
    "initiative join",
    "initiative coverage",
    "initiative import",
    "initiative export",
    "find",
)
LEARNING: Final = (
    "conference upcoming",
    "conference view",
    "conference outcome",
    "conference calendar",
    "conference series",
    "conference add",
    "conference edit",
    "conference going",
    "practice share",
    "practice edit",
    "practice view",
    "practice list",
    "practice adapt",
)
DIGESTS: Final = ("digest list", "digest preview", "digest why", "digest mine")
OWN: Final = (
    "organisation view",
    "organisation represent",
    "organisation leave",
    "profile show",
    "profile edit",
    "privacy show",
    "privacy export",
    "privacy erase",
    "help",
)
ORGANISERS: Final = (
    "call post",
    "review queue",
    "review signatures",
    "digest create",
    "digest edit",
    "digest pause",
    "digest resume",
    "digest delete",
    "digest send",
)
# Organisers see their own server’s, stewards the network’s too.
RUNNERS: Final = ("server status", "server audit", "organisation merge")
ADMINS: Final = ("server setup", "review channel")
STEWARDS: Final = ("call close", "call publish", "call write", "call export", "server admit")
# What everyone can do, chapter by chapter.
CHAPTERS: Final = {"call": CALL, "doing": DOING, "learning": LEARNING, "digests": DIGESTS, "own": OWN}
FIRST: Final = "call"
# The menus of a message, by the chapter that they belong to.
MENUS: Final = {"doing": ("log-as-initiative",), "learning": ("save-as-good-practice",)}
PAGES: Final = {
    **CHAPTERS,
    "organisers": ORGANISERS,
    "runners": RUNNERS,
    "admins": ADMINS,
    "stewards": STEWARDS,
}


def pages_for(actor: Actor) -> list[str]:
    """The pages that concern someone for what they are here, beside the chapters for everyone."""
    pages: list[str] = []
    if actor.organiser:
        pages.append("organisers")
    if actor.organiser or actor.steward:
        pages.append("runners")
    if actor.admin:
        pages.append("admins")
    if actor.steward:
        pages.append("stewards")
    return pages
