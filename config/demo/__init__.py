"""Ekköping, an invented municipality: people, plans, projects and eight years of history.

`people`, `places`, `plans` and the modules of the cases hold what is told, as data;
`story` tells it, through the same actions that a user calls.
"""
