"""Which decision of which meeting adopted rules or a plan. Both stand on it."""
