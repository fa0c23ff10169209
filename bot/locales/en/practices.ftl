# Good practices as people find them: their cards, their parts, and who reused them.
card-label = Label:
card-audience = For:
card-setting = Setting:
practice-part-how = How it works
practice-part-known = What is known
practice-not-told = Nothing has been told of this yet.
practice-method = Method
practice-resources = What it takes
practice-partners = Partners
practice-links = Links
practice-evidence = Evidence
practice-not-worked = What did not work
practice-limits = Limits
practice-transferability = Where else it may work
practice-harm = So that it harms nobody

button-adapt = Adapt it
button-share-known = Share what worked
button-practices = See the good practices
button-log = Who reused it

log-heading =
    { $number ->
        [one] Reused once
       *[other] Reused { NUMBER($number) } times
    }
log-title = Who reused { $title }
log-none = Nobody has told of having reused it yet, as far as you may see.
log-open = Open one…

adapt-title = You reused it
adapt-correct-title = Correct an adaptation
adapt-who = Who reused it
adapt-who-description = Your organisation or network. No names of people.
adapt-where = Where
adapt-where-description = A place and its countries, separated by commas: Lyon, France. No place that puts people at risk.
adapt-changed = What you changed
adapt-changed-description = So that it fitted where you are. Leave it empty if you changed nothing.
adapt-went = How it went
adapt-told = What happened
adapt-told-description = What worked, what did not. A link may stand in it. Name nobody who has not agreed.
adaptation-kept = Thank you: it stands in the adaptation log
adaptation-saved = Saved
adaptation-went = How it went:
adaptation-of = Adapts:
adaptation-who = Who:
adaptation-where = Where:
adaptation-changed = What was changed
adaptation-told = What came of it
