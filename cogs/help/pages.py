"""Who sees which commands. A guardian holds this against the commands that exist."""

from typing import Final

from bot.domain.actor import Actor

MEMBERS: Final = (
    "call read",
    "call sign",
    "call withdraw",
    "call progress",
    "call signatories",
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
    "conference upcoming",
    "conference view",
    "conference add",
    "conference edit",
    "conference going",
    "practice share",
    "practice edit",
    "practice view",
    "practice list",
    "practice adapt",
    "find",
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
ORGANISERS: Final = ("call post", "review queue", "review signatures")
# Organisers see their own server’s, stewards the network’s too.
RUNNERS: Final = ("server status", "server audit", "organisation merge")
ADMINS: Final = ("server setup", "review channel")
STEWARDS: Final = ("call close", "call publish", "call write", "call export", "server admit")
PAGES: Final = {
    "members": MEMBERS,
    "organisers": ORGANISERS,
    "runners": RUNNERS,
    "admins": ADMINS,
    "stewards": STEWARDS,
}


def pages_for(actor: Actor) -> list[str]:
    """The pages that concern someone, their own first."""
    pages = ["members"]
    if actor.organiser:
        pages.append("organisers")
    if actor.organiser or actor.steward:
        pages.append("runners")
    if actor.admin:
        pages.append("admins")
    if actor.steward:
        pages.append("stewards")
    return pages
