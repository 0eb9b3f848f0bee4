"""Who is in a project, in which role, and what has happened in it."""
