# Digests as they are ordered, changed and listed.
timing-daily = every day at { $hour }
timing-weekly = every week, { $weekday } { $hour }
timing-fortnightly = every two weeks, { $weekday } { $hour }
timing-monthly = every month on day { $day }, { $hour }
timing-last-day = on the last day of every month, { $hour }
timing-zoned = { $when } ({ $zone })

digest-title = Digest { $reference }
digest-created = Your digest is set up.
digest-kept = Kept. This is how it is now.
digest-paused = It rests now. Its settings are kept; resume it whenever you like.
digest-resumed = It goes on. What happened meanwhile is in its next edition; if anything is in its way, it says so here.
digest-next = { $at }
digest-next-regardless = { $at } – { $trouble }
digest-failing = does not arrive since { $since }: { $trouble }
digest-sent-nothing = Nothing was posted: { $why }.
digest-sent-later = Discord did not take it just now. It is tried again by itself.
digest-goes-on = Its settings are kept, and it goes on by itself once that is gone.
digest-for-you = by direct message, to you alone
digest-channel-unseen = a channel that is gone
digest-no-filters = none – everything is told
digest-line-when-empty = one line says so
digest-quiet-when-empty = nothing is posted
digest-told-by-message = whoever set it up gets a direct message
digest-told-here = it is said in the server, and to whoever set it up on their next command

digest-fact-where = Where:
digest-fact-when = When:
digest-fact-next = Next:
digest-fact-last = Last:
digest-fact-sections = It tells of:
digest-fact-filters = Filters:
digest-fact-manner = Arrives as:
digest-fact-language = Language:
digest-fact-role = Mentions:
digest-fact-empty = With nothing new:
digest-fact-trouble = When it cannot arrive:
digest-sections-choose = Choose the sections here; everything else has a button.

digest-create-title = A new digest
digest-when-title = When and where
digest-filters-title = Filters
digest-arrival-title = How it arrives
digest-channel = Channel
digest-channel-description = It arrives here, for all who read this channel.
digest-rhythm = How often
digest-day = Day
digest-day-description = A weekday; for a monthly digest a day such as 15 or last. For a daily one, none.
digest-hour = Hour
digest-hour-description = By the clock on the wall, summer and winter: 09:00.
digest-zone = Time zone
digest-zone-description = A place, such as Europe/Paris or America/Toronto.
digest-every = No filter
digest-areas = Priority areas
digest-regions = Regions
digest-topics = Topics
digest-topics-description = Separated by commas. Empty: all.
digest-countries = Countries
digest-countries-description = By name, separated by commas. Empty: all.
digest-languages = Languages
digest-languages-description = By name, separated by commas. Empty: all.
digest-role = Role to mention
digest-role-none = None: nobody is called
digest-role-description = The only mention there is. Leave it empty to call nobody.
digest-manner = Arrives as
digest-language = Language
digest-language-servers = The server’s
digest-language-yours = Yours
digest-wishes = Beside that
digest-says-nothing-new = With nothing new, say so in one line
digest-writes-of-trouble = Write to me when it cannot arrive

digests-title =
    { $total ->
        [0] Digests of this server
        [one] One digest of this server
       *[other] { $total } digests of this server
    }
digests-none = There is none yet. Organisers set one up in one form: { $command }.
digests-open = Open a digest
edition-none = Nothing was sent yet.
edition-empty = Last { $at }: nothing was posted, since { $why }.
edition-dropped = Last { $at }: given up – { $why }.
edition-on-its-way = Last { $at }: on its way.
edition-sent = Last { $at }: [in its channel]({ $link }).
edition-sent-away = Last { $at }: sent.

digest-delete-title = Delete { $reference }?
digest-delete-body = It arrives no more, and what is known of its editions goes with it. What it posted stays where it is. To let it rest and keep its settings, pause it instead.
digest-deleted = { $reference } is deleted. What it posted stays.

button-digest-create = New digest
button-digest-when = When and where
button-digest-filters = Filters
button-digest-arrival = How it arrives
button-digest-preview = Preview
button-digest-send = Send now
button-digest-pause = Pause
button-digest-try = Try again now
button-digest-resume = Resume
button-digest-delete = Delete
button-digest-delete-yes = Yes, delete it
button-pause-instead = Pause it instead
button-digests = All digests

status-no-digests = No digest is set up here. One tells a channel regularly what is new: { $command }.
status-digests =
    { $count ->
        [one] One digest arrives, next { $at }.
       *[other] { $count } digests arrive, the next { $at }.
    }
status-digests-failing =
    { $count ->
        [one] A digest does not arrive as it should
       *[other] { $count } digests do not arrive as they should
    }: { $digests }. See { $command }.
