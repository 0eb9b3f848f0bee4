"""One social investment fund: its owner, rules, plans, group and money."""
