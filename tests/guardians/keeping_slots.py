"""The fullest cards about records that someone looks after, and those that look for someone."""

from bot.domain.kept_records import Begun, Introduced, KeptRecords, LookedAfter, TakesPart, Wrote
from bot.domain.records import TITLE_LIMIT, RecordKind
from tests.guardians.invalidation_slots import NOW

LONGEST_TITLE = "`" * TITLE_LIMIT
REFERENCE = "COM-999999999999999999"


def kept_records() -> KeptRecords:
    """Of everything that records hold of one person, more than one page names."""
    begun = Begun(RecordKind.INITIATIVE, {}, NOW, NOW, None, from_their_message=True)
    return KeptRecords(
        looked_after=10**6,
        latest=(LookedAfter(REFERENCE, LONGEST_TITLE),) * 5,
        wrote=(Wrote(REFERENCE, NOW, "x", None, None),) * 999,
        takes_part=(TakesPart(REFERENCE, LONGEST_TITLE, None, "asked", NOW, None),) * 999,
        introduced=(Introduced(REFERENCE, REFERENCE, True, NOW, None, False),) * 999,
        begun=(begun,) * 999,
    )
