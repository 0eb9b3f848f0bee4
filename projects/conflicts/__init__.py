"""Who stands aside from a project because of a conflict of interest (jäv), and why."""
