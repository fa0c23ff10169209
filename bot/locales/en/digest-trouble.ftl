# A digest that does not arrive as it should: told to those who can mend it.
trouble-title = { $digest } does not arrive
trouble-title-arrives = { $digest } arrives without its mention
trouble-says = The digest for { $channel }: { $trouble }.
trouble-kept = Its settings are kept, and nothing of what it was to tell is lost. Once that is mended it goes on by itself; or choose another channel for it.
trouble-kept-arrives = Its editions go on. Choose another role for it, or none.
button-trouble-digest = Look at the digest
notice-digest-failing =
    { $trouble ->
        [role-gone] { $digest } arrives without its mention: the role that it mentions is gone.
        [channel-gone] { $digest } does not arrive: its channel is gone. Choose another one; nothing of what it was to tell is lost.
        [server-left] { $digest } does not arrive: Accord was removed from its server. It goes on once Accord is invited again.
        [thread-closed] { $digest } does not arrive: its thread is closed. It goes on by itself once the thread is open.
       *[other] { $digest } does not arrive: Accord may not do in its channel what that needs. It goes on by itself once that is mended.
    }
