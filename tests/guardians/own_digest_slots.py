"""The digests that come to someone, as many and as long as they can be."""

from dataclasses import replace
from typing import Any

from bot.domain.digests import MOST_OWN, MOST_PLACES, DigestState
from bot.domain.own_digests import Became, OwnDigest, Subscribed
from bot.domain.servers import Server
from bot.texts import Texts
from cogs.digests.mine.cards import mine_card, own_card, subscribed_card
from tests.guardians.order_slots import FULLEST, LARGEST, RESTING

_HERE = Server(LARGEST, "`" * 100)


def own_digest_cards(texts: Texts) -> dict[str, list[Any]]:
    """Each card, by what makes it."""
    theirs = {"server_id": None, "channel_id": None, "member_id": LARGEST, "discord_id": LARGEST}
    servers = {LARGEST - 1 - number: "*" * 100 for number in range(MOST_PLACES)}
    failing = replace(FULLEST, **theirs, role_id=None, places=tuple(servers))
    fullest = [OwnDigest(each, servers) for each in (failing, replace(RESTING, **theirs, places=tuple(servers)))]
    bare = OwnDigest(replace(failing, places=(), state=DigestState.ACTIVE, trouble=None))
    most = [OwnDigest(replace(failing, id=LARGEST - number), servers) for number in range(MOST_OWN)]
    return {
        "mine_card": [mine_card(own, _HERE, texts) for own in ((), most, most[:2])],
        "own_card": [own_card(own, here, texts) for own in (*fullest, bare) for here in (_HERE, None)],
        "subscribed_card": [
            subscribed_card(Subscribed(own, became), _HERE, texts, mine="`/digest mine`")
            for own in (*fullest, bare)
            for became in Became
        ],
    }
