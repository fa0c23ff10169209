"""Conferences as all who are in a server see them without asking: as its own events, and in its calendar."""
