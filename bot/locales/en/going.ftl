# Going to a conference, and being reminded of it.
button-go = I go
button-interested = Interested
button-not-any-more = Not any more
button-going-show = Show that I go
button-going-hide = Do not show me
button-remind = Remind me
button-remind-not = Do not remind me
button-remind-message = By direct message
button-remind-channel = In this channel
button-my-plans = All that I plan
going-title = Going:
going-shown-title = Show that they go:
going-number =
    { $number ->
        [one] { NUMBER($number) } person says so.
       *[other] { NUMBER($number) } people say so.
    }
going-none = You plan nothing about this.
going-interested = You are interested.
going-going = You go.
going-shown = You go, and show it.
going-seen-by-nobody = Nobody else sees that, not even organisers. From five people on, the card says how many go.
going-seen-by-all = Everyone who sees this conference sees your name. You can take that back at any time.
going-not-seen = You may not see this conference any more. You can still forget what you planned.
going-over = This is over, so there is nothing to plan any more.
reminded-by-message = You will be reminded by direct message:
reminded-in = You will be reminded in { $channel }. The post names nobody:
reminded-of =
    { $date } – { $about ->
        [registration] registration ends
        [papers] the call for papers ends
        [moved] its date has changed
        [postponed] it is postponed
        [cancelled] it is cancelled
       *[start] it begins
    }
reminded-later = Nothing is planned just now. As soon as a new day or deadline is known, that changes by itself.
reminded-of-nothing = Nothing will be told any more.
remind-title = Remind me: { $title }
remind-body = A week and a day before it begins and before each deadline, once each, and if it is moved or cancelled – between 8 and 20 o’clock. Where?
remind-by-message-means = **By direct message:** only you see it. If your messages are closed to Accord, you are told on your next command instead.
remind-by-channel-means = **In this channel:** everyone who reads it sees that somebody asked to be reminded. The post names and calls nobody, so you find it when you look.
plans-title =
    { $total ->
        [0] What you plan
        [one] What you plan: { NUMBER($total) } conference
       *[other] What you plan: { NUMBER($total) } conferences
    }
plans-private = Only you see this list.
plans-none = You plan nothing yet. See what is ahead: { $command }. On the card of a conference you can say that you are interested or go, and ask to be reminded.
plans-open = Choose one to change it
plans-next = reminder on { $date }
notice-reminded =
    { $about ->
        [registration] “{ $title }” ({ $record }): registration ends on { $day }.
        [papers] “{ $title }” ({ $record }): the call for papers ends on { $day }.
        [moved] “{ $title }” ({ $record }) now begins on { $day }.
        [postponed] “{ $title }” ({ $record }) is postponed.
        [cancelled] “{ $title }” ({ $record }) is cancelled.
       *[start] “{ $title }” ({ $record }) begins on { $day }.
    } You asked to be reminded, and Accord could not tell you where you asked.
reminder-says =
    { $about ->
        [registration] Registration ends on { $day }.
        [papers] The call for papers ends on { $day }.
        [moved] It now begins on { $day }.
        [postponed] It is postponed.
        [cancelled] It is cancelled.
       *[start] It begins on { $day }.
    }
reminder-when = When:
reminder-place = Where:
reminder-online = Online:
reminder-registration = Registration:
reminder-private = You asked Accord to remind you of this. Nobody else knows.
reminder-posted = Somebody who reads this channel asked to be reminded. Who it is stays with them.
privacy-plans =
    { $plans ->
        [one] You plan something about 1 conference
       *[other] You plan something about { NUMBER($plans) } conferences
    }{ $reminders ->
        [0] .
        [one] , with 1 reminder.
       *[other] , with { NUMBER($reminders) } reminders.
    }
