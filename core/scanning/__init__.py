"""Is there a virus in a file that is sent? Asked of a program beside this one."""
