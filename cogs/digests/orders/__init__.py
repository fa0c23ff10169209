"""The orders: a digest is created, changed, paused and sent."""
