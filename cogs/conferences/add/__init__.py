"""Adding a conference, correcting one, and saying whether it takes place."""
