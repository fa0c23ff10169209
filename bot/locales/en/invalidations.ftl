# Signatures that are not genuine.
decisions-title = Signatures found not to be genuine – { $call }
decisions-body = Only signatures made in this server, and never your own. Whoever signed is told, with your reason; what you invalidate can be taken back for 30 days.
decisions-none = Nothing was invalidated here yet.
decisions-take-back = Take one of these back…
decision-under-way = Being carried out.
decision-done = Invalidated: { $number }
decision-taken-back = Taken back { $moment }.
button-find-signatures = Choose signatures to invalidate
button-invalidations = What was invalidated

invalidate-form = Signatures that are not genuine
invalidate-since = Signed from
invalidate-until = Signed until
invalidate-moment = For example 2026-03-01 14:00, in UTC; a day alone is that whole day.
invalidate-group = Stakeholder group
invalidate-any-group = Any
invalidate-country = Country
invalidate-why = Why they are not genuine
invalidate-why-description = Whoever signed reads this. Name no other person. At most 600 characters.

invalidate-title = Not genuine?
invalidate-body = Chosen among the signatures on { $call } that were made in this server before now. Nothing was changed yet.
chosen-one = One signature
chosen-listed = The signature of { $name }
chosen-since = Signed from { $moment }
chosen-until = Signed until { $moment }
chosen-group = Stakeholder group: { $group }
chosen-country = Country: { $country }
invalidate-found = How many:
found-one = one signature
found-few = fewer than five, or none
found-many =
    { $signatures ->
        [one] { NUMBER($signatures) } signature
       *[other] { NUMBER($signatures) } signatures
    }
invalidate-reason = Reason:
invalidate-then = What you invalidate counts nowhere and is shown nowhere, and whoever signed is told why. You can take it back for { $days } days.
button-invalidate = Invalidate
button-leave-signatures = Leave as it is
invalidate-left = Nothing was changed. It counts as before.
invalidated-title = Invalidated
invalidated-body = Done: { $number }. What you invalidated counts nowhere any more, and whoever signed is told why. You can take it back for { $days } days.

take-back-title = Take this back?
take-back-body = It would count again, unless it was withdrawn meanwhile: { $number }. Whoever signed is told.
button-take-back = Take back
button-keep-invalid = Leave it invalidated
take-back-left = Nothing was changed. It stays invalidated.
taken-back-title = Taken back
taken-back-body = What was invalidated counts again, unless it was withdrawn meanwhile. Whoever signed is told.

signatories-invalidate = Not genuine…
shown-refused = nowhere, while it does not count
signed-refused = **It does not count:** the reviewers of { $server } took it for one that is not genuine. Their reason: “{ $reason }”. { $contact ->
        [none] If they are mistaken, turn to the organisers of { $server }: they can take it back.
       *[other] If they are mistaken, turn to { $contact }: they can take it back.
    }
privacy-refusal = On { $date } the reviewers of { $server } took your signature on { $call } for one that is not genuine: “{ $reason }”
privacy-invalidations =
    { $number ->
        [one] You decided once, as a reviewer, on signatures that are not genuine.
       *[other] You decided { NUMBER($number) } times, as a reviewer, on signatures that are not genuine.
    }
