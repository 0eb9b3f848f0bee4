"""The investment itself, from the first draft to what lives on after it."""
