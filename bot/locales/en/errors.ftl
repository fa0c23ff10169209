# What happened, what was kept, what to do.
error-not-allowed =
    { $needs ->
        [organiser] Only this server’s reviewers and admins may do that. Nothing was changed.
        [admin] Only this server’s admins – those who may manage the server – may do that. Nothing was changed.
        [steward] Only the network’s stewards may do that. Nothing was changed.
       *[other] You may not post in this channel, so Accord does not post for you. Nothing was changed.
    }
error-server-only = This works in a server, not in direct messages. Open it in a channel.
error-unknown-call = There is no Call named “{ $typed }”. Begin to type its title and choose it from the list, or leave it out: { $command }.
error-unknown-point = There is no point { $point }: the points of this Call go from 1 to { $last }.
error-call-closed = This Call is closed and takes no more signatures. Nothing was changed.
error-not-signed = You have no signature on this Call, so nothing was changed. To sign: { $command }.
error-not-understood = You are not signed yet: please tick “I understand what is kept”. The rest of your form is kept in the button below.
error-organisation-missing = Please give the organisation’s name: it is needed to sign for one, or to be shown by it. Nothing was saved yet; the rest of your form is kept in the button below.
error-name-too-long = That name has { $length } characters; at most { $limit } fit. Nothing was saved yet. Please shorten it:
error-name-blank = That name has no letter or digit to read. Nothing was saved yet. Please write it out:
error-name-hidden = That name holds invisible characters, or some that reverse the text. Nothing was saved yet. Please type it anew instead of pasting it:
error-name-calls = That name would call people, or begins with a sign that tables take for a formula. Nothing was saved yet. Please begin it with a letter or digit and leave out mentions:
error-unknown-country =
    There is no country named “{ $typed }”. { $near ->
        [none] Type its name in English or French.
       *[other] Did you mean one of these: { $near }?
    } Nothing was saved yet.
error-unknown-server = There is no such server that has Accord, or its name stands for several. Choose it from the list, or give its number.
error-signature-gone = That signature is not there to hide: it was withdrawn, is hidden already, or was not made in this server. Nothing was changed.
error-channel-gone = That channel does not exist any more, or Accord cannot see it. Nothing was posted; choose another channel.
error-cannot-post = Accord may not post in { $channel }. Give it “View Channel”, “Send Messages” and “Attach Files” there, then try again.
error-post-gone = That post does not exist any more.
error-discord-unavailable = Discord did not take the post just now. Nothing was lost; please try again in a minute.
error-storage-busy = Too much is being written at this moment, so nothing was changed. Please try again in a few seconds.
error-storage-full = Accord’s disk is full, so nothing was changed. Please tell whoever runs this bot, and try again later.
error-storage-read-only = Accord cannot write at the moment, so nothing was changed. Please tell whoever runs this bot, and try again later.
error-storage-unavailable = Accord cannot reach its data at the moment, so nothing was changed. Please try again in a minute.
error-storage-newer = Accord’s data comes from a newer version ({ $revision }). Please tell whoever runs this bot.
error-content-refused = The file was not loaded. { $where }: { $problem }
error-picture-failed = The picture could not be drawn ({ $failure }). The numbers still hold.
error-export-under-way = Your last export is still being made. Nothing was begun anew; wait until you have it, then ask again.
error-export-too-large = The export has { $size } MB, and Discord takes { $limit } MB here. Nothing was sent. Whoever runs this bot can make the file: `python -m bot export { $call } export.{ $format }`
error-commands-changed = The commands have changed since your Discord loaded them. Please restart Discord and try again.
error-press-outdated = That comes from an earlier version of Accord and does nothing any more. Nothing was changed; { $command } shows what you can do.
error-unexpected = Something went wrong on our side, and nothing more was done. Please try again; if it happens again, give whoever runs this bot the number { $number }.
error-form-outlived = Accord no longer knows this form: it was open for long or sent twice, or Accord restarted meanwhile. What you filled in is kept here: press the button to go on.
error-letter-empty = There is nothing to send yet: fill in a subject and a letter, in English or in French. Nothing was saved.
error-letter-half =
    The letter in { $language ->
        [fr] French
       *[en] English
    } has no { $missing ->
        [subject] subject
       *[text] text
    }. Fill it in, or leave that language out whole. Nothing was saved yet; what you typed is below.
error-letter-too-long =
    The { $part ->
        [subject] subject
       *[text] letter
    } in { $language ->
        [fr] French
       *[en] English
    } has { $length } characters; at most { $limit } fit. Nothing was saved yet; what you typed is below.
error-letter-gone = That letter is not there any more: it was discarded, sent, or left alone for 30 days. Nothing was changed.
error-letter-changed = The letter was corrected after this preview, so it was not sent. Send it from the latest preview: the command shows it again.
error-nobody-to-write-to = Nobody who signed in the network agrees to be written to about this Call just now. Nothing was sent; your draft is kept for 30 days.
error-reason-blank = Please give a reason: the person who asked reads it. Nothing was decided yet.
error-reason-too-long = That text has { $length } characters; at most { $limit } fit. Nothing was decided yet. Please shorten it:
error-item-gone = That does not wait here any more: it was decided or taken back meanwhile. Nothing was changed; { $command } shows what waits.
error-item-taken = Another reviewer is at it just now. Nothing was changed. In half an hour at the latest it is free again.
error-own-item = Nobody decides on their own request, or on an organisation that they act for. Nothing was changed; please leave it to someone else.
error-other-organisation-needed = The two reviewers must be of different organisations, and both must have said theirs: { $command }. Nothing was decided.
error-representative-left = The person who asked is not in this server any more, so they were not confirmed. The request is out of the queue; they can ask again once they are back.
error-unknown-organisation = There is no organisation “{ $typed }” that you can see. Begin to type its name and choose it from the list.
error-not-representative = You do not act for that organisation, or the reviewers have not confirmed it yet. Nothing was changed.
error-last-representative = You are the last person who acts for it, so hand over first: { $command } lets you name who takes over, and that person must have asked to act for it. Nothing was changed.
error-no-successor = That person has not asked to represent this organisation. Once they have, you can hand over to them: { $command }. Nothing was changed.
error-nothing-sent-back = Nothing of yours is sent back any more: you have asked again, or it was decided since. Nothing was changed.
error-organisations-apart = One of the two belongs to this server alone, which is still a guest, and the other to the network. They can be merged once a steward has admitted this server. Nothing was changed.
error-same-organisation = Both names lead to the same organisation already. Nothing was changed.
error-nothing-chosen = Nothing was changed: without any condition that would be every signature of this server. Say from when, until when, which group or which country. What you typed is kept below.
error-time-not-read = “{ $typed }” is not a moment that Accord can read. Nothing was changed. Write it as 2026-03-01 14:00, in UTC, or a day alone as 2026-03-01. What you typed is kept below.
error-times-reversed = The end lies before the beginning, so nothing was chosen. Nothing was changed; what you typed is kept below.
error-invalidation-gone = There is nothing here to decide any more: it was left, decided already, waited longer than a day, or is not yours. Nothing was changed. Begin anew: { $command }.
error-invalidation-final = That was decided more than { NUMBER($days) } days ago and is final. Nothing was changed.
error-own-signature = This is about your own signature, so someone else must decide. Nothing was changed.
error-not-listed = That signature is not listed in this server any more, or was not made here. Nothing was changed.
error-signature-refused =
    You are not signed: the reviewers of { $server } took your signature on this Call for one that is not genuine, and a new one would not count either. Their reason: “{ $reason }”. { $contact ->
        [none] If they are mistaken, turn to the organisers of { $server }: they can take it back.
       *[other] If they are mistaken, turn to { $contact }: they can take it back.
    }
error-too-much-at-once = That was a lot in a short time. Nothing is wrong, and nothing was changed; you can go on { $until }.

# ------------------------------------------------------------------------------------------------------------- records
error-unknown-record = Nothing that you may see has the title or reference “{ $typed }”. Begin to type a title and choose it from the list, or look for it: { $command }.
error-record-not-yours = { $reference } is looked after by others, so nothing was changed. You can open it and ask to join, or tell this server’s reviewers what is not right.
error-record-changed = Someone else changed { $reference } since you opened it. Nothing of theirs or yours is lost: look at both, then save again.
error-title-blank = A title needs words: this one has no letter or digit. Nothing was saved yet. Please write it out:
error-title-too-long = That title has { $length } characters; at most { $limit } fit. Nothing was saved yet. Please shorten it:
error-text-too-long = That text has { $length } characters; at most { $limit } fit. Nothing was saved yet. Please shorten it:
error-link-not-usable = “{ $typed }” is not a link that Accord can show: it must begin with https:// or http://, lead to a public page, and carry no user name. Nothing was saved yet. Please correct it or leave it out:
error-date-not-understood = “{ $typed }” is not a date that Accord understands. Write a year (2026), a month (2026-09) or a day (2026-09-30), as precisely as you know it. Nothing was saved yet:
error-date-unlikely = The year { NUMBER($year, useGrouping: 0) } cannot be right: it must be from { NUMBER($earliest, useGrouping: 0) } to { NUMBER($latest, useGrouping: 0) }. Nothing was saved yet. Please correct it:
error-no-such-day = There is no { $typed } in the calendar. Nothing was saved yet. Please correct the date:
error-ends-before-start = It would end ({ $ends }) before it starts ({ $starts }). Nothing was saved yet. Please correct one of the two:
error-too-many-of =
    { $what ->
        [countries] { $count } countries are more than the { $limit } that fit. Where work is in so many, choose the regions, or the scope “Global”.
        [topics] { $count } topics are more than the { $limit } that fit. Keep those by which people would look for it.
        [partners] { $count } partners are more than the { $limit } that fit. Name the main ones, and the others in the summary.
       *[other] { $count } are more than the { $limit } that fit.
    } Nothing was saved yet:

error-record-not-offered = The whole network sees { $reference } already. Nothing was changed.
error-held-by-reviewers = { $reference } stays out of sight until the reviewers agree: they restricted it, or a doubt about it waits for them. Nothing was changed. You can mend it and ask them to show it.
error-list-gone = This list was left open for more than 30 days, so its filters are not kept any more. Nothing else is lost; open the list anew.
error-own-record = You look after { $reference } yourself, so there is nobody to ask. Nothing was changed.
error-nobody-to-ask = { $reference } comes from a document, and nobody in the network looks after it, so there is nobody to ask. Nothing was changed. Its card names the source.
error-participant-gone = That does not wait any more: it was taken back, or you may not see it now. Nothing was changed.
error-introduction-gone = That request does not wait any more: it was answered or taken back, or one of the two initiatives is gone. Nothing was changed.
error-cell-known =
    { $known ->
        [one] Someone logged an initiative there meanwhile, so there was nothing to ask. Open the picture again to see it.
       *[other] There are { NUMBER($known) } initiatives there meanwhile, so there was nothing to ask. Open the picture again to see them.
    }
error-record-draft-gone = That draft is not there any more: it was thrown away, or left alone for 30 days. Your drafts are in { $command }.
error-record-draft-saved = That draft was saved before, as { $reference }, so nothing was added to it now. Open { $reference } to correct it; what you typed is kept here:
error-record-draft-not-ready = This cannot be saved yet: something is missing, or not right. All that you typed is kept as a draft.
error-record-draft-elsewhere = This draft was begun in { $server } and is saved there. It is kept: open { $command } in that server.
error-too-many-drafts = You have { NUMBER($limit) } drafts, and no more are kept. Save one of them or throw one away first: { $command }. What you typed is kept here:
error-area-missing = Choose at least one priority area.
error-unknown-role = “{ $typed }” is none of the roles. Write implementer, funder, host, technical help or partner behind the colon, or leave it out.
error-point-gone = No Call has that point { $point } any more. Please choose again.
error-belongs-to-itself = { $reference } belongs to this initiative already, so it cannot be the other way round too.
error-author-not-answered = The author of the message has not said yes so far, so this cannot be saved yet. Your draft is kept meanwhile.
error-record-attended = Somebody looks after { $reference } by now, or it is over. Nothing was changed.

# --------------------------------------------------------------------------------------------------------- commitments
error-not-signatory = Saying what you will do begins with signing: you have no signature on this Call, and no organisation that you act for has one. Nothing was saved; sign, and come back.
error-not-for-them = You cannot promise that for them: for yourself you need a signature of your own, and for an organisation you must act for it and it must have signed. Nothing was saved yet. Please choose who will do it:
error-organisation-awaited = You have signed for { $organisation }, and the reviewers have not confirmed yet that you act for it. Once they have, you can say what it will do. Nothing was saved.
error-commitments-closed = This Call is closed and takes no new commitments. Nothing was saved. Those that were made go on: they can still be updated, and you can log what you do as an initiative.
error-stage-not-next =
    A commitment that is { $before ->
        [planned] planned
        [in-progress] in progress
        [fulfilled] fulfilled
        [blocked] blocked
       *[withdrawn] withdrawn
    } cannot become { $after ->
        [planned] planned
        [in-progress] in progress
        [fulfilled] fulfilled
        [blocked] blocked
       *[withdrawn] withdrawn
    } at once. Nothing was saved yet. Take it up again first, with a word about it:
error-stage-needs-word =
    { $why ->
        [fulfilled] That a promise was kept is shown or told: give a link, or say a word about what happened.
       *[taken-up-again] It was over. To take it up again, say a word about why: it stands in its history.
    } Nothing was saved yet:
error-partner-already = { $organisation } leads this commitment, takes part, or was asked before. Nobody was asked again. Whoever acts for it can still change its answer.
error-nobody-acts-for-it = Nobody is confirmed to act for { $organisation }, so nobody could answer. Nothing was sent. Whoever belongs to it can ask to represent it first.
error-partner-not-asked = That organisation is not asked to take part in { $reference }, or not any more. Nothing was changed.
error-due-not-understood = “{ $typed }” stands before a colon, where Accord expects a date. Write a year (2026), a month (2026-09) or a day (2026-09-30); where there is no date, leave out the colon. Nothing was saved yet:
error-deliverable-blank = The line “{ $typed }” says nothing of what will be done. Nothing was saved yet. Please write it out, or leave it out:
error-message-unusable =
    { $why ->
        [link] That is no link to a message. In Discord, open the message’s menu, choose “Copy Message Link”, and paste it.
        [elsewhere] That message stands in another server. A message is logged where it was written.
        [gone] There is no such message that you can see: it was deleted, or stands where you cannot look.
        [unread] Accord may not read that channel, so it cannot look at the message there.
        [unshown] Discord does not hand this text over by a link. On the message itself, open its menu, choose “Apps”, then “Log as initiative”.
        [empty] That message has no text: there is nothing to begin from.
        [app] That was written by an app or by Discord, not by a person: there is nobody who could agree.
        [left] Whoever wrote that is not in this server any more and cannot be asked, so their words are not used.
        [asked] Its author was asked about that message before. Nobody is asked twice.
       *[silent] You may not write in that channel, so its author is not asked there for you.
    } Nothing of it is kept. You can begin with an empty form.
error-question-over = There is nothing to answer here any more: it was answered, or the draft is gone with all its text.
error-not-the-author = Only the person who wrote the message can answer this.
error-origin-not-understood = “{ $typed }” is neither a public page (https://…) nor an initiative or a conference of which a practice could come out. Nothing was changed: choose one by its title or reference, such as INI-12.
error-conference-over = { $reference } is over or cancelled, so there is nothing to plan any more. Nothing was changed.

# Conferences: hours and zones, deadlines, numbers.
error-zone-not-a-place =
    { $near ->
        [none] “{ $typed }” is not a time zone by which clocks can be told. Write a part of the world and a city, as in Europe/Paris or America/New_York, or UTC.
       *[other] “{ $typed }” does not say whose clock is meant. Did you mean { $near }? Write a part of the world and a city, or UTC.
    }
error-zone-missing = Hours need a time zone: write the one of the place, as in Europe/Paris, or UTC.
error-hour-skipped = On { $day } there is no { $hour } in { $zone }: clocks are put forward over it. The next moment that they show is { $following }.
error-no-such-hour = “{ $typed }” is no hour that a clock shows. Write 09:00, 17:30 or 5 pm.
error-hours-without-day = Hours need a day. Write one, as in 12 May 2027, 09:00 – or leave the hours out until you know it.
error-lasts-too-long = From its first to its last day it would take { NUMBER($days) } days; a conference takes at most { NUMBER($limit) }. If it is a series, add each meeting and give all of them the name of the series.
error-unknown-tongue =
    { $near ->
        [none] “{ $typed }” is not a language that Accord knows. Write its name in English or French, or its code.
       *[other] “{ $typed }” is not a language that Accord knows. Is it one of these: { $near }?
    }
error-deadline-not-understood = “{ $typed }” does not say what is due when. Write “registration: 2027-03-01” or “papers: 15 January 2027”, one per line.
error-deadline-twice =
    { $kind ->
        [papers] There are two last days for papers. Keep one.
       *[registration] There are two last days to register. Keep one.
    }
error-deadline-after-end = The deadline { $due } would come when all is over ({ $ends }).
error-number-not-understood = “{ $typed }” is not a number from 1 to { NUMBER($most) } with where it comes from. Write it as in “500 – the organisers”.
error-source-missing = Who says that it is { NUMBER($number) }? Write it behind the number, as in “{ NUMBER($number, useGrouping: 0) } – the organisers”: Accord repeats no number that nobody stands for.
error-two-online-links = There is room for one link to meet online. Keep the one by which people come in.
error-not-begun-yet = It begins on { $starts }, so it cannot have been held. Say so once it is over – or correct its dates.
error-note-blank = A note needs words: what convinces you, what is missing, for whom it may fit. Nothing was saved yet.
error-note-too-long = That note has { $length } characters; at most { $limit } fit. Nothing was saved yet. Please shorten it:
error-interest-not-denied = Please tick that neither you nor your organisation has an interest in this practice. If you have one, leave the note to someone else. Nothing was saved yet; what you wrote is below.
error-note-needs-organisation = A note is written for an organisation, and you are not confirmed for one that counts here: { $command }. Nothing was saved yet.
error-organisation-involved = { $organisation } takes part in this practice, so it does not write a note about it. Nothing was saved; please leave it to someone else.
error-organisation-assessed = { $organisation } has written its note already. The second one must come from another organisation. Nothing was saved.
error-assessed-already = You have written a note about this practice already. The other one is for someone else to write. Nothing was saved.
error-not-inspiring-yet = Nobody has found { $reference } inspiring yet: that is the first step, and a reviewer of its own server takes it. Notes come after it. Nothing was saved.
error-labelled-already = { $reference } has that label already, or a higher one. Nothing was changed.
error-no-label = { $reference } has no label to take back: it is submitted. Nothing was changed.
error-practice-changed = { $reference } was changed after you read it. Nothing was saved yet: please read it again first.
error-practice-restricted = { $reference } is seen only by those who look after it and by reviewers, so it gets no label for now. Nothing was changed.
error-home-reviewers-needed = { $reference } belongs to another server: its reviewers give this label and take it back. Nothing was changed.
error-guests-assess-at-home = This server is still a guest of the network: its reviewers look at practices of this server only. Nothing was saved.
error-outcome-empty = Nothing is said of what came of it, so nothing was kept. Write what it says, give a link, or name the record or Call that came of it.
error-outcomes-full = At most { $limit } outcomes that are no records are kept of a conference. Nothing was lost: take one back first, or put several into one.
error-neither-is-yours = You look after neither { $reference } nor { $other }, so nothing was changed. Ask those who look after one of them.
error-unknown-digest = There is no digest “{ $typed }” that you can see. Begin to type its reference, as in DIG-4, and choose it from the list: { $command } shows those of this server.
error-too-many-digests = This server has { NUMBER($limit) } digests, and no more fit. Nothing was saved; delete one first: { $command }. One digest may tell of everything, and whoever wants something of their own can have it by direct message.
error-edition-forgotten = This edition is not kept any more: Accord remembers editions for thirteen months, and as long as their digest is there. The message itself stays.
error-digest-changed = Someone else changed { $reference } since you opened it. Nothing of theirs or yours is lost: look at how it is now, then save again.
error-weekday-not-understood = “{ $typed }” is no day of the week. Write one, as in Monday. Nothing was saved yet.
error-month-day-not-understood = “{ $typed }” is no day of the month. Write a number from 1 to 31, or “last”; what is due on the 31st comes on the last day of a shorter month. Nothing was saved yet.
error-channel-elsewhere = This server has no such channel, or not any more. Nothing was saved; choose another one.
error-section-missing = Choose at least one section: without any, there would be nothing to tell. Nothing was changed. { $command } lets a digest rest.
error-role-elsewhere = This server has no such role, or not any more. Nothing was changed; choose another role, or none.
error-role-of-everyone = A digest does not call everyone in the server. Nothing was changed; choose a role that people take and leave themselves, or none.
error-too-many-own-digests = { $limit } digests come to you already, and more cannot. Nothing was changed. Delete one that you do not read, or change what it tells: { $command }.
error-too-many-places = That digest looks into { $limit } servers already, and more cannot be looked into. Nothing was changed. Let it look into another one no more first: { $command }.
