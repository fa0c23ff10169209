"""What a row of a file makes of an initiative, by the same rules as the form does (bot/services/drafted.py)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from bot.domain.actor import Actor
from bot.domain.areas import regions_of
from bot.domain.exchange import Heading
from bot.domain.initiatives import Initiative
from bot.domain.names import fold
from bot.domain.records import Record, RecordKind, Subject
from bot.domain.visibility import Visibility
from bot.services.drafted import says_more
from bot.store.many_initiatives import Known
from bot.texts import texts_in

Values = Mapping[Heading, Any]
# Between a code and the member as whose alone it is known. No cell of a table holds this sign.
ALONE: Final = "\x1f"


@dataclass(frozen=True, slots=True)
class Importer:
    """Who takes a file in, where and when, and for which organisations they act, by folded name."""

    actor: Actor
    server_id: int
    member_id: int | None
    organisations: Mapping[str, int]
    language: str
    now: datetime

    def origins(self, origin: str) -> tuple[str, str]:
        """Under what something that came from there is known here: as the member's alone, and as the server's."""
        return f"{origin}{ALONE}{self.member_id or 0}", origin

    def new_origin(self, origin: str) -> str:
        """Under what a new one is known.

        Organisers see everything in their server, so that theirs is the server's. What a member takes in is known as
        theirs alone: otherwise the code of what they may not see would tell them that it is there.
        """
        return self.origins(origin)[1 if self.actor.organiser else 0]

    def may_change(self, known: Known, record: Record) -> bool:
        """Whether they look after it, as in bot/services/holding.py."""
        if record.server_id is None:
            return self.actor.steward
        return known.mine or self.organiser_of(record)

    def organiser_of(self, record: Record) -> bool:
        """Whether they are a reviewer or admin of its home."""
        return self.actor.organiser and record.server_id == self.server_id


def made_of(values: Values, importer: Importer) -> Initiative:
    """A new initiative: its importer's, seen in their server. Its owner and its id are not known yet."""
    language = values.get(Heading.LANGUAGE) or importer.language
    lead = _lead(values.get(Heading.LEAD, ""), language)
    restricted = values.get(Heading.VISIBILITY) is Visibility.RESTRICTED
    record = Record(
        id=0,
        kind=RecordKind.INITIATIVE,
        server_id=importer.server_id,
        owner_id=importer.member_id,
        organisation_id=importer.organisations.get(fold(lead)),
        visibility=Visibility.RESTRICTED if restricted else Visibility.SERVER,
        title=values[Heading.TITLE],
        language=language,
        subject=_about(values, Subject()),
        group=values.get(Heading.GROUP),
        made_at=importer.now,
        changed_at=importer.now,
        # An old table does not become fresh by being taken in.
        confirmed_at=min(values.get(Heading.UPDATED) or importer.now, importer.now),
        version=1,
    )
    return replace(_told(Initiative(record=record, summary="", lead=lead), values), lead=lead)


def changed_by(values: Values, before: Initiative, importer: Importer, *, mine: bool) -> Initiative:
    """An initiative once some of its cells say something else; the same where they say nothing else.

    What the network saw and reads otherwise is shown to it once a reviewer has looked at it again.
    """
    if not values:
        return before
    old = before.record
    after = _told(before, values)
    record = replace(
        old,
        title=values.get(Heading.TITLE, old.title),
        language=values.get(Heading.LANGUAGE) or old.language,
        subject=_about(values, old.subject),
        group=values.get(Heading.GROUP, old.group),
    )
    lead = _lead(after.lead, record.language)
    if fold(lead) != fold(before.lead):
        record = replace(record, organisation_id=importer.organisations.get(fold(lead)))
    after = replace(after, lead=lead, record=record)
    if after == before:
        return before
    if (record.title, after.summary) != (old.title, before.summary):
        record = replace(record, wordings={})
    record = replace(record, changed_at=importer.now, confirmed_at=importer.now if mine else old.confirmed_at)
    network = old.visibility is Visibility.NETWORK and old.server_id is not None
    # As in bot/services/showing.py: an organiser's change to what others look after is such a look.
    looked_at = importer.organiser_of(old) and not mine
    if network and says_more(before, after) and not looked_at:
        record = replace(record, visibility=Visibility.SERVER)
    return replace(after, record=record)


def _lead(named: str, language: str) -> str:
    return named or texts_in(language)("lead-nobody")


def _about(values: Values, before: Subject) -> Subject:
    countries = values.get(Heading.COUNTRIES, before.countries)
    return Subject(
        areas=values.get(Heading.AREAS, before.areas),
        topics=values.get(Heading.TOPICS, before.topics),
        # As they are kept: those of its countries are counted.
        regions=regions_of(values.get(Heading.REGIONS, before.regions), countries),
        countries=countries,
        answers=values.get(Heading.POINTS, before.answers),
        youth_led=values.get(Heading.YOUTH_LED, before.youth_led),
        women_led=values.get(Heading.WOMEN_LED, before.women_led),
    )


def _told(before: Initiative, values: Values) -> Initiative:
    return replace(
        before,
        summary=values.get(Heading.SUMMARY, before.summary),
        lead=values.get(Heading.LEAD, before.lead),
        partners=values.get(Heading.PARTNERS, before.partners),
        scope=values.get(Heading.SCOPE, before.scope),
        starts=values.get(Heading.START, before.starts),
        ends=values.get(Heading.END, before.ends),
        status=values.get(Heading.STATUS, before.status),
        link=values.get(Heading.LINK, before.link),
    )
