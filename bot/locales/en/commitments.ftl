# Commitments: what signatories say they will do, and what comes of it.
button-commit = Say what you will do

commit-title = What you will do
commit-correct-title = Correct your commitment
commit-point = About which point
commit-said = What you will do
commit-said-description = First a line that serves as title; below it, more if you like. Name nobody who has not agreed.
commit-deliverables = What will come of it, and when
commit-deliverables-description = One per line, the date first: 2026-12: ten clubs. Or just: ten clubs. May stay empty.
commit-deliverables-done = One per line, the date first: 2026-12: ten clubs. A ✓ before a line says that it is done.
commit-for = Who will do it
commit-myself = Myself
commit-marks = Marks

commit-details-title = Add details
commit-areas = Priority areas
commit-areas-none = None chosen
commit-regions = Regions
commit-regions-none = None chosen
commit-countries = Countries
commit-countries-description = By name, separated by commas. May stay empty.
commit-link = Link that shows it
commit-link-description = A public page: photos, a report, an article. Whoever sees the commitment sees the link.
commit-initiative = Initiative that carries it out
commit-initiative-description = Its title or reference. Each then leads to the other, and shows who leads the initiative.

commit-update-title = How does it go on?
commit-stage = How far along
commit-news = What happened
commit-news-description = Needed when it is fulfilled or taken up again. Leave it empty if everything is still true.
commit-done = What is done
commit-shows = What the link shows

commitment-stage = Stage:
commitment-by = By:
commitment-partners-agreed = Together with:
commitment-partners-asked = Asked to join:
commitment-partners-declined = Declined:
commitment-deliverables = What will come of it
commitment-evidence = What shows it
commitment-own = You look after this. Whoever made it is shown here as their signature shows them.
commitment-made = Thank you. This is what others see.
commitment-saved = It is saved. This is what others see.
commitment-no-more = There is nothing more to read.
commitment-due = next due: { $date }
deliverable-done = done { $date }

maker-unnamed = a signatory
maker-of-group = a signatory ({ $cell })

button-correct-text = Correct
button-details = Add details
button-partners = Partners
button-ask-partner = Ask an organisation
button-partner-agree = Join for { $organisation }
button-partner-decline = Decline for { $organisation }
button-partner-after-all = Join after all for { $organisation }
button-partner-leave = Leave for { $organisation }

partners-none = No organisation is asked yet. You lead the commitment; each organisation that you ask decides for itself.
partners-foot = An organisation is shown as a partner once someone who acts for it has agreed.
partners-remove = Take one out…
partner-standing-asked = asked, has not answered yet
partner-standing-agreed = takes part
partner-standing-declined = said no
partner-ask-title = Ask an organisation to join
partner-organisation = Which organisation
partner-organisation-description = By its name. Whoever acts for it is told on their next command.
partner-which = There is no organisation with exactly that name: { $typed }. Which one do you mean? Nothing is sent yet.
partner-choose = Choose one…
partner-asked = The organisation is asked.
partner-removed = The organisation is taken out.
partner-said-agreed = Your organisation takes part and is shown as a partner.
partner-said-declined = Your organisation does not take part and is not shown.

withdrawn-commitments =
    { $number ->
        [one] What you said you would do stays, without your name: 1 commitment. You can withdraw it too.
       *[other] What you said you would do stays, without your name: { NUMBER($number) } commitments. You can withdraw them too.
    }
button-withdraw-commitments =
    { $number ->
        [one] Withdraw the commitment too
       *[other] Withdraw { NUMBER($number) } commitments too
    }
commitments-withdrawn =
    { $number ->
        [0] There is no commitment of yours left to withdraw. Nothing was changed.
        [one] 1 commitment is withdrawn. Its history says so, without your name.
       *[other] { NUMBER($number) } commitments are withdrawn. Their histories say so, without your name.
    }
