# How others look at a good practice: its label, and the notes about it.
button-label = Label and notes
button-inspire = Find it inspiring
button-assess = Write a note
button-take-label-back = Take the label back
label-title = “{ $title }”: how others looked at it
label-now = Label: **{ $label }**
label-about-submitted = Nobody in the network has looked at it yet. A reviewer of its own server can find it *inspiring*.
label-about-starter = Nobody in the network has looked at it yet; a document names it. A steward can find it *inspiring*.
label-about-inspiring =
    { $notes ->
        [0] A reviewer read it and found it worth telling others. It becomes *peer reviewed* once two reviewers of different organisations, who have no interest in it, have each written a note.
        [one] A reviewer read it and found it worth telling others, and one organisation has written a note. With a note of a second organisation it becomes *peer reviewed*.
       *[other] A reviewer read it and found it worth telling others; { NUMBER($notes) } organisations have written a note.
    }
label-about-peer-reviewed = Two reviewers of different organisations, who said that they have no interest in it, have each written a note.
label-no-stars = There are no stars and no scores: a label says who read it, not how good it is.
notes-none = There are no notes yet.
note-of = **{ $organisation }**, { $date }
note-of-hidden = **An organisation** that does not show its name here, { $date }
note-earlier = about an earlier version: it was changed since
inspire-title = Is it inspiring?
inspire-body = You are about to say, as a reviewer, that “{ $title }” ({ $reference }) is worth telling others about. Whoever looks after it is told, and not by whom. Reviewers of other organisations can write notes about it then. You can take it back, with a reason.
button-inspire-now = Yes, it is inspiring
inspired-said = “{ $title }” is *inspiring* now. Its history tells it, and whoever looks after it reads it on their next command.
assessed-said = Thank you. The note stands under “{ $title }” with the name of the organisation and the date, never with yours. A second one, of another organisation, makes it *peer reviewed*.
assessed-lifted = Thank you. This was the second note: “{ $title }” is *peer reviewed* now. The note stands under it with the name of the organisation and the date, never with yours.
label-taken-back-said = “{ $title }” is *submitted* again. Its history tells the reason, and whoever looks after it or wrote a note reads it on their next command.
assess-title = A note about a good practice
assess-organisation = Your organisation
assess-note = Your note
assess-note-description = What convinces you, what is missing, for whom it may fit. Everyone who sees the practice reads it.
assess-interest = No interest
assess-no-interest = Neither I nor this organisation took part in it, pays for it or gains from it.
take-label-back-title = Take the label back
take-label-back-reason = Reason
take-label-back-description = It stands in the history, and is told to whoever looks after it or wrote a note.
privacy-assessed =
    { $notes ->
        [one] You wrote 1 note about a good practice for an organisation. It stands under the organisation’s name, and stays with it if you are erased.
       *[other] You wrote { NUMBER($notes) } notes about good practices for organisations. They stand under their names, and stay with them if you are erased.
    }
