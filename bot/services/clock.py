"""The clock that is handed to every service."""

from collections.abc import Callable
from datetime import datetime

# Answers an aware instant in UTC.
Clock = Callable[[], datetime]
