"""The same deed with several cases: seen first, then done, perhaps taken back."""
