# Words that many cards share.
yes = yes
no = no
none = none
not-said = not said
colon = :
page = Page { $page } of { $pages }
posted = Posted in { $channel }.

button-sign = Sign – support this Call
button-sign-again = Sign
button-read = Read
button-progress = Progress
button-signatories = Signatories
button-back = Back
button-next = Next
button-post-here = Show to everyone here
button-correct = Correct my signature
button-show = Show my signature differently
button-country = Add my country
button-origin = Country and marks
button-withdraw = Withdraw
button-keep = Leave it as it is
button-mend = Correct
button-edit = Edit
button-export = Get a copy
button-erase = Erase me
button-erase-now = Erase me for good
button-privacy = What is kept about me

notice-name-hidden = An organiser has hidden how you are shown among those who signed { $call }. Your signature still counts. Only you can show it again.
notice-revised = { $call } has a new version since you signed. Your signature stays with the version that you signed; you can sign the new one.
