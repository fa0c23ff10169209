"""The digests that come to oneself by direct message."""
