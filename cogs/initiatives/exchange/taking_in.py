"""Taking in a file of initiatives."""

from contextlib import AbstractAsyncContextManager
from typing import Final

from bot.services.handed_in import Given, Looked, Told
from cogs.initiatives.exchange.cards import done_card, looked_card, working_card, wrong_card
from cogs.ui.here import Here
from cogs.ui.taking_in import Intake


def _look(here: Here, given: Given, told: Told) -> AbstractAsyncContextManager[Looked]:
    return here.services.initiative_imports.look(here.actor, given, here.texts, told)


def _carry_out(here: Here, given: Given, told: Told) -> AbstractAsyncContextManager[Looked]:
    return here.services.initiative_imports.carry_out(here.actor, given, here.texts, told)


TABLES: Final = Intake(
    look=_look,
    carry_out=_carry_out,
    command="initiative import",
    again="initiatives",
    # By its ending a file is known for what it is when it comes back.
    endings=(".csv", ".json", ".tsv", ".xls", ".xlsm", ".xlsx", ".txt"),
    looked_card=looked_card,
    wrong_card=wrong_card,
    done_card=done_card,
    working_card=working_card,
)
