"""What Accord adds to an entry of a calendar beside the properties that the standards name."""

from typing import Final

# Of a deadline: which one. Other programs show it as a day.
DEADLINE: Final = "X-ACCORD-DEADLINE"
# Of a conference: what sort of meeting it is, and to which series it belongs.
KIND: Final = "X-ACCORD-KIND"
SERIES: Final = "X-ACCORD-SERIES"
