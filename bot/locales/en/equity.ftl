# Whose voice is missing: who is heard from on a Call.
button-equity = Whose voice is missing?
equity-title = Whose voice is missing – { $call }
equity-headline = Whose voice is missing?
equity-heard = Heard from: { $heard }
equity-heard-groups = { $heard } of { $all } groups
equity-heard-countries = { $heard } of { $all } countries
equity-no-data = No data yet. That does not mean no activity.
equity-absent = too few, or nobody yet
equity-groups = Stakeholder groups
equity-counted =
    { $counted ->
        [0] No signature was there to count on { $date }.
        [one] Share of the 1 signature counted on { $date }
       *[other] Share of the { NUMBER($counted) } signatures counted on { $date }
    }
equity-uncounted = Nothing has been counted yet.
equity-countries = Countries and territories
equity-countries-key = A block: five or more signed. A dot: too few, or nobody yet.
equity-region = { $heard } of { $countries }
equity-named =
    { $names }{ $more ->
        [0] {""}
        [one] {" "}and 1 more
       *[other] {" "}and { NUMBER($more) } more
    }
equity-note = “Too few, or nobody yet” is kept one answer so that nobody can be found by it: under five, or counted only together with others, or nobody. No data does not mean no activity. Counted once a day.
equity-alt-groups = Groups: { $groups }
equity-alt-countries = Countries and territories: { $regions }
equity-alt-absent = Too few, or nobody yet: { $absent }
share-under = under { $share }
share-over = over { $share }
