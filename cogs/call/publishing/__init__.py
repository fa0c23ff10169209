"""Publishing a Call from a file: looked at first, page by page, then published by a button."""
