"""The conditions of a project's grants: who sees to them, who accepts."""
