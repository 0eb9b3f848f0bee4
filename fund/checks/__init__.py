"""The check questions that those responsible go through together (checkfrågor)."""
