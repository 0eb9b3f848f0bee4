"""The evidence chain: why it should work, drawn, written and kept in versions."""
