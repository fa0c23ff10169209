"""Fixtures that every test may ask for. The worlds of simcord are in tests/world.py."""

pytest_plugins = ["tests.guard.plugin", "tests.databases", "tests.world"]
