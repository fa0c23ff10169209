# What members are told on their next command.
notice-name-hidden = An organiser has hidden how you are shown among those who signed { $call }. Your signature still counts. Only you can show it again.
notice-revised = { $call } has a new version since you signed. Your signature stays with the version that you signed; you can sign the new one.
notice-anonymising = { $call } is closed. Twelve months after its end, from { $date }, its signatures are anonymised: yours stays in the total, and nothing says any more that it was you. If you would rather not be counted, take it back before then.
notice-anonymised = { $call } closed more than twelve months ago, and its signatures were anonymised. Yours stays in the total, and nothing says any more that it was you.
notice-representative-confirmed = The reviewers of { $server } have confirmed that you may act for { $organisation }. What you sign for it counts.
notice-representative-sent-back = The reviewers did not confirm that you act for { $organisation }. Their reason: “{ $reason }”
notice-representative-left = You left { $server } before its reviewers could confirm that you act for { $organisation }, so it was not confirmed. Once you are back, ask again.
notice-organisation-shown = The whole network can see { $organisation } now: the reviewers agreed.
notice-organisation-sent-back = The reviewers sent back the request to show { $organisation } to the whole network. Their reason: “{ $reason }”
notice-organisation-restricted = The reviewers decided that { $organisation } is seen only by those who act for it and by reviewers. Their reason: “{ $reason }”
notice-organisation-merged = { $organisation } is now part of { $into }: they were the same organisation. You act for it as you did before, and nothing that was signed is lost.
notice-records-asked = You look after records that nobody has confirmed for six months. Is what they say still true?
notice-record-asked = Is this still true? { $record }: { $title }
notice-invalidated = Reviewers took your signature to { $call } for one that is not genuine, so it does not count. Their reason: “{ $reason }”. If they are mistaken, write to them: they can take it back for 30 days.
notice-restored = Your signature to { $call } counts again: the reviewers took their decision back.

notice-record-shown = The whole network can see “{ $title }” ({ $record }) now: the reviewers agreed.
notice-record-sent-back = The reviewers sent back the request to show “{ $title }” ({ $record }) to the whole network. Their reason: “{ $reason }”
notice-record-restricted = The reviewers decided that “{ $title }” ({ $record }) is seen only by those who look after it and by reviewers. Their reason: “{ $reason }”
notice-join-asked = Someone asks to take part in “{ $title }” ({ $record }). You decide with a click.
notice-join-agreed = You take part in “{ $title }” ({ $record }) now: those who look after it agreed, and know how to reach you.
notice-join-declined = Those who look after “{ $title }” ({ $record }) cannot have you take part at the moment.
notice-partner-asked = { $organisation } is asked to take part in the commitment “{ $title }” ({ $record }). You act for it: have a look, then agree or decline.
notice-partner-agreed = { $organisation } takes part in your commitment “{ $title }” ({ $record }) and is shown as a partner now.
notice-partner-declined = { $organisation } does not take part in your commitment “{ $title }” ({ $record }).
