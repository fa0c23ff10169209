"""Invalidating signatures that are not genuine, and taking that back."""
