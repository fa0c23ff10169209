"""The one quiet line in a reviewers' channel."""
