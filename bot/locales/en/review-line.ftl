# The one quiet line in a reviewers' channel.
review-line =
    { $waiting ->
        [0] Nothing waits for a reviewer.
        [one] { NUMBER($waiting) } thing waits for a reviewer. It came in { $oldest }.
       *[other] { NUMBER($waiting) } things wait for a reviewer. The oldest came in { $oldest }.
    }
review-line-stands = The reviewers’ line stands in { $channel }
review-line-body = It says how much waits for a reviewer, and since when. It edits itself, calls nobody and names nobody. Choose another channel with the same command, and it moves there.
review-line-none = There is no reviewers’ line
review-line-how = With a channel, { $command } posts one quiet line there: how much waits for a reviewer, and since when.
button-line-away = Take the line away
