"""Who sees a record: its owner asks, reviewers decide."""
