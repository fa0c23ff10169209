# What a server wants of conferences: the zone in which hours are typed, events of its own, calendars.
button-conferences-here = Conferences here
button-calendars = Calendars
server-conferences-form = Conferences here
server-conferences-title = Conferences here
server-conferences-zone = Time zone
server-conferences-zone-description = For hours typed here, like Europe/Paris. Left empty: UTC.
server-conferences-discord = In Discord
server-conferences-events = Make them events of this server
server-conferences-events-description = Its own conferences that are confirmed, with full dates and a time zone.
server-conferences-calendars = Calendars of conferences
server-conferences-calendars-description = A message that keeps itself current. Take a channel out to remove it.
setup-zone-kept = Time zone:
server-zone-default = { $zone }, since nobody chose one
server-events-kept = Conferences become events of this server:
server-calendars-kept = Calendars stand in:
server-events-lacking = This is kept, but Accord may not make events here yet. In the server’s settings, under Roles, allow Accord: { $permissions }. It then goes on by itself.
permission-create-events = Create Events
status-zone = Hours are typed here in the zone { $zone }.
status-zone-default = No time zone is chosen, so hours typed here are meant in { $zone }. An admin chooses one: { $command }.
status-events =
    { $count ->
        [0] Conferences of this server become its events; none stands there now.
        [one] { $count } conference stands among the events of this server.
       *[other] { $count } conferences stand among the events of this server.
    }
status-events-waiting =
    { $count ->
        [one] { $count } event of this server is being brought up to date.
       *[other] { $count } events of this server are being brought up to date.
    }
status-events-lacking =
    { $count ->
        [0] Accord may not make events here.
        [one] Accord may not make events here, and { $count } waits.
       *[other] Accord may not make events here, and { $count } wait.
    } In the server’s settings, under Roles, allow Accord: { $permissions }. It then goes on by itself.
status-events-full =
    { $count ->
        [one] { $count } conference waits to become an event: this server has as many as Discord allows. It goes on by itself when one is over.
       *[other] { $count } conferences wait to become events: this server has as many as Discord allows. It goes on by itself when some are over.
    }
status-events-refused =
    { $count ->
        [one] Discord did not take { $count } event of this server.
       *[other] Discord did not take { $count } events of this server.
    } Accord tries again every ten minutes; if this lasts, tell those who run it.
status-calendars = Calendars of conferences stand in { $channels }.

event-registration = Registration: { $link }
event-online = Online: { $link }
event-both = { $place } and online
event-somewhere-online = Online
event-nowhere-yet = Place to be announced
event-will-stand = It becomes an event of this server within a minute.
event-lacking = It is to become an event of this server, but Accord may not make events here. An admin can allow it, in the server’s settings under Roles: { $permissions }. It then goes on by itself.

posted-calendar-title = Conferences ahead
posted-calendar-none = No conference is ahead that everyone here may see.
posted-calendar-foot = This message keeps itself current.
button-all-ahead = All that are ahead
