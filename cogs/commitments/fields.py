"""The fields of the forms in which someone says what they will do."""

from dataclasses import dataclass
from typing import Any, Final

from discord import ui

from bot.domain.calls import Call
from bot.texts import Texts
from cogs.commitments.packing import WOMEN_LED, YOUTH_LED, Said
from cogs.ui.fields import boxes, long_text, one_of

# A little more than fits, so that too long a text is explained and given back; with the sentence that explains it, both
# fit into one message.
SAID_ROOM: Final = 1700
DELIVERABLES_ROOM: Final = 1500


@dataclass(frozen=True, slots=True)
class PledgeFields:
    """What both forms ask that say what someone will do."""

    point: ui.Select[Any]
    said: ui.TextInput[Any]
    deliverables: ui.TextInput[Any]
    marks: ui.CheckboxGroup[Any]

    def holds(self) -> Said:
        """What was filled in."""
        return Said(
            point=int(self.point.values[0]),
            said=self.said.value,
            deliverables=self.deliverables.value,
            youth_led=YOUTH_LED in self.marks.values,
            women_led=WOMEN_LED in self.marks.values,
        )


def pledge_fields(texts: Texts, call: Call, said: Said) -> PledgeFields:
    """Those fields, with what is known."""
    points = [(str(each.number), f"{each.number}. {each.title.in_(texts.language)}") for each in call.text.points]
    marks = [(YOUTH_LED, texts("mark-youth-led")), (WOMEN_LED, texts("mark-women-led"))]
    ticked = YOUTH_LED * said.youth_led + WOMEN_LED * said.women_led
    return PledgeFields(
        point=one_of("point", points, str(said.point or "")),
        said=long_text("said", said.said, SAID_ROOM, required=True),
        deliverables=long_text("deliverables", said.deliverables, DELIVERABLES_ROOM),
        marks=boxes("marks", marks, ticked),
    )
