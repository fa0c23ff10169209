"""Beginning a record from a message that someone wrote: one's own at once, someone else's with their yes."""
