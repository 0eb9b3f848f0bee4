"""The steering group: seats, terms, deputies, and the rules of balance B1–B11."""
