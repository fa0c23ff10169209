"""Conferences as people find them: seen, listed, told of, with what came of them and how they came about."""
