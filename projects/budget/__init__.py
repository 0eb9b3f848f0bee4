"""What a plan costs: cost type, year and who pays; also as Excel."""
