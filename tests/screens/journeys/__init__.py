"""What is pictured: each answer of Accord, in the order in which people meet them."""

from collections.abc import Awaitable, Callable
from typing import Final

from tests.screens.camera import Camera
from tests.screens.journeys.closing import closing
from tests.screens.journeys.counting import many_sign, signatories
from tests.screens.journeys.digesting import minding, ordering, receiving
from tests.screens.journeys.exchanging import exchanging
from tests.screens.journeys.exploring import covering, exploring
from tests.screens.journeys.invalidating import invalidating
from tests.screens.journeys.keeping import freshness, showing_an_initiative
from tests.screens.journeys.logging import logging, working_together
from tests.screens.journeys.meeting import adding, planning, remembering
from tests.screens.journeys.members import leaving, profile_and_privacy, reading, signing
from tests.screens.journeys.organisations import doubles, showing_to_the_network, signing_for_an_organisation
from tests.screens.journeys.practising import labelling, reusing, sharing
from tests.screens.journeys.promising import promising
from tests.screens.journeys.reviewing import confirming, merging, quiet_line, second_reviewer, sending_back
from tests.screens.journeys.servers import helping, how_it_is_doing, servers
from tests.screens.journeys.speaking import speak
from tests.screens.journeys.stewards import exporting, publishing, writing

JOURNEYS: Final[list[Callable[[Camera], Awaitable[None]]]] = [
    speak,
    signing,
    signing_for_an_organisation,
    confirming,
    showing_to_the_network,
    second_reviewer,
    doubles,
    quiet_line,
    sending_back,
    merging,
    reading,
    promising,
    logging,
    working_together,
    exploring,
    covering,
    showing_an_initiative,
    exchanging,
    sharing,
    reusing,
    labelling,
    adding,
    planning,
    remembering,
    ordering,
    receiving,
    minding,
    many_sign,
    signatories,
    invalidating,
    profile_and_privacy,
    helping,
    servers,
    publishing,
    writing,
    exporting,
    how_it_is_doing,
    freshness,
    leaving,
    closing,
]
