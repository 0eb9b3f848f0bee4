"""PostgreSQL and Redis of our own, and several programs that run as one."""
