"""Does a database of the last landing go on with the present code?

`landing.sql` is one, made by `make landing` at each landing; `test_upgrade` restores and
migrates it.
"""
