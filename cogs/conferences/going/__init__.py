"""Going to a conference, and being reminded of it: each for themselves."""
