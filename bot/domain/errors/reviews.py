"""What can go wrong with reviewing, and with acting for an organisation."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class ReasonBlank(AccordError):
    """A reason with nothing to read in it."""


@dataclass(eq=False)
class ReasonTooLong(AccordError):
    """A reason over the limit; `length` as typed."""

    limit: int
    length: int


@dataclass(eq=False)
class ItemGone(AccordError):
    """Nothing of that number waits in this server: it was decided, taken back, or belongs elsewhere."""


@dataclass(eq=False)
class ItemTaken(AccordError):
    """Another reviewer is at it."""


@dataclass(eq=False)
class OwnItem(AccordError):
    """Nobody reviews what is their own."""


@dataclass(eq=False)
class OtherOrganisationNeeded(AccordError):
    """The second reviewer must be of another organisation than the first, and each must have said theirs."""


@dataclass(eq=False)
class RepresentativeLeft(AccordError):
    """Who asked is not in the server any more."""


@dataclass(eq=False)
class UnknownOrganisation(AccordError):
    """No organisation by that name that the actor may see."""

    typed: str


@dataclass(eq=False)
class NotRepresentative(AccordError):
    """The actor does not act for that organisation, or is not confirmed yet."""


@dataclass(eq=False)
class LastRepresentative(AccordError):
    """The last representative hands over before leaving."""


@dataclass(eq=False)
class NoSuccessor(AccordError):
    """Whoever takes over must have asked to represent the organisation themselves."""


@dataclass(eq=False)
class NothingSentBack(AccordError):
    """Nothing of the actor's is sent back: they asked again, or it was decided since."""


@dataclass(eq=False)
class OrganisationsApart(AccordError):
    """One record is a guest server's own and the other is not: they cannot become one before it is admitted."""


@dataclass(eq=False)
class SameOrganisation(AccordError):
    """A record cannot be merged with itself."""


@dataclass(eq=False)
class RecordNotOffered(AccordError):
    """The network sees the record already."""

    reference: str


@dataclass(eq=False)
class HeldByReviewers(AccordError):
    """Reviewers restricted the record, or a doubt about it waits for them."""

    reference: str
