"""What a form holds, as one text and a few letters: so that the button under an error can open it again as it was."""

from dataclasses import dataclass
from typing import Final, Self

from bot.domain.areas import AREAS, REGIONS
from bot.domain.commitments import Commitment, Stage
from bot.domain.pledges import Pledge, written_deliverables, written_pledge
from bot.domain.records import Subject
from cogs.ui.packing import NONE, apart, placed, places, typed_in

MYSELF: Final = "me"
YOUTH_LED: Final = "y"
WOMEN_LED: Final = "w"


@dataclass(frozen=True, slots=True)
class Said:
    """What the form of a commitment holds, complete or not."""

    point: int | None = None
    said: str = ""
    deliverables: str = ""
    maker: str = ""
    youth_led: bool = False
    women_led: bool = False

    @classmethod
    def of(cls, commitment: Commitment) -> Self:
        """What a commitment says now."""
        about = commitment.record.subject
        return cls(
            point=commitment.answer.point,
            said=written_pledge(commitment.record.title, commitment.pledge),
            deliverables=written_deliverables(commitment.deliverables),
            youth_led=about.youth_led,
            women_led=about.women_led,
        )

    @classmethod
    def from_form(cls, data: dict[str, list[str]]) -> Self:
        """What was sent."""
        point, marks = typed_in(data, "point"), data.get("marks", [])
        return cls(
            point=int(point) if point else None,
            said=typed_in(data, "said"),
            deliverables=typed_in(data, "deliverables"),
            maker=typed_in(data, "for"),
            youth_led=YOUTH_LED in marks,
            women_led=WOMEN_LED in marks,
        )

    def chosen(self) -> tuple[str, str, str]:
        """What was chosen rather than typed: the point, for whom, and the marks."""
        marks = YOUTH_LED * self.youth_led + WOMEN_LED * self.women_led
        return str(self.point or ""), self.maker, marks or NONE

    @classmethod
    def again(cls, typed: str, point: str, maker: str, marks: str) -> Self:
        """What `chosen` and `together` were made from."""
        said, deliverables = apart(typed, 2)
        return cls(
            point=int(point) if point else None,
            said=said,
            deliverables=deliverables,
            maker=maker,
            youth_led=YOUTH_LED in marks,
            women_led=WOMEN_LED in marks,
        )

    def pledge(self) -> Pledge:
        """The same, to be read."""
        return Pledge(self.point or 0, self.said, self.deliverables, self.youth_led, self.women_led)


@dataclass(frozen=True, slots=True)
class Told:
    """What the form of news holds."""

    stage: Stage
    done: tuple[int, ...]
    said: str = ""
    link: str = ""
    shows: str = ""

    @classmethod
    def of(cls, commitment: Commitment) -> Self:
        """How a commitment stands now."""
        done = tuple(place for place, each in enumerate(commitment.deliverables) if each.done_at is not None)
        return cls(commitment.stage, done)

    def chosen(self) -> tuple[str, str]:
        """What was chosen rather than typed: the stage, and what is done."""
        return self.stage.slug, places(self.done)

    @classmethod
    def again(cls, typed: str, stage: str, done: str) -> Self:
        """What `chosen` and `together` were made from."""
        return cls(Stage(stage.replace("-", "_")), placed(done), *apart(typed, 3))


@dataclass(frozen=True, slots=True)
class Beside:
    """What the form of details holds: places in the lists of areas and regions, and what was typed."""

    areas: tuple[int, ...] = ()
    regions: tuple[int, ...] = ()
    countries: str = ""
    link: str = ""
    initiative: str = ""

    @classmethod
    def of(cls, about: Subject, countries: str, initiative: str) -> Self:
        """What is known; countries as their reader would type them."""
        areas = tuple(AREAS.index(each) for each in about.areas)
        return cls(areas, tuple(REGIONS.index(each) for each in about.regions), countries, "", initiative)

    @classmethod
    def again(cls, typed: str, areas: str, regions: str) -> Self:
        """What the button and the message of a refused form keep."""
        return cls(placed(areas), placed(regions), *apart(typed, 3))
