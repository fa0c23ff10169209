# /find: one search over everything.
find-title =
    { $total ->
        [0] Nothing found for “{ $words }”
        [one] One found for “{ $words }”
       *[other] { $total } found for “{ $words }”
    }
find-only =
    { $kind ->
        [commitment] Among commitments only
        [initiative] Among initiatives only
        [practice] Among good practices only
        [adaptation] Among adaptations only
        [conference] Among conferences only
        [organisation] Among organisations only
        [point] Among points of a Call only
       *[other] Among one kind only
    }
find-most = The { $most } that fit best. One more word narrows it down.
find-none =
    Nothing that you may see has these words.
    - Try fewer words, or only their beginnings. Accents and endings do not matter, nor does the order.
    - Try the words of the language in which it was written: nothing is translated.
    - What only another server or its owner may see is not found from here.
find-open = Open one…
find-everything = Search everything
find-list = All initiatives
findable-commitment = Commitment
findable-initiative = Initiative
findable-practice = Good practice
findable-adaptation = Adaptation
findable-conference = Conference
findable-organisation = Organisation
findable-point = Point of the Call
