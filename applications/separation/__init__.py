"""Who stands aside from a case, who seems near it, and why."""
