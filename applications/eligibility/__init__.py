"""Does a request meet the fund's rules? Told before anybody asks."""
