"""Would a test notice if a rule were changed by a character? `make mutants` tries.

Own tool, since neither kept library fits. mutmut (3.9) changes only what stands inside
functions, so no table of states and no limit; it starts pytest several times in one
process, which Django does not bear without its private parts, and tells its children
apart by no database (its issues 474 and 504). cosmic-ray (8.4) starts the whole test
command for each mutant: half a minute before the first line.

Here one warm process has read all tests and has a database. Each mutant is a fork of it,
in which the code of living functions is exchanged, and only those tests are run that pass
the changed line, the quickest first.
"""
