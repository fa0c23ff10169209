"""`/conference calendar`: conferences for one's own calendar, and out of a file from anyone's."""
