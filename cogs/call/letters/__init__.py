"""`/call write`: letters to those who agreed to hear about a Call."""
