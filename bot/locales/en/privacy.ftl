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
privacy-never = Accord reads no messages, sees no list of members and does not know when you are online.
export-body = Here is everything that is kept about you, as a file.
erase-title = Erase everything about you?
erase-body = Your profile and your signatures are deleted, and posts that name you are edited. This cannot be taken back.
erase-stays = Your own signatures stay in the totals as a number that leads to nobody. To take them out of the totals too, withdraw first: { $command }. What you signed for an organisation stays with the organisation.
erase-kept = Nothing was changed.
erased-title = You are erased
erased-body = Nothing about you is kept any more, and posts that named you are being edited. If you use Accord again, you begin anew.
