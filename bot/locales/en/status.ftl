# How Accord is doing: /server status. Each line begins with one of the three words.
health-in-order = In order
health-waiting = Waiting
health-needs-you = Needs you

status-title = How Accord is doing here
status-network-title = The network
status-not-set-up = Accord is not set up here: it knows no channel, no language and no reviewers. An admin sets it up in two minutes: { $command }.
status-set-up = Set up for { $channel } ({ $language }). Reviewers: { $reviewers }.
status-no-reviewers = No reviewers’ role is chosen, so only admins can decide what waits. An admin chooses one: { $command }.
status-reviewers-gone = The reviewers’ role was deleted, so only admins can decide what waits. An admin chooses another: { $command }.
status-no-help = No help contact is named, so members in need are not told whom to turn to. An admin names one: { $command }.
status-admitted = This server has been part of the network since { $since }.
status-guest = This server has been a guest since { $since }: its signatures count here only, until a steward of the network admits it. Give a steward this number: `{ $id }`.
status-door-open = Accord can post in { $channel }.
status-door-lacking = Accord cannot do its work in { $channel }. In the channel’s settings, allow Accord: { $permissions }.
status-door-gone = The channel that was chosen for the Call is gone. An admin chooses another: { $command }.
status-door-unknown = Discord did not say whether Accord can post in { $channel }. Ask again in a moment.
status-refused =
    { $count ->
        [one] One post
       *[other] { $count } posts
    } of Accord could not be brought up to date, at the last try { $at }, for want of permission: { $channels }. Accord tries again every hour.
status-cards =
    { $count ->
        [one] One card of a Call is posted here
       *[other] { $count } cards of a Call are posted here
    }, brought up to date { $at }.
status-cards-refused =
    { $count ->
        [one] One card of a Call is posted here, and is out of date.
       *[other] { $count } cards of a Call are posted here, and are out of date.
    }
status-no-cards = No card of a Call is posted here, so members do not see where to sign. Post one: { $command }.
status-reviews =
    { $count ->
        [one] One item waits
       *[other] { $count } items wait
    } for a reviewer, the oldest since { $since }.
status-no-reviews = Nothing waits for a reviewer.
status-figures = The day’s figures were taken { $at }.
status-figures-late = The day’s figures were last taken { $at } and are due. Accord takes them by itself; if this lasts longer than an hour, tell those who run it.
status-figures-none = The day’s figures have not been taken yet. Accord takes them by itself within minutes; if this lasts, tell those who run it.
status-news =
    { $count ->
        [one] One piece of news is
       *[other] { $count } pieces of news are
    } on the way to this server’s channel, since { $since }.
status-no-news = No news waits to be posted here.
status-servers =
    { $count ->
        [0] No server is part of the network yet.
        [one] One server is part of the network.
       *[other] { $count } servers are part of the network.
    }
status-guests =
    { $count ->
        [one] One guest waits
       *[other] { $count } guests wait
    } to be admitted: { $names }. Admit with { $command }.
status-and-more = { $names } and { $count } more
status-call-open = { $call } ({ $reference }), version { $version }, takes signatures.
status-call-closed = { $call } ({ $reference }), version { $version }, has been closed since { $since }.
status-calls-more =
    { $count ->
        [one] One older Call is not listed here.
       *[other] { $count } older Calls are not listed here.
    }
button-set-up = Set up
button-changes = Log of changes
button-ask-again = Check again

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-read-message-history = Read Message History
permission-attach-files = Attach Files

status-letters-stopped = Letters are stopped since Discord objected to one { $at } (its code: { $code }). A steward decides how to go on: { $command }.
status-letters-sending =
    { $waiting ->
        [one] One person has
       *[other] { $waiting } people have
    } still to be written to. In the last day { $sent } were tried, of at most { $cap } a day.
status-no-letters = No letter is on its way.
