# Conferences as people find them: their cards, what is ahead, what came of them, and how they came about.
conference-is-postponed = Postponed: it does not take place when it was planned
conference-is-cancelled = Cancelled: it does not take place
conference-place = Where:
conference-online-link = Online at:
conference-deadlines = Deadlines:
conference-hosts = Hosted by:
conference-languages = Languages:
conference-audience = For:
conference-claimed = Took part:
conference-claimed-by =
    { $number ->
        [one] { NUMBER($number) } person, says { $source }
       *[other] { NUMBER($number) } people, says { $source }
    }
conference-series = Series:
conference-outcomes = What came of it
conference-points = Points of the Call that it answers…
venue-online = online
venue-on-site = on site
turn-ahead = ahead
turn-past = held or past

when-not-known = date not known
when-vague = No more of the date is known.
when-there = There ({ $city }): { $when }
when-under-way = **under way**
until-registration = registration until { $date }
until-papers = call for papers until { $date }

upcoming-title =
    { $which ->
        [ahead] { $total ->
            [0] No conferences ahead
            [one] 1 conference ahead
           *[other] { $more ->
                [yes] More than { NUMBER($total) } conferences ahead
               *[no] { NUMBER($total) } conferences ahead
            }
        }
        [past] { $total ->
            [0] No conferences that were held or are past
            [one] 1 conference that was held or is past
           *[other] { $more ->
                [yes] More than { NUMBER($total) } conferences that were held or are past
               *[no] { NUMBER($total) } conferences that were held or are past
            }
        }
       *[all] { $total ->
            [0] No conferences
            [one] 1 conference
           *[other] { $more ->
                [yes] More than { NUMBER($total) } conferences
               *[no] { NUMBER($total) } conferences
            }
        }
    }
upcoming-none = Nobody has told yet of a conference ahead that you may see. If you know of one: { $command }.
filter-turns = Which
filter-meetings = Kind
filter-venues = How people meet
filter-audience = For whom
filter-languages = Languages spoken there
filter-languages-description = By name, separated by commas.

button-register = Register
button-calendar-file = Calendar file
button-add-conference = Add a conference
button-meeting-filters = How people meet

# ------------------------------------------------------------------------------------------------------- what came of it
outcomes-title = What came of it: { $title }
outcomes-none = Nobody has told yet what came of it, as far as you may see.
outcome-added = It is kept.
outcome-removed = It is taken back.
outcome-gone = That one was taken back before.
outcome-take-back = Take one back…
outcome-remove-title = Take this back?
outcome-remove-body = The conference then says no more that this came of it. A record stays as it is.
outcome-form-title = What came of it?
outcome-form-sort = What it is
outcome-form-said = What it says
outcome-form-said-description = In a sentence or two, or its title.
outcome-form-link = Where it can be read
outcome-form-came = Or: a record or Call that came of it
outcome-form-came-description = Its reference or exact title, such as PRA-12 or CALL-1. You look after it or the conference.
button-outcomes = What came of it
button-add-outcome = Tell what came of it
button-open-conference = Open the conference
button-take-outcome-back = Take it back
button-leave-it = Leave it

# --------------------------------------------------------------------------------------------------- how they came about
way-follows = follows up on { $numbers }
way-prepares = prepares { $numbers }
way-comes-out-of = came out of { $numbers }
way-key-follows = follows up on
way-key-prepares = prepares
way-key-comes-out-of = came out of
lineage-as-seen = Conferences that you may see, the earliest first
lineage-number =
    { $number ->
        [one] 1 conference
       *[other] { NUMBER($number) } conferences
    }
lineage-member = of the series
lineage-note = Lines lead from the earlier to the later one. What each line means is written beside the conference.
lineage-more = There are more than are shown here: open one of them to see what is around it.
lineage-none = Nothing is known that it follows, prepares or came out of, as far as you may see.
lineage-take-back = Take back what it follows or prepares…
lineage-remove-title = Take this back?
lineage-remove-body = Both conferences stay as they are; only their link goes.
lineage-added = It is kept.
lineage-removed = It is taken back.
lineage-form-title = How did it come about?
lineage-form-way = This conference…
lineage-form-other = … which other conference
lineage-form-other-description = Its reference, such as CON-12, or its exact title.
button-lineage = Series and lineage
button-add-lineage = Add what it follows or prepares
