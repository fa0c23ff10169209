# What stewards take away of a Call, as files. Sheet names have 31 characters at most; file names are plain letters.
export-sheet-signatories = Signatories
export-sheet-summary = Summary
export-sheet-about = About
export-file-signatories = signatories
export-file-summary = summary
export-file-about = about

export-name = Name
export-organisation = Organisation
export-group = Group
export-country = Country
export-signed-on = Signed on
export-version = Version
export-confirmed-by = Organisation confirmed by
export-confirmed-on = Confirmed on
export-what = What
export-which = Which
export-signatures = Signatures
export-share = Share

export-total = Signatures in all
export-listed = Listed by name or organisation
export-counted = Counted in the breakdowns by group and country
export-by-version = By version
export-by-group = By group
export-by-country = By country
export-by-cell = Shown by group and country only
export-others = others, together
export-all-together = all, together

export-about-version = { $reference }, version { $version }.
export-about-when = Made between { $began } and { $finished } (UTC). Each row is as its signer had chosen when it was read.
export-about-breakdowns =
    { $as_of ->
        [none] There are no breakdowns yet: they are taken once a day.
       *[other] The total and the versions are those of the beginning. Groups, countries and shares are taken once a day; these were taken on { $as_of } (UTC).
    }
export-about-shown = Each signatory is here exactly as they chose: by name, with their group, and with organisation and country if they gave them; or by organisation only. Days are those in UTC.
export-about-confirmed = Where a server is named as confirming, its reviewers have confirmed that the signer may act for the organisation. Elsewhere an organisation stands in the signer’s own words.
export-about-not-shown = Not in here: those who chose to be counted only, those whom a server’s organisers hid, signatures that were withdrawn, erased, or found not to be genuine, and organisations that wait to be confirmed. Those who chose group and country only are in the summary, together, where at least five signatories share both.
export-about-guests = Also not in here, nor in any number: what was signed in servers that are guests of the network.
export-about-small = No number under five can be read here, and none can be found by subtracting: smaller ones are put together as others. So is a group, a country or a version of which the list shows all but one to four, because these chose not to be seen. Where even that is not enough, everything is put together.
export-about-moving = Accord goes on while an export is made: those who signed after the beginning may be missing.
export-about-guard = An apostrophe at the beginning of a cell keeps spreadsheets from running a text that looks like a formula. It is not part of the text.
export-about-care = People can change their mind at any time. Keep this file no longer than you need it, and rather make a new one than pass on an old one.

export-handed-title = Export: { $call }
export-handed-out =
    { $rows ->
        [0] Nobody is listed yet
        [one] { NUMBER($rows) } signatory is listed by name or organisation
       *[other] { NUMBER($rows) } signatories are listed by name or organisation
    }; { $total ->
        [one] { NUMBER($total) } signature counts
       *[other] { NUMBER($total) } signatures count
    } in all. What is not in here, and why, stands under “About”.
export-care = People can change their mind at any time: keep the file no longer than you need it.
export-so-far =
    { $rows ->
        [one] The export is being made: { NUMBER($rows) } row so far.
       *[other] The export is being made: { NUMBER($rows) } rows so far.
    }
