# Publishing a Call from a file: what would happen, and what is wrong with the file.
draft-new-title = This would publish a new Call
draft-new = { $call } ({ $reference }), version { $version }. Everyone in every server could read and sign it.
draft-version-title = This would publish a new version
draft-version = { $call } ({ $reference }): version { $version } takes the place of version { $before }.
draft-changes = What changes
draft-points-new = New points: { $numbers }
draft-points-retitled = Points with another title: { $numbers }
draft-points-reworded = Points in other words: { $numbers }
draft-clauses-new = New clauses of the preamble: { $numbers }
draft-clauses-reworded = Clauses in other words: { $numbers }
draft-clauses-gone = Clauses that fall away: { $numbers }
draft-fields = On the Call as a whole: { $names }
field-rendering = whose words these are
field-issued_on = date
field-closes_on = last day for signing
field-document_url = address of the document
field-title = title
field-short_title = short title
field-document = name of the document
field-document_note = note on the document
field-summary = summary
field-invitation = closing words
draft-signatures =
    { $signatures ->
        [0] Nobody has signed it so far.
        [one] 1 signature stays with the earlier text. Whoever gave it is asked on their next command whether to sign the new one.
       *[other] { NUMBER($signatures) } signatures stay with the earlier text. Whoever gave them is asked on their next command whether to sign the new one.
    }
draft-waits = Nothing is published yet. { $file } waits for you until { $until }.
draft-page = Preview, page { $page } of { $pages }: as people would see it. Nothing is published yet.
published-new-title = The Call is published
published-new = { $call } ({ $reference }) can be read and signed from now on. Organisers post its card with { $command }.
published-version-title = Version { $version } is published
published-version = The new text is in place: { $call } ({ $reference }). The cards follow within a minute or two.
published-signatures =
    { $signatures ->
        [0] Nobody had signed the earlier text.
        [one] 1 signature stays with the earlier text, until whoever gave it signs the new one.
       *[other] { NUMBER($signatures) } signatures stay with the earlier text, until whoever gave them signs the new one.
    }
discarded = { $file } is thrown away. Nothing was published.
button-preview = Preview: { $language }
button-what-changes = What it would do
button-publish = Publish
button-discard = Discard

place-top = at the top
place-number = number { $number }
complaints-more =
    { $more ->
        [one] … and 1 more problem.
       *[other] … and { NUMBER($more) } more problems.
    }

error-call-file-refused =
    { $count ->
        [one] This Call’s file cannot be published as it is. Nothing was published or changed. Please mend this, then hand the file in again with { $command }:
       *[other] This Call’s file cannot be published as it is: { NUMBER($count) } problems. Nothing was published or changed. Please mend them, then hand the file in again with { $command }:
    }
error-file-too-large = The file has { $size } KB; a Call’s file has { $limit } KB at most. It was not read.
error-file-not-handed = Discord does not hand the file over just now. Nothing was changed; please try again in a minute.
error-file-not-text = The file is not text in UTF-8. Save it as plain text with the encoding UTF-8.
error-file-empty = There is nothing in the file. Start from the example.
error-file-not-toml =
    { $line ->
        [0] The file is not TOML. Compare it with the example.
       *[other] Line { $line } is not TOML. Often a quotation mark or a bracket is missing there or just above.
    }
error-file-lacks-language =
    { $place }: { $language ->
        [fr] French
       *[en] English
    } is missing.
error-file-lacks-field = { $place }: this is missing, and every Call has it.
error-file-key-unknown = { $place }: “{ $key }” is nothing that a Call has there. Is it misspelt, or below the wrong heading?
error-file-text-too-long = { $place }: the text has { NUMBER($length) } characters; { NUMBER($limit) } fit.
error-file-text-blank = { $place }: there is nothing in it.
error-file-text-hidden = { $place }: there are invisible characters in it, or some that reverse the text. Type it anew instead of pasting it.
error-file-value-wrong =
    { $place }: { $needs ->
        [version] a whole number from 1 to 9999 is needed, without quotation marks.
        [number] a whole number from 1 to 99 is needed, without quotation marks.
        [reference] the Call’s reference is needed, such as “CALL-2”.
        [slug] a short name of small letters, digits and hyphens is needed, of 40 characters at most.
        [rendering] either “plain-words” or “official” is needed.
        [issued] a date in quotation marks is needed: the year, the month or the day, such as “2016-11”.
        [closes] a day without quotation marks is needed, such as 2027-06-30.
        [address] a web address is needed, beginning with “https:”.
        [list] a list is needed, with at least one entry.
        [line] a text of one line is needed.
        [text] a text in quotation marks is needed.
       *[table] a heading with a text in each language below it is needed.
    }
error-file-list-too-long = { $place }: there are { $length }; { $limit } fit.
error-file-numbers-wrong = { $place }: they must be numbered 1, 2, 3 and so on, in this order and without gaps.
error-version-older = The file is of version { $version }, older than the version { $current } that is current. Give it a higher number.
error-version-taken = Version { $version } is published in other words, and signatures may stand on those. Give this one a higher number.
error-issuer-changed = A Call cannot change its issuer: it was issued by { $issuer }. For another issuer, publish a Call of its own with a new reference.
error-slug-changed = A Call keeps its short name: “{ $slug }”.
error-points-moved = Points stand under another number than before: { $moves }. Commitments answer a point by its number, so a number keeps its meaning: put new points at the end.
error-points-fewer = There are { $after } points, and before there were { $before }. Commitments answer a point by its number, so none may go: keep it, and say in its text that it is no longer asked.
error-title-taken = The title “{ $title }” is that of { $call } already, and people find a Call by its title. Choose another.
error-slug-taken = The short name “{ $slug }” is that of { $call } already. Choose another.
error-revision-closed = { $call } is closed, so it gets no new version. Publish a new Call with a reference of its own.
error-published-already = These words are published already, as version { $version } of { $call }. Nothing was changed.
error-draft-gone = That file does not wait for you any more: it was thrown away, or its thirty days are over. Nothing was changed. Hand it in again with { $command }.

privacy-call-files =
    { $files ->
        [one] You handed in 1 Call’s file, which is kept for 30 days: { $names }.
       *[other] You handed in { NUMBER($files) } Calls’ files, each kept for 30 days. The latest: { $names }.
    }
