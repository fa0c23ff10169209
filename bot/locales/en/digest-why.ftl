# Why something is in a digest, or is not; and why an edition came.
why-title = Is “{ $title }” in { $digest }?
why-comes = **Yes.** It is in the next edition, as far as is known now.
why-next = The next edition: { $when }
why-filtered = **No.** The filters of this digest keep it out: { $field }.
why-filters = It asks for: { $asked }
why-section-off = **No.** This digest does not tell of its section, “{ $section }”.
why-nothing-new = **Not in the next edition.** Nothing of it is new since { $since }.
why-what-counts =
    { $kind ->
        [conference] A conference is told again when its dates, hours, place, status, deadlines or link to register change, and when its beginning or a deadline comes near.
        [practice] A good practice is told again when its label changes, or what is known of it: method, evidence, what did not work, limits, what it takes elsewhere, possible harm.
        [initiative] Initiatives are told once, when they are new.
       *[commitment] A commitment is told when one of its dates comes near, and when it is fulfilled.
    }
why-ended =
    { $how ->
        [cancelled] **No.** It does not take place.
        [past] **No.** It is past, and digests look ahead.
       *[over] **No.** It is over.
    }
why-not-for-readers = **No.** You may see it, but not everyone who reads this digest may.
why-never-told = **No.** Digests do not tell of adaptations. They stand in the log of the good practice that they adapt.

why-told-title = It was in
why-not-told-yet = No edition of this digest has told of it.
why-edition-of = the edition of { $until }
why-edition-link = [to it]({ $link })
why-on-its-way = on its way now
why-new = new since { $at }
why-changed = changed on { $at }
why-fulfilled = fulfilled on { $at }
why-deadline = a deadline comes near: { $what }, { $day }
why-begins = it begins soon: { $day }
why-due = what was promised is due soon: { $day }

why-edition-title = Why you are seeing this
why-channel = The digest **{ $digest }** tells { $channel } what is new. This server’s organisers ordered it, and can change it with { $change }.
why-own = You ordered the digest **{ $digest }**, which comes to you alone. You can change or stop it at any time.
why-fact-when = When:
why-fact-sections = It tells of:
why-fact-filters = Filters:
why-fact-span = This edition:
why-fact-next = The next one:
why-span = what was new from { $since } to { $until }
why-span-by-hand = { $span }; an organiser sent it by hand
why-entry-choose = Why is one of these in it?
button-why-digest = See this digest
