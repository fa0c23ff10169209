# Logging an initiative: the words to type, the forms, and what stands between them.

# Words that one types behind a name; “-also” are others that mean the same, between commas.
role-implementer = implementer
role-implementer-also = implementing partner, lead, runs it
role-funder = funder
role-funder-also = donor, sponsor, pays
role-host = host
role-host-also = hosts, venue
role-co-host = co-host
role-co-host-also = cohost, hosts it with others
role-technical = technical help
role-technical-also = technical, technical partner, expert, advice
role-partner = partner
role-partner-also = with, member
belongs-part-of = part of
belongs-part-of-also = in, within, under
belongs-follows = follows
belongs-follows-also = follow-up of, follow-up to, successor of, after
belongs-carries-out = carries out
belongs-carries-out-also = for, fulfils, commitment
belongs-prepares = prepares
belongs-prepares-also = preparation of, leads up to, before
belongs-comes-out-of = comes out of
belongs-comes-out-of-also = came out of, outcome of, result of, from
belongs-adapts = adapts
belongs-adapts-also = adaptation of, reuses
lead-nobody = No organisation named

# The three forms. A label takes 45 characters, a description and a placeholder 100.
draft-form-initiative = Initiative, step { NUMBER($step) } of 3: { $part }
draft-part-initiative-1 = what it is
draft-part-initiative-2 = where and when
draft-part-initiative-3 = with whom, and more
typed-title = Title
typed-title-description = In one line, so that people find it again.
typed-summary = What is done
typed-summary-description = A few sentences. Name no person, and no place that could put someone in danger.
typed-lead = Who leads it
typed-lead-description = An organisation. Leave it empty if there is none: your own name is never shown.
typed-areas = Priority areas
typed-areas-placeholder = One or several
typed-scope = How far it reaches
typed-scope-placeholder = Choose, if you know
typed-regions = Regions
typed-regions-description = No need to choose those of the countries below.
typed-regions-placeholder = None, one or several
typed-countries = Countries
typed-countries-description = Names or codes, in English or French, separated by commas.
typed-countries-placeholder = Kenya, Mali, FR
typed-topics = Topics
typed-topics-description = Up to ten, separated by commas: words that people would search for.
typed-topics-placeholder = media literacy, sport
typed-dates = When
typed-dates-description = As precisely as you know it; the end may be left out.
typed-dates-placeholder = 2024-03 – 2025
typed-status = Status
typed-status-placeholder = Choose, if you know
typed-partners = Partners
typed-partners-description = One per line. After a colon, if you like: implementer, funder, host, technical help or partner.
typed-partners-placeholder = UNICEF: funder
typed-points = Points of the Call that it answers
typed-points-placeholder = None, one or several
typed-link = Link
typed-link-description = A public page about it, with https://
typed-marks = Marks, and who sees it
typed-marks-description = Youth-led and women-led: as those who do the work see themselves.
typed-belongs = What it belongs to
typed-belongs-description = One per line: “part of:”, “follows:” or “carries out:”, then a title or reference.
typed-belongs-placeholder = part of: INI-12
mark-restricted = Only I and this server’s reviewers see it

# What is kept so far, between two forms.
draft-field = { $name }:
draft-untitled = Without a title so far
draft-not-saved = Not saved yet: see below what is still needed. Everything that you typed is kept.
draft-wrong = Still to do
draft-more-wrong =
    { $more ->
        [one] and { NUMBER($more) } more
       *[other] and { NUMBER($more) } more
    }
draft-left-out = left out
draft-kept-until = A draft that only you see, kept until { $date }.
draft-group = It will show the stakeholder group of your profile: { $group }.
draft-help = This is about work, not about people. Worried about someone? Turn to { $contact }.
draft-waits-for-author = Its text waits until whoever wrote it agrees.
draft-choose-part = Correct another part
draft-part = { NUMBER($step) }: { $part }
button-next-part = Next: { $part }
button-save-now = Save now
button-finish-later = Finish later
button-throw-away = Throw away
button-draft-go-on = Continue
draft-later = Kept until { $date }. You find it again with { $command }.
draft-throw-title = Throw this draft away?
draft-throw-body = What you typed in “{ $title }” would be gone for good.
button-keep-draft = Keep it
draft-thrown = Thrown away. Nothing of it is kept.
drafts-title =
    { $count ->
        [one] { NUMBER($count) } draft
       *[other] { NUMBER($count) } drafts
    }
drafts-none = You have no drafts.
draft-of-initiative = initiative
draft-of-commitment = commitment
draft-of-practice = good practice
draft-of-adaptation = adaptation
draft-of-conference = conference

# What is wrong in a draft. Nothing of it is lost, so it need not be said each time.
wrong-title-blank = it needs words: at least a letter or a digit.
wrong-title-too-long = { NUMBER($length) } characters; at most { NUMBER($limit) } fit.
wrong-text-too-long = { NUMBER($length) } characters; at most { NUMBER($limit) } fit.
wrong-name-too-long = one has { NUMBER($length) } characters; at most { NUMBER($limit) } fit.
wrong-name-blank = one has no letter or digit to read.
wrong-name-hidden = it holds invisible characters, or some that reverse the text. Type it anew instead of pasting it.
wrong-name-calls = it would notify people, or begins with a sign that spreadsheets take for a formula. Begin with a letter or digit, without mentions.
wrong-link-not-usable = “{ $typed }” is not a link to a public page: it must begin with https:// or http:// and carry no user name.
wrong-date-not-understood = “{ $typed }” is not a date that Accord understands. Write a year (2026), a month (2026-09) or a day (2026-09-30), and a dash before the end.
wrong-date-unlikely = the year { NUMBER($year, useGrouping: 0) } cannot be right: it must be from { NUMBER($earliest, useGrouping: 0) } to { NUMBER($latest, useGrouping: 0) }.
wrong-no-such-day = there is no { $typed } in the calendar.
wrong-ends-before-start = it would end ({ $ends }) before it starts ({ $starts }).
wrong-unknown-country =
    there is no country “{ $typed }”. { $near ->
        [none] Type its name in English or French.
       *[other] Is it one of these: { $near }?
    }
wrong-too-many-of =
    { $what ->
        [countries] { NUMBER($count) } are more than the { NUMBER($limit) } that fit. Choose the regions, or that it is global.
        [topics] { NUMBER($count) } are more than the { NUMBER($limit) } that fit. Keep those by which people would look for it.
        [partners] { NUMBER($count) } are more than the { NUMBER($limit) } that fit. Name the main ones.
       *[other] { NUMBER($count) } are more than the { NUMBER($limit) } that fit.
    }
wrong-unknown-record = nothing that you may see has the title or reference “{ $typed }”.

# Saved, or not.
draft-became-initiative = Logged
draft-corrected = Corrected
draft-saved-before = Saved already
draft-seen-restricted = Seen by those who look after it and by the reviewers of this server.
draft-seen-server = Everyone in this server can see it now.
draft-seen-network = Every server of the network can see it.
draft-seen-again = The network saw it, and now it says something else: the reviewers look at it again first. Until then only this server sees it.
button-log-another = Log another one
draft-conflict = Someone else changed { $reference } meanwhile
draft-conflict-body = Nothing is saved yet, and nothing is lost. Here is what differs:
draft-conflict-same = What they saved is what you typed.
draft-theirs = Saved since: { $said }
draft-mine = Yours: { $said }
button-mine-over-it = Save mine over it
button-take-theirs = Go on from theirs
button-see-theirs = See it as it is

# From a message. Someone else’s is used only with their yes.
author-title = Someone else wrote this
author-body = Their words are used only if they agree. Accord can ask them once, with a post in { $channel } that mentions them and says your name. Nothing is kept before you ask; after seven days without an answer the text is gone.
button-ask-author = Ask the author
button-empty-form = Begin with an empty form
author-question =
    { $author }: { $asker } would like to { $kind ->
        [practice] save a good practice
       *[other] log an initiative
    } in this server from what you wrote here. Do you agree?
author-what-follows =
    If you agree, { $asker } can use your words in the { $kind ->
        [practice] good practice
       *[other] initiative
    }, under its own title and without your name. If not, they are gone from Accord at once, and without an answer after seven days.
author-only = Only the person who wrote it can answer.
button-author-yes = Yes, I agree
button-author-no = No
author-agreed = The author agreed. Thank you.
author-declined = The author said no. Nothing of the message is kept.
button-my-drafts = My drafts
