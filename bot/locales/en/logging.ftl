# Logging an initiative: the forms, and what stands between them.
log-about-drafts = What you type is kept as a draft for 30 days. Nobody else sees it until you save it.
