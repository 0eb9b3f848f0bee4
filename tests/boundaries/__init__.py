"""Where exactly does a rule turn, and does each layer refuse by itself?

Rules that could once be changed by a character without any test noticing: each has one
table of its boundaries (half, limit, zero, negative, somebody cleared), and then the
layers one by one, past those above it: the rule a page asks, the page, the action, the
database where it knows the rule.
"""

YES, NO = True, False
