"""What there is to say of each part of a server's and the network's health, and with which word."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from bot.domain.health import Door, Health, NetworkHealth, PostsHealth, ServerHealth, Status, Way
from bot.domain.letters import LettersState
from bot.domain.servers import DEFAULT_ZONE, Server
from bot.texts import Texts
from cogs.profile.cards import LANGUAGE_NAMES
from cogs.server.conferences.status_lines import conference_lines
from cogs.server.digest_lines import digest_lines
from cogs.ui.layout import safe
from cogs.ui.permissions import permissions_said

Line = tuple[Health, str]
Spell = Callable[[str], str]
# So many channels, and so many Calls, are named.
_CHANNELS: Final = 5
_CALLS: Final = 3
_LONGEST_NAME: Final = 30


def _on(moment: datetime | None) -> str:
    return f"<t:{int(moment.timestamp())}:D>" if moment else "?"


def _ago(moment: datetime | None) -> str:
    return f"<t:{int(moment.timestamp())}:R>" if moment else "?"


def _channel(channel_id: int) -> str:
    return f"<#{channel_id}>"


def server_lines(status: Status, texts: Texts, spell: Spell) -> list[Line]:
    """A server's lines: what needs the reader stands first."""
    here = status.here
    lines = [
        *_set_up(here.server, here.door, texts, spell),
        _part(here, texts),
        _zone(here.server, texts, spell),
        *_posts(here.posts, texts, spell),
        _reviews(here, texts),
        _figures(status, texts),
        _news(here, texts),
        *conference_lines(here, texts),
        *digest_lines(here.digests, texts, spell),
    ]
    return sorted(lines, key=lambda line: list(Health).index(line[0]))


def _set_up(server: Server, door: Door | None, texts: Texts, spell: Spell) -> Iterator[Line]:
    setup, command = server.setup, spell("server setup")
    if setup is None or door is None:
        yield Health.NEEDS_YOU, texts("status-not-set-up", command=command)
        return
    channel, role_id = _channel(setup.channel_id), setup.reviewer_role_id
    reviewers = f"<@&{role_id}>" if role_id and not door.role_gone else texts("none")
    language = LANGUAGE_NAMES[setup.language]
    yield Health.IN_ORDER, texts("status-set-up", channel=channel, language=language, reviewers=reviewers)
    if role_id is None:
        yield Health.NEEDS_YOU, texts("status-no-reviewers", command=command)
    elif door.role_gone:
        yield Health.NEEDS_YOU, texts("status-reviewers-gone", command=command)
    if setup.help_contact is None:
        yield Health.NEEDS_YOU, texts("status-no-help", command=command)
    yield _door(door, channel, texts, command)


def _door(door: Door, channel: str, texts: Texts, command: str) -> Line:
    if door.way is Way.OPEN:
        return Health.IN_ORDER, texts("status-door-open", channel=channel)
    if door.way is Way.GONE:
        return Health.NEEDS_YOU, texts("status-door-gone", command=command)
    if door.way is Way.UNKNOWN:
        return Health.WAITING, texts("status-door-unknown", channel=channel)
    permissions = permissions_said(door.missing, texts)
    return Health.NEEDS_YOU, texts("status-door-lacking", channel=channel, permissions=permissions)


def _part(here: ServerHealth, texts: Texts) -> Line:
    if here.server.guest:
        said = texts("status-guest", since=_on(here.joined_at), id=str(here.server.id))
        return Health.WAITING, said
    return Health.IN_ORDER, texts("status-admitted", since=_on(here.server.admitted_at))


def _zone(server: Server, texts: Texts, spell: Spell) -> Line:
    if server.zone is None:
        return Health.IN_ORDER, texts("status-zone-default", zone=DEFAULT_ZONE, command=spell("server setup"))
    return Health.IN_ORDER, texts("status-zone", zone=safe(server.zone))


def _posts(posts: PostsHealth, texts: Texts, spell: Spell) -> Iterator[Line]:
    if posts.refused:
        channels = ", ".join(_channel(each) for each in posts.refused_in[:_CHANNELS])
        at = _ago(posts.refused_at)
        yield Health.NEEDS_YOU, texts("status-refused", count=posts.refused, at=at, channels=channels)
    if posts.cards == 0:
        yield Health.NEEDS_YOU, texts("status-no-cards", command=spell("call post"))
    elif posts.edited_at is None:
        yield Health.NEEDS_YOU, texts("status-cards-refused", count=posts.cards)
    else:
        yield Health.IN_ORDER, texts("status-cards", count=posts.cards, at=_ago(posts.edited_at))


def _reviews(here: ServerHealth, texts: Texts) -> Line:
    if here.reviews.count:
        said = texts("status-reviews", count=here.reviews.count, since=_ago(here.reviews.since))
        return Health.NEEDS_YOU, said
    return Health.IN_ORDER, texts("status-no-reviews")


def _figures(status: Status, texts: Texts) -> Line:
    if status.figures_at is None:
        return Health.WAITING, texts("status-figures-none")
    if status.figures_late:
        return Health.WAITING, texts("status-figures-late", at=_ago(status.figures_at))
    return Health.IN_ORDER, texts("status-figures", at=_ago(status.figures_at))


def _news(here: ServerHealth, texts: Texts) -> Line:
    if here.news.count:
        return Health.WAITING, texts("status-news", count=here.news.count, since=_ago(here.news.since))
    return Health.IN_ORDER, texts("status-no-news")


def network_lines(network: NetworkHealth, now: datetime, texts: Texts, spell: Spell) -> list[Line]:
    """The network's lines, for stewards."""
    lines: list[Line] = [(Health.IN_ORDER, texts("status-servers", count=network.admitted))]
    if network.guests:
        names = ", ".join(safe(_shortened(name)) for name in network.waiting)
        if (more := network.guests - len(network.waiting)) > 0:
            names = texts("status-and-more", names=names, count=more)
        command = spell("server admit")
        lines.append((Health.NEEDS_YOU, texts("status-guests", count=network.guests, names=names, command=command)))
    lines.append(_letters(network.letters, texts, spell("call write")))
    for call in sorted(network.calls, key=lambda call: -call.id)[:_CALLS]:
        about = {"call": call.text.title.in_(texts.language), "reference": call.reference, "version": call.version}
        said = texts("status-call-open", **about)
        if call.closed(now):
            said = texts("status-call-closed", **about, since=_on(call.ends_at))
        lines.append((Health.IN_ORDER, said))
    if (older := len(network.calls) - _CALLS) > 0:
        lines.append((Health.IN_ORDER, texts("status-calls-more", count=older)))
    return sorted(lines, key=lambda line: list(Health).index(line[0]))


def _letters(letters: LettersState, texts: Texts, command: str) -> Line:
    if letters.stopped:
        code, at = str(letters.stopped_by or "?"), _ago(letters.stopped_at)
        return Health.NEEDS_YOU, texts("status-letters-stopped", code=code, at=at, command=command)
    if letters.sending:
        counts = {"waiting": letters.waiting, "sent": letters.last_day, "cap": letters.per_day}
        return Health.WAITING, texts("status-letters-sending", **counts)
    return Health.IN_ORDER, texts("status-no-letters")


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
