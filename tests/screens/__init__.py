"""Pictures of every answer, at the widths of a desk and of a phone, in both languages: `python -m tests.screens`."""
