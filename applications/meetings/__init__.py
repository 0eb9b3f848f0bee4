"""The agenda, the papers for each reader, and who is at the meeting."""
