"""Fixtures that every test may ask for. With simcord: tests/world.py; with the services alone: tests/house.py."""

pytest_plugins = ["tests.guard.plugin", "tests.databases", "tests.world", "tests.house"]
