"""What can go wrong with a commitment."""

from dataclasses import dataclass

from bot.domain.errors import AccordError


@dataclass(eq=False)
class NotSignatory(AccordError):
    """Whoever says what they will do about a Call has signed it, or acts for an organisation that has."""

    call: str


@dataclass(eq=False)
class NotForThem(AccordError):
    """The actor does not act for that organisation, or it has not signed the Call; or they signed only for one."""

    call: str


@dataclass(eq=False)
class OrganisationAwaited(AccordError):
    """The actor signed for an organisation, and the reviewers have not confirmed yet that they act for it."""

    organisation: str


@dataclass(eq=False)
class CommitmentsClosed(AccordError):
    """The Call is closed and takes no new commitments."""

    call: str


@dataclass(eq=False)
class StageNotNext(AccordError):
    """A commitment cannot go from one stage to the other; both as the catalogue spells them."""

    before: str
    after: str


@dataclass(eq=False)
class StageNeedsWord(AccordError):
    """A stage that asks for a word, or for evidence; `why` says which case it is."""

    why: str


@dataclass(eq=False)
class PartnerAlready(AccordError):
    """That organisation is asked already, takes part, or leads it itself."""

    organisation: str


@dataclass(eq=False)
class NobodyActsForIt(AccordError):
    """Nobody is confirmed to act for that organisation, so nobody can answer for it."""

    organisation: str


@dataclass(eq=False)
class PartnerNotAsked(AccordError):
    """The actor's organisation is not asked to take part, or not any more."""

    reference: str


@dataclass(eq=False)
class DueNotUnderstood(AccordError):
    """What stands before the colon of a line, where its date is expected."""

    typed: str


@dataclass(eq=False)
class DeliverableBlank(AccordError):
    """A line that says nothing of what will be done."""

    typed: str
