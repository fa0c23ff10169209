"""Files that people take away: data in, a file on the disk out, off the event loop."""
