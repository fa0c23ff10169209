# Conferences in other people's calendars: handed out as .ics files, and taken in from anyone's.

# What an entry says. It is read in calendar programs, which format nothing.
calendar-hosts = Hosted by { $hosts }
calendar-by = { $what }: { $day }
calendar-register = Register: { $link }
calendar-online = Online: { $link }
calendar-back = In Accord: { $command }
calendar-due-registration = Registration closes: { $title }
calendar-due-papers = Call for papers closes: { $title }
calendar-name-upcoming = Accord: conferences ahead
calendar-name-mine = Accord: conferences I go to
