# What a member says about themselves.
profile-title = Your profile
profile-changed = Your profile is saved
profile-carried = Your own signatures now say the same. The breakdowns follow at their daily refresh.
profile-private = Only you see this page. Your group and country are used to prefill forms and to count.
profile-edit-title = Your profile
profile-group = Stakeholder group
profile-country = Country
profile-country-placeholder = For example Canada – leave it empty to say none
profile-organisation = Organisation
profile-language = Language of the answers you get
profile-marks = Marks
profile-marks-description = Tick what describes the work you speak for. It is counted, never shown beside you.
origin-title = Country and marks
mark-youth-led = Youth-led
mark-women-led = Women-led
language-of-discord = The language of my Discord
marks-none = none
