"""What is true with no input or output: models, rules and errors."""
