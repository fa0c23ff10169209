"""What is in the way of a digest, told to those who can mend it."""
