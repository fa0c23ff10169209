"""What a server wants of conferences: its zone, events of its own, and calendars."""
