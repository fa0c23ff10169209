"""Records that look for someone to look after them."""
