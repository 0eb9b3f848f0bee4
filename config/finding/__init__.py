"""The search over everything: what one can do, cases, people, papers, plans and pages."""
