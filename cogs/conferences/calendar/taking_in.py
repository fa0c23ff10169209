"""Taking in conferences from an .ics file."""

from contextlib import AbstractAsyncContextManager
from typing import Final

from bot.services.handed_in import Given, Looked, Told
from cogs.conferences.calendar.import_cards import done_card, looked_card, working_card, wrong_card
from cogs.ui.here import Here
from cogs.ui.taking_in import Intake


def _look(here: Here, given: Given, told: Told) -> AbstractAsyncContextManager[Looked]:
    imports = here.services.calendar_imports
    return imports.look(here.actor, given, here.interaction.application_id, here.texts, told)


def _carry_out(here: Here, given: Given, told: Told) -> AbstractAsyncContextManager[Looked]:
    imports = here.services.calendar_imports
    return imports.carry_out(here.actor, given, here.interaction.application_id, here.texts, told)


CALENDARS: Final = Intake(
    look=_look,
    carry_out=_carry_out,
    command="conference calendar",
    again="conferences",
    endings=(".ics",),
    looked_card=looked_card,
    wrong_card=wrong_card,
    done_card=done_card,
    working_card=working_card,
)
