"""What cannot be done now, said to the one who tried it."""


class TransitionRefused(Exception):
    """This change of state cannot be made now. The message is for the user."""


class FirstElsewhere(Exception):
    """Something else is done first, at `url`; `why` is said there."""

    def __init__(self, url: str, why: str):
        super().__init__(why)
        self.url = url
