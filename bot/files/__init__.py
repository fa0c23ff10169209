"""Files that people take away, and those that they hand in: read and written on the disk, off the event loop."""
