# Digests: the standing orders, and their editions.
rhythm-daily = every day
rhythm-weekly = every week
rhythm-fortnightly = every two weeks
rhythm-monthly = every month

section-conferences = Conferences ahead
section-practices = Good practices
section-initiatives = New initiatives
section-progress = How the Call goes on
section-commitments = Commitments
section-gaps = Gaps worth filling
section-days = International days

manner-message = A new message each time
manner-thread = A new message with a thread under it
manner-in-place = One message that is kept current

digest-state-active = arrives
digest-state-paused = paused
digest-state-failing = does not arrive

digest-trouble-channel-gone = its channel is gone
digest-trouble-cannot-view = Accord may not see its channel
digest-trouble-cannot-send = Accord may not write in its channel
digest-trouble-cannot-read-history = Accord may not read the message history of its channel, and so cannot tell whether an edition is there already
digest-trouble-thread-closed = its thread is closed
digest-trouble-cannot-open-threads = Accord may not open threads in its channel
digest-trouble-role-gone = the role that it mentions is gone; it arrives without it
digest-trouble-server-left = Accord was removed from the server
digest-trouble-refused = you take no direct messages from Accord
digest-trouble-discord-refuses = Discord did not take it

wanted-areas = areas
wanted-topics = topics
wanted-regions = regions
wanted-countries = countries
wanted-languages = languages

moment-new = new
moment-changed = changed
moment-deadline = deadline
moment-begins = begins soon
moment-due = due
moment-fulfilled = fulfilled

empty-nothing-new = nothing was new
empty-filtered-out = the filters let nothing of what was new through
empty-told-already = all that was new had been told
