"""What is asked when something of the fund is changed."""
