# The help page.
help-title = Accord
help-body = Accord turns a Call for Action into action together: read the Call, sign it in under a minute, see how many stand behind it.
help-members = For everyone
help-organisers = For organisers
help-runners = For organisers and stewards
help-admins = For admins
help-stewards = For stewards
help-contact = If you need help in this server: { $contact }
