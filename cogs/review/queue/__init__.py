"""What waits for a reviewer: a page of it, one item taken, a decision with a reason."""
