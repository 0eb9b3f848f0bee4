"""Where every krona has gone: only added to, and equal to its sums on any day."""
