"""How the fund's decisions are appealed, body by body, in wording that is dated."""
