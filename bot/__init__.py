"""Accord without a word of Discord's user interface: rules, storage, services, pictures, texts."""
