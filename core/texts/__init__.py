"""Texts that people write: put together, shown, typed, compared, kept. Knows no model."""
