"""What cannot be done now, said to the one who tried it."""


class TransitionRefused(Exception):
    """This change of state cannot be made now. The message is for the user."""
