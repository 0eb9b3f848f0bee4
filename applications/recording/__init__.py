"""The papers of a case: the register, and what is handed out of it. Domain 11.1."""
