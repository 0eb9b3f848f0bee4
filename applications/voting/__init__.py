"""What was moved at a point, who voted for what, and what won."""
