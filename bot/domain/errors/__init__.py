"""What can go wrong, as data. The words for each are in the catalogues, under `error-…` by the name of the class."""

import re
from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=False)
class AccordError(Exception):
    """Something the reader can understand and act on. Nothing was changed when it is raised."""

    text_id: ClassVar[str] = "error-accord-error"

    def __init_subclass__(cls) -> None:
        """Name the sentence after the class: `UnknownCall` is `error-unknown-call`."""
        cls.text_id = "error-" + re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()

    def data(self) -> dict[str, str | int]:
        """What the sentence may mention."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def __str__(self) -> str:
        """For logs and operators; people get the catalogue's sentence."""
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in self.data().items())})"


@dataclass(eq=False)
class NotAllowed(AccordError):
    """The actor may not do this; `needs` is the role that may (organiser, admin, steward, member)."""

    needs: str


@dataclass(eq=False)
class ServerOnly(AccordError):
    """This belongs to a server and was asked for outside one."""


@dataclass(eq=False)
class UnknownCall(AccordError):
    """No Call by that title or reference that the actor may see."""

    typed: str


@dataclass(eq=False)
class UnknownPoint(AccordError):
    """The Call has fewer points."""

    point: int
    last: int


@dataclass(eq=False)
class CallClosed(AccordError):
    """The Call takes no more signatures."""

    call: str


@dataclass(eq=False)
class NotSigned(AccordError):
    """The actor has no live signature on this Call."""

    call: str


@dataclass(eq=False)
class NotUnderstood(AccordError):
    """The box that says what is kept was not ticked."""


@dataclass(eq=False)
class OrganisationMissing(AccordError):
    """Signing for an organisation, or showing one, needs its name."""


@dataclass(eq=False)
class NameTooLong(AccordError):
    """A name over the limit; `length` as typed."""

    limit: int
    length: int


@dataclass(eq=False)
class NameBlank(AccordError):
    """A name with nothing to read in it."""


@dataclass(eq=False)
class NameHidden(AccordError):
    """A name with characters that hide or reverse text."""


@dataclass(eq=False)
class NameCalls(AccordError):
    """A name that would call people, or run as a formula in a table."""


@dataclass(eq=False)
class UnknownCountry(AccordError):
    """No country by that name; `near` lists similar ones, or is `none`."""

    typed: str
    near: str


@dataclass(eq=False)
class UnknownServer(AccordError):
    """The bot is in no such server."""

    typed: str


@dataclass(eq=False)
class SignatureGone(AccordError):
    """The signature was withdrawn, or hidden already, meanwhile."""


@dataclass(eq=False)
class ChannelGone(AccordError):
    """The channel does not exist any more, or the bot cannot see it."""


@dataclass(eq=False)
class CannotPost(AccordError):
    """Permissions are missing in the channel."""

    channel_id: int


@dataclass(eq=False)
class PostGone(AccordError):
    """The post was deleted."""


@dataclass(eq=False)
class DiscordUnavailable(AccordError):
    """Discord did not take the request now; it may later, unless it takes it for `wrong`."""

    wrong: bool = False


@dataclass(eq=False)
class StorageBusy(AccordError):
    """The database was locked by someone else for too long."""


@dataclass(eq=False)
class StorageFull(AccordError):
    """No room left on the disk."""


@dataclass(eq=False)
class StorageReadOnly(AccordError):
    """The database cannot be written."""


@dataclass(eq=False)
class StorageUnavailable(AccordError):
    """The database did not answer."""


@dataclass(eq=False)
class StorageNewer(AccordError):
    """The database was made by a newer version of the program."""

    revision: str


@dataclass(eq=False)
class ContentRefused(AccordError):
    """A content file that cannot be loaded; `where` and `problem` are for an operator."""

    where: str
    problem: str
