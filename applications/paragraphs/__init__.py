"""What each paragraph (§) of the minutes says, drawn from what happened."""
