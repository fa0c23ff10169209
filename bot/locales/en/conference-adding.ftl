# Adding a conference: words to type; “-also” are others that mean the same, between commas.
due-registration = registration
due-registration-also = registrations, register, sign up, sign-up, enrolment, rsvp, registration closes
due-papers = papers
due-papers-also = paper, call for papers, abstracts, abstract, proposals, submissions, contributions, cfp
meets-online = online
meets-online-also = on line, online at, online on, virtual, virtually, video call, hybrid, and online, also online, online only
