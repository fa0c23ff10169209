"""Sharing a good practice, and correcting one: three short forms and a draft between them."""
