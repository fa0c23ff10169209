"""Initiatives as people find them: seen, listed, updated, joined."""
