# Organisations: who confirmed them, who acts for them, merging two records.
organisation-confirmed = Confirmed by the reviewers of **{ $server }** on { $date }.
organisation-server-gone = a server that has left
organisation-unconfirmed = Not confirmed yet.
organisation-seen-restricted = Only those who act for it and reviewers see it.
organisation-seen-server = It is seen in the servers where someone acts for it.
organisation-seen-network = The whole network sees it.
organisation-representatives =
    { $count ->
        [0] Nobody is confirmed to act for it.
        [one] 1 person is confirmed to act for it.
       *[other] { NUMBER($count) } people are confirmed to act for it.
    }
standing-asked = You have asked to act for it. The reviewers have not decided yet.
standing-confirmed = You act for it.
standing-sent-back = The reviewers sent your request back; you can ask again.
button-represent = Ask to act for it
button-show-organisation = Show it to the whole network
button-leave-organisation = Act for it no more
button-new-organisation = None of these – it is another one
button-merge = Merge
button-request-again = Ask again
button-drop-request = Take my request back
button-organisation = See the organisation
button-more = Tell the reviewers more

doubles-title = Is it one of these?
doubles-body = These organisations are known already and have a similar name. Nothing has been saved yet.
doubles-choose = It is one of these…

represent-title = Act for an organisation
represent-statement = How can the reviewers check it?
represent-statement-description = Your role there, or where they can ask. Only reviewers read it, and it is optional.
represent-asked-title = The reviewers have your request
represent-asked-body = The reviewers of this server decide whether you may act for { $organisation }. You are told on your next command once they have.
represent-already = You are confirmed to act for { $organisation } already. Nothing was changed.

offer-title = Show it to the whole network
offer-questions = Tick whatever is true
offer-questions-description = A tick harms nobody: a second reviewer then looks at it too.
offer-statement = What should the reviewers know?
question-faces = It shows names or faces of people
question-place = A place gives away who the partners are
question-label = A label in it could stigmatise people
question-misuse = Someone could misuse it to do harm
offered-title = The reviewers have your request
offered-body = Once a reviewer agrees, every server of the network sees { $organisation }. Until then everything stays as it is. You are told on your next command.
offered-worried = Because of what you ticked, { $organisation } is seen for now only by those who act for it and by reviewers. Two reviewers of different organisations decide. You are told on your next command.
offered-already = The whole network sees { $organisation } already. Nothing was changed.

leave-title = Act for it no more?
leave-body = You no longer act for { $organisation }. What you signed for it stays with it, without you.
leave-body-asked = Your request to act for { $organisation } is taken back. What you signed for it does not count.
drop-request-title = Take your request back?
leave-body-successor = { $successor } takes your place for { $organisation }. If the reviewers have not confirmed them yet, you stay until they have. What you signed for it stays with it, without you.
left-body = You no longer act for { $organisation }.
dropped-request = Your request to act for { $organisation } is taken back.
left-later = You leave { $organisation } as soon as the reviewers have confirmed the person who takes over.
nothing-changed = Nothing was changed.

merge-title = Make these two one?
merge-body = { $double } becomes part of { $survivor }. Whoever acts for one acts for both, and on each Call one signature counts. The name { $double } leads to { $survivor } from then on. This cannot be taken back.
merged-body = { $double } is part of { $survivor } now. Whoever acts for it is told on their next command.
signatory-for = { $organisation } (confirmed by { $server }, { $date })
signatory-confirmed = **{ $organisation }** – confirmed by { $server }, { $date }
privacy-acts-for =
    { $standing ->
        [confirmed] You act for { $organisation }; you asked on { $date }.
        [sent_back] You asked on { $date } to act for { $organisation }; the reviewers sent it back.
       *[asked] You asked on { $date } to act for { $organisation }; the reviewers have not decided yet.
    }
privacy-requests =
    { $requests ->
        [one] You asked the reviewers once
       *[other] You asked the reviewers { NUMBER($requests) } times
    }{ $said ->
        [0] .
       *[other] , and what you told them is in your copy.
    }
privacy-reviews =
    { $reviews ->
        [one] 1 request of someone else carries that you took it or approved it first.
       *[other] { NUMBER($reviews) } requests of others carry that you took them or approved them first.
    }
