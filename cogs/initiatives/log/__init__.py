"""Logging an initiative, and correcting one: three short forms and a draft between them."""
