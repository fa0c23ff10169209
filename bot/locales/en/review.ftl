# The review queue.
review-title = What waits for a decision
review-waiting =
    { $waiting ->
        [0] Nothing waits here.
        [one] 1 thing waits here.
       *[other] { NUMBER($waiting) } things wait here, the oldest first.
    }
review-none = Nothing of this kind waits at the moment.
review-representative = Act for { $subject }
review-organisation = Show { $subject } to the network
review-representative-body = May this person act for the organisation? If you confirm it, their signature for it counts. “Restrict” confirms it too, but only those who act for the organisation and reviewers see it.
review-organisation-body = May every server of the network see this organisation? “Restrict” hides it from everyone but those who act for it and reviewers.
review-asked = Asked by { $who }, { $when }. On Discord since { $since }.
review-asked-unnamed = Asked by whoever looks after it, { $when }. Who that is stays with them.
review-age-hint = A young account is a hint to look twice, and says nothing about the person.
review-second = One reviewer said yes. A second one, of another organisation, decides.
review-second-after-you = You said yes. A second reviewer, of another organisation, decides.
review-own = This is your own: someone else decides.
review-taken = Another reviewer is at it. It is free again { $until }.
review-open = Take one and decide…
review-filter = Show…
review-filter-all = Everything
review-filter-representative = Who acts for an organisation
review-filter-organisation = Organisations to show to the network
review-statement = What they tell the reviewers:
review-answers = Their answers to the four questions:
review-doubles = There are organisations with a similar name. If one of them is the same organisation, make the two one:
review-merge = Merge it into…
review-claimed = You have it for half an hour. “Let it go” gives it back to the others.
button-queue = Open the queue
button-approve-representative = Confirm
button-approve-organisation = Show it
button-send-back = Send back
button-restrict = Restrict
button-release = Let it go
review-reason = Your reason
review-reason-description = The person who asked reads it. Say what is missing and what they can do.
review-approved-representative = Confirmed: the person who asked may act for { $subject }. They are told on their next command.
review-approved-organisation = Every server of the network can see { $subject } now. The person who asked is told on their next command.
review-decided-second = You said yes to { $subject }. Because of its answers, a second reviewer of another organisation decides now.
review-decided-sent-back = The request about { $subject } is sent back with your reason. The person who asked is told on their next command, and can ask again.
review-decided-restricted = Only those who act for { $subject } and reviewers see it. The person who asked is told why on their next command.

# Records, and who sees them.
review-record = Show “{ $subject }” to the network
review-record-body = Read it first, with the eyes of someone who would misuse it. May every server of the network see it? “Restrict” takes it out of sight for everyone but those who look after it and reviewers.
review-filter-record = Initiatives and commitments to show to the network
button-approve-record = Show it
button-read-record = Read it
button-open-record = Open it
review-approved-record = Every server of the network can see “{ $subject }” now. The person who asked is told on their next command.
seen-by-title = Who sees “{ $title }”?
seen-by-restricted = Only those who look after it, and the reviewers of its server.
seen-by-server = Everyone in its server.
seen-by-network = Everyone in every server of the network.
seen-by-held = The reviewers took it out of sight. Correct what they wrote to you about, then ask them to show it.
seen-by-waiting = The reviewers have your request to show it to the whole network.
seen-by-doubted = The reviewers have your request. Because of what was ticked, two of them, of different organisations, decide.
button-show-record = Show it to the network
button-show-more = Tell the reviewers more
button-seen-by-server = Show it in its server only
button-seen-by-restricted = Hide it
button-who-sees = Who sees it
restrict-reason-description = Whoever looks after it reads it. Say what could do harm, and what would mend it.
record-offered-body = Once a reviewer agrees, every server of the network sees “{ $title }”. Until then everything stays as it is. You are told on your next command.
record-offered-worried = Because of what you ticked, “{ $title }” is seen for now only by those who look after it and by reviewers. Two reviewers of different organisations decide. You are told on your next command.
