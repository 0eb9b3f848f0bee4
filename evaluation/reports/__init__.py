"""A learning report: asked for or due, collected once, made by a worker, kept."""
