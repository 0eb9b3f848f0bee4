"""What the register itself does: kinds of papers, numbers, secrecy, archive copies."""
