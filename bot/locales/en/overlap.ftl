# Before an initiative is saved: whether it is there already; and working together.

overlap-title = Is it there already?
overlap-body = Nothing is saved yet. { $count ->
        [one] One initiative is much like yours. Is it the same?
       *[other] { NUMBER($count) } initiatives are much like yours. Is one of them the same?
    }
overlap-reasons = Alike: { $reasons }
overlap-same-title = similar title
overlap-same-organisation = same organisation ({ $name })
overlap-same-countries = { $count ->
        [one] same country ({ $names })
       *[other] same countries ({ $names })
    }
overlap-same-areas = { $count ->
        [one] same area ({ $names })
       *[other] same areas ({ $names })
    }
overlap-same-time = overlapping dates
overlap-same-words = similar words ({ $words })
overlap-together = “Work together” saves yours and asks whoever looks after the other one. They read its title and who leads it, not your name. If they agree, each of you sees how to reach the other.
button-look = Look at it
button-same = It is the same
button-together = Work together
button-different = It is different: save it
button-different-after-all = It is different after all: save it
button-back-to-draft = Back to my draft

same-title = Then it already exists
same-others = Ask to take part in it; there you can tell those who look after it what you know.
same-own = You look after it yourself: tell there what is new.
same-nobodys = It comes from a document, and nobody in the network looks after it: there is nobody to tell.
same-draft = Nothing was saved. What you typed stays in your draft until you save it or throw it away.

together-title = Saved
together-asked = Whoever looks after **{ $title }** is asked whether they would like to work together. You will be told what they say; until they agree, neither of you learns who the other is.
together-asked-before = Whoever looks after **{ $title }** was asked about it before. Nothing was asked again.
together-too-often = You have asked others often today, so nobody was asked to work together. You can ask again, with another initiative, { $until }.
together-nobody = Nobody was asked to work together: the other initiative is gone meanwhile, or nobody but you looks after it.

unattended-awaited = Somebody would like to work together with whoever looks after it.
introductions-title = Working together
introductions-none = There is nothing here that concerns you.
together-about = About { $title }
together-waits = You asked whoever looks after **{ $title }** to work together. They have not answered yet.
together-waits-unseen = You asked whoever looks after another initiative to work together. They have not answered yet. You cannot see that initiative any more.
together-asks = Whoever logged **{ $title }**{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    } would like to work together with you. If you say yes, each of you sees how to reach the other. If you say no, they learn nothing about you.
together-agreed = You both agreed: { $who } looks after **{ $title }**{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    }. Write to each other.
together-agreed-unseen = You both agreed: { $who }{ $lead ->
        [none] {""}
       *[other] {" "}({ $lead })
    } would like to work together with you. Write to each other.
together-declined = They will be told that it is a no, without your name.
together-taken-back = Your request is taken back. Nobody is asked any more.
together-ended = From now on neither of you sees here how to reach the other.
button-introductions = Working together
button-introduction = See how to reach them
button-introduce = Yes, put us in touch
button-not-introduce = No
button-introduction-end = Stop showing this
