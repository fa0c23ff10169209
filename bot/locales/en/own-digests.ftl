# Digests that come to one member by direct message.
button-own-begin = Tell me what is new here
button-own-change = Change or stop it
button-own-look = Look into { $server }, too
button-own-mine = My digests
own-digests-title =
    { $total ->
        [0] No digest comes to you
        [one] 1 digest comes to you
       *[other] { $total } digests come to you
    }
own-digests-none = A digest tells you regularly, by direct message, what is new: conferences ahead, good practices, initiatives and how the Call goes on. It begins with all of it, every Monday at 9:00; then you choose. Under each edition in a channel, *Only for me* does the same.
own-digests-open = Choose one of them
own-digest-title = { $reference }, for you alone
own-digest-private = Nobody else sees that it comes to you. It tells only what everyone in these servers may see, and what the whole network sees.
own-digest-servers = Looks into:
own-digest-no-server = the network, and no server in particular
own-digest-away = Look into a server no more
own-digest-begun = From now on this comes to you by direct message. Pressing the button was your yes; you take it back at any time with { $command }.
own-digest-widened = A digest of yours tells the same already. It looks into this server now, too.
own-digest-there = This comes to you already.
own-digest-resumed = A digest of yours that tells the same was paused. It goes on now.
own-digest-refusing = If you take no direct messages from people of this server, it cannot arrive: it is paused then, and you are told so at your next command.
notice-digest-refused = Your digest { $digest } is paused: Discord took no direct message from Accord for you. Allow direct messages from a server in which we both are (its privacy settings), then let it go on. Nothing is lost: its next edition tells what this one would have told.
