"""`/call close`: a form with the last word, a card that says what will happen, and the end of a Call."""
