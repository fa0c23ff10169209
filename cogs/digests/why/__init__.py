"""Why something is in a digest, or is not."""
