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

# ----------------------------------------------------------------------------------------------------------- taking in
calendar-reading = The calendar is being read: { NUMBER($entries) } { $entries ->
        [one] entry
       *[other] entries
    } so far.
calendar-what-file = { $file }: { NUMBER($entries) } { $entries ->
        [one] entry.
       *[other] entries.
    } Nothing was changed yet.
calendar-what-done = { $file }: { NUMBER($entries) } { $entries ->
        [one] entry.
       *[other] entries.
    }
calendar-would-make = { $entries ->
        [one] 1 new conference, seen in this server
       *[other] { NUMBER($entries) } new conferences, seen in this server
    }
calendar-would-change = { $entries ->
        [one] 1 conference that changes
       *[other] { NUMBER($entries) } conferences that change
    }
calendar-would-stay = { $entries ->
        [one] 1 entry that is here already, and says nothing new
       *[other] { NUMBER($entries) } entries that are here already, and say nothing new
    }
calendar-held = { $entries ->
        [one] 1 entry that says something else than what is here, and changes nothing
       *[other] { NUMBER($entries) } entries that say something else than what is here, and change nothing
    }
calendar-made = { $entries ->
        [one] 1 conference is new. It is seen in this server, and you look after it.
       *[other] { NUMBER($entries) } conferences are new. They are seen in this server, and you look after them.
    }
calendar-changed = { $entries ->
        [one] 1 conference was changed.
       *[other] { NUMBER($entries) } conferences were changed.
    }
calendar-again-seen = { $entries ->
        [one] 1 of those that change is seen by the whole network. It goes back to its server, and its reviewers are asked again.
       *[other] { NUMBER($entries) } of those that change are seen by the whole network. They go back to their server, and its reviewers are asked again.
    }
calendar-owner = What is new belongs to this server, and you look after it. Who takes part, what is attached and reminders in the file are not kept.
calendar-problem-line = Entry { $entry }, { $name }{ $property ->
        [none] { "" }
       *[other] , { $property }
    }: { $said }
calendar-untitled = without a title
calendar-mend = Mend it in the calendar that it comes from, take it out anew, and hand it in again: { $command }.
calendar-remarks = To know before you import it:
calendar-remarks-more = … and { NUMBER($more) } more of this kind
calendar-alike = { $alike ->
        [one] A conference of the same title is here already. It is imported nevertheless; look first.
       *[other] { NUMBER($alike) } have the title of a conference that is here already. They are imported nevertheless; look first.
    }
calendar-note-people = Names and addresses of organisers and participants are not kept.
calendar-note-files = Attached files are not fetched.
calendar-note-others = To-dos, journal entries and busy times are left out: they are no conferences.
calendar-note-areas = Where an entry names no priority area, the conference gets “Other”. Correct that afterwards.
calendar-heading-entry = Entry
calendar-heading-name = Title
calendar-heading-property = Property

# What is to be known of an entry, and keeps nothing from being imported.
problem-entry-floating = It has no time zone. Its hours are taken as those of this server: { $zone }.
problem-entry-no-end = It has no end. Only its beginning is kept, and no end is made up.
problem-entry-twice = Its clocks ({ $zone }) show this hour twice on that day. The first is taken.
problem-entry-shortened = It has { NUMBER($length) } characters; the first { NUMBER($limit) } are kept.
problem-entry-link-left-out = “{ $typed }” is not a link that Accord can show. It is left out.
problem-entry-deadline-alone = It is a deadline of a conference that is not in the file. It is left out.
problem-entry-ours = It came out of Accord as { $reference }, and says something else. A file does not change it: correct it there.
problem-entry-not-newer = It says something else than { $reference }, and is no newer than what was imported. { $reference } stays.
problem-entry-changed-here = { $reference } was changed here since it was imported. It stays as it is.
problem-entry-theirs = It says something else than { $reference }, which others look after. It stays.

# What keeps an entry from being imported.
problem-entry-repeats = It repeats. Accord keeps each meeting by itself, so that nobody is told of one that does not take place. Take the repetition out, or give each meeting an entry of its own.
problem-entry-undated = It says not when it begins.
problem-entry-too-large = It has more lines than any calendar writes for an entry.
problem-entry-same = Entry { $other } has the same identity. Leave one of the two.
problem-entry-unknown = It says that it is { $reference } of Accord, and you can see no such conference. Take the entry out.
problem-property-twice = This stands in the entry twice. Leave one of the two.
problem-line-not-understood = “{ $typed }” is not a line of a calendar.
problem-moment-not-understood = “{ $typed }” is neither a day (20270512) nor a moment (20270512T090000).
problem-length-not-understood = “{ $typed }” is not how long something lasts (PT2H, P3D).
problem-zone-not-a-place = { $near ->
        [none] “{ $typed }” is no time zone that Accord knows. It needs one that is named after a place, as Europe/Paris.
       *[other] “{ $typed }” is no time zone that Accord knows. Do you mean { $near }?
    }
problem-hour-skipped = On { $day } the clocks of { $zone } skip { $hour }: they go on with { $following }.
problem-lasts-too-long = It lasts { NUMBER($days) } days. A conference has at most { NUMBER($limit) }; what lasts longer has conferences.
problem-hours-without-day = It has hours, and no day.

# ------------------------------------------------------------------------------------------------------------- errors
error-calendar-not-known = No calendar begins in this file: an .ics file begins with BEGIN:VCALENDAR. Nothing was changed. In your calendar, look for “export”, and hand that file in.
error-calendar-broken =
    { $entries ->
        [0] This calendar cannot be read: a part of it does not end, or ends twice. Nothing was changed. Take it out of its calendar anew.
        [one] This calendar can be read up to its first entry, and no further: a part of it does not end, or ends twice. Nothing was changed. Take it out of its calendar anew.
       *[other] This calendar can be read up to entry { $entries }, and no further: a part of it does not end, or ends twice. Nothing was changed. Take it out of its calendar anew.
    }
error-calendar-empty = No entry of this calendar has a date: there are only to-dos, journal entries or nothing. Nothing was changed.
error-calendar-too-long =
    { $organisers ->
        [0] This calendar has more than { NUMBER($limit) } entries, and one file can bring so many. Nothing was changed. Take a shorter period out of your calendar.
       *[other] This calendar has more than { NUMBER($limit) } entries, and a member can bring so many at once. Nothing was changed. Take a shorter period out of your calendar, or ask a reviewer or admin of the server, who can bring { NUMBER($organisers) }.
    }
