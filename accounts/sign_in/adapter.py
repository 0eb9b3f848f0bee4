from allauth.account.adapter import DefaultAccountAdapter


class Adapter(DefaultAccountAdapter):
    """Accounts are made by the municipality; nobody signs up by themselves."""

    def is_open_for_signup(self, request) -> bool:
        return False
