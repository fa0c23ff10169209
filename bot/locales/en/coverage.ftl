# Where the work is: how much is known of each area in each region.
where-network = The whole network
where-server = This server

coverage-title = Where the work is
coverage-everywhere = Everywhere (global)
coverage-as-seen = { $view } – what you may see, on { $date }
coverage-initiatives =
    { $known ->
        [0] No data yet
        [one] 1 initiative
       *[other] { $written } initiatives
    }
coverage-unknown =
    { $unknown ->
        [0] Something is known in every field
        [one] Nothing is known in 1 field of { $fields }
       *[other] Nothing is known in { NUMBER($unknown) } fields of { $fields }
    }
coverage-key = How many initiatives are known of each area in each region. The darker a field, the more.
coverage-sign-key = Nothing known here yet. That does not mean no activity.
coverage-no-share = nothing to count yet
coverage-note =
    An initiative can have several areas and several regions, and then stands in each of their fields: never add fields up. All are counted, whatever their status.{ $unplaced ->
        [0] {""}
        [one] {" "}1 names no region and stands in no field.
       *[other] {" "}{ NUMBER($unplaced) } name no region and stand in no field.
    }
coverage-alt-rest = Of every other field nothing is known yet, which does not mean no activity
coverage-alt-order = By area, in the order { $places }
coverage-alt-sign = A question mark: nothing known, not nothing done
coverage-look = Look more closely at an area…
coverage-option =
    { $known ->
        [0] Nothing known yet
       *[other] Something known in { $known } of { $places }
    }
coverage-field = { $place } · { $known }
coverage-field-unknown = nothing known yet
coverage-choose-place = Choose a place: a number leads to its initiatives, a question mark to ways of finding out.
button-coverage = Where the work is
button-other-places = Other places

gap-title = Nothing known here yet
gap-area = Area: { $area }
gap-place = Place: { $place }
gap-places = { $country }, and also: { $region }
gap-group = Group: { $group }
gap-server = Only what this server’s members logged
gap-said = That does not mean that nothing is done: perhaps nobody has told us here.
button-log-known = Log what you know
button-ask-here = Ask here
gap-question-title = Who knows something about this?
gap-question = Nothing is known of it here yet, which does not mean that nothing is done. Whoever knows of such work – their own or that of others – can log it in two minutes. Please tell of work, never of persons.
gap-asked = Asked: { $link }. The same can be asked here again from { $again }.
gap-asked-before = The same was asked here on { $at } already: { $link }. It can be asked again from { $again }.
gap-being-asked = Someone is asking just this here, at this very moment.

# What a reference mapping counted, beside it.
margins-title = Beside it: a reference mapping
margins-projects =
    { $more ->
        [yes] more than { $projects }
       *[no] { $projects }
    } { $count ->
        [one] project
       *[other] projects
    }
margins-entities =
    { $count ->
        [one] 1 entity
       *[other] { NUMBER($count) } entities
    }
margins-countries =
    { $count ->
        [one] 1 country
       *[other] { NUMBER($count) } countries
    }
margins-dated = As of { $date }
margins-areas = By area
margins-scopes = By scope
margins-adds-up = Each project once: these add up to the total.
margins-regions = By region
margins-regions-about = Regional projects only. One may be in several regions: never add these up.
margins-alt-regions = By region, regional projects only, never added up
margins-later = { $date } – { $counted }
