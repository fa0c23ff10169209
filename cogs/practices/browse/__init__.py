"""Good practices as people find them: seen, listed, told of, and reused."""
