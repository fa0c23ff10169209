"""What can go wrong where reviewers look at good practices."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class NoteBlank(AccordError):
    """A note with nothing to read in it."""


@dataclass(eq=False)
class NoteTooLong(AccordError):
    """A note over the limit; `length` as typed."""

    limit: int
    length: int


@dataclass(eq=False)
class InterestNotDenied(AccordError):
    """Whoever assesses a practice has not ticked that they have no interest in it."""


@dataclass(eq=False)
class NoteNeedsOrganisation(AccordError):
    """A note is an organisation's, and the actor is not confirmed for one that counts where the practice is."""


@dataclass(eq=False)
class OrganisationInvolved(AccordError):
    """An organisation that takes part in a practice does not assess it."""

    organisation: str


@dataclass(eq=False)
class OrganisationAssessed(AccordError):
    """An organisation wrote its note already: two of it count as one."""

    organisation: str


@dataclass(eq=False)
class AssessedAlready(AccordError):
    """The actor wrote a note already, for whichever organisation."""


@dataclass(eq=False)
class NotInspiringYet(AccordError):
    """Peers look at what a reviewer of its own server found inspiring."""

    reference: str


@dataclass(eq=False)
class LabelledAlready(AccordError):
    """A practice has that label, or a higher one."""

    reference: str


@dataclass(eq=False)
class NoLabel(AccordError):
    """There is no label to take back."""

    reference: str


@dataclass(eq=False)
class PracticeChanged(AccordError):
    """A practice says something else than when the actor read it."""

    reference: str


@dataclass(eq=False)
class PracticeRestricted(AccordError):
    """Nobody labels what only its owner and the reviewers see."""

    reference: str


@dataclass(eq=False)
class HomeReviewersNeeded(AccordError):
    """Only reviewers of the server that a practice belongs to find it inspiring, or take its label back."""

    reference: str


@dataclass(eq=False)
class GuestsAssessAtHome(AccordError):
    """Reviewers of a guest server assess the practices of that server only."""
