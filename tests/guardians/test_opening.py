"""Every noun that is a record is opened, updated and listed from any card: one that is new must say how."""

from bot.domain.records import RecordKind
from cogs.ui.opening import LISTERS, OPENERS, UPDATERS
from tests.guardians.slots import modules


def test_every_noun_says_how_it_is_opened_updated_and_listed() -> None:
    modules()
    assert set(OPENERS) == set(UPDATERS) == set(LISTERS) == set(RecordKind)
