# What records are about: words that every noun shares.
area-gov = Good governance, human rights and the rule of law
area-edu = Education, skills development and employment
area-dia = Dialogue and conflict prevention
area-yth = Empowering youth
area-com = Strategic communications, the Internet and social media
area-gen = Gender equality and empowering women
area-cty = Engaging communities
area-oth = Other

scope-global = Global
scope-regional = Regional
scope-national = National
scope-local = Local

status-planned = Planned
status-running = Running
status-paused = Paused
status-ended = Ended
status-cancelled = Cancelled

stage-planned = Planned
stage-in-progress = In progress
stage-fulfilled = Fulfilled
stage-blocked = Blocked
stage-withdrawn = Withdrawn

partner-implementer = carries it out
partner-funder = pays for it
partner-host = hosts it
partner-co-host = hosts it with others
partner-technical = gives technical help
partner-partner = partner
