"""From arrival to preparation: register, formal check, dismissal."""
