"""Files on their way in and out: checked, made, sent."""
