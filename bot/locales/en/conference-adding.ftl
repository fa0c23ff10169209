# Adding a conference: words to type; “-also” are others that mean the same, between commas.
due-registration = registration
due-registration-also = registrations, register, sign up, sign-up, enrolment, rsvp, registration closes
due-papers = papers
due-papers-also = paper, call for papers, abstracts, abstract, proposals, submissions, contributions, cfp
meets-online = online
meets-online-also = on line, online at, online on, virtual, virtually, video call, hybrid, and online, also online, online only

# The three forms. A label takes 45 characters, a description and a placeholder 100.
draft-form-conference = Conference, step { NUMBER($step) } of 3: { $part }
draft-part-conference-1 = what, when and where
draft-part-conference-2 = who meets, and why
draft-part-conference-3 = how to take part
typed-conference-kind = What it is
typed-conference-kind-placeholder = Conference, workshop, training, consultation
typed-conference-dates = Dates and hours
typed-conference-dates-description = As precisely as you know them: a month or a year is enough.
typed-conference-dates-placeholder = 12–14 May 2027, 09:00–17:00
typed-conference-zone = Time zone of these hours
typed-conference-zone-description = Part of the world and city, as in Europe/Paris; UTC if it is for the whole world.
typed-conference-zone-placeholder = America/Toronto
typed-conference-place = Place
typed-conference-place-description = City and country, “online”, or both. A link is where people meet online.
typed-conference-place-placeholder = Montréal, Canada; online https://…
typed-conference-hosts = Hosts
typed-conference-hosts-description = One organisation per line. After a colon, if it is no host: co-host, funder, partner …
typed-conference-hosts-placeholder = UNESCO
typed-conference-summary = What it is about
typed-conference-summary-description = A few sentences. Name no person who would rather not be named.
typed-conference-audience = Who it is for
typed-conference-audience-placeholder = Everyone, or one or several groups
typed-conference-registration = Link to register
typed-conference-registration-description = A public page, with https://
typed-conference-deadlines = Deadlines
typed-conference-deadlines-description = One per line: “registration:” or “papers:”, and the last day.
typed-conference-deadlines-placeholder = registration: 2027-03-01
typed-conference-languages = Languages spoken there
typed-conference-languages-description = Names or codes, separated by commas.
typed-conference-languages-placeholder = French, English, Arabic
typed-conference-claimed = How many take part, and who says so
typed-conference-claimed-description = A number, a dash, and where it comes from. Leave it empty if nobody has said.
typed-conference-claimed-placeholder = 500 – the organisers
typed-conference-series = Series that it belongs to
typed-conference-series-description = The name that all of them share, such as that of a yearly forum.
typed-conference-status = Whether it takes place
typed-conference-marks = Youth-led, women-led; who sees it

# What is kept so far, and saved.
conference-due = { $kind } until { $date }
conference-hour-twice = Clocks there show { $hour } twice on that day: the first time is meant.
conference-also-online =
    { $link ->
        [none] online
       *[other] online: { $link }
    }
draft-became-conference = Added
button-add-another = Add another one

# Whether it takes place.
button-takes-place-confirmed = Confirm
button-takes-place-postponed = Postpone
button-takes-place-cancelled = Cancel it
button-takes-place-held = It was held
stands-proposed = It is proposed, and not certain yet.
stands-confirmed = It takes place. Calendars that are imported again will say so.
stands-postponed = Whoever looks it up reads that it is postponed. Give it new dates as soon as you know them.
stands-cancelled = Whoever looks it up reads that it is cancelled, and nobody is reminded of it.
stands-held = It is part of what happened. Tell what came of it, so that others can build on it.
stands-already = That is what it says already. Nothing changed.
cancel-title = Cancel this conference?
cancel-body = It stays here to be read, marked as cancelled. Reminders of it are not sent, and calendars that are imported again show that it is off.
button-really-cancel = Yes, cancel it
button-do-not-cancel = No, leave it
button-new-dates = Give it new dates
