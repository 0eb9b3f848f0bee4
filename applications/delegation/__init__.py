"""One who has it by delegation decides a case alone; it is reported to the group."""
