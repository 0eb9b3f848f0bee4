"""People, where they belong, what each was given, and the history of what was done."""
