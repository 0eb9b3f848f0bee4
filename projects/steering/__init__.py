"""The plan of a running project: milestones, risks, people, structure."""
