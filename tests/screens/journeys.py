"""What is pictured: each answer of Accord, in the order in which people meet them."""

from collections.abc import Awaitable, Callable
from typing import Final

from tests.screens.camera import Camera

JOURNEYS: Final[list[Callable[[Camera], Awaitable[None]]]] = []
