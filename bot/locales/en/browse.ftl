# Records as people find them: their cards, lists and histories, taking part, and the thread between them.
and-more = and { NUMBER($more) } more

light-green = { $sign } Confirmed { $date }
light-yellow = { $sign } Not confirmed for over a year, last on { $date }
light-red = { $sign } Not confirmed for over two years, last on { $date }

period-both = { $starts } – { $ends }
period-since = from { $starts }
period-until = until { $ends }

card-status = Status:
card-period = When:
card-scope = Scope:
card-group = Group:
card-areas = Areas:
card-topics = Topics:
card-regions = Regions:
card-countries = Countries:
card-marks = Marks:
card-lead = Led by:
card-partners = Partners:
card-link = Link:
card-answers = Answers:
card-participation = Taking part:
card-news = What happened
card-leads-to =
    { $count ->
        [one] 1 record that belongs to it…
       *[other] { NUMBER($count) } records that belong to it…
    }
card-seen-restricted = Seen only by those who look after it and by reviewers.
card-seen-server = Seen by this server’s members.
card-seen-network = Seen by the whole network.
card-source = From a document, in our words: nobody in the network looks after it. Source: { $source }
card-take-part =
    { $people ->
        [one] 1 person{ $organisations ->
            [0] .
           *[other] , for an organisation.
        }
       *[other] { NUMBER($people) } people{ $organisations ->
            [0] .
            [one] , some of them for 1 organisation.
           *[other] , some of them for { NUMBER($organisations) } organisations.
        }
    }
status-unknown = Not known

point-of-earlier = { $point } of an earlier version

link-part-of-to = It is part of this
link-part-of-from = Part of it
link-follows-to = It follows this
link-follows-from = Follows it
link-carries-out-to = The commitment that it carries out
link-carries-out-from = Carries it out
link-prepares-to = What it prepares
link-prepares-from = Prepares it
link-comes-out-of-to = It came out of this
link-comes-out-of-from = Came out of it
link-adapts-to = What it adapts
link-adapts-from = Adapts it
link-beside = Same organisation, same point

button-whole = Read all of it
button-history = Its history
button-update = Add news
button-point =
    { $call ->
        [none] Point { $number }
       *[other] Point { $number } of { $call }
    }
button-join = Ask to take part
button-leave = Stop taking part
button-who-asks = See who asks
button-participants =
    { $asking ->
        [0] Who takes part
        [one] 1 person asks to take part
       *[other] { NUMBER($asking) } people ask to take part
    }

history-title = What happened: { $title }
history-none = No news so far.

update-title = What is new?
update-said = What is new
update-said-description = As you would tell a partner. Leave it empty if everything is simply still true.
update-status = Status now
update-link = Link
update-link-description = A page that shows it; may be left out.
record-updated = Thank you: { $title } is up to date.
record-updated-again = What you told is new to the network, so its reviewers look at it first; until then your server sees it.

join-title = Ask to take part
join-for = You take part for
join-for-myself = Myself
join-said = A word to those who look after it
join-said-description = They see it, and your Discord name, so that they can reach you. Nobody else does.
joining-asked = You have asked to take part.
joining-agreed = You take part.
joining-declined = Those who look after it cannot have you take part at the moment.
join-asked-title = Your request is on its way
join-asked-body = Those who look after “{ $title }” are told on their next command. You are told what they say on yours.
left-asked = Your request to take part in { $reference } is taken back.
left-agreed = You no longer take part in { $reference }.
left-nothing = You do not take part in it, and you have no request waiting. Nothing was changed.

participants-title = Who takes part in { $title }
participants-none = Nobody has asked to take part.
participants-foot = Only those who look after it see this.
participant-line = **{ $who }**{ $organisation ->
        [none] {""}
       *[other] {" "}(for { $organisation })
    } { $standing ->
        [asked] asks to take part.
        [agreed] takes part.
       *[declined] asked to take part; you said no.
    }
button-agree = Agree
button-decline = Say no
button-agree-after-all = Agree after all
button-part-ways = End their participation

list-title =
    { $kind ->
        [commitment] { $total ->
            [0] No commitments
            [one] 1 commitment
           *[other] { NUMBER($total) } commitments
        }
        [practice] { $total ->
            [0] No good practices
            [one] 1 good practice
           *[other] { NUMBER($total) } good practices
        }
        [adaptation] { $total ->
            [0] No adaptations
            [one] 1 adaptation
           *[other] { NUMBER($total) } adaptations
        }
        [conference] { $total ->
            [0] No conferences
            [one] 1 conference
           *[other] { NUMBER($total) } conferences
        }
       *[initiative] { $total ->
            [0] No initiatives
            [one] 1 initiative
           *[other] { NUMBER($total) } initiatives
        }
    }
list-title-more =
    More than { NUMBER($total) } { $kind ->
        [practice] good practices
       *[other] records
    }
list-filters = Filters: { $filters }
list-answers = answers point { $number } of { $call }
list-mine = yours
list-here = from this server
list-from-document = from a document
list-light-yellow = not confirmed for over a year
list-light-red = not confirmed for over two years
list-text = “{ $text }”
list-open = Open one…
list-none =
    { $kind ->
        [commitment] Nobody has told of a commitment yet that you may see.
        [practice] Nobody has shared a good practice yet that you may see.
        [adaptation] Nobody has told of an adaptation yet that you may see.
        [conference] Nobody has added a conference yet that you may see.
       *[initiative] Nobody has logged an initiative yet that you may see.
    } Begin: { $command }.
list-none-filtered =
    { $kind ->
        [commitment] No commitment that you may see fits these filters.
        [practice] No good practice that you may see fits these filters.
        [adaptation] No adaptation that you may see fits these filters.
        [conference] No conference that you may see fits these filters.
       *[initiative] No initiative that you may see fits these filters.
    } That means that nothing is known here, not that nothing is done. Clear some filters, or tell what you know: { $command }.
button-filters = Change filters
button-more-filters = More filters
button-clear = Clear filters

filters-title = Filters of this list
filter-areas = Priority areas
filter-regions = Regions
filter-statuses = Status
filter-stages = How far along
filter-labels = Label
filter-scopes = Scope
filter-groups = Stakeholder group
filter-countries = Countries
filter-countries-description = By name, separated by commas.
filter-text = Words
filter-text-description = Words to look for, in any order.
filter-topics = Topics
filter-topics-description = Separated by commas.
filter-organisation = Organisation
filter-organisation-description = The name of an organisation that leads it or takes part.
filter-period = Period
filter-period-description = Such as 2024, 2024-03 – 2025, since 2024.

thread-count =
    { $kind ->
        [commitment] { $count ->
            [one] 1 commitment
           *[other] { NUMBER($count) } commitments
        }
        [practice] { $count ->
            [one] 1 good practice
           *[other] { NUMBER($count) } good practices
        }
        [adaptation] { $count ->
            [one] 1 adaptation
           *[other] { NUMBER($count) } adaptations
        }
        [conference] { $count ->
            [one] 1 conference
           *[other] { NUMBER($count) } conferences
        }
       *[initiative] { $count ->
            [one] 1 initiative
           *[other] { NUMBER($count) } initiatives
        }
    }
thread-answers = What answers this point:
thread-none = Nothing that you may see answers this point yet. That means that nothing is known here, not that nothing is done.
