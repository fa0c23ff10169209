# Everything that is kept about me; a copy; gone.
privacy-title = What is kept about you
privacy-nothing = Nothing is kept about you.
privacy-id = Your Discord id, { $id }, since { $since }, and what you said yourself. Nothing else.
privacy-signatures = Your signatures
privacy-signature = { $call }, version { $version }, { $date }, in { $server }. { $group }, country { $country }. Shown: { $shown }. May be written to: { $write }.
privacy-traces =
    { $posts ->
        [0] No post names you.
        [one] 1 post names you.
       *[other] { NUMBER($posts) } posts name you.
    } { $notices ->
        [0] Nothing waits to be told to you.
        [one] 1 thing waits to be told to you.
       *[other] { NUMBER($notices) } things wait to be told to you.
    } The log of changes holds { $lines ->
        [one] 1 line
       *[other] { NUMBER($lines) } lines
    } of yours, without your name; once you are erased they lead to nobody.
privacy-records = What you look after
privacy-record = { $reference }: { $title }
privacy-records-more =
    { $more ->
        [one] and 1 more, which is in the copy
       *[other] and { NUMBER($more) } more, which are in the copy
    }
privacy-record-traces =
    { $news ->
        [0] You wrote nothing in a history.
        [one] You wrote 1 line in a history.
       *[other] You wrote { NUMBER($news) } lines in histories.
    } { $parts ->
        [0] You take part in nothing else.
        [one] You take part in 1 other record, or asked to.
       *[other] You take part in { NUMBER($parts) } other records, or asked to.
    } { $introductions ->
        [0] There is no request to work together.
        [one] There is 1 request to work together, from you or answered by you.
       *[other] There are { NUMBER($introductions) } requests to work together, from you or answered by you.
    } { $drafts ->
        [0] No draft waits.
        [one] 1 draft waits, begun by you or from a message of yours.
       *[other] { NUMBER($drafts) } drafts wait, begun by you or from messages of yours.
    }
privacy-digests = Your digests
privacy-digest = { $reference }: by direct message, { $rhythm }, at { $hour } ({ $zone }). Beside the network, it looks into { $servers ->
        [0] no server
        [one] 1 server
       *[other] { $servers } servers
    }.
privacy-editions =
    { $editions ->
        [0] No edition came so far.
        [one] 1 edition is known, with what it told you of.
       *[other] { NUMBER($editions) } editions are known, with what they told you of.
    }
privacy-digests-set-up =
    { $digests ->
        [one] You set up 1 digest of a channel.
       *[other] You set up { NUMBER($digests) } digests of channels.
    }
privacy-from-your-message =
    { $drafts ->
        [one] Someone handed Accord a message that you wrote, to log what it tells. It waits for your yes, and is deleted without it.
       *[other] Someone handed Accord { NUMBER($drafts) } messages that you wrote, to log what they tell. They wait for your yes, and are deleted without it.
    } Nothing else is kept about you.
privacy-never = Accord reads no messages, sees no list of members and does not know when you are online.
export-body = Here is everything that is kept about you, as a file.
erase-title = Erase everything about you?
erase-body = Your profile and your signatures are deleted, and posts that name you are edited. This cannot be taken back.
erase-stays = Your own signatures stay in the totals as a number that leads to nobody. To take them out of the totals too, withdraw first: { $command }. What you signed for an organisation stays with the organisation.
erase-records = Your own commitments are deleted, with drafts, requests, your own digests and what you take part in. What you look after for an organisation passes to it. Other initiatives stay, and nothing says any more that they were yours: if one names you, correct it first.
erase-kept = Nothing was changed.
erased-title = You are erased
erased-body = Nothing about you is kept any more, and posts that named you are being edited. If you use Accord again, you begin anew.
