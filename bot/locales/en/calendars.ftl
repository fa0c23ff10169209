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

# ---------------------------------------------------------------------------------------------------------- handing out
calendar-what-upcoming = What is ahead, with the filters
calendar-what-mine = What I go to
calendar-title-handed = For your calendar
calendar-handed = { $conferences ->
        [one] 1 conference, as you may see it, with its deadlines as days of their own. Open the file, and your calendar takes it in.
       *[other] { NUMBER($conferences) } conferences, as you may see them, with their deadlines as days of their own. Open the file, and your calendar takes them in.
    }
calendar-again = Entries keep their identity: take in a newer file, and what was moved or cancelled replaces what stands in your calendar. Hours are those of the place, and your calendar shows them in your own.
calendar-more = There are more: the next { NUMBER($most) } are in the file. With filters you get the others.
calendar-title-nothing = Nothing for your calendar
calendar-nothing = There is no conference that fits and that you may see.
calendar-left-out = { $left ->
        [one] 1 conference is not in the file: its days are not known, and none is made up.
       *[other] { NUMBER($left) } conferences are not in the file: their days are not known, and none are made up.
    }
calendar-left-out-more = … and { NUMBER($more) } more
calendar-vague-nothing = { $reference }, { $title }: no date yet
calendar-vague-start = { $reference }, { $title }: only { $known } is known
calendar-vague-end = { $reference }, { $title }: of its end only { $known } is known
