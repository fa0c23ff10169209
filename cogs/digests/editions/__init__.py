"""How an edition looks, and what the next one would look like."""
