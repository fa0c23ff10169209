"""Two who do something alike and may work together: asked once; each learns how to reach the other once both agreed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

# Requests on one card of a record.
SHOWN: Final = 5
# Of a title, as much as a notice has room for.
TITLE_ROOM: Final = 60


@dataclass(frozen=True, slots=True)
class Introduction:
    """A request to work together: whoever logged `record_id` asks whoever looks after `with_id`."""

    id: int
    record_id: int
    with_id: int
    asker_id: int
    # Known to each other once both agreed.
    asker_discord_id: int
    answerer_discord_id: int | None
    agreed: bool
    answered_at: datetime | None

    @property
    def waits(self) -> bool:
        """Whether nobody answered it yet."""
        return self.answered_at is None


@dataclass(frozen=True, slots=True)
class Together:
    """A request as one of those whom it concerns sees it, beside their own record.

    `discord_id` is the other one of the two; known to both of them, once both agreed, and to nobody else.
    """

    introduction_id: int
    # The title of the record that is asked about, or that asks, on the reader's side.
    mine: str
    # Whether its reader asked; else they are asked, or answered.
    asked_by_me: bool
    # The other record: its title and who leads it, and its reference where its reader may see it.
    # Whoever asked learns no more of a record that they may not see any more than that it is there.
    title: str
    lead: str
    reference: str | None
    discord_id: int | None = None
