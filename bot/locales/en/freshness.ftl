# Whether a record is still true, and who looks after it.
passing-passed-on = Passed on: whoever looked after it does so no more.
passing-taken-up = Somebody looks after it again.

asked-title = Is this still true?
asked-body =
    { $number ->
        [one] You look after 1 record that nobody has confirmed for six months.
       *[other] You look after { NUMBER($number) } records that nobody has confirmed for six months.
    }
asked-line = **{ $record }** { $title }, last confirmed { $date }
asked-none = Nothing is left to confirm. Thank you.
asked-confirmed = { $record } is confirmed: it is still true. Thank you.
asked-ended-initiative = { $record } has ended, and its history says so.
asked-ended-commitment = { $record } is withdrawn, and its history says so. If it was kept, open it and tell that.
asked-ended-conference = { $record } was held, and its history says so.
button-still-true = Still true
button-changed = Changed
button-ended-initiative = It has ended
button-ended-commitment = It is withdrawn
button-ended-conference = It was held
button-look-through = Look through them
button-asked =
    { $number ->
        [one] 1 record to confirm
       *[other] { NUMBER($number) } records to confirm
    }

unattended-title = Who looks after these?
unattended-body = Whoever looked after them has left. Nothing of them is lost. Take one up if you know of it, or can find out.
unattended-none = Somebody looks after everything.
taken-up = You look after { $record } now. Is it still true?
button-unattended =
    { $number ->
        [one] 1 record looks for someone to look after it
       *[other] { NUMBER($number) } records look for someone to look after them
    }
button-take-up = I look after it
button-nobody-knows = Nobody knows: it is over
