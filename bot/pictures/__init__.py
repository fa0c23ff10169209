"""Charts: data in, PNG bytes out, off the event loop."""
