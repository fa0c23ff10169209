"""One measurement a file; each gives the lines that it puts into the table."""
