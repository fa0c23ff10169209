# What a server wants of conferences: the zone in which hours are typed, events of its own, calendars.
button-conferences-here = Conferences here
server-conferences-form = Conferences here
server-conferences-title = Conferences here
server-conferences-zone = Time zone
server-conferences-zone-description = For hours typed here, like Europe/Paris. Left empty: UTC.
setup-zone-kept = Time zone:
server-zone-default = { $zone }, since nobody chose one
status-zone = Hours are typed here in the zone { $zone }.
status-zone-default = No time zone is chosen, so hours typed here are meant in { $zone }. An admin chooses one: { $command }.
permission-create-events = Create Events
event-registration = Registration: { $link }
event-online = Online: { $link }
event-both = { $place } and online
event-somewhere-online = Online
event-nowhere-yet = Place to be announced
