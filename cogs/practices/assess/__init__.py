"""How others look at a good practice: its label, and their notes."""
