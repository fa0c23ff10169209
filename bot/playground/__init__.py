"""The real bot in a virtual Discord, with a chat page on loopback: what runs where there is no token."""
