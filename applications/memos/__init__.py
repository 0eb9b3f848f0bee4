"""What the fund's officer tells the steering group about a case (tjänsteskrivelse)."""
