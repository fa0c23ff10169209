# The help page.
help-title = Accord
help-body = Accord turns a Call for Action into action together: read the Call, sign it in under a minute, see how many stand behind it. Then say what you do, learn from others, and meet.
help-call = The Call
help-doing = What we do
help-learning = Learn and meet
help-digests = What is new
help-own = You and your organisation
help-chapters = More of what you can do…
help-menu = In a message’s menu, under “Apps”: **{ $menu }**
help-log-as-initiative = begin an initiative from it, with its author’s yes
help-save-as-good-practice = begin a good practice from it, with its author’s yes
help-organisers = For organisers
help-runners = For organisers and stewards
help-admins = For admins
help-stewards = For stewards
help-contact = If you need help in this server: { $contact }
