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
error-commands-changed = The commands have changed since your Discord loaded them. Please restart Discord and try again.
error-press-outdated = That comes from an earlier version of Accord and does nothing any more. Nothing was changed; { $command } shows what you can do.
error-unexpected = Something went wrong on our side, and nothing more was done. Please try again; if it happens again, give whoever runs this bot the number { $number }.
error-form-outlived = Accord no longer knows this form: it was open for long or sent twice, or Accord restarted meanwhile. What you filled in is kept here: press the button to go on.
