# Editions of digests, as they are read in a channel or by direct message, and before they arrive.
edition-title =
    { $rhythm ->
        [daily] Digest of the day
        [weekly] Digest of the week
        [fortnightly] Digest of two weeks
       *[monthly] Digest of the month
    }
edition-title-own =
    { $rhythm ->
        [daily] Your digest of the day
        [weekly] Your digest of the week
        [fortnightly] Your digest of two weeks
       *[monthly] Your digest of the month
    }
edition-title-late = Digest of a longer time
edition-span = What is new from { $since } to { $until }
edition-late = All that is new since { $since }: no edition could arrive in between.
edition-preview = Preview: what the next edition would tell now. It comes on { $due }.
edition-preview-paused = Preview: what an edition would tell now. This digest is paused.
edition-preview-failing = Preview: what an edition would tell now. This digest does not arrive: { $reason }.
edition-at-home = [open it in its server]({ $link })

edition-signatures =
    { $total ->
        [one] **{ $call }** – 1 signature
       *[other] **{ $call }** – { NUMBER($total) } signatures
    }
edition-initiatives =
    { $number ->
        [one] +1 initiative
       *[other] +{ NUMBER($number) } initiatives
    }
edition-filled =
    { $number ->
        [one] 1 gap filled
       *[other] { NUMBER($number) } gaps filled
    }
edition-commitments =
    { $number ->
        [one] +1 commitment
       *[other] +{ NUMBER($number) } commitments
    }
edition-fulfilled =
    { $number ->
        [one] 1 commitment fulfilled
       *[other] { NUMBER($number) } commitments fulfilled
    }
edition-stale =
    { $number ->
        [one] 1 record not confirmed for a year
       *[other] { NUMBER($number) } records not confirmed for a year
    }
edition-gaps = No work is known here yet. Do you know of any?
edition-gap-choose = Say what you know, or ask others…

edition-nothing-new = Nothing is new this time.
edition-filtered-out = Nothing is new that the filters of this digest let through.
edition-told-already = Nothing is new that was not told before.
edition-nothing-is-posted = If it stays like that, nothing is posted.
edition-line-is-posted = If it stays like that, only this line is posted.
edition-taken-back = All that this edition told of has been taken back, or is not for everyone here to see any more.
edition-withdrawn =
    { $number ->
        [one] 1 entry has been taken back, or is not for everyone here to see any more.
       *[other] { NUMBER($number) } entries have been taken back, or are not for everyone here to see any more.
    }
edition-in-place = kept current, last on { $at }
edition-thread = talk about it in the thread below
edition-next = next edition: { $due }
edition-all =
    { $section ->
        [conferences] All conferences ahead
        [practices] All good practices
        [initiatives] All initiatives
       *[commitments] All commitments
    }
button-edition-why = Why am I seeing this?
button-only-for-me = Only for me
button-change-or-stop = Change or stop this digest
