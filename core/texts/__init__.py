"""Texts that several people write at the same time: shown, typed, compared, kept.

Knows no model. `clash` compares what was sent with what is saved; `forms` and `rows` are
what is typed, `answers` what is said back; `parts` keeps a text whose parts are drafted
from data, and `plain` puts such drafts together.
"""
