"""All SQL. Stores return domain objects, never rows."""
