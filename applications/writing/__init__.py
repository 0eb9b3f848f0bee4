"""The applicants write together: sections, budget, team, hand-in, receipt."""
